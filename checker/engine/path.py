"""Which screen comes next. The order follows from the rules: a question is asked while its answer can still matter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from checker.engine.condition import UNKNOWN, evaluate, leaves
from checker.engine.rules import VERDICTS, Rule, Rules
from checker.engine.verdict import (
    Result,
    Tried,
    effective,
    judge,
    live_excuses,
    live_follow_ups,
    tried_on,
    unproven,
    unsaid,
)

SHOWN_WITHOUT_VERDICT = "sudah_pulang"
RED = VERDICTS.index("non_prosedural")
"""The mildest verdict that is shown at once."""
GOOD = VERDICTS.index("prosedural")


@dataclass(frozen=True)
class Ahead:
    """Questions, each in the order of the screens.

    `open`: asked next, without a word. `more`: could still bring a finding, asked of who wants to go on.
    `missing`: asked, and not known. `unasked`: would matter to this verdict, and nobody has asked.
    """

    open: tuple[str, ...]
    more: tuple[str, ...]
    missing: tuple[str, ...]
    unasked: tuple[str, ...]


def ahead(rules: Rules, answers: Mapping[str, Any], as_of: date) -> Ahead:
    """What is left to ask and to find out on the day `as_of`. Raises AnswerError as `judge` does.

    Without a finding, everything that could bring one is open. After the first that makes the verdict unsure, what
    could bring a worse one is, and what stands on the same screens and could add another. A red verdict is shown at
    once: only what could lift it is asked first.
    """
    result = judge(rules, answers, as_of, walked=True)
    worst = min((rule.rank for rule in result.findings), default=GOOD)
    known = effective(rules, answers)
    unsure = [t for t in result.tried if t.value.truth is None and not unsaid(t.rule, rules, known)]
    open_ = _excuses(rules, answers, result) if worst <= RED else _open(rules, answers, worst, unsure)
    more = _questions(t for t in unsure if t.rule.rank <= max(worst, RED)) | live_follow_ups(rules, answers)
    lacking = _questions(t for t in unsure if t.rule.rank <= _limit(result))
    in_order = [question for _, questions in rules.screens for question in questions]
    new = {question for question in in_order if question not in answers}
    unknown = {question for question in lacking if answers.get(question) == UNKNOWN}
    wanted = (open_ & new, (more - open_) & new, unknown, lacking & new)
    return Ahead(*(tuple(question for question in in_order if question in some) for some in wanted))


def _open(rules: Rules, answers: Mapping[str, Any], worst: int, unsure: list[Tried]) -> set[str]:
    """What could be worse, and of the same kind what stands beside it."""
    could = _questions(t for t in unsure if t.rule.rank < worst)
    open_ = could | live_excuses(rules, answers) | live_follow_ups(rules, answers) | unproven(rules, answers)
    beside = _questions(t for t in unsure if t.rule.rank == worst)
    new = {question for question in open_ if question not in answers}
    return open_ | (beside & {q for _, questions in rules.screens if new.intersection(questions) for q in questions})


def _excuses(rules: Rules, answers: Mapping[str, Any], result: Result) -> set[str]:
    """What could still lift a red verdict: nothing, where one of its findings stands whatever else is answered."""
    known, open_ = effective(rules, answers), set(live_excuses(rules, answers))
    red = [_lifting(rules, known, rule) for rule in result.findings if rule.verdict == result.verdict]
    return open_ | (set[str]().union(*red) | unproven(rules, answers) if all(red) else set())


def _lifting(rules: Rules, known: Mapping[str, Any], rule: Rule) -> set[str]:
    """Questions of a finding that holds while they have no answer: those, or what decides whether they are asked."""
    lifting: set[str] = set()
    for question in {question for question, _ in leaves(rule.when)} - known.keys():
        asked = rules.questions[question]
        one_of = asked.options if asked.kind in ("pilihan", "negara") else ()
        if all(tried_on(rule, rules, {**known, question: option}).truth for option in one_of):
            continue
        called = evaluate(rules.triggers.get(question, {}), known, rules.follow_ups)
        lifting |= {question} if called.truth else called.open
    return lifting


def _questions(tried: Iterable[Tried]) -> set[str]:
    return set[str]().union(*(t.value.open for t in tried))


def _limit(result: Result) -> int:
    """The mildest finding that would still matter to this verdict; -1 at the worst, to which nothing adds."""
    rank = VERDICTS.index(result.verdict)
    return rank if result.verdict == "belum_lengkap" else rank - 1


def open_questions(rules: Rules, answers: Mapping[str, Any], as_of: date) -> frozenset[str]:
    """Questions without an answer that are asked next.

    A question answered `tidak_tahu` was asked; it is not asked again.
    """
    return frozenset(ahead(rules, answers, as_of).open)


def next_screen(rules: Rules, answers: Mapping[str, Any], as_of: date) -> str | None:
    """Id of the first screen with an open question, or None when the verdict is shown."""
    return screen_of(rules, ahead(rules, answers, as_of).open)


def screen_of(rules: Rules, wanted: Iterable[str]) -> str | None:
    """Id of the first screen with one of these questions, or None."""
    asked = set(wanted)
    return next((screen for screen, questions in rules.screens if asked.intersection(questions)), None)
