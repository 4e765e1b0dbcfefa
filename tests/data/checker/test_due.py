"""The contract's tables, written out: what is due when, what each answer costs, and which signs mean danger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from checker.engine.condition import UNKNOWN, leaves
from checker.engine.path import open_questions
from checker.engine.rules import VERDICTS
from tests.support import chosen
from tests.support.strategies import (
    DAY,
    NOT_PMI,
    PLACERS,
    RIGHT_VISA,
    SCHEMES,
    STAGES,
    at,
    confirmed,
    judged,
    model,
    rules,
    schemes,
    signs,
    without,
)

DANGER, WRONG, UNSURE, GOOD = VERDICTS
OFFERED, BUSY, READY, ABROAD = STAGES
EVERY = [(scheme, stage) for scheme in SCHEMES for stage in STAGES]
WITH_COMPANY = ("p_to_p", "kapal_niaga", "kapal_ikan")
WITH_AGREEMENT = (*WITH_COMPANY, "g_to_g", "g_to_p")
ALWAYS_DANGER = (
    "dikurung",
    "ancaman_denda",
    "kekerasan",
    "dioper",
    "jalur_gelap",
    "tujuan_diganti",
    "transit_tidak_jelas",
    "dokumen_dipalsukan",
    "jual_organ",
)

Costs = dict[Any, str]


def says(scheme: str, *names: str) -> bool:
    """Whether the destination that stands for `scheme` has a rule of this name for the work."""
    place, job = schemes()[scheme]
    return bool(chosen.rules_for(model().countries[place], job, *names))


def by_stage(stage: str, **verdicts: str) -> str:
    """The verdict of this stage; `rest` for a stage without its own."""
    return verdicts.get(stage, verdicts["rest"])


def costs(scheme: str, stage: str) -> Iterator[tuple[str, Costs]]:
    """For every question: the verdict that each of its options brings on its own, as the contract has it."""
    late, pmi = stage in (READY, ABROAD), scheme not in NOT_PMI
    ready = UNSURE if late else GOOD
    yield "uang_panjar", {"tidak": GOOD, "ya": DANGER}
    yield "utang_jaminan", {"tidak": GOOD, "ya": UNSURE}
    yield "potong_gaji", {"tidak": GOOD, "ya_tertulis": GOOD, "ya_tidak_jelas": UNSURE}
    yield "biaya", fees(scheme)
    held = DANGER if stage == ABROAD else UNSURE
    own = {"sendiri": GOOD, "perekrut_tanda_terima": GOOD, "majikan": UNSURE, "majikan_menolak": held}
    yield "paspor_dipegang", {**own, "belum_punya": ready, "perekrut": held}
    yield "visa", visas(scheme, late)
    yield "kontrak", contracts(scheme, ready)
    asked = UNSURE if says(scheme, "certificates") else GOOD
    yield "kompetensi", {"ya": GOOD, "belum": ready, "tidak_diminta": asked}
    yield "visa_terbit", {"ya": GOOD, "belum": ready}
    yield from permits(scheme, stage)
    for paper in ("siskop2mi", "izin_keluarga", "kesehatan", "bpjs"):
        refused = UNSURE if pmi and stage != OFFERED else GOOD
        yield paper, {"ya": GOOD, "belum": ready if pmi else GOOD, "tidak": refused}
    yield "opp", {"ya": GOOD, **dict.fromkeys(("belum", "tidak"), ready if pmi else GOOD)}
    low, high = chosen.age_limits(model().countries[schemes()[scheme][0]], schemes()[scheme][1])
    ages = {10, 17, 18, low - 1, low, high, high + 1, 80} & {*range(10, 81)}
    yield "umur", {age: GOOD if low <= age <= high else WRONG for age in sorted(ages)}


def contracts(scheme: str, ready: str) -> Costs:
    """What the answers about a contract bring; `ready`: what one brings that is only promised."""
    signed = {
        "sudah_dan_paham": GOOD,
        "belum_tapi_dijanjikan": ready,
        "sudah_tidak_paham": UNSURE,
        "nanti_di_sana": WRONG,
        "tidak_ada": WRONG,
    }
    return dict.fromkeys(signed, GOOD) if scheme == "liburan_kerja" else signed


def fees(scheme: str) -> Costs:
    """Money asked for: a receipted fee is fine unless the facts say that this work costs nothing."""
    receipted = UNSURE if says(scheme, "zero_cost") else GOOD
    wrong = dict.fromkeys(("ke_perorangan", "biaya_job", "di_atas_batas"), WRONG)
    return {"tidak_ada": GOOD, "resmi_berkuitansi": receipted, "tanpa_rincian": UNSURE, **wrong}


def permits(scheme: str, stage: str) -> Iterator[tuple[str, Costs]]:
    """The company, its permit for this job, and the agreement with who places."""
    company = scheme in WITH_COMPANY
    late = stage in (READY, ABROAD)
    lost = UNSURE if stage == ABROAD else WRONG  # with a work visa that has been issued: a licence lost later
    licence = {"tidak": WRONG, "skorsing": lost, "dicabut": lost}
    yield "p3mi_terdaftar", {"ya": GOOD, **(licence if company else dict.fromkeys(licence, GOOD))}
    yield "sip2mi", {"ya": GOOD, "tidak": by_stage(stage, baru_ditawari=UNSURE, rest=WRONG) if company else GOOD}
    if scheme in WITH_AGREEMENT:
        refused = by_stage(stage, baru_ditawari=GOOD, sedang_proses=UNSURE, rest=WRONG)
        yield "perjanjian_penempatan", {"ya": GOOD, "belum": UNSURE if late else GOOD, "tidak": refused}
    else:
        yield "perjanjian_penempatan", {"ya": GOOD, "belum": GOOD, "tidak": GOOD}


def visas(scheme: str, late: bool) -> Costs:
    """The right kind of visa is good; one that is no permit at all is not a legal way; another programme's is unsure."""
    never = dict.fromkeys(("kunjungan", "ziarah", "suaka", "tanpa_paspor_atau_visa"), WRONG)
    other = dict.fromkeys(("kerja", "pelajar", "magang", "liburan_kerja", "keluarga", "au_pair"), UNSURE) | (
        {} if scheme in NOT_PMI else {"pelajar": WRONG}
    )
    return {**other, **never, "belum_diurus": WRONG if late else UNSURE, RIGHT_VISA.get(scheme, "kerja"): GOOD}


