"""`/fakta-menentukan/`: the facts that can change a verdict, the weakest first, for whoever can read their sources."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.known import KnownFact
from generator.shown.how_sure import HowSure
from generator.shown.sources import page_id
from generator.web.page import Book, Page

URL = "fakta-menentukan/"


def pages(book: Book) -> Iterator[Page]:
    """The one page."""
    sure, words = HowSure(book.model, book.as_of), book.model.words.how_sure
    groups = [
        (
            page_id(certainty),
            words.group.format(word=words.certainty[certainty], count=len(facts)),
            [(fact, sure.shown(fact), *_place(book, fact)) for fact in facts],
        )
        for certainty, facts in sure.deciding().items()
        if facts
    ]
    yield Page(URL, "deciding_facts.md.j2", **words.page.filled(), card="hukum", context={"groups": groups})


def _place(book: Book, fact: KnownFact) -> tuple[str, str]:
    """The name and the address of the page that shows it."""
    group = book.model.words.sources.cited_by
    if fact.kind == "countries":
        return book.model.countries[fact.key].name, f"negara/{page_id(fact.key)}/"
    return (group.agencies, "p3mi/") if fact.kind in ("register", "decisions") else (group.checker, "periksa/")
