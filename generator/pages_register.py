"""The register of placement companies (P3MI), A to Z, the dated decisions, and the files beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from checker.names import LICENCE_DIGITS, normalise
from generator import lookup, opendata, pages_agency, pages_cards, pages_changes
from generator.agencies import agency_entries, bare_name
from generator.models.agency import Agency, Decision
from generator.pages import Book, Page
from generator.wording import DECISION_WORDS, short_date


@dataclass(frozen=True)
class Company:
    """A company of the list: its name without PT, its numbers (the list has some companies twice), its page."""

    name: str
    numbers: tuple[str, ...]
    slug: str = ""

    @property
    def key(self) -> str:
        """What rows and decisions about the same company share."""
        return normalise(self.name)


@dataclass(frozen=True)
class Told:
    """A decision as the page tells it. `key`: its company; `first`: it is the first about that company."""

    key: str
    decision: Decision
    first: bool
    still_open: bool


def companies(agencies: Iterable[Agency], slugs: Mapping[str, str] | None = None) -> list[Company]:
    """The companies behind the rows, A to Z: rows whose names differ only in signs and spaces are one company."""
    found: dict[str, tuple[str, list[str]]] = {}
    for agency in agencies:
        name, numbers = found.setdefault(normalise(agency.name), (bare_name(agency.name), []))
        if agency.licence_no and agency.licence_no[:LICENCE_DIGITS] not in [
            number[:LICENCE_DIGITS] for number in numbers
        ]:
            numbers.append(agency.licence_no)
    return [Company(name, tuple(numbers), (slugs or {}).get(key, "")) for key, (name, numbers) in sorted(found.items())]


def told(decisions: Iterable[Decision]) -> list[Told]:
    """The decisions that may be published, newest first.

    `still_open`: a suspension of which neither an end nor a revocation is known, and whose note does not say so itself.
    """
    shown = sorted((d for d in decisions if d.publish), key=lambda d: (d.on or d.source_date, d.name), reverse=True)
    keys = [normalise(d.name) for d in shown]
    ended = {key for key, d in zip(keys, shown, strict=True) if d.kind in ("skorsing_berakhir", "dicabut")}
    return [
        Told(key, d, key not in keys[:i], d.kind == "skorsing" and key not in ended and "berakhir" not in d.note)
        for i, (key, d) in enumerate(zip(keys, shown, strict=True))
    ]


def pages(book: Book) -> Iterator[Page]:
    """`/p3mi/`, the frame of the companies' pages, `/p3mi/perubahan/`, `/p3mi/kartu/`, and `/data/`."""
    slugs = {normalise(entry["name"]): entry["slug"] for entry in agency_entries(book.model)}
    listed = companies(book.model.agencies, slugs)
    day = short_date(book.model.register.as_of)
    letters = [(letter, list(group)) for letter, group in groupby(listed, key=lambda company: company.key[:1].upper())]
    decisions = told(book.model.decisions)
    yield Page(
        "p3mi/",
        "p3mi.md.j2",
        f"Daftar P3MI, {day}",
        f"{len(listed)} perusahaan penempatan yang terdaftar per {day}, urut A sampai Z, dan cara memeriksanya.",
        card="p3mi",
        card_title="PT-nya terdaftar?",
        card_line=f"{len(listed)} perusahaan, per {day}",
        styles=(*pages_agency.STYLES, "css/cari-pt.css"),
        scripts=(lookup.SCRIPT,),
        context={
            "letters": letters,
            "count": len(listed),
            "rows": len(book.model.agencies),
            "slugs": slugs,
            "decisions": decisions,
            "decided": {item.key for item in decisions},
            "decision_words": DECISION_WORDS,
        },
    )
    yield from pages_agency.pages(book)
    yield from pages_changes.pages(book)
    yield from pages_cards.pages(book)
    yield from opendata.pages(book)
