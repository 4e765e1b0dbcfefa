"""`/wilayah/`: a page for each province and each regency or city of which something is known, from one template."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.facts.base import Fact
from generator.facts.contact import Contact
from generator.facts.local import Figure, LocalRule
from generator.facts.places import Depth, offices_for, offices_for_parts, province_of, regencies_of, region_at
from generator.facts.province import Province
from generator.facts.region import Region
from generator.shown.own_site import sites_of_regions
from generator.shown.sources import page_id
from generator.shown.wording import short_text
from generator.web.affairs import situations
from generator.web.calls import national
from generator.web.page import Book, Page
from generator.web.scripts import regions as region_field

Known = tuple[str, str]
"""A page's id, and the name of its place."""


@dataclass(frozen=True)
class Place:
    """What a place's page says. `around`: a regency's province; `parts`: a province's regencies, id '' = no page."""

    name: str
    depth: Depth
    summary: str
    ask: str
    village: str
    services: Sequence[Fact]
    rules: Sequence[LocalRule]
    figures: Sequence[tuple[str, Sequence[Figure]]]
    around: Known | None = None
    parts: Sequence[Known] = ()
    for_some: Sequence[tuple[str, Contact, list[str]]] = ()


def pages(book: Book) -> Iterator[Page]:
    """`/wilayah/` and every page below it."""
    words, model = book.model.words.pages, book.model
    provinces = sorted(model.provinces.items(), key=lambda item: item[1].code)
    listed = [
        (page_id(key), province.name, [part for part in _parts(book, province) if part[0]])
        for key, province in provinces
    ]
    yield Page(
        "wilayah/",
        "region_list.md.j2",
        **words.region_list.filled(),
        card="wilayah",
        styles=region_field.STYLES,
        scripts=region_field.SCRIPTS,
        context={"provinces": listed, "own_sites": bool(sites_of_regions(model))},
    )
    for key, region in model.regions.items():
        yield _page(book, key, region, _of_region(book, region))
    for key, province in provinces:
        yield _page(book, key, province, _of_province(book, province))


def by_period(figures: Sequence[Figure]) -> list[tuple[str, list[Figure]]]:
    """The figures of each period together, so that those of two counters stand side by side."""
    found: dict[str, list[Figure]] = {}
    for figure in figures:
        found.setdefault(figure.period, []).append(figure)
    return list(found.items())


def _page(book: Book, key: str, thing: Region | Province, place: Place) -> Page:
    url = page_id(key)
    own = isinstance(thing, Region) and thing.depth == "lengkap"
    return Page(
        f"wilayah/{url}/",
        "region.md.j2",
        **book.model.words.pages.region.filled(name=place.name),
        description=short_text(place.summary),
        card=f"wilayah-{url}" if own else "wilayah",
        card_title=place.name if own else book.model.words.pages.region_list.title,
        styles=("css/help.css",),
        context={
            "key": key,
            "region": thing,
            "place": place,
            "offices": offices_for(book.model, thing.code),
            "first": next((c for _, c in national(book) if c.role == "kp2mi"), None),
            "situations": situations(book, thing),
        },
    )


def _of_region(book: Book, region: Region) -> Place:
    key, province = province_of(book.model, region.code)
    return Place(
        name=region.name,
        depth=region.depth,
        summary=region.summary,
        ask=region.where_to_ask,
        village=region.village_reports_to,
        services=region.services,
        rules=(*region.rules, *province.rules),
        figures=by_period(region.figures),
        around=(page_id(key), province.name),
    )


def _of_province(book: Book, province: Province) -> Place:
    words = book.model.words.pages.province
    return Place(
        name=province.name,
        depth="provinsi",
        summary=words.summary.format(name=province.name),
        ask=words.ask,
        village=words.village,
        services=province.services,
        rules=province.rules,
        figures=by_period(province.figures),
        parts=_parts(book, province),
        for_some=offices_for_parts(book.model, province.code),
    )


def _parts(book: Book, province: Province) -> list[Known]:
    """Each regency and city of a province, with the id of its page or ''."""
    found = [(region_at(book.model, code), name) for code, name in regencies_of(book.model, province.code)]
    return [(page_id(region[0]) if region else "", name) for region, name in found]
