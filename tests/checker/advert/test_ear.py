"""The second ear: a sum of weights over the words of a window, deaf for places and figures."""

from __future__ import annotations

from math import exp, sqrt

import pytest

from checker.advert.ear import STEP, WINDOW, Ear, features
from tests.support.made_up_signs import EAR


def test_what_it_hears_words_by():
    assert list(features(["ab", "c"])) == ["ab", "~_ab", "~ab_", "~_ab_", "c", "ab c", "~_c_"]


def test_a_window_is_a_weighted_sum():
    known = 15000 / sqrt(len(set(features(["enak"]))))
    assert EAR.window(["enak"]) == pytest.approx(1 / (1 + exp(-(known - 2000) / 1000)))
    assert EAR.window([]) == pytest.approx(1 / (1 + exp(2)))


def test_it_is_deaf_for_masked_words_and_figures():
    assert EAR.hear(["jauh", "17", "#juta", "enak"]) == EAR.hear(["enak"])
    assert EAR.hear([]) == 0
    assert Ear().hear(["enak"]) == 0


def test_the_two_worst_windows_count():
    calm = ["rapat"] * (WINDOW + STEP * 3)
    assert EAR.hear([*calm, *["santai"] * WINDOW]) > EAR.hear(calm)
    assert EAR.hear(["enak"] * WINDOW) == EAR.window(["enak"] * WINDOW)


def test_nothing_is_too_much_to_count():
    assert 0 <= Ear({"a": -(10**9)}).window(["a"]) < Ear({"a": 10**9}).window(["a"]) <= 1
