"""Conditions with three truth values: true, false, unknown."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.engine.condition import UNKNOWN, evaluate

T, F, U = {"a": "1"}, {"a": "2"}, {"b": "1"}  # with the answers {"a": "1"}: true, false, unknown


@pytest.mark.parametrize(
    ("condition", "truth", "open_"),
    [
        ({}, True, ""),
        (T, True, ""),
        (F, False, ""),
        (U, None, "b"),
        ({"a": ["2", "1"]}, True, ""),
        ({"a": ["2", "3"]}, False, ""),
        ({**T, "b": "1"}, None, "b"),
        ({**F, "b": "1"}, False, ""),
        ({"c": "1", "b": "1"}, None, "bc"),
        ({"all": [T, T]}, True, ""),
        ({"all": [T, F]}, False, ""),
        ({"all": [U, F]}, False, ""),
        ({"all": [U, T]}, None, "b"),
        ({"all": [U, {"c": "1"}]}, None, "bc"),
        ({"all": []}, True, ""),
        ({"any": [F, F]}, False, ""),
        ({"any": [F, T]}, True, ""),
        ({"any": [U, T]}, True, ""),
        ({"any": [U, F]}, None, "b"),
        ({"any": [U, {"c": "1"}]}, None, "bc"),
        ({"any": []}, False, ""),
        ({"not": T}, False, ""),
        ({"not": F}, True, ""),
        ({"not": U}, None, "b"),
        ({"not": {"not": U}}, None, "b"),
        ({"unless": T}, False, ""),
        ({"unless": F}, True, ""),
        ({"unless": U}, True, ""),
        ({"unless": {"any": [U, T]}}, False, ""),
        ({**U, "unless": T}, False, ""),
        ({"n": {"below": 18}}, True, ""),
        ({"n": {"below": 17}}, False, ""),
        ({"n": {"above": 16}}, True, ""),
        ({"n": {"above": 17}}, False, ""),
        ({"n": {"above": 16, "below": 18}}, True, ""),
        ({"s": "x"}, True, ""),
        ({"s": "z"}, False, ""),
        ({"s": ["z", "y"]}, True, ""),
        ({"s": {"only": "x"}}, False, ""),
        ({"l": {"only": "x"}}, True, ""),
        ({"l": {"only": "y"}}, False, ""),
        ({"d": {"only": "x"}}, None, "d"),
        ({"d": "1"}, None, "d"),
        ({"d": {"below": 3}}, None, "d"),
        ({"f": "1"}, False, ""),
        ({"not": {"f": "1"}}, True, ""),
        ({"g": "1"}, None, "g"),
        ({"any": [{"f": "1"}, U]}, None, "b"),
    ],
)
def test_operator(condition: dict[str, Any], truth: bool | None, open_: str):
    answers = {"a": "1", "n": 17, "s": ["x", "y"], "l": ["x"], "d": UNKNOWN, "g": UNKNOWN}
    value = evaluate(condition, answers, frozenset("fg"))  # f and g are follow-ups: f was not asked, g was not known
    assert (value.truth, "".join(sorted(value.open))) == (truth, open_)


def conditions() -> st.SearchStrategy[dict[str, Any]]:
    """Conditions on three questions with two options, without `unless`."""
    leaf = st.builds(lambda q, o: {q: o}, st.sampled_from("abc"), st.sampled_from("12"))
    several = st.dictionaries(st.sampled_from("abc"), st.sampled_from("12"), max_size=3)

    def outer(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
        group = st.builds(lambda key, parts: {key: parts}, st.sampled_from(("all", "any")), st.lists(inner, max_size=3))
        return group | st.builds(lambda part: {"not": part}, inner)

    return st.recursive(leaf | several, outer, max_leaves=6)


@settings(max_examples=200)
@given(conditions(), st.dictionaries(st.sampled_from("abc"), st.sampled_from("12" + "?"), max_size=3))
def test_what_is_certain_stays_so_whatever_is_answered(condition: dict[str, Any], some: dict[str, str]):
    answers = {key: UNKNOWN if value == "?" else value for key, value in some.items()}
    value = evaluate(condition, answers)
    assert (value.truth is None) == bool(value.open)
    assert all(answers.get(question, UNKNOWN) == UNKNOWN for question in value.open)
    if value.truth is not None:
        for bits in range(8):
            full = {key: "12"[bits >> i & 1] for i, key in enumerate("abc")} | {
                k: v for k, v in answers.items() if v != UNKNOWN
            }
            assert evaluate(condition, full).truth is value.truth


@pytest.mark.parametrize("condition", [{"any": [{"n": {"beneath": 3}}]}, {"n": {"between": 3}}])
def test_bound_that_does_not_exist_raises(condition: dict[str, Any]):
    with pytest.raises(KeyError):
        evaluate(condition, {"n": 4})
