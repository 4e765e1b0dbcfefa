"""Checks the checker's data: conditions speak known ids, screens hold every question once, findings have cases."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, get_args

from checker.engine.answers import AnswerError, Asked, check_answers
from checker.engine.condition import NO_SIGN, ONLY, OPERATORS
from checker.engine.rules import VERDICTS
from generator.checks.adverts import advert_problems
from generator.checks.checker_screens import screen_problems
from generator.checks.collecting import Checks
from generator.facts.contact import Role
from generator.problems import Key, closest, nearest, shown
from generator.rules.country_findings import COUNTRY_RULES
from generator.rules.questions import ELSEWHERE, asked_questions

BOUNDS = ("below", "above")


def checker_problems(checks: Checks) -> None:
    """Adds every problem of questions, screens, findings and cases."""
    questions = _questions(checks)
    for key, question in checks.model.questions.items():
        for name in ("trigger", "counts", "excusing"):
            if condition := getattr(question, name):
                _condition(checks, condition, checks.file("questions", key), (name,), questions)
    screen_problems(checks)
    for key, finding in checks.model.findings.items():
        file = checks.file("findings", key)
        for name in ("when", "besides", "unsaid"):
            if condition := getattr(finding, name):
                _condition(checks, condition, file, (name,), questions)
        for i, unasked in enumerate(finding.unasked):
            checks.known("questions", unasked, file, ("unasked", i))
        if finding.country_rule:
            _one_of(checks, finding.country_rule, COUNTRY_RULES, file, ("country_rule",))
        for i, role in enumerate(finding.ask):
            _one_of(checks, role, get_args(Role), file, ("ask", i))
        _heavier(checks, key)
    _endings(checks, questions)
    advert_problems(checks, questions)
    _cases(checks, questions)


def _questions(checks: Checks) -> dict[str, Asked]:
    """What each question accepts, a destination whose file is broken included."""
    return {
        key: Asked(asked.kind, (*sorted(checks.ids["countries"]), ELSEWHERE)) if asked.kind == "negara" else asked
        for key, asked in asked_questions(checks.model).items()
    }


def _heavier(checks: Checks, key: str) -> None:
    """A finding steps back only behind another one that is no lighter."""
    findings, file = checks.model.findings, checks.file("findings", key)
    for i, other in enumerate(findings[key].weaker_than):
        if other not in checks.ids["findings"] or other == key:
            known = sorted(checks.ids["findings"] - {key})
            checks.report(file, ("weaker_than", i), shown(other), "id temuan lain", nearest(other, known))
        elif other in findings and VERDICTS.index(findings[other].verdict) > VERDICTS.index(findings[key].verdict):
            expected = f"temuan yang tidak lebih ringan daripada {key}"
            checks.report(file, ("weaker_than", i), f"{shown(other)} yang lebih ringan", expected)


def _one_of(checks: Checks, word: str, known: Collection[str], file: str, path: Key) -> None:
    if word not in known:
        checks.report(file, path, shown(word), f"salah satu dari {', '.join(known)}", nearest(word, known))


def _condition(checks: Checks, condition: Any, file: str, path: Key, questions: Mapping[str, Asked]) -> None:
    if not isinstance(condition, Mapping) or not condition:
        checks.report(file, path, _kind(condition), "syarat berisi pertanyaan: pilihan")
        return
    for key, value in condition.items():
        here = (*path, key)
        if key in ("all", "any"):
            if not isinstance(value, tuple) or not value:
                checks.report(file, here, _kind(value), "daftar syarat (baris yang diawali tanda -)")
                continue
            for i, child in enumerate(value):
                _condition(checks, child, file, (*here, i), questions)
        elif key in ("not", "unless"):
            _condition(checks, value, file, here, questions)
        elif key in questions:
            _wanted(checks, value, file, here, questions[key])
        elif key not in checks.ids["questions"]:
            guess = nearest(key, [*questions, *OPERATORS])
            checks.report(file, here, shown(key), f"id pertanyaan atau {', '.join(OPERATORS)}", guess)


def _kind(value: Any) -> str:
    if isinstance(value, (Mapping, tuple)):
        return ("pasangan kunci: nilai" if isinstance(value, Mapping) else "daftar") if value else "syarat kosong"
    return shown(value)


def _wanted(checks: Checks, value: Any, file: str, path: Key, asked: Asked) -> None:
    if asked.kind == "angka":
        if not isinstance(value, Mapping) or not value:
            checks.report(file, path, _kind(value), "below atau above dengan bilangan bulat")
            return
        for bound, limit in value.items():
            _one_of(checks, bound, BOUNDS, file, (*path, bound))
            if type(limit) is not int:
                checks.report(file, (*path, bound), shown(limit), "bilangan bulat")
        return
    if asked.kind == "tanda" and isinstance(value, Mapping) and [*value] == [ONLY]:
        value, path = value[ONLY], (*path, ONLY)
    if not isinstance(value, (str, tuple)) or not value:
        checks.report(file, path, _kind(value), "satu pilihan atau daftar pilihan")
        return
    options = [option for option in asked.options if asked.kind != "tanda" or option != NO_SIGN]
    question = next(key for key in reversed(path) if key != ONLY)
    for i, option in enumerate((value,) if isinstance(value, str) else value):
        if option not in options:
            here = path if isinstance(value, str) else (*path, i)
            checks.report(
                file, here, shown(option), f"pilihan dari pertanyaan {question}", nearest(str(option), options)
            )


def _endings(checks: Checks, questions: Mapping[str, Asked]) -> None:
    """Conditions of the checklist and of the situations, and every line of the checklist once."""
    file, endings = "data/checker/endings.yml", checks.model.endings
    if not endings:
        return
    ids: set[str] = set()
    for i, item in enumerate(endings.checklist):
        if item.id in ids:
            checks.report(file, ("checklist", i, "id"), f"id baris {shown(item.id)} dua kali", "id yang hanya sekali")
        ids.add(item.id)
        for name, condition in (("needed", item.needed), ("have", item.have)):
            if condition is not None:
                _condition(checks, condition, file, ("checklist", i, name), questions)
    for i, situation in enumerate(endings.situations):
        for name, condition in (("when", situation.when), ("claimed", situation.claimed)):
            if condition is not None:
                _condition(checks, condition, file, ("situations", i, name), questions)


def _cases(checks: Checks, questions: Mapping[str, Asked]) -> None:
    shows: set[str] = set()
    for key, case in checks.model.cases.items():
        file = checks.file("cases", key)
        for name in ("shows", "hides"):
            for i, finding in enumerate(getattr(case, name)):
                checks.known("findings", finding, file, (name, i))
        shows |= {closest(finding, checks.ids["findings"]) for finding in case.shows}
        for question, answer in case.answers.items():
            if question in questions or question not in checks.ids["questions"]:
                _answer(checks, question, answer, file, questions)
    if checks.broken:
        return
    for key in checks.model.findings:
        if key not in shows:
            expected = f"paling sedikit satu berkas di data/cases dengan shows: [{key}]"
            checks.report(checks.file("findings", key), (), f"temuan {shown(key)} tanpa kasus", expected)


def _answer(checks: Checks, question: str, answer: Any, file: str, questions: Mapping[str, Asked]) -> None:
    try:
        check_answers({question: answer}, questions)
    except AnswerError as error:
        for mistake in error.mistakes:
            found, _, guess = mistake.removesuffix(")").partition(" (m")
            expected = "jawaban menurut data/checker/questions"
            checks.report(file, ("answers", question), found, expected, f"M{guess}" if guess else "")
