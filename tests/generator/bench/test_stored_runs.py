"""Stored measurements: a run a label, sections replaced one by one, a label that can head a column."""

from __future__ import annotations

import json
from datetime import date

import pytest

from generator.bench import run
from generator.bench.stored import checked_label, store
from generator.bench.table import Row, Section
from generator.problems import InputProblems

DAY = date(2026, 12, 3)


def pages(value):
    """A section as a measurement gives it."""
    return Section("Pages", "how", (Row("/", value, "at most 2", "OK"),))


def kept(file):
    """The value of the first row, by label and title."""
    runs = json.loads(file.read_text(encoding="utf-8"))["runs"]
    return {
        run["label"]: {section["title"]: section["rows"][0]["value"] for section in run["sections"]} for run in runs
    }


def test_runs_stand_side_by_side_and_a_label_is_replaced_section_by_section(tmp_path):
    file = tmp_path / "bench.json"
    store(file, "before", DAY, "a machine", [pages("1"), Section("Build", "", (Row("first", "9 s"),))])
    store(file, "after", DAY, "a machine", [pages("2")])
    store(file, "before", DAY, "a machine", [pages("3")])
    assert kept(file) == {"before": {"Pages": "3", "Build": "9 s"}, "after": {"Pages": "2"}}
    assert [path.name for path in tmp_path.iterdir()] == ["bench.json"]


@pytest.mark.parametrize("label", ["", "a|b", "x" * 41, "two\nlines"])
def test_a_label_that_could_not_head_a_column_is_refused_before_anything_is_measured(tmp_path, label):
    with pytest.raises(InputProblems, match="--save"):
        run.run_bench(tmp_path, DAY, only="verdict", save=label)
    assert checked_label("2026.12.0 new") == "2026.12.0 new"


def test_bench_keeps_what_it_printed(tmp_path, monkeypatch, capsys):
    (tmp_path / "docs").mkdir()
    part = run.Part("Pages", "how", lambda root, as_of: [Row("/", "1 kB")])
    monkeypatch.setattr(run, "PARTS", {"pages": part})
    assert run.run_bench(tmp_path, DAY, save="after") == 0
    assert kept(tmp_path / "docs/bench.json") == {"after": {"Pages": "1 kB"}}
    assert "1 kB" in capsys.readouterr().out
