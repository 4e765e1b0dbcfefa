"""What is still asked when a red verdict stands: only what could lift it, and nothing where it stands in any case."""

from __future__ import annotations

from datetime import date

import pytest

from checker.engine.answers import Asked
from checker.engine.path import ahead
from checker.engine.rules import VERDICTS, Rule, Rules

DANGER, ILLEGAL, UNSURE, _ = VERDICTS
DAY = date(2026, 6, 15)
YES_NO = Asked("pilihan", ("ya", "tidak"))
NUMBERS = ("umur", "gaji", "utang", "anak", "lama", "jarak")
QUESTIONS = {
    **dict.fromkeys(("biaya", "izin", "kantor", "surat", "visa", "janji"), YES_NO),
    "tujuan": Asked("negara", ("sini", "sana")),
    **dict.fromkeys(NUMBERS, Asked("angka", ())),
}
PAID = {"biaya": "ya"}


def opened(answers, *findings, **more):
    """Questions that are asked after `answers`; `more`: parts of the rules."""
    rules = Rules(QUESTIONS, (("satu", tuple(QUESTIONS)),), findings, **more)
    return " ".join(ahead(rules, answers, DAY).open)


def red(unless, key="pungutan", verdict=ILLEGAL):
    """A finding that a fee brings, `unless` something excuses it."""
    return Rule(key, verdict, {**PAID, "unless": unless})


@pytest.mark.parametrize(
    ("unless", "answers", "open_"),
    [
        ({"izin": "ya"}, {}, "izin"),
        ({"izin": "ya"}, {"izin": "tidak"}, ""),
        ({"izin": "tidak"}, {}, "izin"),
        ({"tujuan": "sana"}, {}, "tujuan"),
        ({"any": [{"izin": "ya"}, {"kantor": "ya"}]}, {}, "izin kantor"),
        ({"all": [{"izin": "ya"}, {"kantor": "ya"}]}, {"kantor": "ya"}, "izin"),
        # whatever is said of the licence, it stands
        ({"all": [{"izin": "ya"}, {"kantor": "ya"}]}, {"kantor": "tidak"}, ""),
        # no number is tried: there are too many
        ({"umur": {"below": 18}}, {}, ""),
        ({"any": [*({name: {"below": 18}} for name in NUMBERS), {"izin": "ya"}]}, {}, "izin"),
    ],
)
def test_only_what_could_lift_the_finding_is_asked(unless, answers, open_):
    assert opened(PAID | answers, red(unless)) == open_


@pytest.mark.parametrize(
    ("answers", "triggers", "open_"),
    [
        ({"surat": "ya"}, {"izin": {"surat": "ya"}}, "izin"),
        ({}, {"izin": {"surat": "ya"}}, "surat"),
        ({"surat": "tidak"}, {"izin": {"surat": "ya"}}, ""),
        # the paper is itself asked only of some
        ({}, {"izin": {"surat": "ya"}, "surat": {"visa": "ya"}}, ""),
    ],
)
def test_for_what_is_asked_only_of_some_comes_first_what_decides_that(answers, triggers, open_):
    assert opened(PAID | answers, red({"izin": "ya"}), triggers=triggers) == open_


def test_nothing_is_asked_where_one_of_the_worst_findings_stands_in_any_case():
    liftable, firm = red({"izin": "ya"}), Rule("tetap", ILLEGAL, PAID)
    assert opened(PAID, liftable, red({"kantor": "ya"}, "lain")) == "izin kantor"
    assert opened(PAID, liftable, firm) == ""
    assert opened(PAID, liftable, Rule("ringan", UNSURE, PAID)) == "izin"
    assert opened(PAID, liftable, Rule("berat", DANGER, PAID)) == ""


def test_what_may_excuse_is_asked_in_any_case():
    excusing = {"kantor": PAID}
    assert opened(PAID, red({"izin": "ya"}), excusing=excusing) == "izin kantor"
    assert opened(PAID, Rule("tetap", ILLEGAL, PAID), excusing=excusing) == "kantor"
    assert opened({"biaya": "tidak"}, Rule("tetap", ILLEGAL, PAID), excusing=excusing) == ""


def test_what_would_bear_out_an_answer_is_asked_where_it_could_still_matter():
    counts, said = {"janji": {"visa": "ya"}}, PAID | {"janji": "ya"}
    assert opened(said, red({"izin": "ya"}), counts=counts) == "izin visa"
    assert opened(said, Rule("tetap", ILLEGAL, PAID), counts=counts) == ""
    assert opened({"janji": "ya", "biaya": "tidak"}, Rule("tetap", ILLEGAL, PAID), counts=counts) == "visa"
