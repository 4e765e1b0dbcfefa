"""Region: a regency with its offices, figures, patterns and cases. A third one needs no code."""

from __future__ import annotations

from datetime import date

from generator.facts.base import Fact, Slug, Sources, Strict, Text, Thing


class Figure(Strict):
    """A number with who counted it and when: counts of different counters are never mixed."""

    value: Text
    what: Text
    counter: Text
    on: date | None = None
    period: Text
    sources: Sources


class LocalCase(Strict):
    """A reported case without names of private people. `when` as the source has it."""

    when: Text
    where: Text
    text: Text
    sources: Sources


class LocalAgency(Strict):
    """A company that a source names as recruiting here; `name` as in the register or in a published decision."""

    name: Text
    sources: Sources


class Region(Thing):
    """`offices` in the order a resident should try them."""

    name: Text
    short: Text
    province: Text
    seat: Text | None = None
    summary: Text
    offices: tuple[Slug, ...]
    where_to_ask: Text
    village_reports_to: Text
    figures: tuple[Figure, ...] = ()
    districts: tuple[Fact, ...] = ()
    patterns: tuple[Fact, ...] = ()
    cases: tuple[LocalCase, ...] = ()
    programmes: tuple[Fact, ...] = ()
    rules: tuple[Fact, ...] = ()
    agencies: tuple[LocalAgency, ...] = ()
    unknown: tuple[Text, ...] = ()
    publisher: Text | None = None
