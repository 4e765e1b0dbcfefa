"""Whom to call: `/lapor/`, and who handles what in a place."""

from __future__ import annotations

from collections.abc import Iterator

from generator.shown.sources import page_id
from generator.web.affairs import offices, situations
from generator.web.calls import Contacts, first_calls, national
from generator.web.page import Book, Page
from generator.web.scripts import regions as region_field

STYLES = ("css/help.css",)


def pages(book: Book) -> Iterator[Page]:
    """`/lapor/`."""
    words = book.model.words.pages
    yield Page(
        "lapor/",
        "help.md.j2",
        **words.help.filled(),
        card="lapor",
        card_tone="merah",
        kind="lapor",
        styles=(*STYLES, *region_field.STYLES),
        scripts=region_field.SCRIPTS,
        context=_help(book),
    )


def _help(book: Book) -> dict[str, object]:
    abroad = [(key, c) for key, c in book.model.published_contacts() if c.abroad]
    abroad.sort(key=lambda item: (item[1].order, item[1].name))
    return {
        "first": first_calls(book),
        "situations": situations(book),
        "national": national(book),
        "abroad": _by_country(book, abroad),
        "once_here": _once_here(book),
    }


def _once_here(book: Book) -> list[tuple[str, str]]:
    """Offices that stood on `/lapor/` before it asked for the place, each with a place it serves: old links go on."""
    regions = book.model.in_depth().values()
    return list({key: (key, region.code) for region in regions for key, _ in offices(book, region)}.values())


def _by_country(book: Book, contacts: Contacts) -> list[tuple[str, str, Contacts]]:
    """Page id, name and contacts of each destination that has any."""
    groups: dict[str, Contacts] = {}
    for key, contact in contacts:
        groups.setdefault(contact.country or "", []).append((key, contact))
    countries = book.model.countries
    named = [
        (
            page_id(key) if key in countries else "",
            countries[key].name if key in countries else book.model.words.countries.other,
            found,
        )
        for key, found in groups.items()
    ]
    return sorted(named, key=lambda item: (not item[0], item[1]))
