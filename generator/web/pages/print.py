"""Sheets to print: `/cetak/` with those for any place, and a page for each region that has its own."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.words.sheets import SheetText
from generator.print.frame import GENERAL
from generator.print.region_sheets import PAPER, SHEETS, Printed
from generator.shown.sources import page_id
from generator.web.page import Book, Page
from generator.web.scripts import regions as region_field

STYLES = ("css/print.css",)


def pages(book: Book) -> Iterator[Page]:
    """`/cetak/` and `/cetak/<region>/`; nothing when no sheet was made."""
    if not book.sheets:
        return
    words = book.model.words.pages
    regions = [(page_id(key), region, _shown(book, key)) for key, region in book.model.in_depth().items()]
    yield Page(
        "cetak/",
        "print.md.j2",
        **words.print_list.filled(),
        card="cetak",
        styles=(*STYLES, *region_field.STYLES),
        scripts=region_field.SCRIPTS,
        context={"regions": regions, "general": _shown(book, GENERAL), "chosen": None, "paper": PAPER},
    )
    for url, region, shown in regions:
        yield Page(
            f"cetak/{url}/",
            "print.md.j2",
            **words.print_region.filled(region=region.name),
            card="cetak",
            styles=STYLES,
            context={"regions": [(url, region, shown)], "chosen": region, "paper": PAPER},
        )


def _shown(book: Book, region: str) -> list[tuple[SheetText, list[Printed]]]:
    words = book.model.words.sheets.sheets
    found = [printed for printed in book.sheets if printed.region == region]
    return [
        (words[sheet.name], own)
        for sheet in SHEETS
        if (own := [printed for printed in found if printed.sheet.name == sheet.name])
    ]
