"""Topic: facts on one subject (rights, the village, danger), shown below the hand-written page of the same id."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, model_validator

from generator.facts.base import Fact, Sources, Strict, Text, Thing, clash
from generator.problems import Clash


class Amount(Strict):
    """A sum of money as people write it, and what it is for. `note`: what must be known before relying on it."""

    value: Text
    what: Text
    note: Text | None = None
    in_force: date | None = None
    sources: Sources


class Section(Strict):
    """A heading with its facts and sums. `harm` marks facts about what people do wrong."""

    title: Text
    text: Text | None = None
    facts: tuple[Fact, ...] = ()
    amounts: tuple[Amount, ...] = ()
    harm: bool = False

    @model_validator(mode="after")
    def _not_empty(self) -> Section:
        if not self.facts and not self.amounts:
            raise clash("empty_section", "bagian tanpa facts dan amounts", Clash(("facts",), "facts atau amounts"))
        return self


class Topic(Thing):
    """`summary` answers in two sentences; `sections` are in the order a reader needs them."""

    name: Text
    summary: Text
    order: int = 50
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]
    unknown: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _titles_differ(self) -> Topic:
        titles = [section.title.lower() for section in self.sections]
        again = next((i for i, title in enumerate(titles) if title in titles[:i]), 0)
        if again:
            told = Clash(("sections", again, "title"), "judul yang berbeda-beda")
            raise clash("title_twice", "judul bagian dipakai dua kali: {title}", told, title=titles[again])
        return self
