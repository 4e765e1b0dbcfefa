"""Conditions over answers with three truth values: true, false, unknown.

A condition is a mapping; several keys in one mapping must all hold. Keys are question ids or operators:

    {perekrut: perorangan}              the answer is this option
    {visa: [kunjungan, ziarah]}         the answer is one of these
    {umur: {below: 18}}                 a whole number below (or `above`) another
    {tanda: dikurung}                   this sign was noticed
    {tanda: {only: dikurung}}           this sign was noticed, and no other
    {all: [...]}, {any: [...]}          every / at least one of these conditions
    {not: {...}}                        the condition does not hold
    {unless: {...}}                     holds unless the condition is known to hold (unknown does not excuse)

An answer that is absent or `tidak_tahu` is unknown. A follow-up question that was not asked is false, not unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

UNKNOWN = "tidak_tahu"
OPERATORS = ("all", "any", "not", "unless")
NO_SIGN = "tidak_ada"
ONLY = "only"

Answers = Mapping[str, Any]
Leaf = tuple[str, Any]


@dataclass(frozen=True, slots=True)
class Value:
    """`truth` is True, False or None (unknown); `open` names the questions that keep it unknown."""

    truth: bool | None
    open: frozenset[str] = frozenset()


TRUE, FALSE = Value(True), Value(False)


def evaluate(condition: Mapping[str, Any], answers: Answers, follow_ups: frozenset[str] = frozenset()) -> Value:
    """Truth of `condition` for `answers`. Raises KeyError for an operator or bound that does not exist."""
    open_: frozenset[str] = frozenset()
    for key, value in condition.items():
        part = (_operator if key in OPERATORS else _leaf)(key, value, answers, follow_ups)
        if part.truth is False:
            return FALSE
        if part.open:
            open_ |= part.open
    return Value(None, open_) if open_ else TRUE


def _operator(key: str, value: Any, answers: Answers, follow_ups: frozenset[str]) -> Value:
    if key == "all":
        return _all(evaluate(child, answers, follow_ups) for child in value)
    if key == "any":
        return _not(_all(_not(evaluate(child, answers, follow_ups)) for child in value))
    if key == "not":
        return _not(evaluate(value, answers, follow_ups))
    return FALSE if evaluate(value, answers, follow_ups).truth else TRUE


def _all(parts: Iterator[Value]) -> Value:
    open_: frozenset[str] = frozenset()
    for part in parts:
        if part.truth is False:
            return FALSE
        open_ |= part.open
    return Value(None, open_) if open_ else TRUE


def _not(value: Value) -> Value:
    return value if value.truth is None else FALSE if value.truth else TRUE


def _leaf(question: str, wanted: Any, answers: Answers, follow_ups: frozenset[str]) -> Value:
    answer = answers.get(question)
    if answer is None and question in follow_ups:
        return FALSE
    if answer is None or answer == UNKNOWN:
        return _unknown(question)
    # a mapping is asked for last: that question costs more than all others together
    options = (wanted,) if isinstance(wanted, str) else wanted
    if not isinstance(options, (tuple, list)) and isinstance(options, Mapping):
        return TRUE if _within(options, answer) else FALSE
    if isinstance(answer, str):
        return TRUE if answer in options else FALSE
    return TRUE if any(option in answer for option in options) else FALSE


@cache
def _unknown(question: str) -> Value:
    return Value(None, frozenset((question,)))


def _within(wanted: Mapping[str, Any], answer: Any) -> bool:
    if ONLY in wanted:
        return set(answer) == {wanted[ONLY]}
    return all(_compare(bound, limit, answer) for bound, limit in wanted.items())


def _compare(bound: str, limit: int, answer: int) -> bool:
    return {"below": answer < limit, "above": answer > limit}[bound]


def leaves(condition: Mapping[str, Any]) -> Iterator[Leaf]:
    """Every (question, wanted) pair that `condition` looks at, in reading order."""
    for key, value in condition.items():
        if key in ("all", "any"):
            for child in value:
                yield from leaves(child)
        elif key in ("not", "unless"):
            yield from leaves(value)
        else:
            yield key, value
