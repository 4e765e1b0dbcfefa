"""Which screen comes next. The order follows from the rules: a question is asked while its answer can still matter."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from checker.engine.rules import VERDICTS, Rules
from checker.engine.verdict import judge, live_excuses, live_follow_ups, unproven

SHOWN_WITHOUT_VERDICT = "sudah_pulang"


def open_questions(rules: Rules, answers: Mapping[str, Any], as_of: date) -> frozenset[str]:
    """Questions without an answer that could still make the verdict worse, or keep it from being good.

    A question answered `tidak_tahu` was asked; it is not asked again.
    """
    result = judge(rules, answers, as_of)
    worst = min((rule.rank for rule in result.findings), default=VERDICTS.index("prosedural"))
    could = (t.value.open for t in result.tried if t.value.truth is None and t.rule.rank < worst)
    more = live_follow_ups(rules, answers) | unproven(rules, answers) if worst else frozenset[str]()
    open_ = frozenset[str]().union(*could) | more | live_excuses(rules, answers)
    return frozenset(question for question in open_ if question not in answers)


def next_screen(rules: Rules, answers: Mapping[str, Any], as_of: date) -> str | None:
    """Id of the first screen with an open question, or None when nothing can change the verdict any more."""
    open_ = open_questions(rules, answers, as_of)
    return next((screen for screen, questions in rules.screens if open_.intersection(questions)), None)
