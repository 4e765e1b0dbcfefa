"""From answers to a verdict: every finding is tried on its own, the worst one that holds decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from checker.engine.answers import check_answers
from checker.engine.condition import Value, evaluate
from checker.engine.rules import VERDICTS, Rule, Rules

INCOMPLETE, GOOD = VERDICTS[2], VERDICTS[3]


@dataclass(frozen=True)
class Tried:
    """A rule and its truth value for these answers."""

    rule: Rule
    value: Value


@dataclass(frozen=True)
class Result:
    """`findings`: rules that hold, worst first; `missing`: questions whose answer could still matter."""

    verdict: str
    findings: tuple[Rule, ...]
    missing: tuple[str, ...]
    tried: tuple[Tried, ...]

    def to_dict(self) -> dict[str, Any]:
        """The batch form of docs/engineering/answers.md, without the case's id."""
        found = [{"id": r.id, "verdict": r.verdict, "sources": list(r.sources)} for r in self.findings]
        return {"verdict": self.verdict, "findings": found, "missing": list(self.missing)}


def judge(rules: Rules, answers: object, as_of: date) -> Result:
    """Verdict for `answers` on the day `as_of`. Raises AnswerError for an unknown question or option.

    Unknown never counts as good: `prosedural` needs every finding to be false.
    """
    known = check_answers(answers, rules.questions)
    tried = tuple(
        Tried(rule, evaluate(rule.when, known, rules.follow_ups)) for rule in rules.findings if _in_force(rule, as_of)
    )
    held = tuple(sorted((t.rule for t in tried if t.value.truth), key=lambda rule: rule.rank))
    worst = held[0].rank if held else VERDICTS.index(GOOD)
    could = [t for t in tried if t.value.truth is None and t.rule.rank < worst]
    verdict = held[0].verdict if held else INCOMPLETE if could else GOOD
    return Result(verdict, held, _missing(rules, tried, verdict), tried)


def _in_force(rule: Rule, day: date) -> bool:
    return rule.since is None or rule.since <= day


def _missing(rules: Rules, tried: tuple[Tried, ...], verdict: str) -> tuple[str, ...]:
    """Open questions of rules that could bring this verdict or a worse one, in the order of the screens."""
    if verdict == VERDICTS[0]:
        return ()
    limit = VERDICTS.index(verdict) if verdict == INCOMPLETE else VERDICTS.index(verdict) - 1
    open_ = frozenset[str]().union(*(t.value.open for t in tried if t.value.truth is None and t.rule.rank <= limit))
    return tuple(question for _, questions in rules.screens for question in questions if question in open_)


def live_follow_ups(rules: Rules, answers: Mapping[str, Any]) -> frozenset[str]:
    """Follow-up questions whose trigger holds and that have no answer yet."""
    return frozenset(
        question
        for question, trigger in rules.triggers.items()
        if question not in answers and evaluate(trigger, answers, rules.follow_ups).truth
    )
