"""`/p3mi/kartu/`: report cards for a meeting, filled in the browser from the look-up's own data, and printed."""

from __future__ import annotations

from collections.abc import Iterator

from generator.print import agency_cards
from generator.print.frame import GENERAL, until_line
from generator.shown.agencies import agency_entries
from generator.shown.sources import page_id
from generator.web.page import Book, Page
from generator.web.pages.agency_look import STYLES, TONES
from generator.web.scripts import company_lookup

URL = "p3mi/kartu/"
SHEET = "kartu-p3mi"


def pages(book: Book) -> Iterator[Page]:
    """The page, where there is a register."""
    model = book.model
    if not agency_entries(model):
        return
    words = agency_cards.words(model) | {
        "site": model.site.name,
        "fresh": model.site.freshness,
        "until": until_line(model.register.review_by, model.words),
        "a_page": agency_cards.A_PAGE,
        "regions": {page_id(key): region.name for key, region in model.in_depth().items()},
    }
    names = {key: region.name for key, region in model.regions.items()} | {GENERAL: model.words.sheets.general.title}
    sheets = [(printed, names[printed.region]) for printed in book.sheets if printed.sheet.name == SHEET]
    yield Page(
        URL,
        "agency_cards.md.j2",
        **model.words.pages.agency_cards.filled(),
        card="p3mi",
        kind="kartu",
        styles=(*STYLES, "css/company_lookup.css", "css/agency_cards.css"),
        scripts=(company_lookup.SCRIPT,),
        context={"words": words, "sheets": sheets, "tones": TONES},
    )
