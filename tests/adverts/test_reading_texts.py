"""The reader on our own texts: dangerous ones are seen, harmless ones left alone, and no added words change that.

Each text is heard with an ear that has not learnt it.
"""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from checker.advert.signs import NONE, read_ad
from generator.rules.ad_signs import compile_signs
from generator.training.command import FILES, FOLD_WEIGHTS
from tests.support.ad_corpus import OFFICIAL, corpus
from tests.support.paths import ROOT
from tests.support.real_facts import model

MOST_SILENCED = 3 / 80
"""Of the texts that were seen, so few may an added sentence hide."""

SAMPLE = 90
NAMES, OFFICES = 6, 20
"""So many companies, from all over the register, stand in so many official texts."""


@pytest.fixture(scope="module")
def signs():
    return compile_signs(model())


@pytest.fixture(scope="module")
def texts(signs):
    """Every text with the signs with an ear that has not learnt it."""
    found, all_texts = {}, [advert for name in FILES for advert in corpus(name)]
    for fold in json.loads((ROOT / FOLD_WEIGHTS).read_text(encoding="utf-8")):
        reader = replace(signs, ear=replace(signs.ear, weights=fold["weights"], bias=fold["bias"]))
        found |= {i: (all_texts[i], reader) for i in fold["unseen"]}
    return [found[i] for i in range(len(found))]


def spread(those, count):
    """`count` of `those`, from all over them."""
    return those[:: max(1, len(those) // count)][:count]


@pytest.fixture(scope="module")
def dangerous(texts):
    """Some dangerous texts, as text and reader."""
    return spread([(advert.text, reader) for advert, reader in texts if advert.dangerous], SAMPLE)


@pytest.fixture(scope="module")
def seen(dangerous):
    return [(text, reader) for text, reader in dangerous if read_ad(text, reader)["level"] != NONE]


def test_a_real_name_of_the_register_makes_no_official_text_dangerous(texts):
    names = spread([agency.name for agency in model().agencies], NAMES)
    official = [(ad.text, reader) for ad, reader in texts if ad.label in OFFICIAL and "{pt}" in ad.text]
    assert len(official) >= OFFICES and names
    some = spread(official, OFFICES)
    flagged = [n for n in names for text, reader in some if read_ad(text.replace("{pt}", n), reader)["level"] != NONE]
    assert len(flagged) <= 0.09 * len(names) * len(some)


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


def hidden(seen, forms):
    """Texts that are seen no more once they are put into one of `forms`, each into the next."""
    put = [(forms[i % len(forms)].format(text), reader) for i, (text, reader) in enumerate(seen)]
    return [text for text, reader in put if read_ad(text, reader)["level"] == NONE]


@pytest.mark.parametrize("added", ADDED)
def test_no_added_sentence_hides_a_dangerous_text(seen, added):
    assert len(hidden(seen, (f"{added} {{}}", f"{{}} {added}"))) <= MOST_SILENCED * len(seen)


def test_a_licence_that_anybody_can_type_hides_little(seen):
    assert len(hidden(seen, (f"{{}} {FORGED}",))) <= 10 / 80 * len(seen)


def test_a_text_that_is_turned_into_something_else_would_be_noticed(seen):
    assert len(hidden(seen, ("Dijual motor bekas, mesin halus, pajak hidup.{0:.0}",))) > MOST_SILENCED * len(seen)


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
def test_what_somebody_warns_of_is_not_his_offer(dangerous, frame):
    flagged = [text for text, reader in dangerous if read_ad(frame.format(text), reader)["level"] != NONE]
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


def test_a_country_is_a_sign_only_while_its_facts_say_so(signs):
    facts = model()
    closed = next(land.name for land in facts.countries.values() if land.closed_all)
    text = f"Dicari penjaga toko di {closed}, gaji 9 juta"
    assert "negara_rawan" in {s["id"] for s in read_ad(text, signs)["signals"]}
    opened = {key: land.model_copy(update={"closed_all": None}) for key, land in facts.countries.items()}
    changed = compile_signs(replace(facts, countries=opened))
    assert "negara_rawan" not in {s["id"] for s in read_ad(text, changed)["signals"]}


@pytest.mark.parametrize(
    "text",
    ["a" * 300_000, "gaji " * 50_000, "<script>alert(1)</script>" * 1000, "\x00\x1b[31m", "🇰🇭" * 10_000, "*" * 9999],
)
def test_huge_and_hostile_texts_are_answered(signs, text):
    assert set(read_ad(text, signs)) == {"level", "signals"}


def test_a_text_without_signs_is_never_called_safe(signs):
    assert read_ad("Selamat pagi.", signs) == {"level": NONE, "signals": []}
