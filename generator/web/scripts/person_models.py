"""Person models: what the checker's script turns its sentences by, when it is filled in for somebody else."""

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
    """A sentence, and the fact that a report makes of it."""

    own: str
    fact: str


@dataclass(frozen=True)
class Person:
    """How sentences to "Anda" are turned into sentences about somebody else: patterns, and sentences by themselves."""

    alone: str
    asks: str
    goer: str
    retold: list[Retold]
    reported: list[Reported]
