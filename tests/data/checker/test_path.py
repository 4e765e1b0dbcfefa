"""Which question comes next: short, never in vain, and to the same verdict."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.engine.condition import NO_SIGN, UNKNOWN, leaves
from checker.engine.path import ahead, next_screen, open_questions, screen_of
from checker.engine.rules import VERDICTS
from checker.engine.verdict import effective, judge, unsaid
from tests.support.strategies import (
    DAY,
    NOT_PMI,
    SCHEMES,
    STAGES,
    answer_maps,
    answers_to,
    confirmed,
    judged,
    model,
    rules,
)

DANGER, WRONG, UNSURE, GOOD = VERDICTS
QUESTIONS = tuple(rules().questions)


def asked_in_order(case: dict[str, Any], *, further: bool = False) -> tuple[list[str], dict[str, Any]]:
    """Screens shown and answers collected by someone who answers from `case`, `tidak_tahu` for what it lacks.

    `further`: who, once there is a verdict, goes on until nothing is left.
    """
    return went_on(case, {}, further=further)


def went_on(case: dict[str, Any], before: dict[str, Any], *, further: bool) -> tuple[list[str], dict[str, Any]]:
    """The same by someone who has given the answers `before` already; the screens are only the new ones."""
    given, screens = dict(before), list[str]()
    while wanted := asked_now(given, further):
        screen = str(screen_of(rules(), wanted))
        screens.append(screen)
        assert len(screens) <= 40, screens
        for question in set(wanted) & set(dict(rules().screens)[screen]):
            given[question] = case.get(question, [NO_SIGN] if question == "tanda" else UNKNOWN)
    return screens, given


def shown(answers: dict[str, Any]) -> str:
    """The verdict that a page shows somebody who was led from question to question."""
    return judge(rules(), answers, DAY, walked=True).verdict


def papers_of_old(case: dict[str, Any], told: str, whole: str) -> bool:
    """Whether only a paper from before the departure, which nobody is asked for abroad, tells the two apart."""
    unsaid_of = {r.id for r in judged(case).findings if unsaid(r, rules(), effective(rules(), case))}
    return (told, whole) == (GOOD, UNSURE) and {rule.id for rule in judged(case).findings} == unsaid_of


def asked_now(given: dict[str, Any], further: bool) -> tuple[str, ...]:
    """The questions of the next screen, and of the further ones where they are wanted."""
    left = ahead(rules(), given, DAY)
    return left.open or (left.more if further else ())


def never_asked(case: dict[str, Any]) -> set[str]:
    """Questions that nobody whose work goes on is asked, though an answer would tell."""
    going_on = rules().counts.keys() & effective(rules(), case).keys()
    return set[str]().union(*(rule.unasked for rule in rules().findings)) if going_on else set()


CASES = {key: dict(case.answers) for key, case in model().cases.items() if not case.as_of}
PEOPLE = CASES | {f"{scheme}-{stage}": confirmed(scheme, stage) for scheme in SCHEMES for stage in STAGES}
PARTS = 4
"""So many tests share the people among them, so that no process stays behind with all."""


@pytest.mark.parametrize("part", range(PARTS))
def test_path_is_short_and_ends_at_the_verdict_and_who_goes_on_is_asked_whatever_could_make_it_worse(part: int):
    """Who goes on has walked as far as who stops at the verdict."""
    for key, case in [*PEOPLE.items()][part::PARTS]:
        screens, given = asked_in_order(case)
        assert len(screens) <= 22, key
        asked = {question: answer for question, answer in case.items() if question not in never_asked(case)}
        whole, told = shown({**asked, **given}), shown(given)
        # a red verdict is shown at once: what is asked afterwards may make it danger, and never milder
        assert told == whole or (told, whole) == (WRONG, DANGER) or papers_of_old(case, told, whole), key
        assert given.keys() <= case.keys() or UNKNOWN in given.values() or "tanda" not in case, key
        assert waiting(given) == [], key
        more, given = went_on(case, given, further=True)
        assert len(screens) + len(more) <= 40, key
        told, whole = shown(given), shown({**asked, **given})
        assert told == whole or papers_of_old(case, told, whole), key
        assert not ahead(rules(), given, DAY).more, key


def waiting(given: dict[str, Any]) -> list[str]:
    """After the first reason to doubt every worse one is asked for: those that are not, unless the verdict is red."""
    result = judged(given)
    return [
        tried.rule.id
        for tried in result.tried
        if result.verdict not in (DANGER, WRONG)
        and tried.value.truth is None
        and tried.rule.rank < 2
        and not any(given.get(q) == UNKNOWN for q in tried.value.open)
    ]


def test_abroad_nothing_is_asked_for_the_papers_of_a_departure_long_past():
    papers = {rule.id for rule in rules().findings if rule.unsaid}
    assert papers
    for scheme in SCHEMES:
        case = confirmed(scheme, STAGES[3])
        left = ahead(rules(), {"tahap": STAGES[3]}, DAY)
        _, given = asked_in_order(case, further=True)
        only = {q for rule in rules().findings if rule.id in papers for q, _ in leaves(rule.when)} - {
            q for rule in rules().findings if rule.id not in papers for q, _ in leaves(rule.when)
        }
        assert only and not only & {*given, *left.open, *left.more, *left.missing, *left.unasked}


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("scheme", ["g_to_g", "g_to_p", "magang"])
def test_government_is_never_asked_for_a_company_licence(scheme: str, stage: str):
    for known in (confirmed(scheme, stage), {"tahap": stage, "perekrut": "pemerintah"}):
        _, given = asked_in_order(known)
        assert not {"p3mi_terdaftar", "sip2mi", "surat_tugas"} & set(given)


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_path_asks_exactly_what_is_due(scheme: str, stage: str):
    _, given = asked_in_order(confirmed(scheme, stage))
    late, here = stage in STAGES[2:], stage in STAGES[:3]
    papers = {"siskop2mi", "izin_keluarga", "kesehatan", "bpjs"}
    agreement = scheme in ("p_to_p", "g_to_g", "g_to_p", "kapal_niaga", "kapal_ikan")
    for question, due in {
        "opp": late and here and scheme not in NOT_PMI,
        "visa_terbit": late,
        "perjanjian_penempatan": agreement and stage != STAGES[0],
        "p3mi_terdaftar": agreement and not scheme.startswith("g_"),
        "sip2mi": agreement and not scheme.startswith("g_"),
        "kontrak": scheme != "liburan_kerja",
        "tanda": True,
        "umur": True,
        "visa": True,
        "uang_panjar": True,
        "biaya": True,
        **dict.fromkeys(papers, here and scheme not in NOT_PMI and stage != STAGES[0]),
    }.items():
        # 17-year-old students may go, so a student's age is asked only where a country has an age rule
        assert (question in given) == due or (question, scheme) == ("umur", "kuliah"), question


def test_path_starts_at_the_first_screen_and_stops_at_danger():
    assert next_screen(rules(), {}, DAY) == "tahap"
    assert next_screen(rules(), {"tanda": ["dikurung"]}, DAY) is None
    assert open_questions(rules(), {"uang_panjar": "ya"}, DAY) == frozenset()


@settings(max_examples=60)
@given(answer_maps())
def test_unknown_finding_leaves_an_open_question_unless_all_it_needs_was_asked(answers: dict[str, Any]):
    result = judged(answers)
    open_ = open_questions(rules(), answers, DAY)
    assert not open_ & answers.keys()
    worst = VERDICTS.index(result.verdict) if result.findings else VERDICTS.index(GOOD)
    for tried in result.tried:
        if (
            worst >= VERDICTS.index(UNSURE)
            and tried.value.truth is None
            and tried.rule.rank < worst
            and not unsaid(tried.rule, rules(), effective(rules(), answers))
        ):
            assert tried.value.open & open_ or all(answers.get(question) == UNKNOWN for question in tried.value.open), (
                tried.rule.id
            )
    assert bool(open_) == (next_screen(rules(), answers, DAY) is not None)


@settings(max_examples=40)
@given(answer_maps(), st.data())
def test_what_is_not_asked_cannot_change_the_verdict(answers: dict[str, Any], data: st.DataObject):
    _, given = asked_in_order(answers, further=True)
    verdict = judged(given).verdict
    optional = rules().follow_ups | never_asked(given)
    rest = [question for question in QUESTIONS if question not in given and question not in optional]
    if rest:
        question = data.draw(st.sampled_from(rest))
        answer = data.draw(answers_to(question))
        if not isinstance(answer, list):  # signs stop being asked only at danger, where nothing can be worse
            assert VERDICTS.index(judged({**given, question: answer}).verdict) >= VERDICTS.index(verdict)


def test_follow_up_is_asked_after_its_trigger_only():
    """Also that "tidak tahu" at one is no good answer: who cannot say whose officer came to him is not cleared."""
    assert "peran_kenalan" not in open_questions(rules(), {"perekrut": "p3mi"}, DAY)
    assert "peran_kenalan" in open_questions(rules(), {"perekrut": "kenalan"}, DAY)
    good = confirmed("p_to_p", "siap_berangkat")
    assert open_questions(rules(), good, DAY) == {"surat_tugas", "kelanjutan"}
    assert [judged({**good, "surat_tugas": answer}).verdict for answer in ("ya", "kantor", "tidak", UNKNOWN)] == [
        GOOD,
        GOOD,
        UNSURE,
        UNSURE,
    ]
