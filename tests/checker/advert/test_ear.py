"""The second ear: a sum of weights over the words of a window, deaf for places and figures."""

from __future__ import annotations

from math import sqrt

import pytest

from checker.advert.ear import AN_OFFER, FADING, FEWEST, ONE_POINT, STEP, UNSURE, WINDOW, Ear, features, summed
from checker.advert.signs import ALONE_FROM
from checker.advert.words import Vocabulary, reading
from tests.support.made_up_signs import EAR


def test_what_it_hears_words_by():
    assert list(features(["abcd", "c"])) == ["abcd", "~_abcd", "~abcd_", "c", "abcd c"]


def test_of_a_long_word_twenty_letters_are_heard():
    assert list(features(["abcdefghijklmnopqrstuvwxyz"]))[-1] == "~qrst_"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Bu Wati datang", "bu datang"),
        ("Bu RT datang", "bu rt datang"),
        ("bu wati datang", "bu wati datang"),
        ("Kata bu, Wati datang", "kata bu wati datang"),
        ("Pak Bu Wati datang", "pak bu datang"),
        ("Rumah Wati", "rumah wati"),
        ("Wati bu", "wati bu"),
    ],
)
def test_a_name_is_what_is_written_so_after_a_title(text, kept):
    ear = Ear(titles=frozenset({"bu", "pak"}))
    assert ear.nameless(text, reading(text, Vocabulary({}))) == kept.split()


def test_a_window_is_a_weighted_sum():
    assert EAR.window(["enak"]) == pytest.approx(15000 / sqrt(len(set(features(["enak"])))) - 2000)
    assert EAR.window([]) == -2000


def test_what_is_counted_twice_weighs_once():
    assert summed(frozenset({"a", "b", "c", "d"}), {"a": 300, "b": 100, "x": 9}, 50) == 50 + 400 / 2
    assert summed(frozenset({"a"}), {"a": 300}, 50) == 350


MANY = FEWEST + 2 * round(AN_OFFER / FADING)
LOUD, QUIET = ["enak"] * MANY, ["rapat"] * MANY


def test_a_sum_becomes_points():
    assert EAR.hear(LOUD) == pytest.approx(UNSURE + EAR.window(LOUD) / ONE_POINT)
    assert EAR.hear(QUIET) == 0
    assert Ear({"a": 0, "b": 1}, 0).hear(["a"] * MANY) == UNSURE


def test_few_words_say_nothing_against_an_offer():
    assert EAR.hear(QUIET[:FEWEST]) == EAR.hear(QUIET[:1]) == AN_OFFER
    assert EAR.hear(QUIET[: FEWEST + 5]) == pytest.approx(AN_OFFER - 5 * FADING)
    assert EAR.hear(["jauh", *QUIET[:FEWEST]]) == AN_OFFER, "what it is deaf for is not counted"
    assert EAR.hear(["enak", "santai"]) > AN_OFFER


def test_it_is_deaf_for_masked_words_and_figures():
    assert EAR.hear(["jauh", "17", "#juta", *LOUD]) == EAR.hear(LOUD)
    assert EAR.hear([]) == EAR.hear(["jauh"]) == 0


def test_what_nobody_has_heard_is_taken_for_an_offer():
    assert Ear().hear(["enak"]) == Ear().hear([]) == AN_OFFER
    assert AN_OFFER < ALONE_FROM


def test_the_two_worst_windows_count():
    calm, loud = ["biasa"], ["enak", *["biasa"] * (WINDOW - 1)]
    one, two = EAR.window(loud), EAR.window(calm * WINDOW)
    assert EAR.hear(loud) == pytest.approx(max(UNSURE + one / ONE_POINT, 0))
    longer = [*loud, *calm * (2 * STEP)]
    assert EAR.hear(longer) == pytest.approx(max(UNSURE + (one + two) / 2 / ONE_POINT, 0))
    assert EAR.hear([*longer, *calm * 5 * WINDOW]) == EAR.hear(longer)


def test_nothing_is_too_much_to_count():
    words = ["a"] * MANY
    assert Ear({"a": -(10**9)}).hear(words) == 0 < Ear({"a": 10**9}).hear(words) < float("inf")
