"""How signs and the ear add up to a level, at and just below every threshold; what a sign shows; signs as JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

import pytest

from checker.advert.ear import Ear
from checker.advert.signs import (
    ALONE_FROM,
    BARE,
    GRAVE,
    HIGH,
    HIGH_FROM,
    MEDIUM,
    MEDIUM_FROM,
    NONE,
    REAL,
    SURE_FROM,
    AdSigns,
    Frame,
    own_words,
    read_ad,
)
from checker.advert.words import Vocabulary
from tests.support.made_up_signs import SIGNS

LESS = 0.5
WEIGHED = AdSigns(
    (
        Frame("lemah", REAL - 1, ("lemah",), "Lemah?"),
        Frame("nyata", REAL, ("nyata",), "Nyata?"),
        Frame("agak_berat", GRAVE - 1, ("agak berat",), "Agak?"),
        Frame("berat", GRAVE, ("berat",), "Berat?"),
        Frame("bila_kerja", GRAVE, ("gelap",), "Gelap?", needs=("kerja|luar",)),
        Frame("kerja", 0, ("kerja",)),
        Frame("luar", 0, ("luar",)),
        Frame("cerita", 0, ("dulu saya",)),
    )
)


@dataclass(frozen=True)
class Hearing(Ear):
    """An ear that hears `points` in whatever is said."""

    points: float = 0.0

    def hear(self, words):
        return self.points


@pytest.mark.parametrize(
    ("text", "heard", "level", "found"),
    [
        ("berat", HIGH_FROM - GRAVE, HIGH, ["berat"]),
        ("berat", HIGH_FROM - GRAVE - LESS, MEDIUM, ["berat"]),
        ("berat", MEDIUM_FROM - GRAVE, MEDIUM, ["berat"]),
        ("berat", MEDIUM_FROM - GRAVE - LESS, NONE, []),
        # no sound makes a text HIGH whose signs are not grave
        ("agak. berat", HIGH_FROM, HIGH, ["berat"]),
        ("agak berat itu", MEDIUM_FROM - GRAVE + 1, MEDIUM, ["agak_berat", "berat"]),
        ("nyata", HIGH_FROM, MEDIUM, ["nyata"]),
        ("nyata", MEDIUM_FROM - REAL, MEDIUM, ["nyata"]),
        ("nyata", MEDIUM_FROM - REAL - LESS, NONE, []),
        ("nyata, lemah", MEDIUM_FROM - REAL - 1, MEDIUM, ["lemah", "nyata"]),
        ("nyata, lemah", MEDIUM_FROM - REAL - 1 - LESS, NONE, []),
        # weak signs alone are none: only the ear speaks then, and it says so
        ("lemah", MEDIUM_FROM, NONE, []),
        ("lemah", ALONE_FROM - LESS, NONE, []),
        ("lemah", ALONE_FROM, MEDIUM, ["lemah", "terdengar"]),
        ("apa saja", ALONE_FROM, MEDIUM, ["terdengar"]),
        ("apa saja", ALONE_FROM - LESS, NONE, []),
        ("apa saja", HIGH_FROM + ALONE_FROM, MEDIUM, ["terdengar"]),
        # what a text tells of others is an offer all the same once it sounds surely like one
        ("dulu saya, nyata", SURE_FROM, MEDIUM, ["nyata"]),
        ("dulu saya, nyata", SURE_FROM - LESS, NONE, []),
        # a grave sign counts whole only beside what it needs
        ("gelap, kerja", HIGH_FROM - GRAVE, HIGH, ["bila_kerja"]),
        ("gelap, luar", HIGH_FROM - GRAVE, HIGH, ["bila_kerja"]),
        ("gelap", HIGH_FROM - BARE, MEDIUM, ["bila_kerja"]),
        ("gelap", MEDIUM_FROM - BARE, MEDIUM, ["bila_kerja"]),
        ("gelap", MEDIUM_FROM - BARE - LESS, NONE, []),
    ],
)
def test_signs_and_sound_add_up(text, heard, level, found):
    answer = read_ad(text, replace(WEIGHED, ear=Hearing(ask="Bunyinya?", points=heard)))
    assert (answer["level"], [signal["id"] for signal in answer["signals"]]) == (level, found)


def test_what_only_sounds_like_an_offer_has_no_words_of_its_own():
    answer = read_ad("apa saja", replace(WEIGHED, ear=Hearing(ask="Bunyinya?", points=ALONE_FROM)))
    assert answer["signals"] == [{"id": "terdengar", "phrase": "", "ask": "Bunyinya?"}]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ini (XL, XX): ya", "XL, XX"),
        ("*XL XX*", "XL XX"),
        ("“XL XX!” lalu xl xx", "XL XX"),
        ("Apakah xl xx? Ada _XL\nXX_ lagi", "XL\nXX"),
    ],
)
def test_a_sign_shows_the_first_words_that_the_text_says_itself_without_signs_around_them(text, shown):
    signs = replace(SIGNS, frames=(Frame("xl", GRAVE, ("xl xx",), "XL?"), *SIGNS.frames))
    assert [signal["phrase"] for signal in read_ad(text, signs)["signals"]] == [shown]


@pytest.mark.parametrize(
    ("text", "mine"),
    [
        ("Alhamdulillah. Waspada tanpa visa", []),
        ("Waspada. Apakah tanpa visa. Alhamdulillah", []),
        ("Bukan. Korban bukan tanpa visa. Apakah. Alhamdulillah, uang keluarga", ["uang_keluarga"]),
        ("Waspada\njangan percaya tanpa visa\nuang keluarga", ["uang_keluarga"]),
    ],
)
def test_marks_count_where_they_stand_whatever_they_are_called(text, mine):
    assert [signal["id"] for signal in read_ad(text, SIGNS)["signals"]] == mine


def test_what_the_ear_hears_is_what_the_text_says_itself():
    heard = []

    @dataclass(frozen=True)
    class Listening(Ear):
        def hear(self, words):
            heard.append(list(words))
            return 0.0

    text = "Dulu saya dan Bu Wati lihat “berangkat tanpa visa saja” begitu"
    signs = replace(SIGNS, ear=Listening(titles=frozenset({"bu"})))
    read_ad(text, signs)
    assert heard == [own_words(text, signs)] == [["dulu", "saya", "dan", "bu", "lihat", "begitu"]]


def test_signs_are_compact_json_and_the_same_when_read_again():
    signs = replace(
        SIGNS,
        frames=(Frame("x", 2, ("a b", "c"), "Siapa – ya?", ("k",), ("u v",), ("m",)), *SIGNS.frames),
        groups={"negeri": (("utara", "jauh"), ("seberang",))},
        vocabulary=Vocabulary(
            {"gk": "tidak"},
            frozenset({"sip3mi"}),
            {"ulah": ("sunda", "jangan")},
            {"sunda": frozenset({"teu", "nu"})},
        ),
    )
    text = signs.to_json()
    assert AdSigns.from_json(text) == signs
    assert text == json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    assert "Siapa – ya?" in text
