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


def test_the_second_ear_only_makes_a_text_worth_checking():
    hearing = replace(SIGNS, ear=EAR)
    assert level("enak santai", hearing) == (MEDIUM, {"terdengar": ""})
    assert level("enak negeri", hearing) == (MEDIUM, {"tanpa_pt": "negeri", "terdengar": ""})
    assert level("negeri", hearing)[0] == NONE
    assert level("rapat rapat tanpa visa uang keluarga", hearing)[0] == HIGH
    assert level("enak santai tanpa visa", hearing) == (MEDIUM, {"tanpa_visa": "tanpa visa"})


@pytest.mark.parametrize("words", ["rapat " * 60, "enak " * 60, ""])
@pytest.mark.parametrize("said", ["tanpa visa", "tanpa visa, uang keluarga", "uang keluarga"])
def test_the_second_ear_never_lowers(words, said):
    """However little a text sounds like an offer, its own signs weigh as they do without the ear."""
    deaf, hearing = level(f"{words}{said}", SIGNS), level(f"{words}{said}", replace(SIGNS, ear=EAR))
    assert ORDER.index(hearing[0]) >= ORDER.index(deaf[0])
    assert set(deaf[1]) <= set(hearing[1])


def test_signs_survive_a_trip_through_json():
    signs = replace(SIGNS, ear=EAR)
    text = signs.to_json()
    assert AdSigns.from_json(text) == signs
    assert json.loads(text)["answers"] == {"tanpa_visa": ["visa", "tanpa_visa"]}
    assert AdSigns().ear == Ear() and AdSigns().frames == ()
