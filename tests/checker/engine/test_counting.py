"""Answers that count only where others bear them out, and findings that a page leaves unsaid."""

from __future__ import annotations

from datetime import date

import pytest

from checker.engine.answers import Asked
from checker.engine.condition import UNKNOWN
from checker.engine.rules import VERDICTS, Rule, Rules
from checker.engine.verdict import effective, judge, unproven, unsaid

DANGER, ILLEGAL, UNSURE, GOOD = VERDICTS
DAY = date(2026, 6, 15)
QUESTIONS = dict.fromkeys(("ibadah", "visa", "janji", "tiket", "lanjut"), Asked("pilihan", ("ya", "tidak")))
SCREENS = (("satu", tuple(QUESTIONS)),)
BORNE = Rules(
    questions=QUESTIONS,
    screens=SCREENS,
    findings=(Rule("tanpa_janji", ILLEGAL, {"janji": "tidak"}),),
    triggers={"lanjut": {"tiket": "ya"}},
    counts={"ibadah": {"visa": "ya"}, "janji": {"not": {"lanjut": "ya"}}, "tiket": {"tiket": "ya", "visa": "ya"}},
)
QUIET = Rules(
    questions=QUESTIONS,
    screens=SCREENS,
    findings=(Rule("tanpa_tiket", UNSURE, {"tiket": "tidak"}, unsaid={"visa": "ya", "not": {"lanjut": "ya"}}),),
    triggers={"lanjut": {"janji": "ya"}},
)


@pytest.mark.parametrize(
    ("answers", "ignored"),
    [
        ({}, ""),
        ({"visa": "ya"}, ""),
        ({"ibadah": "ya", "visa": "ya"}, ""),
        ({"ibadah": "ya", "visa": "tidak"}, "ibadah"),
        ({"ibadah": "ya", "visa": UNKNOWN}, "ibadah"),
        ({"ibadah": "ya"}, "ibadah"),
        ({"janji": "ya"}, ""),  # the follow-up was not asked, and so is not yes
        ({"janji": "ya", "lanjut": "ya"}, "janji"),
        ({"janji": "ya", "lanjut": "ya", "ibadah": "ya"}, "ibadah janji"),
    ],
)
def test_an_answer_counts_only_where_others_bear_it_out(answers, ignored):
    assert effective(BORNE, answers) == {key: answer for key, answer in answers.items() if key not in ignored.split()}


def test_an_answer_that_does_not_count_brings_no_finding_and_leaves_its_question_open():
    fine = judge(BORNE, {"janji": "tidak"}, DAY)
    assert (fine.verdict, fine.missing) == (ILLEGAL, ())
    ignored = judge(BORNE, {"janji": "tidak", "lanjut": "ya"}, DAY)
    assert (ignored.verdict, ignored.findings, ignored.missing) == (UNSURE, (), ("janji",))


@pytest.mark.parametrize(
    ("answers", "open_"),
    [
        ({}, ""),
        ({"visa": "ya"}, ""),
        ({"ibadah": "ya"}, "visa"),
        ({"ibadah": "ya", "visa": "ya"}, ""),
        ({"ibadah": "ya", "visa": "tidak"}, ""),
        ({"janji": "ya"}, ""),
        ({"janji": "ya", "lanjut": UNKNOWN}, "lanjut"),
        ({"tiket": "ya"}, "visa"),
        ({"tiket": UNKNOWN}, ""),  # nothing else can make it count
        ({"tiket": UNKNOWN, "ibadah": "ya"}, "visa"),
    ],
)
def test_what_decides_whether_an_answer_counts_is_still_to_be_asked(answers, open_):
    assert unproven(BORNE, answers) == frozenset(open_.split())


@pytest.mark.parametrize(
    ("answers", "in_full", "walked"),
    [
        ({"visa": "ya"}, UNSURE, GOOD),  # such a person is never asked for the ticket
        ({"visa": "tidak"}, UNSURE, UNSURE),
        ({}, UNSURE, UNSURE),
        ({"visa": "ya", "lanjut": "ya"}, UNSURE, UNSURE),
        ({"visa": "ya", "tiket": "tidak"}, UNSURE, UNSURE),  # unsaid, and it counts
        ({"visa": "ya", "tiket": "ya"}, GOOD, GOOD),
    ],
)
def test_only_who_was_led_may_lack_what_is_left_unsaid(answers, in_full, walked):
    assert judge(QUIET, answers, DAY).verdict == in_full
    assert judge(QUIET, answers, DAY, walked=True).verdict == walked


def test_a_finding_is_unsaid_only_while_its_reason_is_known_to_hold():
    (rule,) = QUIET.findings
    assert unsaid(rule, QUIET, {"visa": "ya"}) is True
    assert unsaid(rule, QUIET, {}) is False
    assert unsaid(BORNE.findings[0], BORNE, {"visa": "ya"}) is False
