"""Verdicts, what is missing and the next screen, with a few made-up rules."""

from __future__ import annotations

import json
from datetime import date

import pytest

from checker.engine.answers import Asked
from checker.engine.condition import UNKNOWN
from checker.engine.path import Ahead, ahead, next_screen, open_questions
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
        ({"izin": "tidak"}, None, ""),
        ({"bahaya": "tidak", "visa": "tidak", "izin": UNKNOWN}, "tiga", "lama"),
        (GOOD_ANSWERS, "tiga", "lanjut"),
        (GOOD_ANSWERS | {"lanjut": "tidak"}, None, ""),
    ],
)
def test_a_question_is_asked_while_its_answer_can_still_matter(answers, screen, open_):
    assert next_screen(RULES, answers, DAY) == screen
    assert " ".join(sorted(open_questions(RULES, answers, DAY))) == open_


@pytest.mark.parametrize(
    ("answers", "left"),
    [
        ({}, ("bahaya visa izin lama", "", "", "bahaya visa izin lama")),
        ({"izin": "tidak"}, ("", "bahaya lama", "", "bahaya")),
        ({"bahaya": "ya"}, ("", "bahaya izin lama".removeprefix("bahaya "), "", "")),
        ({"visa": "tidak"}, ("bahaya izin lama", "", "", "bahaya izin lama")),
        ({"visa": "tidak", "bahaya": UNKNOWN, "lama": "ya"}, ("izin", "", "bahaya", "izin")),
        ({"bahaya": UNKNOWN, "izin": "tidak", "lama": "ya"}, ("", "", "bahaya", "")),
        (GOOD_ANSWERS | {"visa": UNKNOWN}, ("lanjut", "", "visa", "")),
    ],
)
def test_a_red_verdict_is_shown_at_once_and_says_what_is_left(answers, left):
    told = ahead(RULES, answers, DAY)
    assert tuple(" ".join(some) for some in (told.open, told.more, told.missing, told.unasked)) == left


SAME = Rules(
    questions=dict.fromkeys(("bahaya", "surat", "paspor", "utang"), YES_NO),
    screens=(("satu", ("surat",)), ("dua", ("bahaya", "utang")), ("tiga", ("paspor",))),
    findings=(
        Rule("dikurung", DANGER, {"bahaya": "ya"}),
        Rule("tanpa_surat", UNSURE, {"surat": "tidak"}),
        Rule("utang", UNSURE, {"utang": "ya"}),
        Rule("tanpa_paspor", UNSURE, {"paspor": "tidak"}, unsaid={"surat": "tidak", "utang": "ya"}),
    ),
)


def test_an_unsure_verdict_waits_for_what_is_worse_and_what_stands_beside_it():
    told = ahead(SAME, {"surat": "tidak"}, DAY)
    assert (told.open, told.more) == (("bahaya", "utang"), ("paspor",))
    told = ahead(SAME, {"surat": "tidak", "bahaya": "tidak"}, DAY)
    assert (told.open, told.more) == ((), ("utang", "paspor"))


def test_what_this_person_is_not_told_of_is_not_asked_and_still_counts():
    answers = {"surat": "tidak", "utang": "ya", "bahaya": "tidak"}
    assert ahead(SAME, answers, DAY) == Ahead((), (), (), ())
    assert judge(SAME, answers, DAY).missing == ("paspor",)
    assert [rule.id for rule in judge(SAME, answers | {"paspor": "tidak"}, DAY).findings][-1] == "tanpa_paspor"


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
            ["tanpa_visa", UNSURE, {"visa": "tidak"}, ["uu#1"], None, [], {}],
            ["dikurung", DANGER, {"bahaya": "ya"}, ["uu#2", "uu#3"], None, [], {}],
            ["tanpa_izin", ILLEGAL, {"izin": "tidak"}, ["uu#4"], None, [], {}],
            ["lanjutan", ILLEGAL, {"lanjut": "ya"}, [], None, [], {}],
            ["baru", ILLEGAL, {"lama": "tidak"}, [], "2026-06-15", [], {}],
        ],
    }
    special = Rules(
        {"tujuan": Asked("negara", ("côte",))},
        (),
        (Rule("x", UNSURE, {"tujuan": "côte"}, unasked=("lama",), unsaid={"visa": "ya"}),),
        counts={"lanjut": {"izin": "ya"}},
        excusing={"visa": {"bahaya": "ya"}},
    )
    assert Rules.from_json(special.to_json()) == special
    assert '"tujuan":["negara",["côte"]]' in special.to_json()
    assert [rule.rank for rule in RULES.findings] == [2, 0, 1, 1, 1]


@pytest.mark.parametrize(
    ("when", "first"),
    [
        ({"visa": "tidak", "izin": "ya"}, ("visa", "tidak")),
        ({"visa": ["tidak", "ya"]}, ("", "")),
        ({"umur": {"below": 18}, "visa": "ya"}, ("", "")),
        ({}, ("", "")),
    ],
)
def test_a_rule_knows_the_one_option_that_it_begins_with(when, first):
    assert Rule("x", ILLEGAL, when).first == first


@pytest.mark.parametrize("when", [{}, {"visa": ["tidak", "lain"]}, {"any": [{"visa": "tidak"}]}])
def test_a_rule_that_begins_with_no_one_option_is_looked_at_whole(when):
    rules = Rules(RULES.questions, RULES.screens, (Rule("x", ILLEGAL, when),))
    assert judge(rules, {"visa": "tidak"}, DAY).verdict == ILLEGAL


@pytest.mark.parametrize(("unasked", "expected"), [((), UNSURE), (("visa",), GOOD), (("lanjut",), UNSURE)])
def test_a_finding_does_not_wait_for_what_it_never_asks(unasked, expected):
    both = Rule("keduanya", ILLEGAL, {"izin": "tidak", "visa": "tidak"}, unasked=unasked)
    rules = Rules(RULES.questions, RULES.screens, (both,), RULES.triggers)
    assert judge(rules, {"izin": "tidak"}, DAY).verdict == expected
    assert judge(rules, {"izin": "tidak", "visa": "tidak"}, DAY).verdict == ILLEGAL
