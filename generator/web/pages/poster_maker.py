"""A poster with a village's own lines, made in the browser: `/cetak/buat/`."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.model import Model
from generator.print.anywhere import general
from generator.print.frame import GENERAL, Data, Place
from generator.print.posters import check_first, report
from generator.print.region_sheets import PAPER
from generator.shown.sources import page_id
from generator.web.page import Book, Page
from generator.web.scripts import regions as region_field

STYLES = ("css/poster_maker.css",)
LONGEST = {"desa": 60, "kontak": 90, "waktu": 44, "tempat": 44}


def pages(book: Book) -> Iterator[Page]:
    """The page with the poster of every region that has its own, and one for any place; nothing without sheets."""
    if not book.sheets:
        return
    model, anywhere = book.model, general(book.model)
    posters = [(page_id(key), region, _poster(book, model, key)) for key, region in model.in_depth().items()]
    posters.append((GENERAL, anywhere.regions[GENERAL], _poster(book, anywhere, GENERAL)))
    yield Page(
        "cetak/buat/",
        "poster_maker.md.j2",
        **model.words.pages.poster_maker.filled(),
        card="cetak",
        kind="buat",
        styles=(*STYLES, *region_field.STYLES),
        scripts=("js/poster-maker.js",),
        context={"posters": posters, "longest": LONGEST, "anywhere": GENERAL, "opened": book.opened, "paper": PAPER},
    )


def _poster(book: Book, model: Model, region: str) -> Data:
    """The words of the first poster and the numbers of the last one."""
    place = Place(model, region, book.as_of)
    numbers = report(place)
    return check_first(place) | {"urgent": numbers["urgent"]}
