"""`/p3mi/perubahan/`: what changed between each two consecutive copies of the register."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from generator.facts.model import Model
from generator.shown.agencies import agency_entries
from generator.shown.agency_changes import Change, changes, company_key, compare, grouped
from generator.web.page import Book, Page
from generator.web.pages.agency_look import STYLES

URL = "p3mi/perubahan/"
KINDS = ("hilang", "baru", "nama", "nomor", "ejaan", "angka")
"""What a visitor is told, in this order. A second row of a company and the ids of SISKOP2MI say nothing about a
company."""


@dataclass(frozen=True)
class Copy:
    """A copy of the list: its day, its sources, how many companies it names."""

    as_of: date
    sources: tuple[str, ...]
    companies: int


@dataclass(frozen=True)
class Step:
    """From one copy to the next: the changes by kind, for KINDS that have any."""

    before: Copy
    after: Copy
    groups: tuple[tuple[str, list[Change]], ...]


def steps(model: Model) -> list[Step]:
    """Every two consecutive copies, the newest first."""
    named = [
        *((copy.as_of, copy.sources) for copy in model.register.earlier),
        (model.register.as_of, model.register.sources),
    ]
    lists = [*model.earlier, model.agencies]
    copies = [
        (Copy(*about, len({company_key(row.name) for row in rows})), rows)
        for about, rows in zip(named, lists, strict=True)
    ]
    return [
        Step(before, after, tuple(grouped(changes(compare(old, new)), KINDS)))
        for (before, old), (after, new) in reversed(list(pairwise(copies)))
    ]


def pages(book: Book) -> Iterator[Page]:
    """The page of the changes, also while there is only one copy."""
    found = steps(book.model)
    slugs = {company_key(entry["name"]): entry["slug"] for entry in agency_entries(book.model)}
    dates, words = book.model.words.dates, book.model.words.pages
    newest = dates.short(book.model.register.as_of)
    said = words.changes
    span = (
        said.between.format(before=dates.short(found[0].before.as_of), day=newest)
        if found
        else said.only_one.format(day=newest)
    )
    yield Page(
        URL,
        "agency_changes.md.j2",
        **words.agency_changes.filled(span=span, day=newest),
        card="p3mi",
        styles=STYLES,
        context={
            "steps": found,
            "page_of": {key: f"p3mi/{slug}/" for key, slug in slugs.items()},
            "key_of": company_key,
        },
    )
