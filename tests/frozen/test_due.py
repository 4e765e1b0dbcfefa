"""What wants reading again: the most urgent first, as of a day."""

from __future__ import annotations

from datetime import date, timedelta

import yaml

from generator.command.checking import due_lines
from generator.facts.known import known_facts
from generator.loading.load import load_model
from generator.shown.freshness import due
from tests.frozen.facts import TODAY
from tests.support.import_project import project
from tests.support.reviewed import ON, reviewed


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


def test_what_an_office_calls_wrong_and_what_has_lapsed_come_first(made_once):
    root = made_once(project)
    facts = load_model(root)
    wrong, gone = list(known_facts(facts))[:2]
    told = reviewed(facts, wrong, gone, state="tidak_sesuai").reviews
    (office,) = told
    answers = {key: one.model_dump(mode="json") for key, one in told[office].facts.items()}
    answers[gone.id]["value"] = "Dulu begini."
    for answer in answers.values():
        answer["on"] = ON.replace()  # a day of its own, so that YAML writes it out
    (root / "data/reviews").mkdir()
    (root / f"data/reviews/{office}.yml").write_text(yaml.safe_dump({"facts": answers}), encoding="utf-8")
    first, second, *_ = due_lines(root, TODAY, 0)
    assert "tidak sesuai" in first and wrong.file in first and wrong.id in first
    assert "konfirmasi gugur" in second and gone.id in second
