"""The tables of docs/engineering/answers.md: what is due when, what each answer costs, which signs mean danger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from checker.engine.condition import UNKNOWN
from checker.engine.path import open_questions
from checker.engine.rules import VERDICTS
from tests.support.strategies import DAY, NOT_PMI, RIGHT_VISA, SCHEMES, STAGES, confirmed, judged, rules, signs, without

DANGER, WRONG, UNSURE, GOOD = VERDICTS
OFFERED, BUSY, READY, ABROAD = STAGES
EVERY = [(scheme, stage) for scheme in SCHEMES for stage in STAGES]
WITH_COMPANY = ("p_to_p", "kapal_niaga", "kapal_ikan")
WITH_AGREEMENT = (*WITH_COMPANY, "g_to_g", "g_to_p")
WITH_CERTIFICATE = ("g_to_g", "mandiri", "liburan_kerja")  # their country asks for one
AGE_LIMITS = {"g_to_g": (18, 39), "liburan_kerja": (18, 30), "kuliah": (10, 80)}
ALWAYS_DANGER = (
    "dikurung",
    "ancaman_denda",
    "kekerasan",
    "dioper",
    "jalur_gelap",
    "tujuan_diganti",
    "transit_tidak_jelas",
    "dokumen_dipalsukan",
)

Costs = dict[Any, str]


def by_stage(stage: str, **verdicts: str) -> str:
    """The verdict of this stage; `rest` for a stage without its own."""
    return verdicts.get(stage, verdicts["rest"])


def costs(scheme: str, stage: str) -> Iterator[tuple[str, Costs]]:
    """For every question: the verdict of each of its options on its own, as docs/engineering/answers.md has it."""
    late, pmi = stage in (READY, ABROAD), scheme not in NOT_PMI
    ready = UNSURE if late else GOOD
    yield "uang_panjar", {"tidak": GOOD, "ya": DANGER}
    yield "utang_jaminan", {"tidak": GOOD, "ya": UNSURE}
    yield "potong_gaji", {"tidak": GOOD, "ya_tertulis": GOOD, "ya_tidak_jelas": UNSURE}
    yield (
        "biaya",
        {
            "tidak_ada": GOOD,
            "resmi_berkuitansi": UNSURE if scheme == "kapal_ikan" else GOOD,
            "tanpa_rincian": UNSURE,
            "ke_perorangan": WRONG,
            "biaya_job": WRONG,
            "di_atas_batas": WRONG,
        },
    )
    yield (
        "paspor_dipegang",
        {
            "sendiri": GOOD,
            "perekrut_tanda_terima": GOOD,
            "belum_punya": ready,
            "perekrut": DANGER if stage == ABROAD else UNSURE,
        },
    )
    yield "visa", visas(scheme, late)
    signed = {
        "sudah_dan_paham": GOOD,
        "belum_tapi_dijanjikan": ready,
        "sudah_tidak_paham": UNSURE,
        "nanti_di_sana": WRONG,
        "tidak_ada": WRONG,
    }
    yield "kontrak", dict.fromkeys(signed, GOOD) if scheme == "liburan_kerja" else signed
    yield "kompetensi", {"ya": GOOD, "belum": ready, "tidak_diminta": UNSURE if scheme in WITH_CERTIFICATE else GOOD}
    yield "visa_terbit", {"ya": GOOD, "belum": ready}
    company = scheme in WITH_COMPANY
    yield "p3mi_terdaftar", {"ya": GOOD, **dict.fromkeys(("tidak", "skorsing", "dicabut"), WRONG if company else GOOD)}
    yield "sip2mi", {"ya": GOOD, "tidak": by_stage(stage, baru_ditawari=UNSURE, rest=WRONG) if company else GOOD}
    if scheme in WITH_AGREEMENT:
        refused = by_stage(stage, baru_ditawari=GOOD, sedang_proses=UNSURE, rest=WRONG)
        yield "perjanjian_penempatan", {"ya": GOOD, "belum": ready, "tidak": refused}
    else:
        yield "perjanjian_penempatan", {"ya": GOOD, "belum": GOOD, "tidak": GOOD}
    for paper in ("siskop2mi", "izin_keluarga", "kesehatan", "bpjs"):
        yield (
            paper,
            {"ya": GOOD, "belum": ready if pmi else GOOD, "tidak": UNSURE if pmi and stage != OFFERED else GOOD},
        )
    yield "opp", {"ya": GOOD, **dict.fromkeys(("belum", "tidak"), ready if pmi else GOOD)}
    low, high = AGE_LIMITS.get(scheme, (18, 80))
    yield "umur", {age: GOOD if low <= age <= high else WRONG for age in (10, 17, 18, 30, 31, 39, 40, 80)}


def visas(scheme: str, late: bool) -> Costs:
    """The right kind of visa is good; one that is no permit at all is not a legal way; another programme's is unsure."""
    never = dict.fromkeys(("kunjungan", "ziarah", "suaka", "tanpa_paspor_atau_visa"), WRONG)
    other = dict.fromkeys(("kerja", "pelajar", "magang", "liburan_kerja"), UNSURE) | (
        {} if scheme in NOT_PMI else {"pelajar": WRONG}
    )
    return {**other, **never, "belum_diurus": WRONG if late else UNSURE, RIGHT_VISA.get(scheme, "kerja"): GOOD}


