"""Verdicts, what is missing and the next screen, with a few made-up rules."""

from __future__ import annotations

import json
from datetime import date

import pytest

from checker.engine.answers import Asked
from checker.engine.condition import UNKNOWN
from checker.engine.path import next_screen, open_questions
from checker.engine.rules import VERDICTS, Rule, Rules
from checker.engine.verdict import judge, live_follow_ups

DANGER, ILLEGAL, UNSURE, GOOD = VERDICTS
DAY = date(2026, 6, 15)
YES_NO = Asked("pilihan", ("ya", "tidak"))
RULES = Rules(
    questions=dict.fromkeys(("bahaya", "izin", "visa", "lanjut", "lama"), YES_NO) | {"umur": Asked("angka", ())},
    screens=(("satu", ("bahaya",)), ("dua", ("visa", "izin")), ("tiga", ("lanjut", "umur", "lama"))),
    findings=(
        Rule("tanpa_visa", UNSURE, {"visa": "tidak"}, ("uu#1",)),
        Rule("dikurung", DANGER, {"bahaya": "ya"}, ("uu#2", "uu#3")),
        Rule("tanpa_izin", ILLEGAL, {"izin": "tidak"}, ("uu#4",)),
        Rule("lanjutan", ILLEGAL, {"lanjut": "ya"}),
        Rule("baru", ILLEGAL, {"lama": "tidak"}, (), DAY),
    ),
    triggers={"lanjut": {"izin": "ya"}},
)
GOOD_ANSWERS = {"bahaya": "tidak", "izin": "ya", "visa": "ya", "lama": "ya"}


def judged(answers, day=DAY):
    """Verdict, ids of findings and missing questions, each joined by a space."""
    result = judge(RULES, answers, day)
    return result.verdict, " ".join(rule.id for rule in result.findings), " ".join(result.missing)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (GOOD_ANSWERS, (GOOD, "", "")),
        (GOOD_ANSWERS | {"lanjut": "tidak"}, (GOOD, "", "")),
        ({}, (UNSURE, "", "bahaya visa izin lama")),
        (GOOD_ANSWERS | {"visa": UNKNOWN}, (UNSURE, "", "visa")),
        (GOOD_ANSWERS | {"visa": "tidak"}, (UNSURE, "tanpa_visa", "")),
        (GOOD_ANSWERS | {"visa": "tidak", "bahaya": UNKNOWN}, (UNSURE, "tanpa_visa", "bahaya")),
        (GOOD_ANSWERS | {"izin": "tidak"}, (ILLEGAL, "tanpa_izin", "")),
        (GOOD_ANSWERS | {"izin": "tidak", "bahaya": UNKNOWN, "visa": UNKNOWN}, (ILLEGAL, "tanpa_izin", "bahaya")),
        (GOOD_ANSWERS | {"izin": "tidak", "visa": "tidak"}, (ILLEGAL, "tanpa_izin tanpa_visa", "")),
        (GOOD_ANSWERS | {"lanjut": "ya", "izin": "tidak"}, (ILLEGAL, "tanpa_izin lanjutan", "")),
        ({"bahaya": "ya"}, (DANGER, "dikurung", "")),
        (
            {"visa": "tidak", "izin": "tidak", "bahaya": "ya", "lama": "tidak"},
            (DANGER, "dikurung tanpa_izin baru tanpa_visa", ""),
        ),
    ],
)
def test_the_worst_that_holds_decides_and_unknown_is_never_good(answers, expected):
    assert judged(answers) == expected


def test_a_rule_counts_from_its_first_day_on():
    answers = GOOD_ANSWERS | {"lama": "tidak"}
    assert judged(answers) == (ILLEGAL, "baru", "")
    assert judged(answers, date(2026, 6, 16))[0] == ILLEGAL
    assert judged(answers, date(2026, 6, 14)) == (GOOD, "", "")
    assert judge(RULES, answers, date(2026, 6, 14)).to_dict() == {"verdict": GOOD, "findings": [], "missing": []}
    assert len(judge(RULES, answers, date(2026, 6, 14)).tried) == len(RULES.findings) - 1


