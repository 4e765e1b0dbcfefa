"""Reading an advertisement: signs are found, warnings and official texts are left alone, nothing is ever called safe."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.advert.signs import AdSigns, Cue, read_ad
from checker.advert.words import LONGEST, standard, wording
from generator.rules.ad_signs import compile_signs
from tests.support.ad_texts import TEXTS


@pytest.fixture(scope="session")
def signs(model):
    return compile_signs(model)


def levels(signs, *labels):
    return Counter(read_ad(text, signs)["level"] for label, text in TEXTS if label in labels)


def test_dangerous_texts_are_seen(signs):
    found = levels(signs, "bahaya_tppo", "non_prosedural", "penipuan")
    assert found["tidak_ada_tanda"] <= 0.05 * found.total()


def test_trafficking_is_mostly_high(signs):
    found = levels(signs, "bahaya_tppo")
    assert found["tinggi"] >= 0.8 * found.total()


def test_warnings_news_and_questions_are_not_flagged(signs):
    flagged = [
        text for label, text in TEXTS if label == "kontrol" and read_ad(text, signs)["level"] != "tidak_ada_tanda"
    ]
    assert flagged == []


def test_official_texts_are_left_alone(signs):
    found = levels(signs, "resmi")
    assert found["tinggi"] == 0
    assert found["tidak_ada_tanda"] >= 0.8 * found.total()


def test_there_are_enough_texts_of_our_own():
    assert len({text for _, text in TEXTS}) >= 60


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("K*mboja", "kamboja"),
        ("0nline", "online"),
        ("t4npa ijazah", "tanpa ijazah"),
        ("adm!n", "admin"),
        ("🇰🇭 CS", "bendera_kh cs"),
        ("gaji 14jt", "gaji 14 jt"),
        ("Kam\u200bboja", "kamboja"),
        ("k.a.m.b.o.j.a", "kamboja"),
        ("К\u0430mb\u043eja", "kamboja"),
        ("surat2nya", "surat"),
        ("mauuuu", "mau"),
        ("e-8 N4 15.000.000", "e-8 n4 15.000.000"),
        ("VISA  Ziarah", "visa ziarah"),
    ],
)
def test_disguised_spelling_is_undone(written, meant):
    assert wording(written, {}).plain == meant


def test_a_forbidden_visa_is_no_sign_but_an_offered_one_is(signs):
    assert read_ad("Jangan pakai visa wisata untuk bekerja.", signs)["level"] == "tidak_ada_tanda"
    assert read_ad("Kerja pabrik, pakai visa wisata, gaji 9 juta.", signs)["level"] != "tidak_ada_tanda"


def test_every_signal_quotes_the_words_and_asks_something(signs):
    for _, text in TEXTS:
        for signal in read_ad(text, signs)["signals"]:
            assert signal["phrase"] and signal["ask"] and set(signal) == {"id", "phrase", "ask"}


def test_a_text_without_signs_is_never_called_safe(signs):
    answer = read_ad("Selamat pagi.", signs)
    assert answer == {"level": "tidak_ada_tanda", "signals": []}


def test_a_sign_disappears_with_its_cue(signs):
    """Each cue is needed by at least one of our texts or it damps one."""
    without = {
        cue.id: replace(signs, cues=tuple(other for other in signs.cues if other is not cue)) for cue in signs.cues
    }
    as_they_are = {text: read_ad(text, signs) for _, text in TEXTS}
    idle = [
        name
        for name, rest in without.items()
        if all(
            read_ad(text, rest) == as_they_are[text]
            for text in sorted(as_they_are, key=lambda text: name not in str(as_they_are[text]))
        )
    ]
    assert idle == []


def test_signs_survive_the_way_to_the_browser(signs):
    assert AdSigns.from_json(signs.to_json()) == signs


@given(st.text())
def test_any_text_gets_an_answer(signs, text):
    assert read_ad(text, signs)["level"] in ("tinggi", "sedang", "tidak_ada_tanda")


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "gaji " * 50_000,
        "<script>alert(1)</script>" * 1000,
        "\x00\x1b[31m",
        "🇰🇭" * 10_000,
        "visa " + "x" * LONGEST,
    ],
)
def test_huge_and_hostile_texts_are_answered(signs, text):
    assert set(read_ad(text, signs)) == {"level", "signals"}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("gk", "tidak"),
        ("umurmu", "umur"),
        ("bojone", "suami"),
        ("Dike'i", "diberi"),
        ("15jt", "15 juta"),
        ("paspornya", "paspor"),
        ("tanya", "tanya"),
        ("buku", "buku"),
    ],
)
def test_abbreviations_and_regional_words_become_standard(signs, written, meant):
    assert standard(written, signs.words) == meant


@given(st.text())
def test_the_quoted_words_stand_in_the_text(signs, text):
    read = wording(f"Loker K4mb0ja {text}", signs.words)
    assert read.written(read.plain.index("kamboja"), read.plain.index("kamboja") + 3) == "K4mb0ja"


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Kerja di Jepang, visa on arrival", "visa_wisata"),
        ("Gaji 25 juta, tidak ditanya ijazah", "gaji_tanpa_syarat"),
        ("Transfer dulu lewat Go-Pay", "transfer_dulu"),
        ("Only today, berangkat kerja", "buru_buru"),
    ],
)
def test_words_of_a_pattern_are_met_although_the_text_is_read_in_standard_words(signs, text, cue):
    plain = wording(text, signs.words).plain
    assert all(re.search(pattern, plain) for found in signs.cues if found.id == cue for pattern in found.patterns), (
        plain
    )


def test_a_quote_ends_with_the_last_word_that_was_matched():
    read = wording("Satu dua tiga", {})
    assert [read.written(0, 4), read.written(0, 5), read.written(5, 9), read.written(4, 4)] == [
        "Satu",
        "Satu",
        "dua",
        "Satu",
    ]


def test_a_sign_quotes_what_was_written(signs):
    phrases = {
        s["id"]: s["phrase"]
        for s in read_ad("Kerja nang K*mboja, gajine 15jt, ra nganggo ijazah, DM kak", signs)["signals"]
    }
    assert phrases["negara_rawan"] == "K*mboja"
    assert phrases["gaji_tanpa_syarat"].endswith("ra nganggo ijazah")


def test_country_facts_decide_which_country_is_a_sign(model):
    """A country that data/countries closes is a sign; with the fact gone it is none."""
    closed = [land.name for land in model.countries.values() if land.closed_all]
    text = f"Dicari penjaga toko di {next(iter(closed))}, gaji 9 juta"
    opened = replace(
        model, countries={key: fact.model_copy(update={"closed_all": None}) for key, fact in model.countries.items()}
    )
    assert "negara_rawan" in {s["id"] for s in read_ad(text, compile_signs(model))["signals"]}
    assert "negara_rawan" not in {s["id"] for s in read_ad(text, compile_signs(opened))["signals"]}


FEW = AdSigns(
    (
        Cue("satu", (r"\bgratis\b",), 1, "Satu?"),
        Cue("dua", (r"\bcepat\b",), 2, "Dua?"),
        Cue("tiga", (r"\bmudah\b",), 3, "Tiga?"),
        Cue("reda", (r"\bmungkin\b",), -2, damps=True),
        Cue("peringatan", (r"\bpenipu\b",), 0, damps=True),
    )
)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("gratis", "tidak_ada_tanda"),
        ("cepat", "sedang"),
        ("mudah", "sedang"),
        ("mudah gratis", "tinggi"),
        ("cepat mudah", "tinggi"),
        ("mudah gratis, mungkin", "sedang"),
        ("cepat mudah, penipu", "tidak_ada_tanda"),
    ],
)
def test_the_level_follows_from_the_weights(text, level):
    assert read_ad(text, FEW)["level"] == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("jangan cepat", "tidak_ada_tanda"),
        ("jangan pernah mau ikut cepat", "tidak_ada_tanda"),
        ("jangan ragu. cepat", "sedang"),
        ("jangan ikut mereka, lewat kami saja cepat", "sedang"),
        ("jangan cepat, tapi cepat", "sedang"),
        # a mark of a warning counts wherever it stands
        ("cepat mudah, hindari penipu", "tidak_ada_tanda"),
    ],
)
def test_what_is_forbidden_is_not_offered(text, level):
    assert read_ad(text, FEW)["level"] == level