ROWS = [(scheme, stage, question, own) for scheme, stage in EVERY for question, own in costs(scheme, stage)]


@pytest.mark.parametrize(("scheme", "stage"), EVERY)
def test_confirmed_answers_are_procedural(scheme: str, stage: str):
    result = judged(confirmed(scheme, stage))
    assert (result.verdict, result.findings, result.missing) == (GOOD, (), ())


@pytest.mark.parametrize(("scheme", "stage", "question", "own"), ROWS, ids=[f"{s}-{t}-{q}" for s, t, q, _ in ROWS])
def test_each_answer_costs_what_the_contract_says(scheme: str, stage: str, question: str, own: Costs):
    good = confirmed(scheme, stage)
    if question != "umur":
        assert own.keys() == set(rules().questions[question].options)
    for option, verdict in own.items():
        assert judged({**good, question: option}).verdict == verdict, option
    # an answer is needed exactly where another answer could still bring a worse finding
    needed = UNSURE if set(own.values()) != {GOOD} else GOOD
    assert judged(without(good, question)).verdict == needed
    assert judged({**good, question: UNKNOWN}).verdict == needed
    assert (question in open_questions(rules(), without(good, question), DAY)) == (needed == UNSURE)


@pytest.mark.parametrize(("scheme", "stage"), EVERY)
@pytest.mark.parametrize("question", ["tahap", "tujuan", "pekerjaan", "perekrut", "tanda"])
def test_who_where_what_and_signs_are_always_needed(scheme: str, stage: str, question: str):
    good = confirmed(scheme, stage)
    assert judged(without(good, question)).verdict == UNSURE
    if question != "tanda":
        assert judged({**good, question: UNKNOWN}).verdict == UNSURE


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
        if sign in ALWAYS_DANGER or sign in ("tidak_dibayar", "telantar") and stage == ABROAD:
            verdict = DANGER
        elif sign in ("disuruh_bohong", "kerja_tidak_jelas", "telantar"):
            verdict = WRONG
        assert judged({**confirmed(scheme, stage), "tanda": [sign]}).verdict == verdict, sign


@pytest.mark.parametrize(("scheme", "stage"), EVERY)
def test_recruiters_the_law_does_not_know(scheme: str, stage: str):
    good = confirmed(scheme, stage)
    assert judged({**good, "perekrut": "perorangan"}).verdict == WRONG
    assert judged({**good, "perekrut": "medsos"}).verdict == WRONG
    exclusive = scheme == "g_to_g"  # factories in Korea: any other way is not procedural
    assert judged({**good, "perekrut": "lpk"}).verdict == (WRONG if exclusive else UNSURE)
    for recruiter in ("perorangan", "medsos", "kenalan"):
        assert judged({**good, "perekrut": recruiter, "tanda": ["kerja_tidak_jelas"]}).verdict == DANGER


@pytest.mark.parametrize("scheme", tuple(SCHEMES))
def test_money_without_a_list_is_fraud_only_when_asked_after_arrival(scheme: str):
    for stage in STAGES:
        paid = {**confirmed(scheme, stage), "biaya": "tanpa_rincian"}
        assert [judged({**paid, "uang_lagi": answer}).verdict for answer in ("ya", "tidak", UNKNOWN)] == [
            WRONG if stage == ABROAD else UNSURE,
            UNSURE,
            UNSURE,
        ]
        assert judged(paid).verdict == UNSURE


FRIEND = {"tahap": OFFERED, "tujuan": "taiwan", "pekerjaan": "pabrik", "perekrut": "kenalan"}


@pytest.mark.parametrize(
    ("more", "verdict"),
    [
        ({"peran_kenalan": "hanya_kabar"}, UNSURE),
        ({}, UNSURE),
        ({"peran_kenalan": "mengurus"}, WRONG),
        ({"biaya": "ke_perorangan"}, WRONG),
        ({"biaya": "tanpa_rincian"}, WRONG),
        ({"paspor_dipegang": "perekrut"}, WRONG),
        ({"paspor_dipegang": "perekrut_tanda_terima"}, WRONG),
        ({"biaya": "tidak_ada", "paspor_dipegang": "sendiri"}, UNSURE),
    ],
)
def test_friend_may_pass_on_news_but_not_arrange(more: dict[str, str], verdict: str):
    assert judged({**FRIEND, **more}).verdict == verdict


