"""Pages of the destinations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.facts.base import Series, Value
from generator.facts.country import Country, Job, JobRule, Standing, Work
from generator.facts.words.every import Words
from generator.shown.countries import TONES, status_word
from generator.shown.country_answers import Said, answers, state
from generator.shown.country_groups import status_groups
from generator.shown.sources import page_id
from generator.shown.wording import short_text
from generator.web.calls import Calls, Contacts, first_calls
from generator.web.page import Book, Page

ORDER = ("terbuka", "pernah_terbuka", "bertentangan", "tertutup", "bukan_pmi")
CLOSED_FIRST = ("tertutup", *ORDER)

ROW_JOBS = 3


@dataclass(frozen=True)
class Pay:
    """One figure as it stands on the page's day: `now` is None when no value holds, `before` is history."""

    series: Series
    now: Value | None
    before: tuple[Value, ...]
    after: tuple[Value, ...]


@dataclass(frozen=True)
class Row:
    """A kind of work as the page lists it. `contested`: what the sources disagree on about this work."""

    job: str
    label: str
    standing: Standing
    item: Work
    contested: tuple[JobRule, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """Of the fact and of what contests it."""
        return (*self.item.sources, *(ref for rule in self.contested for ref in rule.sources))


def pages(book: Book) -> Iterator[Page]:
    """`/negara/` and one page a destination."""
    countries = sorted(book.model.countries.items(), key=lambda item: (item[1].kind == "laut", item[1].name))
    yield _list(book, countries)
    for key, country in countries:
        yield Page(
            f"negara/{page_id(key)}/",
            "country.md.j2",
            **book.model.words.pages.country.filled(name=country.name),
            description=short_text(country.summary),
            card=f"negara-{page_id(key)}",
            card_line=status_word(country, book.model.words),
            card_tone=TONES[country.status],
            context=_context(book, key, country),
        )


def _list(book: Book, countries: Iterable[tuple[str, Country]]) -> Page:
    rows = [
        (country, (page_id(key), said, TONES[country.status], row_word(country, book.jobs, book.model.words)))
        for key, country in countries
        for said in [Said(country.name, state(country, book.jobs))]
    ]
    known = book.model.countries
    main = [(page_id(key), known[key].name) for key in book.model.site.main_destinations if key in known]
    return Page(
        "negara/",
        "country_list.md.j2",
        **book.model.words.pages.country_list.filled(),
        card="negara",
        context={"groups": status_groups(rows, book.model.words), "main": main},
    )


def row_word(country: Country, labels: Mapping[Job, str], words: Words) -> str:
    """What a row of the overview adds to the title of its group; empty when the title says it all."""
    row = words.countries.row
    opened = [label for job, label in labels.items() if country.standing(job) == "terbuka"]
    more = [row.more.format(count=len(opened) - ROW_JOBS)] if len(opened) > ROW_JOBS else []
    if opened:
        return row.opened.format(jobs=" · ".join([*opened[:ROW_JOBS], *more]))
    said = {"terbuka_terbatas": row.work_unknown, "bukan_jalur_pmi": status_word(country, words)}
    return said.get(country.status, "")


def _context(book: Book, key: str, country: Country) -> dict[str, Any]:
    model = book.model
    missions = [(ref, model.contacts[ref]) for ref in country.missions if model.contacts[ref].published]
    procedures = {p.scheme: (name, p) for name, p in reversed(model.procedures.items()) if p.scheme}
    return {
        "key": key,
        "country": country,
        "tone": TONES[country.status],
        "status": status_word(country, model.words),
        "answers": answers(country, book.jobs, model.words, book.as_of),
        "work": (work := _work(country, book.jobs)),
        "opened": [row for row in work if row.standing in ("terbuka", "bukan_pmi")],
        "conflicts": [rule for rule in country.contested if not any(rule in row.contested for row in work)],
        "access_words": model.words.countries.access,
        "no_fact": [label for job, label in book.jobs.items() if job not in country.work and job != "lain"],
        "pay": [_pay(series, book.as_of) for series in country.pay],
        "missions": missions,
        "calls": _calls(book, country, missions),
        "neighbours": [
            (page_id(ref), model.countries[ref].name, status_word(model.countries[ref], model.words))
            for ref in country.neighbours
        ],
        "procedures": [(page_id(name), p) for name, p in model.procedures.items() if key in p.countries],
        "scheme_pages": {scheme: page_id(name) for scheme, (name, _) in procedures.items()},
    }


def _calls(book: Book, country: Country, missions: Contacts) -> Calls:
    """Numbers for the top of a page that warns: the first mission that has one, and the ministry at home."""
    if not (country.scam_region or country.closed_all):
        return []
    there = [(contact, list(contact.lines[:1])) for _, contact in missions if contact.lines][:1]
    return [*there, *first_calls(book, ("kemlu",))]


def _work(country: Country, labels: Mapping[Job, str]) -> list[Row]:
    """Each kind of work that a fact speaks of, the open ones first; below a red sign what is closed comes first."""
    order = CLOSED_FIRST if TONES[country.status] == "merah" else ORDER
    found = [
        Row(job, label, standing, country.work[job], tuple(rule for rule in country.contested if job in rule.work))
        for job, label in labels.items()
        if (standing := country.standing(job))
    ]
    return sorted(found, key=lambda row: order.index(row.standing))


def _pay(series: Series, as_of: date) -> Pay:
    before = tuple(v for v in reversed(series.values) if v.since <= as_of and v != series.on(as_of))
    after = tuple(v for v in series.values if v.since > as_of)
    return Pay(series, series.on(as_of), before, after)
