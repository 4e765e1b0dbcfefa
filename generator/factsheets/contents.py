"""What a fact-check sheet holds, as JSON can hold it: the same for paper and for the workbook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.facts.known import KnownFact
from generator.facts.model import Model
from generator.facts.reviews import Topic
from generator.shown.fact_places import shown_on
from generator.shown.fact_value import value_of
from generator.shown.sources import SourceIndex

Data = dict[str, Any]
MOST_PLACES = 3
"""Of an office for many regencies only the first pages are named."""


@dataclass(frozen=True)
class Wanted:
    """A sheet: for the office `office` (an id of a contact) about `topic`, made on `day`."""

    model: Model
    office: str
    topic: Topic
    day: date
    about: str | None = None

    @property
    def number(self) -> str:
        """The sheet's number, by which it is known again: `disnaker-contoh-kontak-2026-12-03`."""
        return "-".join(filter(None, (self.office, self.topic, self.about, self.day.isoformat())))


def contents(wanted: Wanted, facts: Sequence[KnownFact]) -> Data:
    """Title, rules and rows. A row: number, id, what it is about, value, pages, sources."""
    model, words = wanted.model, wanted.model.words.reviews.sheet
    office = model.contacts[wanted.office]
    index = SourceIndex(model)
    return {
        "site": model.site.name,
        "title": words.title,
        "region": office.name,
        "checked": [wanted.day.year, wanted.day.month, wanted.day.day],
        "format": "a4",
        "village": None,
        "office": wanted.office,
        "office_name": office.name,
        "topic": words.topics[wanted.topic],
        "number": wanted.number,
        "not_official": model.site.not_official,
        "words": words.model_dump(),
        "rows": [_row(model, index, n, fact) for n, fact in enumerate(facts, start=1)],
    }


def _row(model: Model, index: SourceIndex, number: int, fact: KnownFact) -> Data:
    base, places = (model.site.base_url or "").rstrip("/"), shown_on(model, fact)
    more = [f"+{len(places) - MOST_PLACES}"] if len(places) > MOST_PLACES else []
    return {
        "n": number,
        "id": fact.id,
        "about": " · ".join(fact.within),
        "value": value_of(fact),
        "places": [f"{base}/{place}" for place in places[:MOST_PLACES]] + more,
        "sources": [mark.label for mark in map(index.mark, dict.fromkeys(fact.refs))],
    }
