"""Reading an advertisement with made-up signs: levels, what forbids, what damps, what is quoted."""

from __future__ import annotations

import json

import pytest

from checker.advert.signs import HIGH, MEDIUM, NONE, AdSigns, Cue, read_ad

SIGNS = AdSigns(
    (
        Cue("tanpa_visa", (r"tanpa visa",), 3, "Visa apa yang dipakai?"),
        Cue("cepat", (r"cepat", r"langsung \w+"), 2, "Mengapa harus cepat?"),
        Cue("ijazah", (r"tahan ijazah",), 1, "Siapa yang menyimpan?", context=(r"kerja", r"negeri")),
        Cue("gratis", (r"gratis",), 1, "Siapa yang membayar?", unless=r"pelatihan"),
        Cue("resmi", (r"disnaker",), -2),
        Cue("berita", (r"polisi menangkap",), damps=True),
        Cue("tanya", (r"apakah",), -1, damps=True),
        Cue("diam", (r"dana talangan",), 2),
    ),
    {"visanya": "visa", "cpt": "cepat"},
    {"tanpa_visa": ("visa", "tanpa_visa")},
)


def level(text):
    """Level, and the ids of the signs with their words."""
    answer = read_ad(text, SIGNS)
    assert set(answer) == {"level", "signals"}
    return answer["level"], {signal["id"]: signal["phrase"] for signal in answer["signals"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", (NONE, {})),
        ("Kerja di toko", (NONE, {})),
        ("Berangkat TANPA VISA!", (MEDIUM, {"tanpa_visa": "TANPA VISA"})),
        ("tanpa visa, tahan ijazah", (MEDIUM, {"tanpa_visa": "tanpa visa"})),
        (
            "Kerja luar negeri tanpa visa, tahan ijazah",
            (HIGH, {"tanpa_visa": "tanpa visa", "ijazah": "tahan ijazah"}),
        ),
        ("tahan ijazah kerja negeri", (NONE, {})),
        ("cepat", (NONE, {})),
        ("Cpt, langsung Terbang", (MEDIUM, {"cepat": "Cpt … langsung Terbang"})),
        ("tanpa visa gratis", (HIGH, {"tanpa_visa": "tanpa visa", "gratis": "gratis"})),
        ("tanpa visa gratis pelatihan", (MEDIUM, {"tanpa_visa": "tanpa visa"})),
        ("tanpa visa lewat disnaker", (NONE, {})),
        (
            "tanpa visa cepat langsung terbang",
            (HIGH, {"tanpa_visa": "tanpa visa", "cepat": "cepat … langsung terbang"}),
        ),
        ("Polisi menangkap: tanpa visa, cepat langsung", (NONE, {})),
        ("apakah tanpa visa", (MEDIUM, {"tanpa_visa": "tanpa visa"})),
        ("apakah cepat langsung terbang", (NONE, {})),
        ("dana talangan", (MEDIUM, {})),
        ("jangan tanpa visa", (NONE, {})),
        ("Jangan pernah berangkat tanpa visa", (NONE, {})),
        ("Dilarang tanpa visa. Tanpa visa", (MEDIUM, {"tanpa_visa": "Tanpa visa"})),
        ("Jangan ragu. tanpa visa", (MEDIUM, {"tanpa_visa": "tanpa visa"})),
        ("jangan ragu tapi tanpa visa", (MEDIUM, {"tanpa_visa": "tanpa visa"})),
        ("bukan lewat calo tanpa visa", (MEDIUM, {"tanpa_visa": "tanpa visa"})),
        ("jangan sampai lama sekali menunggu di rumah tanpa visa", (MEDIUM, {"tanpa_visa": "tanpa visa"})),
        ("jangan " + "x" * 30 + " tanpa visa", (MEDIUM, {"tanpa_visa": "tanpa visa"})),
        ("jangan polisi menangkap tanpa visa", (NONE, {})),
    ],
)
def test_levels(text, expected):
    assert level(text) == expected


def test_what_is_asked_goes_with_the_sign():
    assert read_ad("tanpa visa", SIGNS)["signals"] == [
        {"id": "tanpa_visa", "phrase": "tanpa visa", "ask": "Visa apa yang dipakai?"}
    ]


def test_what_damps_counts_wherever_it_stands():
    signs = AdSigns((Cue("tanda", ("uang",), 4, "?"), Cue("kabar", ("kabar",), damps=True)))
    assert read_ad("uang", signs)["level"] == HIGH
    assert read_ad("jangan kabar uang", signs)["level"] == NONE
    assert AdSigns().cues == () and AdSigns().words == {} and AdSigns().answers == {}
    plain = Cue("x", ("y",))
    assert (plain.weight, plain.ask, plain.damps, plain.unless, plain.context) == (0, "", False, "", ())


def test_signs_survive_a_trip_through_json():
    text = SIGNS.to_json()
    assert AdSigns.from_json(text) == SIGNS
    assert json.loads(text)["answers"] == {"tanpa_visa": ["visa", "tanpa_visa"]}
    special = AdSigns((), {"é": "e"}, {})
    assert special.to_json() == '{"cues":[],"words":{"é":"e"},"answers":{}}'
