"""The reader on our own texts: dangerous ones are seen, harmless ones left alone, and no added words change that."""

from __future__ import annotations

import pytest

from checker.advert.signs import HIGH, NONE, read_ad
from generator.rules.ad_signs import compile_signs
from tests.support.ad_corpus import HARMLESS, OFFICIAL, corpus
from tests.support.real_facts import model

LEAST_SEEN, LEAST_HARD_SEEN, MOST_OFFICIAL, MOST_HARMLESS, MOST_HIGH = 0.95, 0.9, 0.09, 0.1, 0.04
MOST_SILENCED = 3 / 90
"""Of the texts that were seen, so few may an added sentence hide."""


@pytest.fixture(scope="module")
def signs():
    return compile_signs(model())


@pytest.fixture(scope="module")
def levels(signs):
    """Level of every text but the blind ones, which the rules were not made with."""
    return [(advert, read_ad(advert.text, signs)["level"]) for advert in (*corpus("own"), *corpus("earlier"))]


def share(found, wanted):
    """How many of the texts that are `wanted` have one of the levels."""
    those = [level for advert, level in found if wanted(advert)]
    return sum(level != NONE for level in those) / len(those), sum(level == HIGH for level in those) / len(those)


def test_dangerous_texts_are_seen(levels):
    assert share(levels, lambda advert: advert.dangerous)[0] >= LEAST_SEEN
    assert share(levels, lambda advert: advert.dangerous and advert.hard)[0] >= LEAST_HARD_SEEN
    assert share(levels, lambda advert: advert.label == "bahaya_tppo")[1] >= 0.75


def test_official_and_harmless_texts_are_left_alone(levels):
    assert share(levels, lambda advert: advert.label in OFFICIAL)[0] <= MOST_OFFICIAL
    harmless, high = share(levels, lambda advert: advert.label in HARMLESS)
    assert harmless <= MOST_HARMLESS
    assert high <= MOST_HIGH


ADDED = [
    "Hati-hati penipuan ya.",
    "Alhamdulillah, jalan terus.",
    "Jangan lapor siapa-siapa.",
    "Jangan kebanyakan mikir.",
    "Ingat ya, kesempatan tidak datang dua kali.",
    "Awas penipuan, yang asli nomor ini.",
    "Adik saya sudah di sana.",
    "Ulah isin.",
]
FORGED = "SIP3MI 12/2024, SIP2MI lengkap, terdaftar di Disnaker."


@pytest.mark.parametrize("added", ADDED)
def test_no_added_sentence_hides_a_dangerous_text(signs, levels, added):
    seen = [advert.text for advert, level in levels if advert.dangerous and level != NONE and len(advert.text) > 60]
    hidden = [text for text in seen if read_ad(f"{added} {text}", signs)["level"] == NONE]
    assert len(hidden) <= MOST_SILENCED * len(seen)


def test_a_licence_that_anybody_can_type_hides_little(signs, levels):
    seen = [advert.text for advert, level in levels if advert.dangerous and level != NONE]
    assert sum(read_ad(f"{text} {FORGED}", signs)["level"] == NONE for text in seen) <= 10 / 90 * len(seen)


@pytest.mark.parametrize(
    "frame",
    [
        'Waspada! Beredar pesan seperti ini: "{}" Jangan dibalas, laporkan ke BP3MI.',
        "Polisi menangkap perekrut yang menyebarkan iklan “{}” Korban diminta melapor.",
        "Warga diminta waspada. Contoh iklan palsu: {} Bila menemukannya, segera lapor.",
        'Aya pesen kieu: "{}" Ulah percanten, lapor ka pa lurah.',
        'Sedulur, ati-ati. Ana WA ngene: "{}" Aja digubris, kandhani pak RT.',
    ],
)
def test_what_somebody_warns_of_is_not_his_offer(signs, levels, frame):
    dangerous = [advert.text for advert, _ in levels if advert.dangerous]
    flagged = [text for text in dangerous if read_ad(frame.format(text), signs)["level"] != NONE]
    assert len(flagged) <= 5 / 90 * len(dangerous)


@pytest.mark.parametrize(
    "text",
    [
        "Lancar bahasa Inggris, gaji UMK, kirim lamaran ke toko.",
        "Legalisasi akta nikah untuk dipakai di Jepang, empat hari kerja.",
        "Petugas gabungan menggagalkan keberangkatan warga ke Malaysia lewat laut malam.",
        "Pinjaman modal usaha untuk keluarga, bunga ringan.",
    ],
)
def test_everyday_words_are_no_signs(signs, text):
    assert read_ad(text, signs)["level"] == NONE


@pytest.mark.parametrize("visa", ["visa turis", "*visa* _turis_", "visa: turis", "visa/turis", "visa\nturis"])
def test_a_sign_survives_how_it_was_written(signs, visa):
    text = f"Kerja kebun di luar negeri, {visa} dulu."
    assert "visa_wisata" in {signal["id"] for signal in read_ad(text, signs)["signals"]}


def test_every_sign_is_found_somewhere(signs, levels):
    found = {s["id"] for advert, level in levels if level != NONE for s in read_ad(advert.text, signs)["signals"]}
    assert {frame.id for frame in signs.frames if frame.points} - found == set()


def test_a_country_is_a_sign_only_while_its_facts_say_so(signs):
    facts = model()
    closed = next(land.name for land in facts.countries.values() if land.closed_all)
    text = f"Dicari penjaga toko di {closed}, gaji 9 juta"
    assert "negara_rawan" in {s["id"] for s in read_ad(text, signs)["signals"]}
    opened = {key: land.model_copy(update={"closed_all": None}) for key, land in facts.countries.items()}
    changed = compile_signs(facts_with(facts, opened))
    assert "negara_rawan" not in {s["id"] for s in read_ad(text, changed)["signals"]}


def facts_with(facts, countries):
    from dataclasses import replace

    return replace(facts, countries=countries)


@pytest.mark.parametrize(
    "text",
    ["a" * 300_000, "gaji " * 50_000, "<script>alert(1)</script>" * 1000, "\x00\x1b[31m", "🇰🇭" * 10_000, "*" * 9999],
)
def test_huge_and_hostile_texts_are_answered(signs, text):
    assert set(read_ad(text, signs)) == {"level", "signals"}


def test_a_text_without_signs_is_never_called_safe(signs):
    assert read_ad("Selamat pagi.", signs) == {"level": NONE, "signals": []}
