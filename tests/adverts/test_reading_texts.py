"""The reader on our own texts: dangerous ones are seen, harmless ones left alone, and no added words change that.

Each text is heard with an ear that has not learnt it.
"""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from checker.advert.signs import HIGH, NONE, read_ad
from generator.rules.ad_signs import compile_signs
from generator.training.command import FILES, FOLD_WEIGHTS
from tests.support.ad_corpus import OFFICIAL, corpus
from tests.support.paths import ROOT
from tests.support.real_facts import model

MOST_SILENCED = 3 / 80
"""Of the texts that were seen, so few may an added sentence hide."""

NAMES = 18
"""So many companies, from all over the register, stand in the official texts."""


@pytest.fixture(scope="module")
def signs():
    return compile_signs(model())


@pytest.fixture(scope="module")
def readers(signs):
    """For each text the signs with an ear that has not learnt it."""
    out = {}
    for fold in json.loads((ROOT / FOLD_WEIGHTS).read_text(encoding="utf-8")):
        reader = replace(signs, ear=replace(signs.ear, weights=fold["weights"], bias=fold["bias"]))
        out |= dict.fromkeys(fold["unseen"], reader)
    return [out[i] for i in range(len(out))]


@pytest.fixture(scope="module")
def levels(readers):
    """Every text with the reader that has not learnt it, and its level."""
    texts = [advert for name in FILES for advert in corpus(name)]
    return [
        (advert, reader, read_ad(advert.text, reader)["level"]) for advert, reader in zip(texts, readers, strict=True)
    ]


def test_trafficking_is_called_high(levels):
    those = [level for advert, _, level in levels if advert.label == "bahaya_tppo"]
    assert sum(level == HIGH for level in those) >= 0.7 * len(those)


def test_long_texts_are_read_as_well(levels):
    """Above forty words; the bars are those of all texts."""
    long = [(advert, level) for advert, _, level in levels if len(advert.text.split()) > 40]
    seen = [level != NONE for advert, level in long if advert.dangerous]
    wrong = [level != NONE for advert, level in long if not advert.dangerous]
    assert sum(seen) >= 0.88 * len(seen)
    assert sum(wrong) <= 0.12 * len(wrong)


def test_a_real_name_of_the_register_makes_no_official_text_dangerous(levels):
    listed = model().agencies
    names = [agency.name for agency in listed[:: max(1, len(listed) // NAMES)]]
    texts = [
        (advert.text, reader) for advert, reader, _ in levels if advert.label in OFFICIAL and "{pt}" in advert.text
    ]
    assert len(texts) >= 20 and names
    flagged = [
        name for name in names for text, reader in texts if read_ad(text.replace("{pt}", name), reader)["level"] != NONE
    ]
    assert len(flagged) <= 0.09 * len(names) * len(texts)


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


@pytest.mark.long
@pytest.mark.parametrize("added", ADDED)
def test_no_added_sentence_hides_a_dangerous_text(levels, added):
    seen = [(advert.text, reader) for advert, reader, level in levels if advert.dangerous and level != NONE]
    for form in ("{added} {text}", "{text} {added}"):
        hidden = [
            text for text, reader in seen if read_ad(form.format(added=added, text=text), reader)["level"] == NONE
        ]
        assert len(hidden) <= MOST_SILENCED * len(seen)


def test_a_licence_that_anybody_can_type_hides_little(levels):
    seen = [(advert.text, reader) for advert, reader, level in levels if advert.dangerous and level != NONE]
    assert sum(read_ad(f"{text} {FORGED}", reader)["level"] == NONE for text, reader in seen) <= 10 / 80 * len(seen)


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
def test_what_somebody_warns_of_is_not_his_offer(levels, frame):
    dangerous = [(advert.text, reader) for advert, reader, _ in levels if advert.dangerous]
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


def test_every_sign_is_found_somewhere(signs, levels):
    found = {s["id"] for advert, reader, _ in levels for s in read_ad(advert.text, reader)["signals"]}
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
