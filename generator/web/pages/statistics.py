"""`/statistik/`: how many left, who counted them and how; no two counters are added up."""

from __future__ import annotations

from collections.abc import Iterator

from generator.print.chart import CHART
from generator.shown.sources import page_id
from generator.web.page import Book, Page


def pages(book: Book) -> Iterator[Page]:
    """`/statistik/`."""
    model, words = book.model, book.model.words.pages
    statistics = model.statistics
    bars = [
        words.chart_bar.format(year=count.year, counting=statistics.countings[count.counting].name, number=count.shown)
        for count in statistics.counts
    ]
    provinces = [
        (page_id(key), province.name, province.figures)
        for key, province in sorted(model.provinces.items(), key=lambda item: item[1].code)
        if province.figures
    ]
    yield Page(
        "statistik/",
        "statistics.md.j2",
        **words.statistics.filled(),
        card="wilayah",
        card_title=words.region_list.title,
        styles=("css/help.css",),
        context={
            "statistics": statistics,
            "chart": CHART,
            "chart_label": words.chart_label.format(bars="; ".join(bars)),
            "provinces": provinces,
        },
    )
