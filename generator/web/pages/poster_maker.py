"""A poster with a village's own lines, made in the browser: `/cetak/buat/`."""

from __future__ import annotations

from collections.abc import Iterator

from generator.print.frame import Data, Place
from generator.print.posters import check_first, report
from generator.shown.sources import page_id
from generator.web.page import Book, Page

STYLES = ("css/poster_maker.css",)
LONGEST = {"desa": 60, "kontak": 90, "pertemuan": 90}


def pages(book: Book) -> Iterator[Page]:
    """The page with every region's poster; nothing when no sheet was made."""
    if not book.sheets:
        return
    posters = [(page_id(key), region, _poster(book, key)) for key, region in book.model.in_depth().items()]
    yield Page(
        "cetak/buat/",
        "poster_maker.md.j2",
        **book.model.words.pages.poster_maker.filled(),
        card="cetak",
        kind="buat",
        styles=STYLES,
        scripts=("js/poster-maker.js",),
        context={"posters": posters, "longest": LONGEST},
    )


def _poster(book: Book, region: str) -> Data:
    """The words of the first poster and the numbers of the last one."""
    place = Place(book.model, region, book.as_of)
    numbers = report(place)
    return check_first(place) | {"urgent": numbers["urgent"]}
