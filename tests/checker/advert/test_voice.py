"""Who speaks: no added word silences a recruiter, and nobody is blamed for what he only quotes, reports or warns of."""

from __future__ import annotations

import pytest

from checker.advert.signs import HIGH, MEDIUM, NONE, read_ad
from tests.support.made_up_signs import SIGNS

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
