"""Person models: how the checker's script speaks of somebody else, and what it tells one who has come home."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Retold:
    """A sentence, and what it becomes for the family and for an official; what is not said is turned by rule."""

    own: str
    family: str = ""
    official: str = ""


@dataclass(frozen=True)
class Reported:
    """A sentence, and the fact that a report makes of it, if it makes one."""

    own: str
    fact: str = ""


@dataclass(frozen=True)
class Person:
    """How sentences to "Anda" are turned into sentences about somebody else: patterns, and sentences by themselves."""

    alone: str
    asks: str
    goer: str
    retold: list[Retold]


@dataclass(frozen=True)
class Claim:
    """What somebody back home can still ask for; `ask`: roles with their numbers, `sources`: places of the sources."""

    title: str
    act: str
    ask: list[str]
    sources: list[int]
