"""What a fact states, in full and in one line: what an office reads on its sheet and a confirmation is bound to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from pydantic import BaseModel

from generator.facts.known import KnownFact

UNSAID = frozenset(
    "checked review_by order sources source proof see called grade role points id ask asks unasked flags weaker_than"
    " country_rule verdicts needs absent unless publish quoted".split()
)
"""Keys that state nothing: when and where it was read, ids, and how the program uses it."""
TRUE = {"exclusive": "hanya jalur ini", "legal_entity": "pemberi kerja harus badan hukum"}
"""What a yes states."""


def value_of(fact: KnownFact) -> str:
    """Everything that `fact` itself states, its parts parted by ` · `; parts with sources of their own are left out."""
    return " · ".join(dict.fromkeys(_said(fact.part, fact.part)))


def _said(value: Any, whole: BaseModel, name: str = "") -> Iterator[str]:
    if isinstance(value, BaseModel):
        if value is whole or not getattr(value, "sources", ()):
            for field in type(value).model_fields:
                if field not in UNSAID:
                    yield from _said(getattr(value, field), whole, field)
    elif isinstance(value, tuple):
        for one in value:
            yield from _said(one, whole, name)
    elif value is True:
        yield TRUE.get(name, name)
    elif isinstance(value, str | date | int) and value is not False:
        yield " ".join(str(value).split())
