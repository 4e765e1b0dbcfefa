"""Who arranges the departure, and what it is paid with: recruiters the law does not know, friends, money after arrival."""

from __future__ import annotations

import pytest

from checker.engine.condition import UNKNOWN
from checker.engine.rules import VERDICTS
from tests.support.strategies import SCHEMES, STAGES, confirmed, judged, model, schemes

DANGER, WRONG, UNSURE, GOOD = VERDICTS
OFFERED, BUSY, READY, ABROAD = STAGES
EVERY = [(scheme, stage) for scheme in SCHEMES for stage in STAGES]


@pytest.mark.parametrize(("scheme", "stage"), EVERY)
def test_recruiters_the_law_does_not_know(scheme: str, stage: str):
    good = confirmed(scheme, stage)
    assert judged({**good, "perekrut": "perorangan"}).verdict == WRONG
    assert judged({**good, "perekrut": "medsos"}).verdict == WRONG
    place, job = schemes()[scheme]
    work = model().countries[place].work.get(job)
    exclusive = bool(work and work.exclusive)  # any other way to this work is not procedural
    assert judged({**good, "perekrut": "lpk"}).verdict == (WRONG if exclusive else UNSURE)
    assert judged({**good, "perekrut": "travel"}).verdict == (WRONG if exclusive else UNSURE)
    assert judged({**good, "perekrut": "agensi_luar_negeri"}).verdict == (WRONG if exclusive else UNSURE)
    study_or_state = job == "kuliah" or bool(work and work.access == "terbuka" and {"g_to_g", "g_to_p"} & set(work.via))
    company = {"p3mi_terdaftar": "ya", "sip2mi": "ya", "perjanjian_penempatan": "ya"}
    assert judged({**good, **company, "perekrut": "kampus"}).verdict == (GOOD if study_or_state else UNSURE)
    for recruiter in ("perorangan", "medsos", "kenalan"):
        assert judged({**good, "perekrut": recruiter, "tanda": ["kerja_tidak_jelas"]}).verdict == DANGER


@pytest.mark.parametrize("scheme", SCHEMES)
def test_money_without_a_list_is_fraud_only_when_asked_after_arrival(scheme: str):
    for stage in STAGES:
        paid = {**confirmed(scheme, stage), "biaya": "tanpa_rincian"}
        assert [judged({**paid, "uang_lagi": answer}).verdict for answer in ("ya", "tidak", UNKNOWN)] == [
            WRONG if stage == ABROAD else UNSURE,
            UNSURE,
            UNSURE,
        ]
        assert judged(paid).verdict == UNSURE


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
    place, job = schemes()["p_to_p"]
    friend = {"tahap": OFFERED, "tujuan": place, "pekerjaan": job, "perekrut": "kenalan"}
    assert judged({**friend, **more}).verdict == verdict


@pytest.mark.parametrize(
    "more",
    [
        {"peran_kenalan": "mengurus"},
        *({"biaya": asked} for asked in ("ke_perorangan", "biaya_job", "tanpa_rincian")),
        *({"paspor_dipegang": holder} for holder in ("perekrut", "majikan", "majikan_menolak")),
    ],
)
def test_agency_abroad_may_offer_but_not_arrange(more: dict[str, str]):
    place, job = schemes()["p_to_p"]
    agency = {"tahap": OFFERED, "tujuan": place, "pekerjaan": job, "perekrut": "agensi_luar_negeri"}
    receipted = {**agency, "biaya": "resmi_berkuitansi", "peran_kenalan": "hanya_kabar", "paspor_dipegang": "sendiri"}
    assert judged(agency).verdict == judged(receipted).verdict == UNSURE
    assert judged({**receipted, "p3mi_terdaftar": "tidak", "sip2mi": "tidak"}).verdict == UNSURE
    assert judged({**agency, **more}).verdict == WRONG


@pytest.mark.parametrize("stage", STAGES)
def test_training_centre_with_permission_to_send_apprentices(stage: str):
    sent = {**confirmed("magang", stage), "perekrut": "lpk"}
    told = [judged({**sent, "izin_so": answer}).verdict for answer in ("ya", "tidak", UNKNOWN)]
    assert (told, judged(sent).verdict) == ([GOOD, WRONG, UNSURE], UNSURE)
    bureau = {**sent, "perekrut": "travel"}
    assert [judged({**bureau, "izin_so": answer}).verdict for answer in ("ya", "tidak")] == [UNSURE, WRONG]


def test_permission_to_send_apprentices_places_nobody_else():
    for scheme in ("p_to_p", "ukps"):
        assert judged({**confirmed(scheme, OFFERED), "perekrut": "lpk", "izin_so": "ya"}).verdict != GOOD


@pytest.mark.parametrize("sign", ["gaji_tidak_wajar", "kerja_tidak_jelas"])
def test_online_work_with_unreasonable_pay_or_a_vague_job_is_danger(sign: str):
    for stage in STAGES:
        own_company = {**confirmed("ukps", stage), "pekerjaan": "kantor_online"}
        assert judged(own_company).verdict == GOOD
        assert judged({**own_company, "tanda": [sign]}).verdict == DANGER


def test_home_again_is_never_called_procedural():
    for scheme in SCHEMES:
        assert judged({**confirmed(scheme, READY), "tahap": "sudah_pulang"}).verdict == UNSURE
