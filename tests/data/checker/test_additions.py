"""The contract's promises for the answers that came later, finding by finding: every combination that its table tells apart.

A finding is tried on top of answers with which everything is in order, so that nothing but it can decide.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product
from types import SimpleNamespace
from typing import Any

import pytest

from checker.engine.condition import NO_SIGN, UNKNOWN, leaves
from checker.engine.rules import VERDICTS, Rule
from checker.engine.verdict import effective
from generator.rules.decision_table import ALONE, SIGN, Table, table_of
from tests.support.strategies import compiled, confirmed, judged, rules, signs, without

DANGER, WRONG, UNSURE, GOOD = VERDICTS
CLAIM = "kelanjutan"
LATER = {
    "paspor_dipegang": {"majikan", "majikan_menolak"},
    "tanda": {"diundur_terus", "jual_organ", "tujuan_diganti"},
    "visa": {"keluarga", "au_pair"},
    "pekerjaan": {"profesional"},
    "perekrut": {"agensi_luar_negeri", "kampus", "travel"},
    "p3mi_terdaftar": {"skorsing", "dicabut"},
}
"""Of each question the answers that were added, or that were given another meaning for somebody abroad."""
READY, ABROAD = "siap_berangkat", "sudah_di_luar_negeri"


def is_later(rule: Rule) -> bool:
    """Whether the finding looks at one of those answers, or at whether work goes on."""
    for question, wanted in leaves(rule.when):
        named = {wanted} if isinstance(wanted, str) else set(wanted.values() if isinstance(wanted, dict) else wanted)
        if question == CLAIM or named & LATER.get(question, set()):
            return True
    return False


@cache
def later() -> dict[str, Rule]:
    """One finding of each family that looks at them: a country's findings differ by the country alone."""
    found: dict[str, Rule] = {}
    for item in compiled():
        if is_later(item.rule) and item.rule.since is None:
            found.setdefault(item.family, item.rule)
    return found


def given(table: Table) -> Iterator[dict[str, Any]]:
    """An answer to every question of the finding, for each combination of classes that its table tells apart."""
    choices: dict[str, list[Any]] = {}
    for item in table.inputs:
        if item.name.startswith(SIGN):
            choices.setdefault("tanda", [])
            continue
        options = rules().questions[item.name].options or tuple(map(str, item.cuts))
        first: dict[int, str] = {}
        for option in options:
            first.setdefault(item.classes.get(option, item.classes.get("*", 0)), option)
        choices[item.name] = [int(option) if option.isdigit() else option for option in first.values()]
    if "tanda" in choices:
        named = sorted({n.removeprefix(ALONE).removeprefix(SIGN) for n in (i.name for i in table.inputs) if SIGN in n})
        more = next(sign for sign in signs() if sign not in named)
        choices["tanda"] = [[NO_SIGN], *([sign] for sign in named), *([sign, more] for sign in named)]
    for combo in product(*choices.values()):
        yield dict(zip(choices, combo, strict=True))


def whole(answers: dict[str, Any], stage: str, claim: str | None) -> dict[str, Any]:
    """`answers` on top of somebody with whom everything is in order."""
    return {**confirmed("p_to_p", stage), **({CLAIM: claim} if claim else {}), **answers}


def claims(rule: Rule) -> tuple[str | None, ...]:
    """With and without the claim that work goes on, where the finding looks at it."""
    return (None, "cuti") if CLAIM in dict(leaves(rule.when)) else (None,)


EVERY = [(key, stage, claim) for key, rule in later().items() for stage in (READY, ABROAD) for claim in claims(rule)]


@pytest.mark.long
@pytest.mark.parametrize(("family", "stage", "claim"), EVERY)
def test_the_promises_hold_for_every_combination(family: str, stage: str, claim: str | None):
    rule = later()[family]
    asked = {question for question, _ in leaves(rule.when)} | {CLAIM}
    for answers in given(table_of(rule, rules())):
        case = whole(answers, stage, claim)
        verdict = judged(case).verdict
        if verdict != GOOD:
            less_is_never_good(case, asked)
        for sign in signs() if "tanda" in answers else ():
            worse = [mark for mark in case["tanda"] if mark != NO_SIGN]
            if sign not in worse:
                told = judged({**case, "tanda": [*worse, sign]}).verdict
                assert VERDICTS.index(told) <= VERDICTS.index(verdict), (case, sign)


def less_is_never_good(case: dict[str, Any], asked: set[str]) -> None:
    """Fails where saying less about one of `asked` would bring a good verdict."""
    optional = {*rules().follow_ups - {CLAIM}, *(unasked() if CLAIM in effective(rules(), case) else ())}
    for question in asked & case.keys() - {"tanda"}:
        assert judged({**case, question: UNKNOWN}).verdict != GOOD, (case, question)
        if question not in optional:
            assert judged(without(case, question)).verdict != GOOD, (case, question)


def unasked() -> set[str]:
    """Questions that nobody is asked whose work goes on, though an answer would tell."""
    return set[str]().union(*(rule.unasked for rule in rules().findings))


def test_every_later_answer_is_looked_at_by_some_finding():
    seen: dict[str, set[str]] = {}
    for item in compiled():
        for question, wanted in leaves(item.rule.when):
            named = (
                {wanted} if isinstance(wanted, str) else set(wanted.values() if isinstance(wanted, dict) else wanted)
            )
            seen.setdefault(question, set()).update(map(str, named))
    missing = {question: options - seen.get(question, set()) for question, options in LATER.items()}
    assert not {question: options for question, options in missing.items() if options}
    assert any(CLAIM in dict(leaves(rule.when)) for rule in later().values())


def test_a_broken_promise_would_be_seen(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(globals(), "judged", lambda _: SimpleNamespace(verdict=GOOD))
    with pytest.raises(AssertionError):
        less_is_never_good({"visa": "keluarga"}, {"visa"})
