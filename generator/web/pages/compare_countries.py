"""`/negara/bandingkan/`: the destinations beside each other, one table a subject, without a script.

A table has two columns, so that it fits a phone. A visitor ticks two or three destinations and the style sheet
hides the others; a browser that cannot do that shows the whole table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.facts.country import Country, Scheme, Work
from generator.facts.words.countries import STANDINGS
from generator.shown.countries import status_word
from generator.shown.country_answers import Said, state, works
from generator.shown.sources import page_id
from generator.web.page import Book, Page

STYLES = ("css/search.css", "css/compare_countries.css")


@dataclass(frozen=True)
class Row:
    """What one destination says on a subject: the place with the sources, and sentences (none = no fact)."""

    key: str
    name: str
    path: str
    lines: tuple[Said, ...]
    main: bool


@dataclass(frozen=True)
class Subject:
    """A table: its id, where its sources stand on a destination's page, what each destination says.

    `note`: the key of the words below the title, which lead to the answer with the id `more`, when there is one.
    """

    id: str
    anchor: str
    lines: Callable[[Country, Book], list[Said]]
    note: str = ""
    more: str = ""


def _status(country: Country, book: Book) -> list[Said]:
    return [Said(status_word(country, book.model.words), state(country, book.jobs))]


def _jobs(country: Country, book: Book) -> list[Said]:
    words = book.model.words.countries
    if country.closed_all:
        return [Said(words.comparison.all_work.format(access=words.access["tertutup"]), (country.closed_all,))]
    named = [(words.access[one], [job for job in book.jobs if country.standing(job) == one]) for one in STANDINGS]
    return [
        Said(f"{word}: {' · '.join(book.jobs[job] for job in jobs)}", works(country, jobs))
        for word, jobs in named
        if jobs
    ]


def _ways(country: Country, book: Book) -> list[Said]:
    found: dict[Scheme, list[Work]] = {}
    for job, work in country.work.items():
        for scheme in work.via if country.standing(job) == "terbuka" else ():
            found.setdefault(scheme, []).append(work)
    words = book.model.words.countries.schemes
    return [Said(words[scheme][0].upper() + words[scheme][1:] + ".", tuple(by)) for scheme, by in found.items()]


def _pay(country: Country, book: Book) -> list[Said]:
    words = book.model.words.countries.comparison
    now = [(series, series.on(book.as_of)) for series in country.pay]
    return [
        Said(
            words.pay.format(
                label=series.label, value=value.value, unit=series.unit, day=book.model.words.dates.short(value.since)
            ),
            (value,),
        )
        if value
        else Said(words.no_pay.format(label=series.label))
        for series, value in now
    ]


def _costs(country: Country, _: Book) -> list[Said]:
    told = (*country.zero_cost, *country.ceilings) or country.costs[:2]
    return [Said(_first(fact.text), (fact,)) for fact in told]


def _first(text: str) -> str:
    """The first sentence."""
    return re.split(r"(?<=[.!?])\s", text, maxsplit=1)[0]


def _ages(country: Country, _: Book) -> list[Said]:
    return [Said(rule.text, (rule,)) for rule in country.ages]


def _visa(country: Country, _: Book) -> list[Said]:
    return [Said(fact.text, (fact,)) for fact in country.visa_right]


SUBJECTS = (
    Subject("status", "", _status),
    Subject("pekerjaan", "#pekerjaan", _jobs),
    Subject("jalur", "#pekerjaan", _ways),
    Subject("gaji", "#gaji", _pay),
    Subject("biaya", "#biaya", _costs, note="cost_note"),
    Subject("umur", "#syarat", _ages, note="age_note", more="umur-berapa"),
    Subject("visa", "#visa", _visa),
)


def pages(book: Book) -> Iterator[Page]:
    """The one page."""
    countries = _sorted(book)
    tables = [(subject, [_row(book, name, country, subject) for name, country in countries]) for subject in SUBJECTS]
    names = [(page_id(key), country.name, key in book.model.site.main_destinations) for key, country in countries]
    yield Page(
        "negara/bandingkan/",
        "compare_countries.md.j2",
        **book.model.words.pages.compare.filled(),
        card="negara",
        styles=STYLES,
        context={"tables": tables, "names": names, "words": book.model.words.countries.comparison},
    )


def stylesheet(countries: dict[str, Country]) -> str:
    """The rules that show only the ticked destinations; new destinations need no change by hand."""
    shown = "".join(
        f".banding:has(#pilih-{page_id(key)}:checked) .b-{page_id(key)}{{display:table-row}}\n" for key in countries
    )
    hidden = ".banding .lain,.banding:has(.pilih:checked) tbody tr{display:none}\n"
    return f"@supports selector(:has(a)){{\n{hidden}{shown}}}\n"


def _sorted(book: Book) -> list[tuple[str, Country]]:
    """The main destinations in their order, then the others by name."""
    main = book.model.site.main_destinations
    items = book.model.countries.items()
    return sorted(items, key=lambda item: (main.index(item[0]) if item[0] in main else len(main), item[1].name))


def _row(book: Book, key: str, country: Country, subject: Subject) -> Row:
    found = tuple(subject.lines(country, book))
    path = f"negara/{page_id(key)}/" + (subject.anchor if found and not country.closed_all else "")
    if country.closed_all and not found:
        found = (Said(book.model.words.countries.access["tertutup"], (country.closed_all,)),)
    return Row(page_id(key), country.name, path, found, key in book.model.site.main_destinations)
