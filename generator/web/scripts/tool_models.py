"""Tool models: what the script of the number check carries."""

from __future__ import annotations

from dataclasses import dataclass

from generator.web.scripts.contact_models import Line


@dataclass(frozen=True)
class NumberOwner:
    """An office, where on the site it stands, and its lines."""

    name: str
    path: str
    lines: list[Line]


@dataclass(frozen=True)
class NumbersData:
    """All published numbers; `age`: the day the oldest of them was copied, as people read it."""

    age: str
    owners: list[NumberOwner]
