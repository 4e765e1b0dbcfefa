"""How sure each finding is: what is cut from a fact of a destination is as sure, and grows as old, as that fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.facts.known import KnownFact, known_facts
from generator.facts.model import Model
from generator.rules.compile import Compiled, compile_findings
from generator.shown.how_sure import HowSure, Sure


def certainties(sure: HowSure, found: Iterable[Compiled]) -> Iterator[Sure]:
    """How each of these findings of the model is known, in their order."""
    for item, fact in rested_on(sure.model, found):
        if fact and fact.kind == "countries":
            yield sure.shown(fact)
        else:
            yield sure.weighed(item.rule.sources, "penempatan" if item.country else "aturan")


def rested_on(model: Model, found: Iterable[Compiled]) -> Iterator[tuple[Compiled, KnownFact | None]]:
    """Each finding with the fact that it tells: that of a destination, else what it says itself; None without sources.

    A finding that was cut from a fact names the sources of that fact first.
    """
    facts = [fact for fact in known_facts(model) if fact.decides]
    own = {fact.key: fact for fact in facts if fact.kind == "findings" and not fact.path}
    lands = [fact for fact in facts if fact.kind == "countries"]
    for item in found:
        cut = [fact for fact in lands if _cut_from(fact, item)] if item.country else []
        said = [fact for fact in cut if fact.text == item.title]
        yield item, next(iter((*said, *cut)), None) or own.get(item.family)


def by_rule(sure: HowSure) -> dict[str, Sure]:
    """How each finding that names its sources is known, by the id of its rule."""
    found = compile_findings(sure.model)
    known = zip(found, certainties(sure, found), strict=True)
    return {item.rule.id: how for item, how in known if item.rule.sources}


def _cut_from(fact: KnownFact, item: Compiled) -> bool:
    return fact.key == item.country and fact.refs == item.rule.sources[: len(fact.refs)]
