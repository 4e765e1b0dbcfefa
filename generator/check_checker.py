"""Checks the checker's data: conditions speak known ids, screens hold every question once, findings have cases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, get_args

from checker.answers import AnswerError, Asked, check_answers
from checker.condition import NO_SIGN, OPERATORS
from generator.models.contact import Role
from generator.problems import nearest, shown
from generator.questions import asked_questions
from generator.templates import COUNTRY_RULES
from generator.yamlread import Key

if TYPE_CHECKING:
    from generator.check import Checks


def checker_problems(checks: Checks) -> None:
    """Adds every problem of questions, screens, findings and cases."""
    questions = asked_questions(checks.model)
    for key, question in checks.model.questions.items():
        if question.trigger:
            _condition(checks, question.trigger, checks.file("questions", key), ("trigger",), questions)
    _screens(checks)
    for key, finding in checks.model.findings.items():
        file = checks.file("findings", key)
        if finding.when:
            _condition(checks, finding.when, file, ("when",), questions)
        if finding.country_rule and finding.country_rule not in COUNTRY_RULES:
            expected = f"salah satu dari {', '.join(COUNTRY_RULES)}"
            checks.report(file, ("country_rule",), shown(finding.country_rule), expected, nearest(finding.country_rule, COUNTRY_RULES))
        for i, role in enumerate(finding.ask):
            if role not in get_args(Role):
                expected = f"salah satu dari {', '.join(get_args(Role))}"
                checks.report(file, ("ask", i), shown(role), expected, nearest(role, get_args(Role)))
    _cases(checks, questions)


def _condition(checks: Checks, condition: Any, file: str, path: Key, questions: Mapping[str, Asked]) -> None:
    if not isinstance(condition, Mapping) or not condition:
        checks.report(file, path, shown(condition), "syarat berisi pertanyaan: pilihan")
        return
    for key, value in condition.items():
        here = (*path, key)
        if key in ("all", "any"):
            for i, child in enumerate(value if isinstance(value, tuple) else ()):
                _condition(checks, child, file, (*here, i), questions)
        elif key in ("not", "unless"):
            _condition(checks, value, file, here, questions)
        elif key not in questions:
            guess = nearest(str(key), [*questions, *OPERATORS])
            checks.report(file, here, shown(key), "id pertanyaan atau all, any, not, unless", guess)
        else:
            _wanted(checks, value, file, here, questions[key])


def _wanted(checks: Checks, value: Any, file: str, path: Key, asked: Asked) -> None:
    if asked.kind == "angka":
        good = isinstance(value, Mapping) and set(value) <= {"below", "above"} and all(isinstance(v, int) for v in value.values())
        if not good:
            checks.report(file, path, shown(value), "below atau above dengan bilangan bulat")
        return
    for option in (value,) if isinstance(value, str) else value if isinstance(value, tuple) else (str(value),):
        if option not in asked.options or asked.kind == "tanda" and option == NO_SIGN:
            checks.report(file, path, shown(option), "pilihan dari pertanyaan itu", nearest(str(option), asked.options))


def _screens(checks: Checks) -> None:
    file = "data/checker/screens.yml"
    if checks.model.screens is None:
        return
    placed = Counter(q for screen in checks.model.screens.screens for q in screen.questions)
    for i, screen in enumerate(checks.model.screens.screens):
        for j, question in enumerate(screen.questions):
            path = ("screens", i, "questions", j)
            checks.known("questions", question, file, path)
            if placed[question] > 1:
                checks.report(file, path, f"pertanyaan {shown(question)} di dua layar", "satu layar saja")
    for question in checks.ids["questions"] - set(placed):
        checks.report(file, (), f"pertanyaan {shown(question)} tanpa layar", "setiap pertanyaan ada di satu layar")


def _cases(checks: Checks, questions: Mapping[str, Asked]) -> None:
    with_case: set[str] = set()
    for key, case in checks.model.cases.items():
        file = checks.file("cases", key)
        for name in ("shows", "hides"):
            for i, finding in enumerate(getattr(case, name)):
                checks.known("findings", finding, file, (name, i))
        with_case |= set(case.shows)
        try:
            check_answers(case.answers, questions)
        except AnswerError as error:
            for mistake in error.mistakes:
                checks.report(file, ("answers",), mistake, "jawaban menurut data/checker/questions")
    if checks.broken:
        return
    for key in checks.model.findings:
        if key not in with_case:
            checks.report(checks.file("findings", key), (), f"temuan {shown(key)} tanpa kasus", "paling sedikit satu berkas data/cases dengan shows")
