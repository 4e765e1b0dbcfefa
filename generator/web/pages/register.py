"""The register of placement companies (P3MI): search, the dated decisions, and a page a letter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from checker.company.names import normalise
from generator.shown.agencies import Company, agency_entries, companies, told
from generator.web.page import Book, Page
from generator.web.pages.agency_look import STYLES
from generator.web.scripts import company_lookup

NO_LETTER = "#"
"""In the place of a first letter where a name has none that we read."""
MOST_IN_ONE_LIST = 30
"""Companies on a page of one letter: more are listed by their first two letters."""
Letters = list[tuple[str, list[Company]]]
"""The companies by how they begin."""


def pages(book: Book) -> Iterator[Page]:
    """`/p3mi/` and `/p3mi/huruf/<letter>/`: five hundred names on one page are more than a cheap phone bears."""
    slugs = {normalise(entry["name"]): entry["slug"] for entry in agency_entries(book.model)}
    listed = companies(book.model.agencies, slugs)
    letters = [(letter, list(group)) for letter, group in groupby(listed, key=_letter)]
    decisions = told(book.model.decisions, book.model.words, book.model.register.as_of)
    shared = {"decided": {item.key for item in decisions}, "letter_page": letter_page}
    yield _register(book, letters, slugs, {"decisions": decisions, **shared})
    for letter, group in letters:
        yield Page(
            letter_page(letter),
            "register_letter.md.j2",
            **book.model.words.pages.agency_letter.filled(letter=letter, day=_day(book), count=len(group)),
            card="p3mi",
            styles=STYLES,
            context={
                "letter": letter,
                "letters": [other for other, _ in letters],
                "groups": _by_beginning(group),
                **shared,
            },
        )


def _by_beginning(group: list[Company]) -> Letters:
    """The companies by their first two letters where they are many, else under no beginning at all."""
    if len(group) <= MOST_IN_ONE_LIST:
        return [("", group)]
    return [
        (beginning, list(found)) for beginning, found in groupby(group, key=lambda company: company.key[:2].upper())
    ]


def letter_page(letter: str) -> str:
    """The address of the companies that begin with this letter."""
    return f"p3mi/huruf/{'lain' if letter == NO_LETTER else letter.lower()}/"


def _letter(company: Company) -> str:
    return company.key[:1].upper() or NO_LETTER


def _register(book: Book, letters: Letters, slugs: Mapping[str, str], context: Mapping[str, Any]) -> Page:
    count = sum(len(group) for _, group in letters)
    return Page(
        "p3mi/",
        "register.md.j2",
        **book.model.words.pages.agencies.filled(day=_day(book), count=count),
        card="p3mi",
        styles=(*STYLES, "css/company_lookup.css"),
        scripts=(company_lookup.SCRIPT,),
        context={
            **context,
            "letters": letters,
            "count": count,
            "rows": len(book.model.agencies),
            "slugs": slugs,
            "decision_words": book.model.words.company.decisions.model_dump(),
        },
    )


def _day(book: Book) -> str:
    return book.model.words.dates.short(book.model.register.as_of)
