"""The three answers a destination's page begins with: may one work there, through whom, and for how much.

They are made of the facts below them on the page, so that no fact stands twice in the data.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.facts.country import Country, Job, Scheme
from generator.facts.words.countries import STANDINGS, CountryAnswers
from generator.facts.words.every import Words

NAMED_JOBS = 2
LONGEST_COST = 120
"""Letters of a sentence about costs that still fits on the first screen of a small phone."""
CLOSED = "tanpa_penempatan_resmi"


@dataclass(frozen=True)
class Said:
    """One line of an answer. `rests`: the facts of the destination that it is made of; none where none is known."""

    text: str
    rests: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Answer:
    """A question of the reader and its answer."""

    question: str
    lines: tuple[Said, ...]


def answers(country: Country, labels: Mapping[Job, str], words: Words, as_of: date) -> tuple[Answer, Answer, Answer]:
    """What the first screen says of `country` as of that day. `labels`: kinds of work in their order."""
    told = words.countries.answers
    return (
        Answer(told.may, tuple(_may(country, labels, words))),
        Answer(told.through, (_through(country, words),)),
        Answer(told.price, tuple(_price(country, labels, told, as_of))),
    )


def shut(country: Country) -> bool:
    """Whether nobody is placed there officially."""
    return bool(country.closed_all) or country.status == CLOSED


def _may(country: Country, labels: Mapping[Job, str], words: Words) -> Iterator[Said]:
    told = words.countries.answers
    if country.closed_all:
        yield Said(told.closed_all, (country.closed_all,))
        return
    if shut(country):
        yield Said(told.no_placement, _shut_by(country))
        return
    for standing in STANDINGS:
        if jobs := [job for job in labels if country.standing(job) == standing]:
            named = _named([labels[job] for job in jobs], words)
            yield Said(told.work.format(access=words.countries.access[standing], jobs=named), works(country, jobs))
    if not any(country.standing(job) == "terbuka" for job in labels):
        yield Said(told.other_work if country.work else told.no_work)


def works(country: Country, jobs: Iterable[Job]) -> tuple[Any, ...]:
    """The facts about these kinds of work, and those on which their sources disagree."""
    named = set(jobs)
    disputes = (rule for rule in country.contested if not rule.work or named & set(rule.work))
    return (*(work for job, work in country.work.items() if job in named), *disputes)


def state(country: Country, labels: Iterable[Job]) -> tuple[Any, ...]:
    """The facts that give a destination its state: those about the work that it speaks of, else whatever is known."""
    if country.closed_all:
        return (country.closed_all,)
    told = {"tertutup_domestik": "tertutup", "pernah_terbuka": "pernah_terbuka", "bukan_jalur_pmi": "bukan_pmi"}
    standing = told.get(country.status, "terbuka")
    about = [job for job in labels if country.standing(job) == standing]
    return works(country, about) if about else (*country.work.values(), *country.openings) or country.programmes


def _named(jobs: list[str], words: Words) -> str:
    more = [words.countries.row.more.format(count=len(jobs) - NAMED_JOBS)] if len(jobs) > NAMED_JOBS else []
    return " · ".join([*jobs[:NAMED_JOBS], *more])


def _through(country: Country, words: Words) -> Said:
    told = words.countries.answers
    if shut(country):
        return Said(told.no_way, _shut_by(country))
    opened = [work for job, work in country.work.items() if country.standing(job) == "terbuka"]
    schemes: list[Scheme] = [*dict.fromkeys(scheme for work in opened for scheme in work.via)]
    if schemes:
        only = all(work.exclusive for work in opened)
        ways = _either([told.schemes[scheme] for scheme in schemes], told.or_way)
        differ = len({work.via for work in opened}) > 1
        said = (told.only_way if only else told.way).format(ways=ways)
        return Said(f"{said} {told.ways_differ}" if differ else said, tuple(opened))
    if country.work and all(country.standing(job) == "bukan_pmi" for job in country.work):
        return Said(told.not_pmi, tuple(country.work.values()))
    return Said(told.unknown_way)


def _shut_by(country: Country) -> tuple[Any, ...]:
    return (country.closed_all,) if country.closed_all else tuple(country.work.values())


def _either(names: list[str], word: str) -> str:
    """`a`, `a or b`, or `a, b, or c`, with that `word` for or."""
    *others, last = names
    return f"{', '.join(others)}{',' * (len(others) > 1)} {word} {last}" if others else last


def _price(country: Country, labels: Mapping[Job, str], told: CountryAnswers, as_of: date) -> Iterator[Said]:
    if shut(country):
        yield Said(told.pay_nobody)
        return
    known = [(series, now) for series in country.pay if (now := series.on(as_of))]
    yield _cost(country, labels, told) or Said(told.ask_costs if known else told.no_price)
    if known:
        series, now = min(known, key=lambda pair: len(pair[0].label))
        yield Said(told.pay.format(label=series.label, value=now.value, unit=series.unit), (now,))


def _cost(country: Country, labels: Mapping[Job, str], told: CountryAnswers) -> Said | None:
    """The most one may be asked for; else what is free of cost; else nothing."""
    if limit := next((rule for rule in country.ceilings if len(rule.text) <= LONGEST_COST), None):
        return Said(limit.text, (limit,))
    if country.zero_cost:
        return Said(told.free.format(jobs=" · ".join(_free(country, labels))), country.zero_cost)
    return None


def _free(country: Country, labels: Mapping[Job, str]) -> Iterable[str]:
    return dict.fromkeys(labels[job] for rule in country.zero_cost for job in rule.work or labels)
