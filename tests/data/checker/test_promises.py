"""The promises of docs/engineering/answers.md, kept by the engine with the real rules."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.engine.condition import NO_SIGN, UNKNOWN
from checker.engine.path import next_screen
from checker.engine.rules import VERDICTS, Rules
from checker.engine.verdict import effective
from tests.support.strategies import (
    DAY,
    SCHEMES,
    STAGES,
    answer_maps,
    confirmed,
    families,
    judged,
    model,
    rules,
    signs,
    without,
)

DANGER, WRONG, UNSURE, GOOD = VERDICTS
QUESTIONS = tuple(rules().questions)
WORST = {
    "uang_panjar": ["ya"],
    "biaya": ["ke_perorangan", "biaya_job", "di_atas_batas"],
    "visa": ["kunjungan", "ziarah", "suaka", "tanpa_paspor_atau_visa"],
    "kontrak": ["nanti_di_sana", "tidak_ada"],
    "p3mi_terdaftar": ["tidak", "skorsing", "dicabut"],
    "perekrut": ["perorangan", "medsos"],
    "umur": [10, 17],
    "utang_jaminan": ["ya"],
    "potong_gaji": ["ya_tidak_jelas"],
    "paspor_dipegang": ["perekrut"],
    "sip2mi": ["tidak"],
    "perjanjian_penempatan": ["tidak"],
    "siskop2mi": ["tidak"],
    "izin_keluarga": ["tidak"],
    "kesehatan": ["tidak"],
    "bpjs": ["tidak"],
    "opp": ["tidak"],
}
"""Of each question the answers than which none is worse: giving one instead of any other answer never helps."""
ALL_UNKNOWN = {question: UNKNOWN for question in QUESTIONS if question != "tanda"}


def rank(answers: dict[str, Any]) -> int:
    """0 = worst."""
    return VERDICTS.index(judged(answers).verdict)


def unasked(answers: dict[str, Any]) -> set[str]:
    """Questions that nobody is asked whose answers say that work goes on, and whose answers may still tell of harm."""
    going_on = rules().counts.keys() & effective(rules(), answers).keys()
    return set[str]().union(*(rule.unasked for rule in rules().findings)) if going_on else set()


def test_nothing_answered_is_unsure():
    result = judged({})
    assert (result.verdict, result.findings) == (UNSURE, ())
    follow_ups = rules().follow_ups
    assert set(result.missing) == set(QUESTIONS) - follow_ups


def test_all_unknown_is_unsure():
    assert (judged(ALL_UNKNOWN).verdict, judged(ALL_UNKNOWN).findings) == (UNSURE, ())
    assert judged({**ALL_UNKNOWN, "tanda": [NO_SIGN]}).verdict == UNSURE


@settings(max_examples=60)
@given(answer_maps())
def test_knowing_less_never_makes_it_procedural(answers: dict[str, Any]):
    if judged(answers).verdict == GOOD:
        return
    for question in answers:
        if question != "tanda":
            assert judged({**answers, question: UNKNOWN}).verdict != GOOD, question
        # neither does a question that is not asked any more once work that goes on counts;
        # a follow-up question counts only once it is answered with something other than good: taking back
        # such an answer is the one way in which saying less may help, because leaving it out never costs anything
        if question not in rules().follow_ups | unasked(answers):
            assert judged(without(answers, question)).verdict != GOOD, question


@pytest.mark.long
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_one_bad_answer_taken_back_is_never_procedural(scheme: str, stage: str):
    good = confirmed(scheme, stage)
    for question in without(good, "tanda"):
        for option in rules().questions[question].options or (10, 17, 80):
            if judged({**good, question: option}).verdict != GOOD:
                assert judged({**good, question: UNKNOWN}).verdict != GOOD, (question, option)
                assert judged(without(good, question)).verdict != GOOD, (question, option)


@settings(max_examples=60)
@given(answer_maps())
def test_another_sign_never_improves(answers: dict[str, Any]):
    before = rank(answers)
    noticed = [sign for sign in answers.get("tanda", ()) if sign != NO_SIGN]
    for sign in signs():
        if sign not in noticed:
            assert rank({**answers, "tanda": [*noticed, sign]}) <= before, sign


@settings(max_examples=60)
@given(answer_maps())
def test_the_worst_answer_never_improves(answers: dict[str, Any]):
    before = rank(answers)
    for question, worst in WORST.items():
        if answers.get(question) not in worst:
            for option in worst:
                assert rank({**answers, question: option}) <= before, (question, option)


@settings(max_examples=60)
@given(answer_maps(), st.randoms(use_true_random=False))
def test_order_of_answers_and_signs_does_not_matter(answers: dict[str, Any], random: Any):
    items = [(key, random.sample(value, len(value)) if key == "tanda" else value) for key, value in answers.items()]
    random.shuffle(items)
    assert judged(dict(items)).to_dict() == judged(answers).to_dict()


@settings(max_examples=60)
@given(answer_maps())
def test_result_has_the_form_of_the_contract(answers: dict[str, Any]):
    told = judged(answers).to_dict()
    assert list(told) == ["verdict", "findings", "missing"]
    assert all(list(finding) == ["id", "verdict", "sources"] for finding in told["findings"])
    ranks = [VERDICTS.index(finding["verdict"]) for finding in told["findings"]]
    assert ranks == sorted(ranks)
    assert told["verdict"] == (told["findings"][0]["verdict"] if ranks else UNSURE if told["missing"] else GOOD)
    assert all(answers.get(question) in (None, UNKNOWN) for question in told["missing"])
    assert json.loads(json.dumps(told)) == told


def test_rules_survive_json():
    assert Rules.from_json(rules().to_json()) == rules()


def test_answers_are_not_changed():
    answers = confirmed("p_to_p", "siap_berangkat")
    before = json.dumps(answers)
    judged(answers)
    next_screen(rules(), answers, DAY)
    assert json.dumps(answers) == before


def test_facts_past_their_day_are_no_ground_for_procedural():
    good = confirmed("p_to_p", "siap_berangkat")
    last = min(model().countries[good["tujuan"]].review_by, model().verdicts.review_by)
    assert judged(good, last).verdict == GOOD
    late = judged(good, last + timedelta(days=1))
    assert (late.verdict, families(late)) == (UNSURE, {"fakta_lewat_tanggal"})
    assert judged({**good, "tanda": ["dikurung"]}, date(2999, 1, 1)).verdict == DANGER