@pytest.mark.parametrize(("scheme", "stage"), EVERY)
def test_confirmed_answers_are_procedural(scheme: str, stage: str):
    result = judged(confirmed(scheme, stage))
    assert (result.verdict, result.findings, result.missing) == (GOOD, (), ())


@pytest.mark.parametrize("scheme", PLACERS)
def test_whatever_the_facts_open_can_be_procedural(scheme: str):
    for place, job in chosen.places(model(), scheme):
        assert [judged(at(scheme, stage, place, job)).verdict for stage in STAGES] == [GOOD] * 4, (place, job)


@pytest.mark.parametrize(("scheme", "stage"), EVERY)
def test_each_answer_costs_what_the_contract_says(scheme: str, stage: str):
    good = confirmed(scheme, stage)
    for question, own in costs(scheme, stage):
        if question != "umur":
            assert own.keys() == set(rules().questions[question].options)
        for option, verdict in own.items():
            assert judged({**good, question: option}).verdict == verdict, (question, option)
        # an answer is needed exactly where another answer could still bring a worse finding
        needed = UNSURE if set(own.values()) != {GOOD} else GOOD
        assert judged(without(good, question)).verdict == needed, question
        assert judged({**good, question: UNKNOWN}).verdict == needed, question
        asked = needed == UNSURE and not of_old(stage, question)
        assert (question in open_questions(rules(), without(good, question), DAY)) == asked, question


def of_old(stage: str, question: str) -> bool:
    """Whether it only asks for a paper from before a departure that is long past: it counts, and nobody is asked."""
    told = (r for r in rules().findings if question in dict(leaves(r.when)) and not r.unsaid)
    return stage == STAGES[3] and not any(told)


@pytest.mark.parametrize(("scheme", "stage"), EVERY)
def test_who_where_what_and_signs_are_always_needed(scheme: str, stage: str):
    good = confirmed(scheme, stage)
    for question in ("tahap", "tujuan", "pekerjaan", "perekrut", "tanda"):
        assert judged(without(good, question)).verdict == UNSURE, question
        if question != "tanda":
            assert judged({**good, question: UNKNOWN}).verdict == UNSURE, question


@pytest.mark.parametrize(("scheme", "stage"), EVERY)
def test_what_is_not_due_yet_may_be_missing(scheme: str, stage: str):
    later = {
        OFFERED: ("perjanjian_penempatan", "siskop2mi", "izin_keluarga", "kesehatan", "bpjs", "visa_terbit", "opp"),
        BUSY: ("opp",),
    }
    assert judged(without(confirmed(scheme, stage), *later.get(stage, ()))).verdict == GOOD


@pytest.mark.parametrize(("scheme", "stage"), EVERY)
def test_signs(scheme: str, stage: str):
    for sign in signs():
        verdict = UNSURE
        visa = confirmed(scheme, stage)["visa"]
        if sign == "tujuan_diganti" and stage == ABROAD and visa == "kerja":
            verdict = UNSURE  # alone, with a work visa that has been issued: the employer breaks the contract
        elif sign in ALWAYS_DANGER or (sign in ("tidak_dibayar", "telantar") and stage == ABROAD):
            verdict = DANGER
        elif sign in ("disuruh_bohong", "kerja_tidak_jelas", "telantar", "diundur_terus"):
            verdict = WRONG
        assert judged({**confirmed(scheme, stage), "tanda": [sign]}).verdict == verdict, sign