@pytest.mark.parametrize("recruiter", rules().questions["perekrut"].options)
@pytest.mark.parametrize("place", ["kamboja", "myanmar", "laos", "thailand", "filipina", "vietnam"])
def test_online_work_in_the_scam_region_is_danger(place: str, recruiter: str):
    assert judged({"tujuan": place, "pekerjaan": "kantor_online", "perekrut": recruiter}).verdict == DANGER


@pytest.mark.parametrize("sign", ["gaji_tidak_wajar", "kerja_tidak_jelas"])
def test_online_work_with_unreasonable_pay_or_a_vague_job_is_danger(sign: str):
    for stage in STAGES:
        own_company = {**confirmed("ukps", stage), "pekerjaan": "kantor_online"}
        assert judged(own_company).verdict == GOOD
        assert judged({**own_company, "tanda": [sign]}).verdict == DANGER


HOUSEHOLD_CLOSED = (
    "arab-saudi",
    "aljazair",
    "bahrain",
    "irak",
    "kuwait",
    "lebanon",
    "libya",
    "maroko",
    "mauritania",
    "mesir",
    "oman",
    "palestina",
    "qatar",
    "sudan",
    "suriah",
    "uni-emirat-arab",
    "yaman",
    "yordania",
    "tunisia",
)


@pytest.mark.parametrize("place", HOUSEHOLD_CLOSED)
def test_household_work_is_closed_even_for_a_listed_company(place: str):
    for stage in STAGES:
        assert judged({**confirmed("p_to_p", stage), "tujuan": place, "pekerjaan": "rumah_tangga"}).verdict == WRONG


@pytest.mark.parametrize("place", ["kamboja", "myanmar", "laos", "libya", "suriah"])
@pytest.mark.parametrize("scheme", tuple(SCHEMES))
def test_country_without_placement_is_never_procedural(scheme: str, place: str):
    for stage in STAGES:
        assert judged({**confirmed(scheme, stage), "tujuan": place}).verdict == WRONG


@pytest.mark.parametrize(
    ("place", "work"),
    [("brunei", "rumah_tangga"), ("thailand", "rumah_tangga"), ("thailand", "pabrik"), ("uni-emirat-arab", "terampil")],
)
def test_contested_fact_is_unsure_at_best(place: str, work: str):
    for stage in STAGES:
        assert judged({**confirmed("p_to_p", stage), "tujuan": place, "pekerjaan": work}).verdict == UNSURE


def test_work_that_no_fact_opens_is_unsure_at_best():
    for stage in STAGES:
        good = confirmed("p_to_p", stage)
        assert judged({**good, "tujuan": "kanada"}).verdict == UNSURE
        assert judged({**good, "tujuan": "lain"}).verdict == UNSURE
        assert judged({**good, "tujuan": "taiwan", "pekerjaan": "lain"}).verdict == UNSURE
        # a general opening for legal-entity employers is enough for company work
        assert judged({**good, "tujuan": "malaysia", "pekerjaan": "hotel_restoran"}).verdict == GOOD


@pytest.mark.parametrize("recruiter", ["majikan", "sendiri"])
def test_household_work_is_not_for_going_alone(recruiter: str):
    for stage in STAGES:
        assert (
            judged(
                {
                    **confirmed("mandiri", stage),
                    "perekrut": recruiter,
                    "tujuan": "hong-kong",
                    "pekerjaan": "rumah_tangga",
                }
            ).verdict
            == WRONG
        )


@pytest.mark.parametrize("place", ["hong-kong", "malaysia", "singapura", "taiwan"])
def test_household_work_is_not_a_companys_own_interest(place: str):
    for stage in STAGES:
        assert judged({**confirmed("ukps", stage), "tujuan": place, "pekerjaan": "rumah_tangga"}).verdict == WRONG


@pytest.mark.parametrize(
    ("place", "work"), [("kapal_laut", "awak_kapal"), ("kapal_laut", "awak_kapal_ikan"), ("taiwan", "awak_kapal_ikan")]
)
def test_crew_sent_by_a_company_of_their_own_is_unsure_at_best(place: str, work: str):
    for stage in STAGES:
        assert judged({**confirmed("ukps", stage), "tujuan": place, "pekerjaan": work}).verdict == UNSURE


@pytest.mark.parametrize(
    ("place", "work"),
    [
        ("hong-kong", "rumah_tangga"),
        ("singapura", "rumah_tangga"),
        ("malaysia", "kebun"),
        ("kapal_laut", "awak_kapal_ikan"),
    ],
)
def test_receipted_fee_for_zero_cost_work_needs_a_written_basis(place: str, work: str):
    for stage in STAGES:
        good = {**confirmed("p_to_p", stage), "tujuan": place, "pekerjaan": work, "biaya": "resmi_berkuitansi"}
        assert judged(good).verdict == UNSURE
        assert judged({**good, "biaya": "tidak_ada"}).verdict == GOOD


def test_home_again_is_never_called_procedural():
    for scheme in SCHEMES:
        assert judged({**confirmed(scheme, READY), "tahap": "sudah_pulang"}).verdict == UNSURE
