"""What a condition looks at, and that follow-ups are known all the way down."""

from __future__ import annotations

import pytest

from checker.engine.condition import FALSE, TRUE, evaluate, leaves

F = frozenset("f")


@pytest.mark.parametrize(
    "condition",
    [
        {"f": "1"},
        {"all": [{"f": "1"}]},
        {"any": [{"f": "1"}]},
        {"all": [{"any": [{"all": [{"f": "1"}]}]}]},
        {"not": {"not": {"f": "1"}}},
    ],
)
def test_a_follow_up_that_was_not_asked_is_false_at_any_depth(condition):
    assert evaluate(condition, {}, F) == FALSE


def test_an_exception_that_rests_on_a_follow_up_stays_away():
    assert evaluate({"unless": {"not": {"f": "1"}}}, {}, F) == FALSE
    assert evaluate({"unless": {"f": "1"}}, {}, F) == TRUE


def test_a_text_is_one_option_and_never_its_letters():
    assert evaluate({"a": "xy"}, {"a": "x"}) == FALSE
    assert evaluate({"a": "xy"}, {"a": ["x", "y"]}) == FALSE
    assert evaluate({"a": ("xy", "z")}, {"a": "xyz"}) == FALSE
    assert evaluate({"a": ["x"]}, {"a": "xy"}) == FALSE


def test_leaves_are_all_pairs_in_reading_order():
    condition = {
        "a": "1",
        "all": [{"b": "2"}, {"any": [{"c": ["3", "4"]}, {"not": {"d": "5"}}]}],
        "unless": {"e": {"below": 18}},
        "not": {"a": "6"},
    }
    expected = [("a", "1"), ("b", "2"), ("c", ["3", "4"]), ("d", "5"), ("e", {"below": 18}), ("a", "6")]
    assert list(leaves(condition)) == expected
