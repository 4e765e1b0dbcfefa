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


@pytest.mark.parametrize("sign", ["gaji_tidak_wajar", "kerja_tidak_jelas"])
def test_online_work_with_unreasonable_pay_or_a_vague_job_is_danger(sign: str):
    for stage in STAGES:
        own_company = {**confirmed("ukps", stage), "pekerjaan": "kantor_online"}
        assert judged(own_company).verdict == GOOD
        assert judged({**own_company, "tanda": [sign]}).verdict == DANGER


def test_home_again_is_never_called_procedural():
    for scheme in SCHEMES:
        assert judged({**confirmed(scheme, READY), "tahap": "sudah_pulang"}).verdict == UNSURE
