"""Who handles what: for each situation of a visitor, whom to turn to in his place or in the whole country."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.contact import Contact, Line
from generator.facts.places import offices_for, slug_at
from generator.facts.province import Province
from generator.facts.region import Region
from generator.shown.sources import page_id
from generator.web.calls import Contacts, national
from generator.web.page import Book

AFFAIRS = {
    "bahaya": "dikurung",
    "sebelum": "perorangan",
    "luar": "telantar_di_luar",
    "uang": "biaya_ke_perorangan",
    "surat": "paspor_ditahan",
    "daring": "wilayah_penipuan",
}
"""Situation -> the finding of the checker that knows which roles to ask. The words stand in `makro.j2`."""

Desk = tuple[str, Contact | None, Line | None]
"""Where it stands on the site, who it is (None: the missions abroad), and the number to tap, if it has one."""


def offices(book: Book, region: Region | Province) -> Contacts:
    """The published offices of a region or province, in the order a resident should try them."""
    return offices_for(book.model, region.code)


def situations(book: Book, region: Region | Province | None = None) -> list[tuple[str, list[Desk]]]:
    """Each situation with whom to turn to: the region's own office of a role, else the one for the whole country."""
    found = book.model.findings
    return [
        (situation, [desk for role in found[finding].ask for desk in _desk(book, role, region)])
        for situation, finding in AFFAIRS.items()
        if finding in found
    ]


def _desk(book: Book, role: str, region: Region | Province | None) -> Iterator[Desk]:
    """The region's first office of a role, and the country's where that has no number of its own to tap."""
    if role == "perwakilan":
        yield "lapor/#luar-negeri", None, None
        return
    own = [item for item in offices(book, region) if item[1].role == role][:1] if region else []
    country = [item for item in national(book) if item[1].role == role][:1]
    tapped = [item for item in country if item[1].lines and not (own and own[0][1].lines)]
    for key, contact in [*tapped, *own] or country:
        page = "lapor/" if contact.national or not region else f"wilayah/{_url(book, region)}/"
        yield f"{page}#{key}", contact, next(iter(contact.lines), None)


def _url(book: Book, region: Region | Province) -> str:
    return page_id(slug_at(book.model, region.code))