def test_the_batch_form_names_id_verdict_and_sources():
    answers = {"visa": "tidak", "izin": "tidak"}
    assert judge(RULES, answers, DAY).to_dict() == {
        "verdict": ILLEGAL,
        "findings": [
            {"id": "tanpa_izin", "verdict": ILLEGAL, "sources": ["uu#4"]},
            {"id": "tanpa_visa", "verdict": UNSURE, "sources": ["uu#1"]},
        ],
        "missing": ["bahaya"],
    }


def test_a_follow_up_is_asked_once_its_trigger_holds_and_it_has_no_answer():
    assert live_follow_ups(RULES, {"izin": "ya"}) == {"lanjut"}
    assert live_follow_ups(RULES, {"izin": "tidak"}) == frozenset()
    assert live_follow_ups(RULES, {"izin": UNKNOWN}) == frozenset()
    assert live_follow_ups(RULES, {}) == frozenset()
    assert live_follow_ups(RULES, {"izin": "ya", "lanjut": UNKNOWN}) == frozenset()
    assert RULES.follow_ups == {"lanjut"}
    chained = Rules(RULES.questions, (), (), {"a": {"not": {"b": "ya"}}, "b": {"izin": "ya"}})
    assert live_follow_ups(chained, {}) == {"a"}  # b was not asked, and so is not yes


@pytest.mark.parametrize(
    ("answers", "screen", "open_"),
    [
        ({}, "satu", "bahaya izin lama visa"),
        ({"bahaya": UNKNOWN}, "dua", "izin lama visa"),
        ({"bahaya": "tidak"}, "dua", "izin lama visa"),
        ({"bahaya": "ya"}, None, ""),
        ({"bahaya": "ya", "izin": "ya"}, None, ""),
        ({"bahaya": "tidak", "izin": "ya", "visa": "ya"}, "tiga", "lama lanjut"),
        ({"bahaya": "tidak", "izin": "tidak"}, None, ""),
        ({"izin": "tidak"}, "satu", "bahaya"),
        ({"bahaya": "tidak", "visa": "tidak", "izin": UNKNOWN}, "tiga", "lama"),
        (GOOD_ANSWERS, "tiga", "lanjut"),
        (GOOD_ANSWERS | {"lanjut": "tidak"}, None, ""),
    ],
)
def test_a_question_is_asked_while_its_answer_can_still_matter(answers, screen, open_):
    assert next_screen(RULES, answers, DAY) == screen
    assert " ".join(sorted(open_questions(RULES, answers, DAY))) == open_


def test_rules_survive_a_trip_through_json():
    text = RULES.to_json()
    assert Rules.from_json(text) == RULES
    assert json.loads(text) == {
        "questions": {
            **{key: ["pilihan", ["ya", "tidak"]] for key in ("bahaya", "izin", "visa", "lanjut", "lama")},
            "umur": ["angka", []],
        },
        "screens": [["satu", ["bahaya"]], ["dua", ["visa", "izin"]], ["tiga", ["lanjut", "umur", "lama"]]],
        "triggers": {"lanjut": {"izin": "ya"}},
        "counts": {},
        "excusing": {},
        "findings": [
            ["tanpa_visa", UNSURE, {"visa": "tidak"}, ["uu#1"], None, []],
            ["dikurung", DANGER, {"bahaya": "ya"}, ["uu#2", "uu#3"], None, []],
            ["tanpa_izin", ILLEGAL, {"izin": "tidak"}, ["uu#4"], None, []],
            ["lanjutan", ILLEGAL, {"lanjut": "ya"}, [], None, []],
            ["baru", ILLEGAL, {"lama": "tidak"}, [], "2026-06-15", []],
        ],
    }
    special = Rules(
        {"tujuan": Asked("negara", ("côte",))},
        (),
        (Rule("x", UNSURE, {"tujuan": "côte"}, unasked=("lama",)),),
        counts={"lanjut": {"izin": "ya"}},
        excusing={"visa": {"bahaya": "ya"}},
    )
    assert Rules.from_json(special.to_json()) == special
    assert '"tujuan":["negara",["côte"]]' in special.to_json()
    assert [rule.rank for rule in RULES.findings] == [2, 0, 1, 1, 1]
