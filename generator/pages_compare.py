"""`/negara/bandingkan/`: the destinations beside each other, one table a subject, without a script.

A table has two columns, so that it fits a phone. A visitor ticks two or three destinations and the style sheet
hides the others; a browser that cannot do that shows the whole table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.models.country import Country
from generator.pages import Book, Page
from generator.pages_country import status_word
from generator.sources import page_id
from generator.wording import SCHEME_WORDS

STYLES = ("css/cari.css", "css/banding.css")


@dataclass(frozen=True)
class Row:
    """What one destination says on a subject: the place with the sources, and sentences (none = no fact)."""

    key: str
    name: str
    path: str
    lines: tuple[str, ...]
    main: bool


Lines = Callable[[Country, Book], list[str]]


def _status(country: Country, _: Book) -> list[str]:
    return [status_word(country)]


def _jobs(country: Country, book: Book) -> list[str]:
    words = (("terbuka", "Terbuka"), ("tertutup", "Tertutup"), ("bukan_pmi", "Bukan penempatan"))
    named = [(word, [label for job, label in book.jobs.items() if job in country.work and country.work[job].access == access]) for access, word in words]
    return [f"{word}: {', '.join(labels)}." for word, labels in named if labels]


def _ways(country: Country, _: Book) -> list[str]:
    found = dict.fromkeys(scheme for work in country.work.values() for scheme in work.via)
    return [SCHEME_WORDS[scheme][0].upper() + SCHEME_WORDS[scheme][1:] + "." for scheme in found]


def _pay(country: Country, book: Book) -> list[str]:
    now = [(series, series.on(book.as_of)) for series in country.pay]
    return [f"{value.value} {series.unit}. {series.label}." if value else f"Belum ada angka untuk hari ini. {series.label}." for series, value in now]


def _costs(country: Country, _: Book) -> list[str]:
    return [rule.text for rule in (*country.zero_cost, *country.ceilings)] or [fact.text for fact in country.costs[:2]]


def _ages(country: Country, _: Book) -> list[str]:
    return [rule.text for rule in country.ages]


def _visa(country: Country, _: Book) -> list[str]:
    return [fact.text for fact in country.visa_right]


SUBJECTS: tuple[tuple[str, str, str, Lines], ...] = (
    ("status", "Boleh atau tidak", "", _status),
    ("pekerjaan", "Pekerjaan", "#pekerjaan", _jobs),
    ("jalur", "Jalur", "#pekerjaan", _ways),
    ("gaji", "Gaji resmi", "#gaji", _pay),
    ("biaya", "Biaya", "#biaya", _costs),
    ("umur", "Umur", "#syarat", _ages),
    ("visa", "Visa yang benar", "#visa", _visa),
)


def pages(book: Book) -> Iterator[Page]:
    """The one page."""
    countries = _sorted(book)
    tables = [(key, title, [_row(book, name, country, anchor, lines) for name, country in countries]) for key, title, anchor, lines in SUBJECTS]
    names = [(page_id(key), country.name, key in book.model.site.main_destinations) for key, country in countries]
    yield Page(
        "negara/bandingkan/", "banding.md.j2", "Bandingkan negara",
        "Bandingkan dua atau tiga negara: pekerjaan, jalur, gaji, biaya, umur, dan visa.",
        card="negara", styles=STYLES, context={"tables": tables, "names": names},
    )


def stylesheet(countries: dict[str, Country]) -> str:
    """The rules that show only the ticked destinations; new destinations need no change by hand."""
    shown = "".join(f".banding:has(#pilih-{page_id(key)}:checked) .b-{page_id(key)}{{display:table-row}}\n" for key in countries)
    hidden = ".banding .lain,.banding:has(.pilih:checked) tbody tr{display:none}\n"
    return f"@supports selector(:has(a)){{\n{hidden}{shown}}}\n"


def _sorted(book: Book) -> list[tuple[str, Country]]:
    """The main destinations in their order, then the others by name."""
    main = book.model.site.main_destinations
    items = book.model.countries.items()
    return sorted(items, key=lambda item: (main.index(item[0]) if item[0] in main else len(main), item[1].name))


def _row(book: Book, key: str, country: Country, anchor: str, lines: Lines) -> Row:
    found = tuple(lines(country, book))
    path = f"negara/{page_id(key)}/" + (anchor if found else "")
    return Row(page_id(key), country.name, path, found, key in book.model.site.main_destinations)
