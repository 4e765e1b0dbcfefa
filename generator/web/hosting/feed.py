"""The feed of changes, `perubahan.xml`: on which days sources were read again, and how the register changed.

Format: Atom, RFC 4287.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from html import escape

from generator.facts.model import Model
from generator.web.pages.agency_changes import URL, steps

NAME = "perubahan.xml"
MOST = 30
"""Entries: what is older, a reader of feeds has long seen."""


@dataclass(frozen=True)
class Entry:
    """One change: its day, what it is called, the page it leads to (site path), and a line about it."""

    day: date
    kind: str
    title: str
    url: str
    line: str


def text(model: Model, base_url: str) -> str:
    """The feed of a site at `base_url` (with a slash at its end); its entries never name an hour, nobody wrote it."""
    found = sorted((*_read(model), *_lists(model)), key=lambda entry: (entry.day, entry.kind), reverse=True)[:MOST]
    title = escape(model.words.outside_pages.feed.title.format(name=model.site.name))
    newest = max((entry.day for entry in found), default=date.min)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">'
        f"<id>{base_url}{NAME}</id><title>{title}</title><updated>{_moment(newest)}</updated>"
        f"<author><name>{escape((model.site.publisher or model.site).name)}</name></author>"
        f'<link rel="self" href="{base_url}{NAME}"/><link href="{base_url}"/>'
        f"{''.join(_entry(entry, base_url) for entry in found)}</feed>\n"
    )


def _entry(entry: Entry, base_url: str) -> str:
    return (
        f"<entry><id>{base_url}{NAME}#{entry.day.isoformat()}-{entry.kind}</id><title>{escape(entry.title)}</title>"
        f'<updated>{_moment(entry.day)}</updated><link href="{base_url}{entry.url}"/>'
        f"<summary>{escape(entry.line)}</summary></entry>"
    )


def _read(model: Model) -> list[Entry]:
    """A day on which sources were read."""
    days, words, dates = defaultdict(list), model.words.outside_pages.feed, model.words.dates
    for source in model.sources.values():
        days[source.checked].append(source.short)
    return [
        Entry(day, "sumber", words.read.format(day=dates.short(day), count=len(names)), "sumber/", "; ".join(names))
        for day, names in days.items()
    ]


def _lists(model: Model) -> list[Entry]:
    """A copy of the register that differs from the one before."""
    words, dates = model.words.outside_pages.feed, model.words.dates
    return [
        Entry(
            step.after.as_of,
            "p3mi",
            words.new_list.format(day=dates.short(step.after.as_of), count=sum(len(group) for _, group in step.groups)),
            URL,
            "; ".join(dict.fromkeys(change.row.name for _, group in step.groups for change in group)),
        )
        for step in steps(model)
        if step.groups
    ]


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
