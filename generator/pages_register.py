"""The register of placement companies (P3MI), A to Z, and the dated decisions about companies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.models.agency import Agency
from generator.pages import Book, Page
from generator.wording import DECISION_WORDS, short_date

_PREFIX = re.compile(r"^P\.?\s*T\.?[\s.]+|^PT\.", re.IGNORECASE)
_SUFFIX = re.compile(r",?\s+PT\.?$", re.IGNORECASE)


@dataclass(frozen=True)
class Company:
    """A company of the list: its name without PT, and its numbers (the list has some companies twice)."""

    name: str
    numbers: tuple[str, ...]


def bare_name(name: str) -> str:
    """The name without `PT` before or after it: `PT. ABADI JAYA` and `ABADI JAYA, PT` give `ABADI JAYA`."""
    return _SUFFIX.sub("", _PREFIX.sub("", name.strip())).strip()


def companies(agencies: Iterable[Agency]) -> list[Company]:
    """The companies behind the rows, A to Z: rows whose names differ only in signs and spaces are one company."""
    found: dict[str, tuple[str, list[str]]] = {}
    for agency in agencies:
        bare = bare_name(agency.name)
        name, numbers = found.setdefault(_letters(bare), (bare, []))
        if agency.licence_no and agency.licence_no[:13] not in [number[:13] for number in numbers]:
            numbers.append(agency.licence_no)
    ordered = sorted(found.values(), key=lambda item: _letters(item[0]))
    return [Company(name, tuple(numbers)) for name, numbers in ordered]


def pages(book: Book) -> Iterator[Page]:
    """`/p3mi/`."""
    listed = companies(book.model.agencies)
    day = short_date(book.model.register.as_of)
    letters = [(letter, list(group)) for letter, group in groupby(listed, key=lambda c: _letters(c.name)[:1].upper())]
    decisions = [decision for decision in book.model.decisions if decision.publish]
    yield Page(
        "p3mi/", "p3mi.md.j2", f"Daftar P3MI, {day}",
        f"{len(listed)} perusahaan penempatan yang terdaftar per {day}, urut A sampai Z, dan cara memeriksanya.",
        card="p3mi", card_title="PT-nya terdaftar?", card_line=f"{len(listed)} perusahaan, per {day}",
        context={
            "letters": letters,
            "count": len(listed),
            "rows": len(book.model.agencies),
            "decisions": sorted(decisions, key=lambda d: (d.on or d.source_date, d.name), reverse=True),
            "decision_words": DECISION_WORDS,
        },
    )


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
