"""How far the facts are confirmed: counted by topic and by region, what needs hands first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.facts.known import KnownFact
from generator.facts.model import Model
from generator.facts.places import offices_for
from generator.facts.province import Province
from generator.facts.region import Region
from generator.facts.reviews import KINDS, Topic
from generator.shown.confirmations import confirmations
from generator.shown.sources import page_id

SOON = 90
"""Days: what wants reading again within them is due."""


@dataclass(frozen=True)
class Tally:
    """Facts of one topic or region. `copied`: taken from a source and confirmed by nobody; `path` is a site path."""

    name: str
    path: str
    total: int
    confirmed: int
    denied: int
    due: int

    @property
    def copied(self) -> int:
        """Those that no office has said anything decided about."""
        return self.total - self.confirmed - self.denied

    @property
    def urgency(self) -> tuple[int, float, float, str]:
        """Sorts the worst first: what an office calls wrong, then the share that is due, then the share unconfirmed."""
        return -self.denied, -self.due / self.total, self.confirmed / self.total, self.name


class ReviewStatus:
    """The state of every fact of `model` on a day."""

    def __init__(self, model: Model, day: date) -> None:
        self.model, self.day, self.told = model, day, confirmations(model)

    def by_topic(self) -> list[tuple[Topic, Tally]]:
        """Each topic that has facts, the worst first."""
        names = self.model.words.reviews.sheet.topics
        found = [(topic, self._facts(kinds)) for topic, kinds in KINDS.items()]
        tallies = [(topic, self._tally(names[topic], "", facts)) for topic, facts in found if facts]
        return sorted(tallies, key=lambda pair: pair[1].urgency)

    def by_region(self) -> list[Tally]:
        """Each region and province that has facts, its offices among them, the worst first."""
        return sorted(self._regions(), key=lambda tally: tally.urgency)

    def denied(self) -> list[KnownFact]:
        """Facts that an office calls wrong, and that still stand as they are."""
        return [fact for fact in self.told.facts if self.told.state(fact) == "tidak_sesuai"]

    def _regions(self) -> Iterator[Tally]:
        places: dict[str, Region | Province] = {**self.model.regions, **self.model.provinces}
        for key, place in places.items():
            offices = {
                office for office, contact in offices_for(self.model, place.code) if place.code in contact.serves
            }
            own = [fact for fact in self.told.facts if fact.kind in ("regions", "provinces") and fact.key == key]
            own += [fact for fact in self.told.facts if fact.kind == "contacts" and fact.key in offices]
            if own:
                yield self._tally(place.name, f"wilayah/{page_id(key)}/", own)

    def _facts(self, kinds: Iterable[str]) -> list[KnownFact]:
        return [fact for fact in self.told.facts if fact.kind in kinds]

    def _tally(self, name: str, path: str, facts: list[KnownFact]) -> Tally:
        states = [self.told.state(fact) for fact in facts]
        due = sum((self._review_by(fact) - self.day).days <= SOON for fact in facts)
        return Tally(name, path, len(facts), states.count("sesuai"), states.count("tidak_sesuai"), due)

    def _review_by(self, fact: KnownFact) -> date:
        """The day of the file it stands in; what the checker says is as old as its verdicts."""
        things: Any = getattr(self.model, fact.kind)
        thing = things[fact.key] if fact.key else things
        return getattr(thing, "review_by", self.model.verdicts.review_by)
