"""Words of advertisements: disguises are undone, other spellings become standard words, places are remembered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.advert.tokens import COMMA, END, LINE, NONE, Token
from checker.advert.words import LONGEST, Vocabulary, reading, standard

READ_WITH = Vocabulary(
    {
        "gk": "tidak", "jt": "juta", "rb": "ribu", "bojo": "suami", "dikei": "diberi", "turis": "wisata",
        "bendera_kh": "kamboja", "surat": "surat", "hmmm": "ya", "hati2": "hati-hati", "mbak": "mbak",
    },
    frozenset({"sip3mi", "bp3mi", "hati2"}),
    {"ulah": ("sunda", "jangan"), "neng": ("jawa", "di")},
    {"sunda": frozenset({"teu", "nu"}), "jawa": frozenset({"ora", "mangkat"})},
)  # fmt: skip


def words(text):
    return [token.word for token in reading(text, READ_WITH)]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("K*mboja", ["kamboja"]),
        ("0nline t4npa adm!n", ["online", "tanpa", "admin"]),
        ("🇰🇭 CS", ["kamboja", "cs"]),
        ("Kam\u200bboja", ["kamboja"]),
        ("k.a.m.b.o.j.a", ["kamboja"]),
        ("k a m b o j a ya", ["kamboja", "ya"]),
        ("К\u0430mb\u043eja", ["kamboja"]),
        ("𝗞𝗮𝗺𝗯𝗼𝗷𝗮 🅺🅰🅼🅱🅾🅹🅰 🇰🇦🇲🇧🇴🇯🇦", ["kamboja"] * 3),
        ("ｖｉｓａ ⓥⓘⓢⓐ", ["visa", "visa"]),
        ("surat2nya", ["surat"]),
        ("mauuuu", ["mau"]),
        ("VISA  Ziarah", ["visa", "ziarah"]),
        ("Dike'i bojone", ["diberi", "suami"]),
        ("gk paspornya", ["tidak", "paspor"]),
        ("jalan-jalan Batam-Johor", ["jalan-jalan", "batam", "johor"]),
        # WhatsApp's marks are no letters
        ("*admin judi online* _mess_ ~lama~", ["admin", "judi", "online", "mess", "lama"]),
        ("visa: turis", ["visa", "wisata"]),
        ("visa/turis", ["visa", "wisata"]),
        ("visa\nturis", ["visa", "wisata"]),
        # a licence's figures are no letters, and a word doubled by a figure may be a word by itself
        ("SIP3MI BP3MI", ["sip3mi", "bp3mi"]),
        ("hati2 ya", ["hati-hati", "ya"]),
        # who wrote when
        ("[12/11/26 08.15] Bang X: visa turis", ["visa", "wisata"]),
        ("12/11/26, 08.15 - Bu Y: visa turis", ["visa", "wisata"]),
        ("gaji 14jt", ["gaji", "#juta"]),
        ("Rp1.500.000 150rb 1.000 USD RM70 7–16 jt", ["#juta", "#ribu", "#juta", "#ribu", "#juta"]),
        ("umur 17 th", ["umur", "17", "th"]),
        (
            "[12/11/26 08.15] Bang X: visa\n[12/11/26 08.16] Bu Y: turis\n12/11/26, 08.17 - Bang X: ya",
            ["visa", "wisata", "ya"],
        ),
        ("", []),
        ("!!! ... ***", []),
        # letters that stand alone: four are a word, three are not; signs that WhatsApp does not show may part them
        ("v i s a", ["visa"]),
        ("a b c", ["a", "b", "c"]),
        ("a b c. d", ["a", "b", "c", "d"]),
        ("k_a_m_b_o_j_a k*a*m*b*o*j*a k-a-m-b-o-j-a", ["kamboja"] * 3),
        (" ".join("abcdefghijklmnopqrstuvw"), ["abcdefghijklmnopqrst", "u", "v", "w"]),
        # figures in an address or a short name hide no letter
        ("g4ji.net B1 c-4", ["gaji", "net", "b1", "c", "4"]),
        ("www.g4ji.net g4ji.id g4ji.com", ["www", "g4ji", "net", "g4ji", "id", "g4ji", "com"]),
        ("gaji.besar", ["gaji", "besar"]),
        # a word said twice is one, whatever its second half sounds like
        ("lauk-pauk cek-cek batam-ambon", ["lauk-pauk", "cek-cek", "batam", "ambon"]),
        ("ke-kerja pagi-siang-pagi", ["ke", "kerja", "pagi", "siang", "pagi"]),
        ("gajinya ibunya", ["gaji", "ibunya"]),
        ("t4npaaaa hmmm", ["tanpa", "ya"]),
    ],
)
def test_reading(written, meant):
    assert words(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("ulah nu itu", ["jangan", "nu", "itu"]),
        ("ini ulah siapa", ["ini", "ulah", "siapa"]),
        ("ulah. teu", ["ulah", "teu"]),
        ("mangkat neng kana", ["mangkat", "di", "kana"]),
        ("Neng, hayu", ["neng", "hayu"]),
    ],
)
def test_a_word_of_two_languages_means_what_its_sentence_says(written, meant):
    assert words(written) == meant


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("Satu, dua tiga.\nEmpat\nlima! Enam", [END, COMMA, NONE, END, LINE, END]),
        ("ke Kab. Angin, No. 5", [END, NONE, NONE, COMMA, NONE]),
        ("a1; b2: c3- d4– e5— f6 BOX g7", [END, *[COMMA] * 5, NONE, NONE]),
        ("dua/tiga. empat/lima", [END, NONE, END, NONE]),
        ("dua.” tiga", [END, END]),
        ("ya\n[12/11/26 08.16] Bu Y: turis", [END, LINE]),
    ],
)
def test_what_stands_between_words_is_known(text, stops):
    assert [token.stop for token in reading(text, READ_WITH)] == stops


def test_a_word_that_was_put_together_or_means_another_stands_where_it_was_written():
    text = "ya, v i s a, ulah nu"
    assert reading(text, READ_WITH) == [
        Token("ya", 0, 3, END),
        Token("visa", 4, 12, COMMA),
        Token("jangan", 13, 17, COMMA),
        Token("nu", 18, 20, NONE),
    ]


def test_a_word_stands_where_it_was_written():
    text = "Kerja  *K*mboja*, gaji 14jt"
    assert [text[token.start : token.end] for token in reading(text, READ_WITH)] == [
        "Kerja",
        "*K*mboja*,",
        "gaji",
        "14jt",
    ]


def test_only_so_much_is_read():
    assert len(reading(f"{'abcdefgh' * 12}abc " * (LONGEST // 50), READ_WITH)) == LONGEST // 100
    assert [len(token.word) for token in reading("ab " + "c" * 2 * LONGEST, Vocabulary())] == [2, 1]
    assert reading("ab " + "cd" * LONGEST, Vocabulary())[1].end == LONGEST
    assert Token("a", 0, 1).stop == NONE


@given(st.text())
def test_any_text_is_read_as_plain_words(text):
    for token in reading(text, READ_WITH):
        assert token.word.isascii() and token.word == token.word.lower() and " " not in token.word
        assert 0 <= token.start < token.end <= len(text)


@given(st.text(alphabet="abcdefg ").filter(str.strip))
def test_standard_words_stay_as_they_are(text):
    once = [word for part in text.split() for word in standard(part, READ_WITH)]
    assert [word for part in once for word in standard(part, READ_WITH)] == once
