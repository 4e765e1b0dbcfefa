"""How long a suspension of a company lasts, and what may be said of its term (docs/editor/perusahaan.md)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date

from generator.facts.agency import Decision
from generator.facts.words.every import Words

ENDING = ("skorsing_berakhir", "dicabut")
"""Decisions after which an earlier suspension is history, whatever its term."""


def ends(decision: Decision) -> date | None:
    """The day on which its months are over; None when their number or the day is unknown.

    Counted from the day of the decision, or from that of the report, which cannot be earlier.
    """
    try:
        day = date.fromisoformat(decision.on or decision.source_date)
    except ValueError:
        return None
    if not decision.months:
        return None
    years, month = divmod(day.month - 1 + int(decision.months), 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def running(decisions: Iterable[Decision], day: date) -> Decision | None:
    """The last suspension of a company, when on `day` neither a later decision nor its own term has ended it.

    `decisions`: those about one company, oldest first.
    """
    last = next((d for d in reversed([*decisions]) if d.kind in ("skorsing", "skorsing_berakhir")), None)
    if not last or last.kind != "skorsing":
        return None
    end = ends(last)
    return None if end and end < day else last


def term(decision: Decision, words: Words, day: date, *, ended: bool) -> str:
    """One or two sentences on the term of a suspension as on `day`; empty for anything else, and where none is needed.

    `ended`: a later decision about the same company has ended it.
    """
    say, dates = words.company.term, words.dates
    if decision.kind != "skorsing":
        return ""
    end = ends(decision)
    if not end:
        return "" if ended else say.unknown
    since = say.since.format(day=dates.short(date.fromisoformat(decision.on))) if decision.on else say.no_day
    told = say.over if end < day else say.running
    return told.format(months=decision.months, since=since, end=dates.short(end))
