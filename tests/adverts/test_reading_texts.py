"""The reader that visitors have on our own texts: what is added, quoted or disguised, and what everyday words say.

How it reads texts that its ear has not learnt: test_second_ear.py.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.advert.signs import NONE, read_ad
from generator.rules.ad_signs import compile_signs
from generator.training.additions import additions_of, beside, hidden
from generator.training.command import FILES
from tests.support.ad_corpus import MOST_BY_LICENCE, MOST_QUOTED, MOST_SILENCED, OFFICIAL, corpus
from tests.support.paths import ROOT
from tests.support.real_facts import model

SAMPLE = 90
NAMES, OFFICES = 6, 20
"""So many companies, from all over the register, stand in so many official texts."""


@pytest.fixture(scope="module")
def signs():
    return compile_signs(model())


@pytest.fixture(scope="module")
def texts():
    return [advert for name in FILES for advert in corpus(name)]


def spread(those, count):
    """`count` of `those`, from all over them."""
    return those[:: max(1, len(those) // count)][:count]


@pytest.fixture(scope="module")
def dangerous(texts, signs):
    """Some dangerous texts, as text and reader."""
    return spread([(advert.text, signs) for advert in texts if advert.dangerous], SAMPLE)


@pytest.fixture(scope="module")
def seen(dangerous):
    return [(text, signs) for text, signs in dangerous if read_ad(text, signs)["level"] != NONE]


def test_a_real_name_of_the_register_makes_no_official_text_dangerous(texts, signs):
    names = spread([agency.name for agency in model().agencies], NAMES)
    official = [ad.text for ad in texts if ad.label in OFFICIAL and "{pt}" in ad.text]
    assert len(official) >= OFFICES and names
    some = spread(official, OFFICES)
    flagged = [n for n in names for text in some if read_ad(text.replace("{pt}", n), signs)["level"] != NONE]
    assert len(flagged) <= 0.09 * len(names) * len(some)


ADDED = additions_of(ROOT)


@pytest.mark.parametrize("added", ADDED.sentences)
def test_no_added_sentence_hides_a_dangerous_text(seen, added):
    assert 100 * hidden(seen, beside(added)) <= MOST_SILENCED * len(seen)


def test_a_licence_that_anybody_can_type_hides_little(seen):
    assert 100 * hidden(seen, (ADDED.licensed,)) <= MOST_BY_LICENCE * len(seen)


def test_a_text_that_is_turned_into_something_else_would_be_noticed(seen):
    sold = ("Dijual motor bekas, mesin halus, pajak hidup.{0:.0}",)
    assert 100 * hidden(seen, sold) > MOST_BY_LICENCE * len(seen)


@pytest.mark.parametrize("frame", ADDED.quotations)
def test_what_somebody_warns_of_is_not_his_offer(dangerous, frame):
    flagged = len(dangerous) - hidden(dangerous, (frame,))
    assert 100 * flagged <= MOST_QUOTED * len(dangerous)


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
