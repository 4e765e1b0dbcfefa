"""How much two names look alike, in the whole numbers that the page ranks by."""

from __future__ import annotations

import pytest

from checker.company.likeness import (
    ALIKE,
    LETTERS,
    NEARLY,
    SLOT,
    WORDS,
    Spelling,
    alike,
    common_start,
    distances,
    family,
    likeness,
    shares_most,
    typed,
)
from checker.company.names import LICENCE_DIGITS, LONGEST, digits_of, licence, name_words, normalise, spelling


def named(name: str) -> Spelling:
    """The spelling of words with spaces between."""
    return Spelling(name.split())


def test_a_spelling_knows_its_words_and_where_they_begin():
    name = named("maju jaya maju")
    assert (name.text, name.words, name.begin) == ("majujayamaju", ("maju", "jaya", "maju"), (0, 4, 8))
    assert (name.each, name.opened, name.spaced) == (
        {"maju", "jaya"},
        (" maju", " jaya", " maju"),
        " maju jaya maju",
    )
    counts = {letter: (name.bag >> SLOT * i & 0xFFFF).bit_count() for i, letter in enumerate(LETTERS)}
    assert {letter: count for letter, count in counts.items() if count} == {"m": 2, "a": 4, "j": 3, "u": 2, "y": 1}
    assert Spelling(["a" * 40]).bag == (1 << SLOT) - 1
    assert Spelling([]).text == Spelling([]).spaced == "" and Spelling([]).bag == 0
    assert not hasattr(name, "__dict__")


@pytest.mark.parametrize(
    ("query", "name", "limit", "expected"),
    [
        ("", "abc", 5, (3, 0)),
        ("", "abc", 1, (2, 0)),
        ("abc", "", 5, (3, 3)),
        ("abc", "abc", 0, (0, 0)),
        ("abc", "abcdef", 9, (3, 0)),
        ("abc", "acb", 9, (1, 1)),
        ("abc", "xyz", 1, (2, 2)),
        ("ca", "abc", 9, (3, 1)),
        ("aab", "aba", 9, (1, 1)),
    ],
)
def test_mistakes(query, name, limit, expected):
    assert distances(query, name, limit) == expected


@pytest.mark.parametrize(
    ("query", "name", "rank"),
    [
        ("maju", "maju jaya", 3500),
        ("maju jaya", "maju jaya", 4000),
        ("ma", "maju jaya", 3000),
        ("jaya", "maju jaya", 2500),
        ("ja", "maju jaya", 2000),
        ("aya", "maju jaya", 1875),
        ("ujay", "maju jaya", 2000),
        ("ay", "maju jaya", 0),
        ("zz", "maju jaya", 0),
        ("jaya maju", "maju jaya", 1499),
        ("jaya maj", "maju jaya sentosa abadi", 1499),
        ("ja ma", "maju jaya sentosa abadi sekali", 1453),
        ("maju jaia", "maju jaya", 875),
        ("mxju", "maju jaya", 0),
        ("maiu jaya", "maju jaya sentosa abadi", 400),
        ("sentosa karya", "sentosa usaha", 307),
        ("sentosa", "sentosi abadi", 400),
        ("abcdefghij", "abcdefgxyz", 307),
        ("abcdefgxxx", "abcdefgzyw", 307),
    ],
)
def test_rank_of_what_somebody_typed(query, name, rank):
    assert typed(named(query), named(name)) == rank


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("maju jaya", "maju jaya", 1000),
        ("maju jaya", "maju jaia", 875),
        ("satu dua tiga empat", "empat tiga dua satu", 1000),
        ("sentosa abadi", "sentosa", 0),
        ("sentosa jaya", "sentosa", 0),
        ("sentosa jay", "sentosa", 700),
        ("sentosa abc", "sentosa xyz", 700),
        ("abcdefghijklmnopqrstuvwxy", "abcdefghijklmnopqrzzzzzzz", 720),
        ("abcdefghijklmnopqrstuvwxy", "abcdefghijklmnopqzzzzzzzz", 0),
        ("", "", 1000),
        ("a", "b", 0),
    ],
)
def test_likeness_of_whole_names(one, other, expected):
    assert likeness(named(one), named(other)) == likeness(named(other), named(one)) == expected
    assert (ALIKE, WORDS, NEARLY) == (720, 700, 850)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("jayaa", "maju jayaa sentosa", 1000),
        ("jaya", "maju jaya sentosa", 0),
        ("ayaas", "maju jayaa sentosa", 0),
        ("maju jayaa sentosa", "maju", 0),
        ("maju jayaa", "maju jayaa sentosa abadi sekali", 1000),
        ("maju jaya", "maju jaia", 875),
    ],
)
def test_a_part_of_a_name_is_easily_taken_for_it(one, other, expected):
    assert alike(named(one), named(other)) == alike(named(other), named(one)) == expected


