"""Pages that help people find: questions and answers, the glossary, the search."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import get_args

from generator.facts.faq import Group
from generator.facts.term import Term
from generator.shown.sources import page_id
from generator.web.page import Book, Page

STYLE = ("css/search.css",)
SEARCH_SCRIPT = "js/search.js"


def pages(book: Book) -> Iterator[Page]:
    """`/tanya/`, `/istilah/` and `/cari/`."""
    words = book.model.words.pages
    yield _questions(book)
    yield _glossary(book)
    yield Page(
        "cari/",
        "search.md.j2",
        **words.search.filled(),
        kind="cari",
        styles=STYLE,
        scripts=(SEARCH_SCRIPT,),
        context={"examples": words.search_examples},
    )


def _questions(book: Book) -> Page:
    words = book.model.words.pages
    faq = sorted(book.model.faq.items(), key=lambda item: (item[1].order, item[0]))
    groups = [
        (group, words.faq_groups[group], [(page_id(key), one) for key, one in faq if one.group == group])
        for group in get_args(Group)
    ]
    return Page(
        "tanya/",
        "faq.md.j2",
        **words.faq.filled(),
        styles=STYLE,
        context={"groups": [group for group in groups if group[2]], "things": [one for _, one in faq]},
    )


def _glossary(book: Book) -> Page:
    terms = sorted(((page_id(key), term) for key, term in book.model.terms.items()), key=lambda item: _first(item[1]))
    letters = groupby(terms, key=lambda item: _first(item[1])[0].upper())
    return Page(
        "istilah/",
        "glossary.md.j2",
        **book.model.words.pages.glossary.filled(),
        styles=STYLE,
        context={"letters": [(letter, list(found)) for letter, found in letters]},
    )


def _first(term: Term) -> str:
    return term.name.lower().replace("-", "")
