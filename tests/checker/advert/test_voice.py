"""Who speaks: no added word silences a recruiter, and nobody is blamed for what he only quotes, reports or warns of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.advert.signs import HIGH, MEDIUM, NONE, Frame, read_ad
from tests.support.made_up_signs import EAR, SIGNS

OFFER = "Berangkat tanpa visa, uang keluarga ada."
"""Two strong signs."""

ONE = "Berangkat tanpa visa saja."


def level(text):
    return read_ad(text, SIGNS)["level"]


@pytest.mark.parametrize(
    "added",
    ["Hati-hati ya.", "Waspada!", "Alhamdulillah lancar.", "Jangan percaya yang lain.", "Apakah siap?", "Dulu saya takut.",
     "Korban sudah banyak.", "Polisi menangkap yang lain."],
)  # fmt: skip
def test_no_added_sentence_silences_an_offer(added):
    for offer in (OFFER, ONE):
        assert level(f"{added} {offer} Segera.") == level(offer) == level(f"{offer} Segera. {added}")


@pytest.mark.parametrize(
    "text",
    [
        "Waspada orang yang menawarkan berangkat tanpa visa dan uang keluarga.",
        "Polisi menangkap calo. Korban berangkat tanpa visa dengan uang keluarga.",
        "Apakah boleh berangkat tanpa visa?",
        f"Beredar pesan seperti ini: {OFFER} Waspada semua.".replace("Beredar", "Waspada,"),
        f'Waspada! Ada pesan "{OFFER}" lalu orang itu pergi.',
        f"Polisi menangkap orang yang menulis “{OFFER}” kemarin.",
        f'Iklan itu berbunyi: "{OFFER}" Jangan percaya.',
        f'Dulu saya dapat surat "{OFFER}" dan saya diam.',
    ],
)
def test_what_is_told_of_others_is_not_offered(text):
    assert level(text) == NONE


@pytest.mark.parametrize(
    "text",
    [
        f'"{OFFER}"',
        f'Kata teman, "{OFFER}"'.replace("Kata teman, ", ""),
        f'Waspada yang palsu! "{OFFER}" Hubungi saya.',
        f"Hati-hati, lewat saya {OFFER}",
    ],
)
def test_a_recruiter_who_quotes_or_warns_still_offers(text):
    assert level(text) == HIGH


def test_a_text_that_mostly_tells_of_others_loses_one_step():
    told = "Dulu saya bingung. Alhamdulillah sekarang paham. "
    assert level(told + ONE) == NONE
    assert level(told + OFFER) == HIGH
    assert level(told + ONE + " Hubungi saya.") == MEDIUM


OFFERING = replace(
    SIGNS, frames=(*SIGNS.frames, Frame("tawaran", 0, ("ada lowongan",)), Frame("penanya", 0, ("numpang",)))
)
REPORT = "Polisi menangkap calo. Korban sudah pulang semua."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{REPORT} Berangkat tanpa visa. Uang keluarga. Begitu.", NONE),
        (f"{REPORT} Ada lowongan tanpa visa, uang keluarga.", NONE),
        (f"{REPORT} Ada lowongan tanpa visa. Uang keluarga juga ada.", HIGH),
        (f"{REPORT} Hubungi saya, tanpa visa, uang keluarga.", HIGH),
        ("Tanpa visa, uang keluarga. Polisi menangkap calo. Korban sudah pulang.", HIGH),
        ("Polisi menangkap calo. Tanpa visa, uang keluarga.", HIGH),
    ],
)
def test_a_report_is_silent_throughout_when_most_of_it_reports(text, expected):
    assert read_ad(text, OFFERING)["level"] == expected


def test_a_short_sentence_beside_an_offer_makes_no_report_of_it():
    """Words are counted, not sentences."""
    offer = "Kata korban lama enak. Berangkat tanpa visa minggu depan lewat pelabuhan kecil, uang keluarga menyusul."
    for text in (f"Polisi menangkap calo. {offer}", f"{offer} Polisi menangkap calo.", f"{offer} Numpang ya."):
        assert read_ad(text, OFFERING)["level"] == HIGH
    assert read_ad("Korban itu teman. Polisi menangkap semua calo. Tanpa visa.", OFFERING)["level"] == NONE


def test_of_a_text_that_tells_of_others_in_part_more_is_asked():
    """Three points and an ear that takes it for an offer are enough, but not beside sentences that tell of others."""
    around = "Dulu saya bingung sekali sebelum paham. Berangkat {} bersama teman ke kota besar itu setelah hari raya."
    quiet = replace(SIGNS, ear=replace(EAR, bias=400))
    assert read_ad(around.format("tanpa visa"), quiet)["level"] == NONE
    two = around.replace("paham.", "paham betul apa arti semua itu.").format("tanpa visa, uang keluarga,")
    assert read_ad(two, replace(SIGNS, ear=replace(EAR, bias=-600)))["level"] == MEDIUM  # two strong signs
    assert read_ad(around.format("tanpa visa").split(". ")[1], quiet)["level"] == MEDIUM


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Waspada {'ya ' * 24}uang keluarga", NONE),
        (f"Waspada {'ya ' * 25}uang keluarga", MEDIUM),
        ("Uang keluarga, waspada ya", MEDIUM),
        ("Waspada ya. Uang keluarga", HIGH),
    ],
)
def test_a_warning_reaches_only_what_follows_it(text, expected):
    assert level(text) == expected


def test_who_asks_is_told_less_sharply_unless_he_offers():
    assert read_ad("Numpang ya. Berangkat tanpa visa.", OFFERING)["level"] == NONE
    assert read_ad("Numpang ya. Ada lowongan tanpa visa.", OFFERING)["level"] == MEDIUM


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tidak tanpa visa", NONE),
        ("tidak, tanpa visa", MEDIUM),
        ("tanpa visa tidak", MEDIUM),
        (f"Waspada! Dia menulis «{OFFER}» kemarin lalu pergi jauh.", NONE),
        (f"Waspada! Isinya ‘{OFFER}’ kemarin lalu pergi jauh.", NONE),
        ('Waspada! Kata "tanpa visa" ada di mana saja.', MEDIUM),
        (f"Waspada. Pesan seperti ini {'-' * 90}: {OFFER}", HIGH),
        (f"Pesan seperti ini: {OFFER}", HIGH),
        (f"Waspada ya. Ada pesan seperti ini. Syarat: {OFFER}", HIGH),
    ],
)
def test_where_a_denial_and_a_quotation_end(text, expected):
    assert level(text) == expected