def test_words_that_two_names_share():
    long, short = named("abcdefghij"), named("abcd")
    assert [shares_most(count, long, short) for count in (3, 4)] == [False, True]
    assert [shares_most(count, long, named("abcdefghi")) for count in (6, 7)] == [False, True]
    assert common_start(named("abc d"), named("abcx")) == 3
    assert common_start(named(""), named("abcx")) == 0


def test_a_family_begins_alike_and_is_small():
    mine = named("bidarx maju")
    others = {3: named("bidarx jaya"), 5: named("bidarx abadi"), 8: named("lain sama sekali")}
    assert family(mine, others) == {3: 306, 5: 306}
    assert family(mine, others | {9: named("bidarx tiga")}) == {}
    assert family(named("bida maju"), {1: named("bida jaya")}) == {}
    assert family(named(""), {1: named("")}) == {}
    start = named("karyama satu")
    many = {i: named(f"karyama{word}") for i, word in enumerate(("dua", "tiga", "empat"))}
    assert family(start, many) == {0: 307, 1: 307, 2: 307}
    assert family(start, many | {7: named("karyamalima")}) == {}
    assert family(start, {1: named("karyamb dua")}) == {}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("PT. Maju Jaya", "maju jaya"),
        ("P.T.Maju-Jaya, PT", "maju jaya"),
        ("PT PT Maju", "maju"),
        ("(p t) maju", "maju"),
        ("p . . . . t maju", "p t maju"),
        ("Ptolemy Jaya", "ptolemy jaya"),
        ("Maju Opt", "maju opt"),
        ("Élite\u200bJaya", "elitejaya"),
        ("Maju安Jaya", "maju jaya"),
        ("Ma\u0903ju", "maju"),
        ("Ma\u20ddju", "maju"),
        ("ﬁrma ½", "firma 1 2"),
        ("", ""),
        ("PT", ""),
        ("a" * 200, "a" * LONGEST),
    ],
)
def test_words_of_a_name(name, words):
    assert name_words(name) == words.split()
    assert normalise(name) == words.replace(" ", "")
    assert spelling(name).words == tuple(words.split())


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("9120 3077-72741", "9120307772741"),
        ("9.1/2\t0", "9120"),
        ("٩١٢", ""),
        ("912a", ""),
        ("", ""),
        ("9" * 200, "9" * LONGEST),
    ],
)
def test_digits_of_a_number(text, digits):
    assert digits_of(text) == digits
    assert licence(text) == (digits[:LICENCE_DIGITS] if len(digits) >= 13 else "")
    assert licence("1" * 12) == "" and licence("1" * 13) == licence("1" * 14) == "1" * 13


@pytest.mark.parametrize(
    ("query", "name", "rank"),
    [
        ("ab c", "ab x c", 1499),
        ("bumis", "bumix raya kota", 400),
        ("abcdefghijklmno", "abcdefghijklmnx pqrstuvw pqrstuvw", 467),
        ("abcdefghijklmno", "abcdefghijklmxy pqrstuvw pqrstuvw", 434),
        ("abcdefghij", "jihgfedcba zzzz", 0),
        ("abcdefghhhhhhhhhhhhh", "abcdefg zzzz zzzz", 0),
        ("abcdefg hijklmn", "abcdefg zzzz zzzz", 307),
    ],
)
def test_where_a_rank_of_what_was_typed_begins_and_ends(query, name, rank):
    assert typed(named(query), named(name)) == rank


@pytest.mark.parametrize(
    ("one", "other", "rank"),
    [
        ("abcde f", "g abcde h", 714),
        ("abcdefghij", "abcdefghijklm", 770),
        ("abcdefghijklmnopqrstuvwxy", "abcdefghijklmnopqr1234567", 720),
        ("abcdefghijklmnopqrstuvwxy", "abcdefghijklmnopq12345678", 0),
        ("abcdefgh", "hgfedcba", 0),
    ],
)
def test_where_likeness_of_whole_names_begins_and_ends(one, other, rank):
    assert likeness(named(one), named(other)) == likeness(named(other), named(one)) == rank


def test_a_first_word_of_five_letters_makes_a_family_and_one_of_four_does_not():
    assert family(named("abcde x"), {1: named("abcde y")}) == {1: 305}
    assert family(named("abcd x"), {1: named("abcd y")}) == {}


def test_seven_of_ten_letters_are_most_and_a_little_less_is_not():
    long = Spelling(["a" * 143]), Spelling(["b" * 143])
    assert not shares_most(100, *long) and shares_most(101, *long)
