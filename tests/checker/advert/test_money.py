"""Amounts of money: which words are one, whether it is a large one, and where it stands."""

from __future__ import annotations

import pytest

from checker.advert.money import LARGE, SMALL, with_money
from checker.advert.tokens import END, LINE, NONE, Token


def read(text):
    """The words of `text` after amounts were read."""
    return [token.word for token in with_money([Token(word, i, i + 1, NONE) for i, word in enumerate(text.split())])]


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("5 juta", [LARGE]),
        ("5 juta lagi ya", [LARGE, "lagi", "ya"]),
        ("500 ribu", [SMALL]),
        ("gaji 5 juta", ["gaji", LARGE]),
        ("14 kebun", ["14", "kebun"]),
        ("juta", ["juta"]),
        ("rp 5 juta", [LARGE]),
        ("idr 5 juta", [LARGE]),
        ("rp 500 ribu", [SMALL]),
        ("rp 1.500.000", [LARGE]),
        ("idr 1.500.000", [LARGE]),
        ("rp 1.500.000 saja", [LARGE, "saja"]),
        ("rp 150.000", [SMALL]),
        ("idr 150.000", [SMALL]),
        ("rp 500", [SMALL]),
        ("rp 999.999", [SMALL]),
        ("rp 1.000.000,00", [LARGE]),
        ("rp 100.000,00", [SMALL]),
        ("rp", ["rp"]),
        ("rp saja", ["rp", "saja"]),
        ("rm 70", [SMALL]),
        ("rm 900", [LARGE]),
        ("usd 100", [LARGE]),
        ("usd 99 juta", [SMALL, "juta"]),
        ("900 dolar", [LARGE]),
        ("90 riyal", [SMALL]),
        ("belasan juta", [LARGE]),
        ("puluhan juta rupiah", [LARGE, "rupiah"]),
        ("ratusan ribu", [SMALL]),
        ("belasan", ["belasan"]),
        ("belasan orang", ["belasan", "orang"]),
        ("belasan dolar", ["belasan", "dolar"]),
        ("lima juta", [LARGE]),
        ("lima ratus ribu", [SMALL]),
        ("dua belas juta", [LARGE]),
        ("tiga puluh juta kontan", [LARGE, "kontan"]),
        ("dua belas orang", ["dua", "belas", "orang"]),
        ("lima", ["lima"]),
        ("lima orang juta", ["lima", "orang", "juta"]),
        ("dua belas", ["dua", "belas"]),
        ("7 sampai 16 juta", [LARGE]),
        ("7 sd 16 juta", [LARGE]),
        ("7 - 16 juta", [LARGE]),
        ("7 sampai enam juta", ["7", "sampai", LARGE]),
        ("7 atau 16 juta", ["7", "atau", LARGE]),
        ("7 sampai 16 orang", ["7", "sampai", "16", "orang"]),
        ("7 sampai 16", ["7", "sampai", "16"]),
        ("1.500.000", [LARGE]),
        ("150.000", ["150.000"]),
        ("1500000", ["1500000"]),
        ("1.500.000 orang", [LARGE, "orang"]),
        ("7-16 juta", [LARGE]),
        ("usd 90-1000", [SMALL]),
        ("usd 90x1000", [SMALL]),
        ("usd 99,50", [SMALL]),
        ("5 juta 6 juta", [LARGE, LARGE]),
    ],
)
def test_amounts(text, read_as):
    assert read(text) == read_as


def test_an_amount_stands_where_all_its_words_stood():
    tokens = [Token("gaji", 0, 4, END), Token("7", 5, 6, LINE), Token("sampai", 7, 13, NONE), Token("9", 14, 15, NONE)]
    found = with_money([*tokens, Token("juta", 16, 20, NONE), Token("ya", 21, 23, NONE)])
    assert found == [Token("gaji", 0, 4, END), Token(LARGE, 5, 20, LINE), Token("ya", 21, 23, NONE)]


def test_nothing_is_no_amount():
    assert with_money([]) == []
