"""The register of placement companies (P3MI), A to Z, and the dated decisions about companies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.models.agency import Agency, Decision
from generator.pages import Book, Page
from generator.wording import DECISION_WORDS, short_date

_PREFIX = re.compile(r"^P\.?\s*T\.?[\s.]+|^PT\.", re.IGNORECASE)
_SUFFIX = re.compile(r",?\s+PT\.?$", re.IGNORECASE)


@dataclass(frozen=True)
class Company:
    """A company of the list: its name without PT, and its numbers (the list has some companies twice)."""

    name: str
    numbers: tuple[str, ...]

    @property
    def key(self) -> str:
        """What rows and decisions about the same company share."""
        return _letters(self.name)


@dataclass(frozen=True)
class Told:
    """A decision as the page tells it. `key`: its company; `first`: it is the first about that company."""

    key: str
    decision: Decision
    first: bool
    still_open: bool


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


def told(decisions: Iterable[Decision]) -> list[Told]:
    """The decisions that may be published, newest first.

    `still_open`: a suspension of which neither an end nor a revocation is known, and whose note does not say so itself.
    """
    shown = sorted((d for d in decisions if d.publish), key=lambda d: (d.on or d.source_date, d.name), reverse=True)
    keys = [_letters(bare_name(d.name)) for d in shown]
    ended = {key for key, d in zip(keys, shown) if d.kind in ("skorsing_berakhir", "dicabut")}
    return [
        Told(key, d, key not in keys[:i], d.kind == "skorsing" and key not in ended and "berakhir" not in d.note)
        for i, (key, d) in enumerate(zip(keys, shown))
    ]


def pages(book: Book) -> Iterator[Page]:
    """`/p3mi/`."""
    listed = companies(book.model.agencies)
    day = short_date(book.model.register.as_of)
    letters = [(letter, list(group)) for letter, group in groupby(listed, key=lambda company: company.key[:1].upper())]
    decisions = told(book.model.decisions)
    yield Page(
        "p3mi/", "p3mi.md.j2", f"Daftar P3MI, {day}",
        f"{len(listed)} perusahaan penempatan yang terdaftar per {day}, urut A sampai Z, dan cara memeriksanya.",
        card="p3mi", card_title="PT-nya terdaftar?", card_line=f"{len(listed)} perusahaan, per {day}",
        context={
            "letters": letters, "count": len(listed), "rows": len(book.model.agencies),
            "decisions": decisions, "decided": {item.key for item in decisions}, "decision_words": DECISION_WORDS,
        },
    )


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
