"""The bars of the bench: as long as what was measured, and none for what was not."""

from __future__ import annotations

import json
import re

import pytest

from generator.bench.table import Row, amount, limited
from generator.handbook import bench_chart
from generator.handbook.bench_chart import LEFT, MOST, RIGHT, bench_charts


def stored(folder, *rows):
    """A file with one run of these rows."""
    told = [{"what": row.what, "value": row.value, "limit": row.limit, "verdict": row.verdict} for row in rows]
    run = {"label": "uji", "day": "2026-11-29", "machine": "", "sections": [{"title": "Uji", "rows": told}]}
    (folder / "bench.json").write_text(json.dumps({"runs": [run]}), encoding="utf-8")
    return folder / "bench.json"


def lengths(chart):
    """The bars' lengths as shares of a whole limit."""
    return [float(wide) / RIGHT for wide in re.findall(rf'<rect x="{LEFT}" y="[\d.]+" width="([\d.]+)"', chart)]


def test_a_bar_is_as_long_as_the_share_of_its_limit(tmp_path):
    rows = [
        limited("light", 6_000, "B", at_most=12_000),
        limited("late", 9_000, "ms", at_most=3_000),
        limited("quicker", 5.4, "x", at_least=2.7),
        limited("still", 0.0, "x", at_most=0.0),
        Row("no limit", "1.0 kB"),
        Row("stock Uji / ours", "4.00x"),
        Row("another / ours", "2.00x"),
    ]
    limits, others = bench_charts(stored(tmp_path, *rows)).split("\n\n")
    assert lengths(limits) == pytest.approx([0.5, MOST, 0.5, 2 / RIGHT], abs=0.01)
    assert lengths(others) == pytest.approx([1, 0.5], abs=0.01)
    assert "at most 12.0 kB" in limits and "no limit" not in limits + others


@pytest.mark.parametrize(
    ("value", "unit"), [(45_000, "B"), (3_600_000, "B"), (1800, "ms"), (12, "ms"), (2.7, "x"), (9, "s")]
)
def test_what_the_bench_writes_is_read_again(value, unit):
    read = bench_chart.number(amount(value, unit))
    assert read == pytest.approx(value / 1000 if unit == "ms" else value)


def test_nothing_is_drawn_of_nothing(tmp_path):
    assert (
        bench_charts(tmp_path / "none.json")
        == bench_charts(stored(tmp_path, Row("a", "1.0 s")))
        == bench_chart.NONE_YET
    )
