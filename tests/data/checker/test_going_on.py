"""Work that goes on: what is due instead of placing, when the answer counts at all, and that it cannot be coached."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.engine.answers import Asked
from checker.engine.condition import NO_SIGN, UNKNOWN
from checker.engine.path import next_screen, open_questions
from checker.engine.rules import VERDICTS, Rule, Rules
from checker.engine.verdict import effective, judge
from tests.support.strategies import (
    DAY,
    EVERYONE,
    NOT_PMI,
    STAGES,
    answer_maps,
    answers_to,
    families,
    judged,
    model,
    rules,
    signs,
    without,
)

DANGER, WRONG, UNSURE, GOOD = VERDICTS
OFFERED, BUSY, READY, ABROAD = STAGES
GOING_ON = ("cuti", "perpanjang", "ganti_majikan")
PLACERS = ("majikan", "sendiri", "perusahaan_sendiri", "p3mi")
COUNTING = ("tahap", "visa", "visa_terbit", "perekrut", "pekerjaan")
PLACING = {
    "sip2mi": "tidak",
    "perjanjian_penempatan": "tidak",
    "opp": "tidak",
    "kesehatan": "tidak",
    "kompetensi": "belum",
    "siskop2mi": "tidak",
    "izin_keluarga": "tidak",
    "surat_tugas": "tidak",
}
"""The worst answer about each thing that placing asks for."""


@cache
def open_place() -> str:
    """A destination that is not closed for all work."""
    return next(key for key, land in model().countries.items() if not land.closed_all and land.kind == "negara")


def going_on(
    kind: str = "cuti", stage: str = READY, placer: str = "majikan", job: str = "rumah_tangga"
) -> dict[str, Any]:
    """Somebody whose work goes on, with everything that is due and nothing else answered."""
    who = {"tahap": stage, "tujuan": open_place(), "pekerjaan": job, "perekrut": placer, "umur": 36}
    return {**without(EVERYONE, "kompetensi"), **who, "visa": "kerja", "bpjs": "ya", "kelanjutan": kind}


EVERY = [(kind, stage, placer) for kind in GOING_ON for stage in (READY, ABROAD) for placer in PLACERS]


@pytest.mark.parametrize(("kind", "stage", "placer"), EVERY)
def test_work_that_goes_on_needs_no_placing(kind: str, stage: str, placer: str):
    lawful = going_on(kind, stage, placer)
    assert (judged(lawful).verdict, open_questions(rules(), lawful, DAY)) == (GOOD, frozenset())
    for question, worst in PLACING.items():
        assert judged({**lawful, question: worst}).verdict == GOOD, question
        assert judged({**lawful, question: UNKNOWN}).verdict == GOOD, question


@pytest.mark.parametrize("placer", PLACERS)
def test_work_goes_on_in_every_country_but_those_closed_for_all(placer: str):
    for place, land in model().countries.items():
        for job in set(rules().questions["pekerjaan"].options) - {*NOT_PMI, "kantor_online"}:
            verdict = judged({**going_on(placer=placer, job=job), "tujuan": place}).verdict
            assert verdict == (WRONG if land.closed_all else GOOD), (place, job)


@pytest.mark.parametrize(("kind", "stage", "placer"), EVERY)
def test_what_is_due_instead(kind: str, stage: str, placer: str):
    lawful = going_on(kind, stage, placer)
    held = DANGER if stage == ABROAD else UNSURE
    due = {
        "bpjs": {"belum": UNSURE, "tidak": UNSURE},
        "kontrak": {"belum_tapi_dijanjikan": UNSURE, "sudah_tidak_paham": UNSURE, "nanti_di_sana": WRONG},
        "paspor_dipegang": {"perekrut": held, "majikan": UNSURE, "majikan_menolak": held},
        "biaya": {"resmi_berkuitansi": GOOD, "ke_perorangan": WRONG, "biaya_job": WRONG, "tanpa_rincian": UNSURE},
        "uang_panjar": {"ya": DANGER},
    }
    for question, options in due.items():
        assert judged(without(lawful, question)).verdict == UNSURE, question
        for option, verdict in options.items():
            assert judged({**lawful, question: option}).verdict == verdict, (question, option)
    for sign in signs():
        assert judged({**lawful, "tanda": [sign]}).verdict != GOOD, sign


@pytest.mark.parametrize("stage", [READY, ABROAD])
def test_company_is_not_asked_about_but_its_licence_still_tells(stage: str):
    lawful = going_on(stage=stage, placer="p3mi")
    told = {
        answer: judged({**lawful, "p3mi_terdaftar": answer}).verdict
        for answer in ("ya", "skorsing", "dicabut", "tidak")
    }
    assert told == {"ya": GOOD, "skorsing": UNSURE, "dicabut": UNSURE, "tidak": WRONG}
    assert judged({**lawful, "p3mi_terdaftar": UNKNOWN}).verdict == UNSURE


@pytest.mark.parametrize("kind", GOING_ON)
def test_claim_counts_only_when_the_other_answers_bear_it_out(kind: str):
    lawful = going_on(kind)
    kept = {
        "tahap": {READY, ABROAD},
        "visa": {"kerja"},
        "visa_terbit": {"ya"},
        "perekrut": set(PLACERS),
        "pekerjaan": set(rules().questions["pekerjaan"].options) - set(NOT_PMI),
    }
    for question in COUNTING:
        for option in (*rules().questions[question].options, UNKNOWN):
            other = {**lawful, question: option}
            counts = option in kept[question]
            assert ("kelanjutan" in effective(rules(), other)) == counts, (question, option)
            if not counts:
                assert judged(other).to_dict() == judged(without(other, "kelanjutan")).to_dict()
        assert "kelanjutan" not in effective(rules(), without(lawful, question)), question


@pytest.mark.parametrize("answer", ["baru", UNKNOWN])
def test_new_work_and_not_knowing_are_as_not_answered(answer: str):
    other = {**going_on(), "kelanjutan": answer}
    assert judged(other).to_dict() == judged(without(other, "kelanjutan")).to_dict()


@st.composite
def near_maps(draw: st.DrawFn) -> dict[str, Any]:
    """Maps of somebody whose work goes on, a few answers changed or missing; and maps of any kind."""
    if draw(st.booleans()):
        return draw(answer_maps())
    case = going_on(*draw(st.sampled_from(EVERY)))
    questions = tuple(rules().questions)
    changed = draw(st.lists(st.sampled_from(questions), max_size=4, unique=True))
    gone = draw(st.lists(st.sampled_from(questions), max_size=2, unique=True))
    return without({**case, **{question: draw(answers_to(question)) for question in changed}}, *gone)


@settings(max_examples=150)
@given(near_maps())
def test_taking_the_claim_back_never_helps(answers: dict[str, Any]):
    claimed = [judged({**answers, "kelanjutan": kind}).verdict for kind in GOING_ON]
    if judged(without(answers, "kelanjutan")).verdict == GOOD:
        assert claimed == [GOOD] * len(claimed)


@settings(max_examples=150)
@given(near_maps())
def test_knowing_less_never_makes_a_claim_procedural(answers: dict[str, Any]):
    if judged(answers).verdict == GOOD:
        return
    for question in without(answers, "tanda"):
        assert judged({**answers, question: UNKNOWN}).verdict != GOOD, question


@settings(max_examples=100)
@given(near_maps())
def test_another_sign_never_improves_a_claim(answers: dict[str, Any]):
    noticed = [sign for sign in answers.get("tanda", ()) if sign != NO_SIGN]
    before = VERDICTS.index(judged(answers).verdict)
    for sign in signs():
        if sign not in noticed:
            assert VERDICTS.index(judged({**answers, "tanda": [*noticed, sign]}).verdict) <= before, sign


@pytest.mark.parametrize(("kind", "stage", "placer"), EVERY)
def test_path_is_short_and_asks_nothing_about_placing(kind: str, stage: str, placer: str):
    case = going_on(kind, stage, placer)
    given_: dict[str, Any] = {}
    while screen := next_screen(rules(), given_, DAY):
        for question in open_questions(rules(), given_, DAY) & set(dict(rules().screens)[screen]):
            given_[question] = case.get(question, UNKNOWN)
    assert not {"p3mi_terdaftar", *PLACING} & given_.keys()
    assert (judged(given_).verdict, families(judged(given_))) == (GOOD, set())


def test_a_sign_alone_is_told_apart_from_the_same_sign_with_others():
    asked = {"tanda": Asked("tanda", ("a", "b", NO_SIGN)), "visa": Asked("pilihan", ("kerja",))}
    rule = Rule("x", UNSURE, {"tanda": {"only": "a"}})
    small = Rules(asked, (), (rule,))
    held = [
        bool(judge(small, {"tanda": noticed}, DAY).findings)
        for noticed in (["a"], ["a", "a"], ["a", "b"], ["b"], [NO_SIGN])
    ]
    assert held == [True, True, False, False, False]
