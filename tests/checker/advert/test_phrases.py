"""Phrases: what they find, what they do not, and that looking for them takes no longer than the text is long."""

from __future__ import annotations

import pytest

from checker.advert.phrases import Finder, parts
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
    ],
)
def test_what_is_found(phrase, text, meant):
    assert found(phrase, text) == meant


@pytest.mark.parametrize(
    "phrase",
    [
        "",
        "visa  turis",
        "… turis",
        "visa …",
        "visa? turis",
        "Visa",
        "visa (turis)",
        "a b c d e f g h i j",
        "a …9 b …9 c …1 d",
    ],
)
def test_what_is_no_phrase(phrase):
    with pytest.raises(ValueError, match=r"^.*$"):
        parts(phrase)


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
    once, twice = steps(phrase, "aa " * 500 + ". b"), steps(phrase, "aa " * 1000 + ". b")
    assert 0 < twice < 2.1 * once
