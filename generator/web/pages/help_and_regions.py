"""Whom to call: `/lapor/`, and the pages of the regions."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.contact import Contact, Line
from generator.facts.places import offices_for, slug_at
from generator.facts.region import Region
from generator.shown.sources import page_id
from generator.shown.wording import short_text
from generator.web.calls import Contacts, first_calls, national
from generator.web.page import Book, Page

AFFAIRS = {
    "bahaya": "dikurung",
    "sebelum": "perorangan",
    "luar": "telantar_di_luar",
    "uang": "biaya_ke_perorangan",
    "surat": "paspor_ditahan",
    "daring": "wilayah_penipuan",
}
"""Situation -> the finding of the checker that knows which roles to ask. The words stand in `makro.j2`."""

STYLES = ("css/help.css",)
Desk = tuple[str, Contact | None, Line | None]
"""Where it stands on the site, who it is (None: the missions abroad), and the number to tap, if it has one."""


def pages(book: Book) -> Iterator[Page]:
    """`/lapor/`, `/wilayah/` and one page a region."""
    words = book.model.words.pages
    regions = [(page_id(key), key, region) for key, region in book.model.in_depth().items()]
    yield Page(
        "lapor/",
        "help.md.j2",
        **words.help.filled(),
        card="lapor",
        card_tone="merah",
        kind="lapor",
        styles=STYLES,
        context=_help(book, regions),
    )
    yield Page(
        "wilayah/",
        "region_list.md.j2",
        **words.region_list.filled(),
        card="wilayah",
        context={"regions": regions, "provinces": {own.code: own.name for own in book.model.provinces.values()}},
    )
    yield from (_region(book, *named) for named in regions)


def _region(book: Book, url: str, key: str, region: Region) -> Page:
    own = {"offices": offices(book, region), "situations": situations(book, region)}
    return Page(
        f"wilayah/{url}/",
        "region.md.j2",
        **book.model.words.pages.region.filled(name=region.name),
        description=short_text(region.summary),
        card=f"wilayah-{url}",
        card_title=region.name,
        styles=STYLES,
        context={"key": key, "region": region} | own,
    )


def offices(book: Book, region: Region) -> Contacts:
    """The region's published offices, in the order a resident should try them."""
    return offices_for(book.model, region.code)


def situations(book: Book, region: Region | None = None) -> list[tuple[str, list[Desk]]]:
    """Each situation with whom to turn to: the region's own office of a role, else the one for the whole country."""
    found = book.model.findings
    return [
        (situation, [desk for role in found[finding].ask for desk in _desk(book, role, region)])
        for situation, finding in AFFAIRS.items()
        if finding in found
    ]


def _desk(book: Book, role: str, region: Region | None) -> Iterator[Desk]:
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


def _url(book: Book, region: Region) -> str:
    return page_id(slug_at(book.model, region.code))


def _help(book: Book, regions: list[tuple[str, str, Region]]) -> dict[str, object]:
    abroad = [(key, c) for key, c in book.model.published_contacts() if c.abroad]
    abroad.sort(key=lambda item: (item[1].order, item[1].name))
    return {
        "first": first_calls(book),
        "situations": situations(book),
        "national": national(book),
        "by_region": [(url, region, offices(book, region)) for url, _, region in regions],
        "abroad": _by_country(book, abroad),
    }


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
