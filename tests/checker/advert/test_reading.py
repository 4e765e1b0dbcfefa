"""Reading an advertisement with made-up signs: levels, what a sign needs, what takes it away, what is quoted."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from checker.advert.ear import Ear
from checker.advert.signs import HIGH, MEDIUM, NONE, AdSigns, read_ad
from tests.support.made_up_signs import EAR, SIGNS

ORDER = [NONE, MEDIUM, HIGH]


def level(text, signs=SIGNS):
    """Level, and the signs with their words."""
    answer = read_ad(text, signs)
    assert set(answer) == {"level", "signals"}
    return answer["level"], {signal["id"]: signal["phrase"] for signal in answer["signals"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", (NONE, {})),
        ("Kerja di toko", (NONE, {})),
        ("Berangkat TANPA VISA!", (MEDIUM, {"tanpa_visa": "TANPA VISA"})),
        ("uang keluarga", (HIGH, {"uang_keluarga": "uang keluarga"})),
        ("tanpa visanya, uang keluarga", (HIGH, {"uang_keluarga": "uang keluarga", "tanpa_visa": "tanpa visanya"})),
        ("Cpt, besok Terbang", (MEDIUM, {"cepat": "Cpt, besok Terbang"})),
        ("tanpa visa, cepat terbang", (HIGH, {"tanpa_visa": "tanpa visa", "cepat": "cepat terbang"})),
        ("gratis", (NONE, {})),
        ("tahan ijazah", (NONE, {})),
        ("Kerja, tahan ijazah", (MEDIUM, {"ijazah": "tahan ijazah"})),
        ("gratis ke negeri", (NONE, {})),
        ("Kerja, tahan ijazah, gratis", (MEDIUM, {"ijazah": "tahan ijazah", "gratis": "gratis"})),
        (
            "Kerja, tahan ijazah, gratis ke negeri",
            (HIGH, {"ijazah": "tahan ijazah", "gratis": "gratis", "tanpa_pt": "negeri"}),
        ),
        ("PT ada, gratis ke negeri", (NONE, {})),
        ("pelatihan gratis ke negeri", (NONE, {})),
        ("Pelatihan. Kerja, tahan ijazah, gratis", (MEDIUM, {"ijazah": "tahan ijazah", "gratis": "gratis"})),
        ("Kerja, tahan ijazah. Pelatihan gratis", (MEDIUM, {"ijazah": "tahan ijazah"})),
        ("kursus cepat terbang", (NONE, {})),
        ("kursus tanpa visa, uang keluarga", (HIGH, {"uang_keluarga": "uang keluarga", "tanpa_visa": "tanpa visa"})),
        ("tidak tanpa visa", (NONE, {})),
    ],
)
def test_levels(text, expected):
    got = level(text)
    assert (got[0], dict(got[1])) == expected


def test_what_is_asked_goes_with_the_sign():
    assert read_ad("tanpa visa", SIGNS)["signals"] == [
        {"id": "tanpa_visa", "phrase": "tanpa visa", "ask": "Visa apa yang dipakai?"}
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PT Maju Mundur tanpa visa", {"tanpa_visa": "tanpa visa", "pt_terdaftar": "PT Maju Mundur"}),
        (
            "Uang keluarga dari PT Entah Siapa",
            {"uang_keluarga": "Uang keluarga", "pt_tidak_terdaftar": "PT Entah Siapa"},
        ),
        ("P.T. Karam Lama Jaya", {"pt_dicabut": "P.T. Karam Lama Jaya"}),
        ("PT Kami", {}),
        ("PT Entah Siapa", {}),
    ],
)
def test_a_named_company_is_looked_up(text, expected):
    assert level(text)[1] == expected


HEARING = replace(SIGNS, ear=EAR)
OFFER, CALM = "enak santai " * 12, "rapat " * 60


def test_the_second_ear_alone_only_makes_a_text_worth_checking():
    assert level(OFFER, HEARING) == (MEDIUM, {"terdengar": ""})
    assert level(f"{OFFER} negeri", HEARING) == (MEDIUM, {"tanpa_pt": "negeri", "terdengar": ""})
    assert level("negeri", HEARING)[0] == NONE


def test_signs_count_by_how_much_a_text_sounds_like_an_offer():
    assert level(f"{OFFER} tanpa visa", HEARING) == (MEDIUM, {"tanpa_visa": "tanpa visa"})
    assert level(f"{CALM} tanpa visa", HEARING) == (NONE, {})
    assert level(f"{OFFER} uang keluarga", HEARING)[0] == HIGH
    assert level(f"{CALM} uang keluarga tanpa visa", HEARING) == (NONE, {})


def test_enough_signs_need_no_sound():
    """Whatever the rest of a text sounds like, it takes nothing from nine points of signs."""
    assert level(f"{CALM} uang keluarga, tanpa visa, cepat terbang", HEARING)[0] == MEDIUM
    assert level(f"{CALM} uang keluarga, tanpa visa, gratis", HEARING)[0] == NONE


@pytest.mark.parametrize("words", [CALM, OFFER, ""])
@pytest.mark.parametrize("said", ["tanpa visa", "tanpa visa, uang keluarga", "uang keluarga, gratis"])
def test_the_ear_takes_no_point_away(words, said):
    """A sign more never makes a text less dangerous, however it sounds."""
    few, more = level(f"{words}. {said}", HEARING)[0], level(f"{words}. {said}. Cepat terbang", HEARING)[0]
    assert ORDER.index(more) >= ORDER.index(few)


def test_signs_survive_a_trip_through_json():
    signs = HEARING
    text = signs.to_json()
    assert AdSigns.from_json(text) == signs
    assert json.loads(text)["answers"] == {"tanpa_visa": ["visa", "tanpa_visa"]}
    assert AdSigns().ear == Ear() and AdSigns().frames == ()
