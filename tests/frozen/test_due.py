"""What wants reading again: the most urgent first, as of a day."""

from __future__ import annotations

from datetime import date, timedelta

from generator.command.checking import due_lines
from generator.shown.freshness import due
from tests.frozen.facts import TODAY


def test_the_most_urgent_comes_first_and_nothing_late_is_left_out(model):
    last = max(one.review_by for one in due(model, TODAY, 10_000))
    found = due(model, last + timedelta(days=1), 0)
    assert [one.review_by for one in found] == sorted(one.review_by for one in found)
    assert found and all(one.left < 0 for one in found)
    assert found[-1].left == -1


def test_a_file_counts_from_the_day_that_is_asked_for(model):
    first = due(model, TODAY, 10_000)[0]
    before = first.review_by - timedelta(days=10)
    assert first.file not in {one.file for one in due(model, before, 9)}
    assert (first.file, 10) in {(one.file, one.left) for one in due(model, before, 10)}


def test_the_command_says_it_in_lines(root, model):
    first = due(model, TODAY, 10_000)[0]
    *lines, total = due_lines(root, first.review_by, 0)
    assert any("hari ini" in line and line.endswith(first.file) for line in lines)
    assert total == f"{len(lines)} berkas perlu dibaca lagi dalam 0 hari sejak {first.review_by}, 0 sudah lewat."
    assert any("lewat 1 hari" in line for line in due_lines(root, first.review_by + timedelta(days=1), 0))
    assert due_lines(root, date(1999, 1, 1), 0)[0].startswith("0 berkas")
