"""Every page of the site: what it holds, where it stands, and its Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from jinja2 import Environment

from generator.problems import DataProblems, Problem
from generator.web import open_data
from generator.web.notes import Notes
from generator.web.page import Book, Page
from generator.web.pages import (
    agency,
    agency_cards,
    agency_changes,
    compare_countries,
    country,
    deciding_facts,
    glossary_and_search,
    help_and_regions,
    home,
    law,
    licences,
    meeting,
    moved,
    own_sites,
    places,
    poster_maker,
    procedure,
    register,
    statistics,
    status,
    without_signal,
)
from generator.web.pages import (
    print as print_page,
)
from generator.web.preview_cards import shared_card

MAKERS = (
    home,
    country,
    register,
    agency,
    agency_changes,
    agency_cards,
    open_data,
    procedure,
    help_and_regions,
    places,
    own_sites,
    statistics,
    status,
    law,
    glossary_and_search,
    compare_countries,
    deciding_facts,
    print_page,
    meeting,
    poster_maker,
    without_signal,
    licences,
)
"""Each gives the pages of its part of the site."""


def all_pages(book: Book) -> list[Page]:
    """Every generated page (the hand-written ones of `content/` come on top)."""
    found = [page for maker in MAKERS for page in maker.pages(book)]
    if book.model.site.regions:  # a small site has a picture for each kind of page only
        cards = {page.card for page in found}
        found = [replace(page, card=shared_card(page.card, cards)) for page in found]
    return [*found, *moved.pages(book, found)]


def texts_of(book: Book, pages: Iterable[Page], env: Environment) -> dict[str, str]:
    """The Markdown of the `pages` of `book`, by the name of its file. Raises DataProblems for two with one address."""
    pages = list(pages)
    if twice := sorted(url for url, count in Counter(page.url for page in pages).items() if count > 1):
        guess = "Ganti nama berkas di data/ yang sama dengan halaman lain."
        raise DataProblems(
            Problem(f"/{url}", 0, "", "dua halaman di satu alamat", "satu halaman di setiap alamat", guess)
            for url in twice
        )
    return {
        page.file: env.get_template(page.template).render(
            here=page.url, page=page, notes=Notes(book.sources), **page.context
        )
        for page in pages
    }
