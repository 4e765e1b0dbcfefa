"""The register of placement companies (P3MI), A to Z, the dated decisions, and the files beside them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from checker.company.names import normalise
from generator.shown.agencies import agency_entries, companies, told
from generator.web.page import Book, Page
from generator.web.pages.agency_look import STYLES
from generator.web.scripts import company_lookup


def pages(book: Book) -> Iterator[Page]:
    """`/p3mi/`."""
    slugs = {normalise(entry["name"]): entry["slug"] for entry in agency_entries(book.model)}
    listed = companies(book.model.agencies, slugs)
    day = book.model.words.dates.short(book.model.register.as_of)
    letters = [(letter, list(group)) for letter, group in groupby(listed, key=lambda company: company.key[:1].upper())]
    decisions = told(book.model.decisions, book.model.words, book.model.register.as_of)
    yield Page(
        "p3mi/",
        "register.md.j2",
        **book.model.words.pages.agencies.filled(day=day, count=len(listed)),
        card="p3mi",
        styles=(*STYLES, "css/company_lookup.css"),
        scripts=(company_lookup.SCRIPT,),
        context={
            "letters": letters,
            "count": len(listed),
            "rows": len(book.model.agencies),
            "slugs": slugs,
            "decisions": decisions,
            "decided": {item.key for item in decisions},
            "decision_words": book.model.words.company.decisions.model_dump(),
        },
    )
