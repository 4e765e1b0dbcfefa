"""Confirmations: which facts an office has confirmed as they stand today, and what a page or a sheet may say of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from generator.facts.known import KnownFact, known_facts, said
from generator.facts.model import Model
from generator.facts.reviews import Reviewed, State
from generator.shown.fact_value import value_of


@dataclass(frozen=True)
class Told:
    """What the office `key` (a contact) says about one fact."""

    key: str
    office: str
    state: State
    on: date


class Confirmations:
    """What offices say about the facts of `model`. It holds for one value: what says something else has lost it."""

    def __init__(self, model: Model) -> None:
        self.model, self.words = model, model.words.reviews
        self.facts = tuple(known_facts(model))
        self._parts = {id(fact.part): fact for fact in self.facts}
        self._said = {(fact.text, fact.refs): fact for fact in self.facts}
        self.lapsed: list[tuple[str, str, Reviewed]] = []
        """Office, id and what it said: of facts that have gone or say something else since."""
        self._told: dict[str, list[Told]] = defaultdict(list)
        values = {(fact.thing, value_of(fact)): fact for fact in self.facts} if model.reviews else {}
        for key, reviews in model.reviews.items():
            for name, reviewed in reviews.facts.items():
                # by its value: a fact that has moved within its file has kept it
                if fact := values.get((name.partition("#")[0], reviewed.value)):
                    self._told[fact.id].append(Told(key, _office(model, key), reviewed.state, reviewed.on))
                else:
                    self.lapsed.append((key, name, reviewed))

    def fact(self, part: Any) -> KnownFact:
        """The fact that a part of the model states. Raises KeyError for one that no model has."""
        return self._parts.get(id(part)) or self._said[said(part), tuple(getattr(part, "sources", ()))]

    def told(self, fact: KnownFact) -> list[Told]:
        """What offices say about `fact`, the newest first."""
        return sorted(self._told.get(fact.id, ()), key=lambda told: (told.on, told.key), reverse=True)

    def state(self, fact: KnownFact) -> State | None:
        """`tidak_sesuai` when any office says so, else `sesuai` when one does; None where nobody was asked."""
        states = {told.state for told in self.told(fact)}
        return next((state for state in ("tidak_sesuai", "sesuai", "tidak_tahu") if state in states), None)

    def beside(self, fact: KnownFact) -> str:
        """The sentence beside one fact; empty when no office has said anything that a reader should know."""
        state = self.state(fact)
        told = next((told for told in self.told(fact) if told.state == state), None)
        if not told or state == "tidak_tahu":
            return ""
        words = self.words.one if state == "sesuai" else self.words.denied
        return words.format(office=told.office, day=self.model.words.dates.short(told.on))

    def small(self, fact: KnownFact) -> str:
        """The same within a sentence, beside a number; empty when nothing was confirmed."""
        told = self.beside(fact).rstrip(".")
        return told[:1].lower() + told[1:]

    def line(self, facts: Iterable[KnownFact], *, contacts: bool = False) -> str:
        """What a page or a sheet that shows these facts may say: how many of them which office has confirmed.

        `contacts`: they are the contacts of a sheet, on which more stands.
        """
        shown = list({fact.id: fact for fact in facts}.values())
        by_office: dict[tuple[str, str], list[date]] = defaultdict(list)
        confirmed = [fact for fact in shown if self.state(fact) == "sesuai"]
        for fact in confirmed:
            for told in self.told(fact):
                by_office[told.office, told.key].append(told.on) if told.state == "sesuai" else None
        if not by_office:
            return self.model.site.freshness
        rest = [self.words.rest] if contacts or len(confirmed) < len(shown) else []
        words = self.words.contacts if contacts else self.words.some
        return " ".join([*self._offices(by_office, words, len(shown)), *rest])

    def _offices(self, by_office: dict[tuple[str, str], list[date]], words: str, total: int) -> Iterator[str]:
        long = self.model.words.dates.long
        for (office, _), days in sorted(by_office.items()):
            first, last = min(days), max(days)
            day = long(last) if first == last else self.words.span.format(first=long(first), last=long(last))
            yield words.format(office=office, count=len(days), total=total, day=day)


@lru_cache(maxsize=4)
def confirmations(model: Model) -> Confirmations:
    """Those of `model`, worked out once."""
    return Confirmations(model)


def _office(model: Model, key: str) -> str:
    return model.contacts[key].short if key in model.contacts else key
