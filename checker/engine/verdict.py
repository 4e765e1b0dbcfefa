"""From answers to a verdict: every finding is tried on its own, the worst one that holds decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from checker.engine.answers import check_answers
from checker.engine.condition import FALSE, UNKNOWN, Value, evaluate
from checker.engine.rules import VERDICTS, Rule, Rules

INCOMPLETE, GOOD = VERDICTS[2], VERDICTS[3]


class Tried(NamedTuple):
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


def judge(rules: Rules, answers: object, as_of: date, *, walked: bool = False) -> Result:
    """Verdict for `answers` on the day `as_of`. Raises AnswerError for an unknown question or option.

    Unknown never counts as good: `prosedural` needs every finding to be false. `walked`: the answers are those of
    somebody who was led from question to question; what such a person is never asked, because the finding stays unsaid,
    may be unknown.
    """
    known = effective(rules, check_answers(answers, rules.questions))
    tried = tuple([Tried(rule, tried_on(rule, rules, known)) for rule in rules.findings if _in_force(rule, as_of)])
    held = tuple(sorted([t.rule for t in tried if t.value.truth], key=lambda rule: rule.rank))
    unknown = [t for t in tried if t.value.truth is None]
    worst = held[0].rank if held else VERDICTS.index(GOOD)
    waits = [t for t in unknown if not (walked and unsaid(t.rule, rules, known))]
    could = [t for t in waits if t.rule.rank < worst]
    verdict = held[0].verdict if held else INCOMPLETE if could else GOOD
    return Result(verdict, held, _missing(rules, unknown, verdict), tried)


def tried_on(rule: Rule, rules: Rules, answers: Mapping[str, Any]) -> Value:
    """Truth of one rule for answers of which every one counts."""
    # most rules are about one destination: where another was chosen, nothing else has to be looked at
    question, option = rule.first
    answer = answers.get(question)
    if isinstance(answer, str) and answer not in (option, UNKNOWN):
        return FALSE
    unasked = rules.follow_ups.union(rule.unasked) if rule.unasked else rules.follow_ups
    return evaluate(rule.when, answers, unasked)


def unsaid(rule: Rule, rules: Rules, answers: Mapping[str, Any]) -> bool:
    """Whether the finding is one that a page neither tells of nor asks for, for answers of which every one counts."""
    return bool(rule.unsaid and evaluate(rule.unsaid, answers, rules.follow_ups).truth)


def effective(rules: Rules, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answers that count: what somebody may have been told to say needs other answers that bear it out."""
    given = (question for question in rules.counts if question in answers)
    ignored = {q for q in given if not evaluate(rules.counts[q], answers, rules.follow_ups).truth}
    return {question: answer for question, answer in answers.items() if question not in ignored}


def unproven(rules: Rules, answers: Mapping[str, Any]) -> frozenset[str]:
    """Questions that decide whether an answer counts that has been given."""
    given = (evaluate(rules.counts[q], answers, rules.follow_ups).open for q in rules.counts if q in answers)
    # an answer of `tidak_tahu` is itself what keeps its condition open: nothing else can make it count
    return frozenset[str]().union(*(open_ for open_ in given if not open_ & rules.counts.keys()))


def _in_force(rule: Rule, day: date) -> bool:
    return rule.since is None or rule.since <= day


def _missing(rules: Rules, unknown: list[Tried], verdict: str) -> tuple[str, ...]:
    """Open questions of the unknown rules that could bring this verdict or a worse one, in the order of the screens."""
    if verdict == VERDICTS[0]:
        return ()
    limit = VERDICTS.index(verdict) if verdict == INCOMPLETE else VERDICTS.index(verdict) - 1
    open_ = frozenset[str]().union(*(t.value.open for t in unknown if t.rule.rank <= limit))
    return tuple(question for _, questions in rules.screens for question in questions if question in open_)


def live_follow_ups(rules: Rules, answers: Mapping[str, Any]) -> frozenset[str]:
    """Follow-up questions whose trigger holds and that have no answer yet."""
    return _called_for(rules, rules.triggers, answers)


def live_excuses(rules: Rules, answers: Mapping[str, Any]) -> frozenset[str]:
    """Questions without an answer that could better a verdict which already stands."""
    return _called_for(rules, rules.excusing, answers)


def _called_for(
    rules: Rules, conditions: Mapping[str, Mapping[str, Any]], answers: Mapping[str, Any]
) -> frozenset[str]:
    known = effective(rules, answers)
    return frozenset(
        question
        for question, condition in conditions.items()
        if question not in answers and evaluate(condition, known, rules.follow_ups).truth
    )
