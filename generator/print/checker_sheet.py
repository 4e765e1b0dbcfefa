"""The words of the folded sheet on which somebody without a phone walks to a verdict."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from checker.engine.condition import NO_SIGN
from checker.engine.rules import VERDICTS
from generator.facts.model import Model
from generator.print import checker_walk
from generator.print.checker_walk import (
    JOB,
    NOT_ON_PAPER,
    ONLY_IF,
    OTHER_RULES,
    PLACE,
    QUESTIONS,
    SIGNS,
    STAGE,
    STAGES,
    Line,
)
from generator.print.frame import (
    Data,
    Place,
    checker_path,
    frame,
    marked,
    national_contacts,
    office_contacts,
    qr,
    rows,
)
from generator.rules.certainty import by_rule, certainties
from generator.shown.how_sure import HowSure, Sure, strongest, weakest

LAST = "uang_panjar"
"""The question that stands on the back, above the result."""


def paper_checker(place: Place) -> Data:
    """The questions with what each answer means, the countries, what several mean, the verdicts, whom to ask."""
    model = place.model
    contacts = [*office_contacts(place, ("disnaker",)), *national_contacts(model, ("kp2mi", "polisi", "kemlu"))]
    more = {"contacts": rows(place, contacts), "qr": qr(model, checker_path(place))}
    return frame(place, contacts) | _everywhere(model, place.as_of) | more


@lru_cache(maxsize=2)
def _everywhere(model: Model, as_of: date) -> Data:
    """What the sheets of all regions share."""
    lines, how = checker_walk.walk(model), HowSure(model, as_of)
    known = by_rule(how)
    asked = [
        _question(model, lines, key, known) for key in QUESTIONS if key in model.questions and key not in (PLACE, JOB)
    ]
    jobs = {option.id: option.label for option in model.questions[JOB].options} if JOB in model.questions else {}
    return {
        "signs": [question for question in asked if question["id"] == SIGNS],
        "questions": [question for question in asked if question["id"] not in (SIGNS, LAST)],
        "last": [question for question in asked if question["id"] == LAST],
        "countries": list(_countries(how, lines, jobs)),
        "other_rules": [jobs[job] for job in OTHER_RULES if job in jobs],
        "together": [_together(line, known) for line in checker_walk.together(lines)],
        "verdicts": [_verdict(model, key) for key in VERDICTS[:3]],
    }


def _verdict(model: Model, key: str) -> Data:
    text = getattr(model.verdicts, key)
    return {
        "id": key,
        "name": text.name,
        "small": text.small or "",
        "line": text.line,
        "steps": [step for step in text.steps if step not in text.on_screen],
    }


def _together(line: Line, known: dict[str, Sure]) -> Data:
    how = known.get(line.finding.rule.id)
    return {"text": line.finding.title, "verdict": line.verdict, "sure": marked(how) if how else None}


def _question(model: Model, lines: tuple[Line, ...], key: str, known: dict[str, Sure]) -> Data:
    question = model.questions[key]
    rows = [
        {
            "label": o.label,
            "hint": o.hint or "",
            "marks": _marks(model, lines, key, o.id),
            "sure": _row_sure(checker_walk.reasons(lines, key, o.id), known),
        }
        for o in question.options
        if (key, o.id) not in ((SIGNS, NO_SIGN), *NOT_ON_PAPER)
    ]
    parent, option = ONLY_IF.get(key, ("", ""))
    only_if = (
        next((o.label for o in model.questions[parent].options if o.id == option), "")
        if parent in model.questions
        else ""
    )
    return {
        "id": key,
        "text": question.text,
        "help": question.help or "",
        "only_if": only_if,
        "rows": rows,
        "find_out": question.find_out,
    }


def _row_sure(reasons: dict[str, list[Line]], known: dict[str, Sure]) -> Data | None:
    """How sure the marks of a row are: the least sure of them, each as sure as the best of its reasons."""
    told = [
        [known[line.finding.rule.id] for line in lines if line.finding.rule.id in known] for lines in reasons.values()
    ]
    how = weakest(filter(None, map(strongest, told)))
    return marked(how) if how else None


def _marks(model: Model, lines: tuple[Line, ...], key: str, option: str) -> list[Data]:
    """Each verdict that the answer brings, with the stages it is for (none = at any)."""
    found = checker_walk.marks(lines, key, option)
    labels = {o.id: o.label.lower() for o in model.questions[STAGE].options} if STAGE in model.questions else {}
    verdicts = [verdict for verdict in reversed(VERDICTS) if verdict in found]
    stages = [
        [labels.get(stage, stage) for stage, verdict in zip(STAGES, found, strict=True) if verdict == wanted]
        for wanted in verdicts
    ]
    return [
        {
            "verdict": verdict,
            "when": "" if len(when) == len(STAGES) else f" {model.words.sheets.folded.either} ".join(when),
        }
        for verdict, when in zip(verdicts, stages, strict=True)
    ]


def _countries(known: HowSure, lines: tuple[Line, ...], jobs: dict[str, str]) -> Iterator[Data]:
    """Closed and dangerous destinations by kind of work, then for each country the work that needs a certain way.

    A line is as sure as the weakest of what it rests on.
    """
    model, words = known.model, known.model.words.sheets.folded
    places: dict[tuple[str, str], list[tuple[str, Sure]]] = {}
    ways: dict[tuple[str, str], list[tuple[str, Sure]]] = {}
    found = list(checker_walk.countries(lines))
    for line, sure in zip(found, certainties(known, [line.finding for line in found]), strict=True):
        work = sorted({choice[line.inputs.index(JOB)] for choice in line.held}) if JOB in line.inputs else []
        labels = [jobs.get(job, job) for job in work]
        name = model.countries[str(line.finding.country)].name
        if set(line.inputs) <= {PLACE, JOB, STAGE}:
            places.setdefault((line.verdict, ", ".join(labels) or words.all_work), []).append((name, sure))
        else:
            title = line.finding.finding.title.replace("{negara}", name)
            ways.setdefault((line.verdict, title), []).extend((label, sure) for label in labels)
    for (verdict, title), names in sorted(places.items(), key=lambda item: (VERDICTS.index(item[0][0]), -len(item[1]))):
        yield {"verdict": verdict, "title": title, "text": _named(names), "when": "", "sure": _weakest(names)}
    for (verdict, text), named in ways.items():
        told = {"title": _named(named), "text": text, "sure": _weakest(named)}
        yield {"verdict": verdict, "when": words.other_way} | told


def _named(rows: list[tuple[str, Sure]]) -> str:
    return ", ".join(dict.fromkeys(name for name, _ in rows))


def _weakest(rows: list[tuple[str, Sure]]) -> Data | None:
    how = weakest(sure for _, sure in rows)
    return marked(how) if how else None
