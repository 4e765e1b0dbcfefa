"""Compiles questions and findings of the model into the rules that the engine reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import Any

from checker.engine.rules import Rule, Rules
from generator.cache import AboutThings
from generator.facts.checker import Finding
from generator.facts.model import Model
from generator.rules.country_findings import COUNTRY_RULES
from generator.rules.questions import asked_questions


@dataclass(frozen=True)
class Compiled:
    """A rule with what people read about it. `family`: id of the finding file it came from."""

    rule: Rule
    family: str
    title: str
    finding: Finding
    country: str | None = None


COMPILED: AboutThings[tuple[Compiled, ...]] = AboutThings(most=4)
"""All findings, by the facts that they are made of."""


def compile_findings(model: Model) -> tuple[Compiled, ...]:
    """All findings, those cut from country facts included, in the order of their ids."""
    return COMPILED.get(model.findings, lambda: _all(model), model.countries, model.verdicts)


def _all(model: Model) -> tuple[Compiled, ...]:
    return tuple(item for key, finding in model.findings.items() for item in _compiled(model, key, finding))


@lru_cache(maxsize=2)
def compile_rules(model: Model) -> Rules:
    """Rules for the engine."""
    return Rules(
        asked_questions(model),
        tuple((screen.id, screen.questions) for screen in model.screens.screens),
        tuple(item.rule for item in compile_findings(model)),
        {key: plain(question.trigger) for key, question in model.questions.items() if question.trigger},
        {key: plain(question.counts) for key, question in model.questions.items() if question.counts},
        {key: plain(question.excusing) for key, question in model.questions.items() if question.excusing},
    )


def _compiled(model: Model, key: str, finding: Finding) -> Iterator[Compiled]:
    unsaid = plain(finding.unsaid or {})
    if finding.when:
        rule = Rule(key, finding.verdict, plain(finding.when), finding.sources, None, finding.unasked, unsaid)
        yield Compiled(rule, key, finding.title, finding)
        return
    for place, country in model.countries.items():
        for cut in COUNTRY_RULES[str(finding.country_rule)](place, country):
            name = "--".join(part for part in (key, place, cut.part) if part)
            title = cut.text or finding.title.replace("{negara}", country.name)
            sources = tuple(dict.fromkeys((*cut.sources, *finding.sources)))
            since = cut.since and min(cut.since, model.verdicts.review_by + timedelta(days=1))
            when = plain({**cut.when, **(finding.besides or {})})
            rule = Rule(name, finding.verdict, when, sources, since, unsaid=unsaid)
            yield Compiled(rule, key, title, finding, place)


def plain(value: Any) -> Any:
    """Conditions as JSON has them: dicts and lists, so that what is compiled equals what is read back."""
    if isinstance(value, Mapping):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(inner) for inner in value]
    return value
