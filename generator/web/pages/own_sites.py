"""`/situs-wilayah/`: the regions that have a site of their own, as soon as there is one."""

from __future__ import annotations

from collections.abc import Iterator

from generator.shown.named_publisher import standing
from generator.shown.own_site import sites_of_regions
from generator.shown.sources import page_id
from generator.web.page import Book, Page

URL = "situs-wilayah/"


def pages(book: Book) -> Iterator[Page]:
    """The page; nothing where no region has a site with an address, and on such a site itself."""
    model, words = book.model, book.model.words.own_site
    found = [
        (page_id(key), model.regions[key], address, standing(model, model.regions[key]))
        for key, address in sites_of_regions(model).items()
    ]
    if found:
        yield Page(
            URL,
            "own_sites.md.j2",
            words.hub,
            words.hub_description,
            card="wilayah",
            card_title=model.words.pages.region_list.title,
            styles=("css/help.css",),
            context={"words": words, "sites": found},
        )
