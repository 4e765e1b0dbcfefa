"""Answers against small questions: what is accepted, and the whole sentence for every mistake."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from checker.engine.answers import AnswerError, Asked, check_answers, quote, suggest
from checker.engine.condition import NO_SIGN, UNKNOWN

QUESTIONS = {
    "tahap": Asked("pilihan", ("baru_ditawari", "sudah_pulang")),
    "tujuan": Asked("negara", ("uji_utara", "uji_selatan")),
    "umur": Asked("angka", ()),
    "tanda": Asked("tanda", ("paspor_ditahan", "dikurung", NO_SIGN)),
}


def mistakes(answers: object) -> list[str]:
    """The sentences of the AnswerError that `answers` raise."""
    with pytest.raises(AnswerError) as error:
        check_answers(answers, QUESTIONS)
    assert str(error.value) == "; ".join(error.value.mistakes)
    return list(error.value.mistakes)


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"tahap": "sudah_pulang", "tujuan": "uji_utara"},
        {"tahap": UNKNOWN, "tujuan": UNKNOWN, "umur": UNKNOWN},
        {"umur": 10},
        {"umur": 80},
        {"tanda": [NO_SIGN]},
        {"tanda": ("dikurung", "paspor_ditahan")},
        MappingProxyType({"umur": 17}),
    ],
)
def test_valid_answers_come_back_as_they_were(answers):
    assert check_answers(answers, QUESTIONS) == dict(answers)


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ([], "answers berisi daftar, seharusnya pasangan pertanyaan: jawaban"),
        ({"thap": "x"}, "pertanyaan 'thap' tidak dikenal (maksud Anda 'tahap'?)"),
        ({"zzzz": "x"}, "pertanyaan 'zzzz' tidak dikenal"),
        ({3: "x"}, "pertanyaan 'angka 3' tidak dikenal"),
        (
            {"tahap": "sudah_pulag"},
            "jawaban tahap berisi 'sudah_pulag', yang bukan pilihan (maksud Anda 'sudah_pulang'?)",
        ),
        ({"tahap": "tidak_thu"}, f"jawaban tahap berisi 'tidak_thu', yang bukan pilihan (maksud Anda '{UNKNOWN}'?)"),
        ({"tujuan": "xxxxxx"}, "jawaban tujuan berisi 'xxxxxx', yang bukan pilihan"),
        (
            {"tujuan": ["uji_utara"]},
            "jawaban tujuan berisi 'daftar ['uji_utara']', yang bukan pilihan (maksud Anda 'uji_utara'?)",
        ),
        ({"umur": 9}, f"jawaban umur berisi 'angka 9', seharusnya bilangan bulat 10–80 atau {UNKNOWN}"),
        ({"umur": 81}, f"jawaban umur berisi 'angka 81', seharusnya bilangan bulat 10–80 atau {UNKNOWN}"),
        ({"umur": 17.0}, f"jawaban umur berisi 'pecahan 17.0', seharusnya bilangan bulat 10–80 atau {UNKNOWN}"),
        ({"umur": True}, f"jawaban umur berisi 'benar/salah True', seharusnya bilangan bulat 10–80 atau {UNKNOWN}"),
        ({"umur": "17"}, f"jawaban umur berisi '17', seharusnya bilangan bulat 10–80 atau {UNKNOWN}"),
        ({"tanda": []}, f"jawaban tanda berisi 'daftar []', seharusnya daftar tanda (atau [{NO_SIGN}])"),
        ({"tanda": "dikurung"}, f"jawaban tanda berisi 'dikurung', seharusnya daftar tanda (atau [{NO_SIGN}])"),
        ({"tanda": ["dikurng"]}, "tanda 'dikurng' tidak dikenal (maksud Anda 'dikurung'?)"),
        ({"tanda": [7]}, "tanda 'angka 7' tidak dikenal"),
        ({"tanda": [NO_SIGN, "dikurung"]}, f"jawaban tanda: {NO_SIGN} harus berdiri sendiri"),
    ],
)
def test_each_mistake_is_one_sentence(answers, told):
    assert mistakes(answers) == [told]


def test_every_mistake_is_told_at_once_in_the_order_of_the_answers():
    told = mistakes({"zzzz": "x", "umur": 9, "tanda": ["a1b2", NO_SIGN], "tahap": "sudah_pulang"})
    assert [sentence.split(" ", 2)[:2] for sentence in told] == [
        ["pertanyaan", "'zzzz'"],
        ["jawaban", "umur"],
        ["tanda", "'a1b2'"],
        ["jawaban", "tanda:"],
    ]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({}, "objek"),
        ([], "daftar"),
        ("x", "teks"),
        (1, "angka"),
        (1.5, "pecahan"),
        (False, "benar/salah"),
        (None, "kosong"),
        ((), "tuple"),
    ],
)
def test_what_stands_in_the_place_of_answers_is_named(value, kind):
    if value == {}:
        assert check_answers(value, QUESTIONS) == {}
        assert quote(value) == "'objek {}'"
    else:
        assert mistakes(value) == [f"answers berisi {kind}, seharusnya pasangan pertanyaan: jawaban"]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("x" * 40, f"'{'x' * 40}'"),
        ("x" * 41, f"'{'x' * 40}…'"),
        ("a\nb\u202ec", "'a?b?c'"),
        ([1] * 500, f"'{('daftar ' + repr([1] * 500))[:40]}…'"),
    ],
)
def test_a_value_is_quoted_short_and_on_one_line(value, shown):
    assert quote(value) == shown
    assert quote("abcdef", 3) == "'abc…'"
    assert quote("abc", 3) == "'abc'"


def test_what_python_refuses_to_write_is_quoted_too():
    assert quote(10**5000) == "'angka …'"
    nested: list = []
    for _ in range(100_000):
        nested = [nested]
    assert quote(nested) == "'daftar …'"


def test_a_suggestion_is_near_and_only_one():
    assert suggest("abcd", ["abcx", "zzzz"]) == " (maksud Anda 'abcx'?)"
    assert suggest("abcd", ["abyz", "zzzz"]) == " (maksud Anda 'abyz'?)"  # half of it is enough
    assert suggest("abcd", ["axyz", "zzzz"]) == ""
    assert suggest("x" * 60 + "y" * 1000, ["x" * 60]) == f" (maksud Anda '{'x' * 60}'?)"
    assert suggest(["y" * 1000], ["['" + "y" * 58]) == f" (maksud Anda '['{'y' * 58}'?)"
    assert suggest(12, ["12"]) == " (maksud Anda '12'?)"
