"""What all regencies cost follows from what was measured, and nothing is said that was not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.handbook import scale

ROWS = {
    scale.FEW: "28.0 s",
    scale.MANY: "172.0 s",
    scale.FEW_SIZE: "52.00 MB",
    scale.MANY_SIZE: "148.00 MB",
    scale.SHEET: "10.00 ms",
    scale.SHEET_SIZE: "20.0 kB",
    scale.OWN_SIZE: "28.00 MB",
    scale.CHECK: "50.0 kB",
}


def stored(folder: Path, rows: dict[str, str]) -> Path:
    """A file of stored measurements."""
    told = [{"what": what, "value": value, "limit": "", "verdict": ""} for what, value in rows.items()]
    run = {"label": "uji", "day": "2026-11-29", "machine": "", "sections": [{"title": "Uji", "rows": told}]}
    (folder / "bench.json").write_text(json.dumps({"runs": [run]}), encoding="utf-8")
    return folder / "bench.json"


def test_each_figure_follows_from_the_measured_ones(tmp_path):
    text = scale.scale_tables(stored(tmp_path, ROWS))
    # a kit costs (172 - 28) / 48 = 3 s and 2 MB; without any kit a site costs 22 s and 48 MB
    assert "| 22 s + 514 x 3.0 s | **26 minutes** |" in text
    assert "| 48.0 MB + 514 x 2.0 MB | **1.1 GB** |" in text
    assert "| 514 x 28.0 MB | **14.4 GB** |" in text
    assert "| 375,000 x 10 ms | **62 minutes** |" in text
    assert "| 1,500,000 x 50 kB | **75.0 GB** |" in text


@pytest.mark.parametrize("missing", ROWS)
def test_what_was_not_measured_is_not_made_up(tmp_path, missing):
    rows = {what: value for what, value in ROWS.items() if what != missing}
    assert scale.scale_tables(stored(tmp_path, rows)) == scale.NONE_YET
    assert scale.scale_tables(tmp_path / "none.json") == scale.NONE_YET
