"""Phrases: what they find, what they do not, and that looking for them takes no longer than the text is long."""

from __future__ import annotations

import re

import pytest

from checker.advert.phrases import Finder, Part, parts
from checker.advert.words import Vocabulary, reading

GROUPS = {"negeri": (("arab", "saudi"), ("jepang",)), "kosong": ()}


def found(phrase, text):
    finder = Finder(GROUPS)
    finder.add("x", [phrase])
    tokens = reading(text, Vocabulary({"jt": "juta"}))
    return [" ".join(token.word for token in tokens[a:b]) for _, a, b in finder.find(tokens)]


@pytest.mark.parametrize(
    ("phrase", "text", "meant"),
    [
        ("visa turis", "pakai visa turis dulu", ["visa turis"]),
        ("visa turis", "visa. turis", []),
        ("visa turis", "visa\nturis", ["visa turis"]),
        ("visa|paspor hilang", "paspor hilang", ["paspor hilang"]),
        ("kerja*", "dikerjakan kerjaan", ["kerjaan"]),
        ("visa kerja? turis", "visa turis", ["visa turis"]),
        ("visa kerja? turis", "visa kerja turis", ["visa kerja turis"]),
        ("visa …2 turis", "visa yang itu turis", ["visa yang itu turis"]),
        ("visa …2 turis", "visa yang itu juga turis", []),
        ("visa …9 turis", "visa satu. turis", []),
        ("ke <negeri>", "ke Arab Saudi", ["ke arab saudi"]),
        ("<negeri> dulu", "Jepang dulu, Arab dulu", ["jepang dulu"]),
        ("ke <negeri>|seberang", "ke seberang", ["ke seberang"]),
        ("<kosong>", "apa saja", []),
        ("umur #10-17", "umur 17 umur 18", ["umur 17"]),
        ("potong # bulan", "potong 5 bulan", ["potong 5 bulan"]),
        ("# bulan", "potong 5 bulan", ["5 bulan"]),
        ("bayar #uang", "bayar 20rb bayar 20jt", ["bayar #juta"]),
        ("bayar #juta", "bayar 20 juta", ["bayar #juta"]),
        ("pulang|#uang dulu", "20 juta dulu", ["#juta dulu"]),
        ("#uang|pulang dulu", "pulang dulu", ["pulang dulu"]),
        # the text may end, or go on with another word, anywhere within the phrase
        ("visa turis", "turis, pakai visa", []),
        ("visa …3 turis", "turis, pakai visa", []),
        ("mau kerja*", "mau makan, kerjaan", []),
        ("ke <negeri>", "ke pasar, bukan jepang", []),
        ("ke <negeri> dulu", "ke arab juga dulu", []),
        ("umur #10-17", "umur 10, umur 9, umur 18, umur ya", ["umur 10"]),
        # a gap before every kind of part
        ("visa …2 kerja*", "visa yang itu kerjaan", ["visa yang itu kerjaan"]),
        ("umur …2 #10-17", "umur baru saja 17", ["umur baru saja 17"]),
        ("visa …2 <negeri>", "visa yang itu arab saudi", ["visa yang itu arab saudi"]),
        ("visa …2 lama? turis", "visa yang itu turis", ["visa yang itu turis"]),
        ("visa … turis", "visa a1 b2 c3 d4 turis", ["visa a1 b2 c3 d4 turis"]),
        ("visa … turis", "visa a1 b2 c3 d4 e5 turis", []),
        # a figure may be nought or missing, and is no telephone number
        ("potong # bulan", "potong 0 bulan", ["potong 0 bulan"]),
        ("potong # bulan", "potong 1000000000 bulan", ["potong 1000000000 bulan"]),
        ("potong # bulan", "potong 1000000001 bulan", []),
        ("potong #? bulan", "potong bulan", ["potong bulan"]),
        ("# bulan", "satu bulan", []),
        ("pergi …2 satu|dua kapal", "pergi dua kapal", ["pergi dua kapal"]),
        ("pergi <asing>|jauh", "pergi jauh", ["pergi jauh"]),
        ("pergi <asing>|jauh", "pergi dekat, jauh", []),
        ("<asing> …2 jauh", "pergi jauh", []),
        ("ab*", "a ab abc", ["ab", "abc"]),
    ],
)
def test_what_is_found(phrase, text, meant):
    assert found(phrase, text) == meant


@pytest.mark.parametrize(
    ("phrase", "wrong"),
    [
        ("", ""),
        ("visa  turis", "visa  turis"),
        ("… turis", "… turis"),
        ("visa …", "visa …"),
        ("visa? turis", "visa? turis"),
        ("visa Turis", "Turis"),
        ("visa (turis)", "(turis)"),
        ("mau a*", "a*"),
        ("berkepanjangan*", "berkepanjangan*"),
        ("a b c d e f g h i j", "a b c d e f g h i j"),
        ("a …9 b …9 c …1 d", "a …9 b …9 c …1 d"),
    ],
)
def test_what_is_no_phrase(phrase, wrong):
    with pytest.raises(ValueError, match=f"^{re.escape(wrong)}$"):
        parts(phrase)


def test_a_phrase_is_taken_apart():
    assert len(parts("a b c d e f g h i")) == 9
    assert sum(part.gap for part in parts("a …9 b …9 c")) == 18
    assert parts("ke <negeri>|rumah|kerja*? … #10-17? #? #juta|dua jauh") == (
        Part(words=frozenset({"ke"})),
        Part(words=frozenset({"rumah"}), starts=("kerja",), groups=("negeri",), optional=True),
        Part(gap=4),
        Part(figures=(10, 17), optional=True),
        Part(figures=(0, 10**9), optional=True),
        Part(words=frozenset({"#juta", "dua"})),
        Part(words=frozenset({"jauh"})),
    )


def test_a_phrase_costs_a_step_for_each_of_its_parts_and_nothing_where_a_word_of_it_is_missing():
    assert steps("cc dd", "cc dd") == 3
    assert steps("cc …4 dd", "cc ee dd") == 6
    assert steps("cc dd", "cc ee") == 0
    assert steps("cc …4 dd", "cc ee") == 0


def steps(phrase, text):
    finder = Finder({"negeri": (("aa", "aa", "b"), ("aa",))})
    finder.add("x", [phrase])
    list(finder.find(reading(text, Vocabulary())))
    return finder.steps


@pytest.mark.parametrize(
    "phrase",
    ["aa …9 aa …9 b", "<negeri> …9 <negeri> …9 b", "aa* …9 aa* b", "aa aa? aa? aa? aa? aa? b"],
)
def test_twice_the_text_takes_twice_the_steps(phrase):
    once, twice = steps(phrase, "aa " * 100 + ". b"), steps(phrase, "aa " * 200 + ". b")
    assert 0 < twice < 2.1 * once
