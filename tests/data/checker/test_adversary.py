"""Somebody who wants a green page: every pair of answers is changed, and what the contract demands still decides.

The search begins at people with whom everything is in order, new and going on, and looks at everything that is no more
than two answers away from one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations, product
from typing import Any

import pytest

from checker.engine.condition import NO_SIGN, UNKNOWN, evaluate, leaves
from checker.engine.rules import VERDICTS, Rule
from checker.engine.verdict import effective
from tests.support.demanded import ABROAD, BEARING, CLAIM, GOING_ON, HOUSE, PAPERS, READY, lacking
from tests.support.strategies import DAY, SCHEMES, STAGES, confirmed, judged, model, rules, signs, without

Answers = dict[str, Any]
DANGER, WRONG, UNSURE, GOOD = VERDICTS
TOLD = ("tahap", "tujuan", "pekerjaan", "perekrut", "umur", "visa", "visa_terbit", CLAIM)
"""What somebody is easily told to say: one of the two changed answers is always among these."""
PLACING = {*TOLD, "p3mi_terdaftar", "sip2mi", "perjanjian_penempatan", "opp", "kompetensi", "surat_tugas", *PAPERS}


class Green:
    """Whether a map is procedural, fast: what was not false last time is looked at first."""

    def __init__(self, findings: tuple[Rule, ...] | None = None) -> None:
        self._findings = rules().findings if findings is None else findings
        self._order: dict[Any, list[Rule]] = {}

    def __call__(self, answers: Answers) -> bool:
        place, known = answers.get("tujuan"), effective(rules(), answers)
        if place not in self._order:
            self._order[place] = self._about(place)
        for rule in (order := self._order[place]):
            if evaluate(rule.when, known, rules().follow_ups.union(rule.unasked)).truth is not False:
                order.remove(rule)
                order.insert(0, rule)
                return False
        return True

    def _about(self, place: Any) -> list[Rule]:
        """The findings that can hold there, those of other places left out."""
        now = [rule for rule in self._findings if rule.since is None or rule.since <= DAY]
        return [rule for rule in now if place in (None, UNKNOWN) or rule.when.get("tujuan", place) == place]


@cache
def others() -> tuple[str, ...]:
    """A destination of each kind that the contract treats on its own, and the two answers that name none."""
    kinds = (
        lambda land: land.closed_all,
        lambda land: land.scam_region,
        lambda land: bool(land.contested),
        lambda land: land.kind == "laut",
        lambda land: land.standing(HOUSE) == "tertutup",
    )
    fits = [next((key for key, land in model().countries.items() if kind(land)), None) for kind in kinds]
    return (*dict.fromkeys(key for key in fits if key), "lain", UNKNOWN)


@cache
def choices(question: str) -> tuple[Any, ...]:
    """Every answer to one question, and none; of destinations and ages one of each kind."""
    if question == "tujuan":
        return (None, *others())
    if question == "umur":
        return (None, UNKNOWN, 17, 18)
    if question == "tanda":
        return (None, [NO_SIGN], *([sign] for sign in signs()))
    return (None, UNKNOWN, *rules().questions[question].options)


def claimed(kind: str, stage: str, placer: str) -> Answers:
    """Somebody who says that work in a house goes on, and has what is due then."""
    own = {"tahap": stage, "perekrut": placer, CLAIM: kind, "pekerjaan": HOUSE, "bpjs": "ya"}
    return without(confirmed("p_to_p", stage), "p3mi_terdaftar", "sip2mi", *PAPERS, "opp") | own


NEW = [confirmed(scheme, stage) for scheme, stage in product(SCHEMES, STAGES)]
LATER = [claimed(GOING_ON[0], stage, placer) for stage, placer in product((READY, ABROAD), BEARING)]


def changed(answers: Answers, *changes: tuple[str, Any]) -> Answers:
    """`answers` with other answers; None takes one away."""
    return {key: value for key, value in (answers | dict(changes)).items() if value is not None}


def around(base: Answers) -> Iterator[Answers]:
    """Every map that differs from `base` in two answers, one of them something that one is told to say."""
    questions = tuple(rules().questions)
    for one, other in combinations(questions, 2):
        if one in TOLD or other in TOLD:
            for first, second in product(choices(one), choices(other)):
                yield changed(base, (one, first), (other, second))


@pytest.mark.long
@pytest.mark.parametrize("base", [*NEW, *LATER], ids=lambda base: f"{base['perekrut']}-{base['tahap']}")
def test_no_two_answers_make_what_is_not_in_order_procedural(base: Answers):
    green = Green()
    assert green(base) and not [*lacking(base)]
    forged = [(answers, [*lacking(answers)]) for answers in around(base) if green(answers)]
    assert [(answers, lacks) for answers, lacks in forged if lacks] == []


def test_the_fast_look_is_the_verdict():
    green, seen = Green(), set()
    for base in (*NEW, *LATER):
        for question in rules().questions:
            for option in choices(question)[:3]:
                answers = changed(base, (question, option))
                seen.add(green(answers))
                assert green(answers) == (judged(answers).verdict == GOOD), answers
    assert seen == {True, False}


def test_a_page_that_can_be_forged_would_be_seen():
    blind = Green(tuple(rule for rule in rules().findings if "uang_panjar" not in dict(leaves(rule.when))))
    assert any([*lacking(answers)] for answers in around(NEW[0]) if blind(answers))


def test_the_claim_lifts_nothing_that_means_danger():
    looking = [rule for rule in rules().findings if CLAIM in dict(leaves(rule.when))]
    assert looking and not [rule.id for rule in looking if rule.verdict == DANGER]


def test_what_the_claim_lifts_is_about_placing():
    """Never money, passport, signs or the contract: those are as bad for somebody who goes back."""
    lifted = [r for r in rules().findings if CLAIM in dict(leaves(r.when)) and r.verdict == WRONG]
    assert lifted
    for rule in lifted:
        assert {question for question, _ in leaves(rule.when)} <= PLACING, rule.id


@pytest.mark.parametrize("base", LATER, ids=lambda base: f"{base['perekrut']}-{base['tahap']}")
def test_whatever_is_red_about_somebody_stays_red_when_the_claim_is_made(base: Answers):
    """Answers that are red by themselves, tried with and without the claim: red in the same degree."""
    for question in without(base, *PLACING):
        for option in choices(question):
            bare = changed(base, (CLAIM, None), (question, option))
            own = [rule for rule in judged(bare).findings if question in dict(leaves(rule.when))]
            worst = min((VERDICTS.index(rule.verdict) for rule in own), default=VERDICTS.index(GOOD))
            if worst <= VERDICTS.index(WRONG):
                told = judged(changed(base, (question, option))).verdict
                assert VERDICTS.index(told) <= worst, (question, option)
