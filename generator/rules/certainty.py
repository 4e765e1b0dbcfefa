"""How sure each finding is: what is cut from the facts of a destination grows old as the fact that it was cut from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.facts.known import KnownFact, known_facts
from generator.rules.compile import Compiled
from generator.shown.how_sure import HowSure, Sure


def certainties(sure: HowSure, found: Iterable[Compiled]) -> Iterator[Sure]:
    """How each of these findings of the model is known, in their order."""
    facts = [fact for fact in known_facts(sure.model) if fact.kind == "countries" and fact.decides]
    for item in found:
        cut = next((fact for fact in facts if _cut_from(fact, item)), None)
        family = cut.family if cut else "penempatan" if item.country else "aturan"
        yield sure.weighed(item.rule.sources, family)


def _cut_from(fact: KnownFact, item: Compiled) -> bool:
    return fact.key == item.country and fact.refs == item.rule.sources[: len(fact.refs)]
