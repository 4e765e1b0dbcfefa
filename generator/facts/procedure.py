"""Procedure: a legal way abroad as a numbered path."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.facts.base import Fact, Slug, Sources, Strict, Text, Thing
from generator.facts.country import Scheme


class Step(Strict):
    """One station on the way: who does it, where, with which papers, what it costs, how long it takes, its check."""

    title: Text
    text: Text
    who: Text | None = None
    where: Text | None = None
    papers: tuple[Text, ...] = ()
    cost: Fact | None = None
    duration: Fact | None = None
    check: Text | None = None
    sources: Sources


class Procedure(Thing):
    """`summary` answers in two sentences; `steps` are in order. Without a `duration` the page says so."""

    name: Text
    scheme: Scheme | None = None
    order: int = 50
    summary: Text
    for_whom: Text
    placer: Text
    duration: Fact | None = None
    steps: Annotated[tuple[Step, ...], Field(min_length=2)]
    facts: tuple[Fact, ...] = ()
    beware: tuple[Fact, ...] = ()
    countries: tuple[Slug, ...] = ()
