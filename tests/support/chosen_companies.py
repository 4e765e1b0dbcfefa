"""Companies chosen by what the look-up answers about them, so that no test names one of the register."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from checker.company.find import Index
from generator.shown.agencies import agency_entries, bare_name, company_texts
from tests.support.strategies import model

Entry = dict[str, Any]
INVENTED = "Fiktif Bohong Belaka"
"""A name that is on no list."""


@cache
def _entries() -> list[Entry]:
    return agency_entries(model())


@cache
def _index() -> Index:
    return Index(_entries(), company_texts(model().words))


def answers() -> tuple[str, ...]:
    """Every answer that the look-up gives about some company of the register or of a published decision."""
    return tuple(sorted({entry["answer"] for entry in _entries()}))


def company(answer: str) -> Entry:
    """A company with this answer, if possible one without look-alikes."""
    found = [at for at, entry in enumerate(_entries()) if entry["answer"] == answer]
    return _entries()[min(found, key=lambda at: bool(_index().lookalikes(at)))]


def listed(count: int) -> list[Entry]:
    """So many listed companies, those without a number first, then those with the longest names."""
    found = [entry for entry in _entries() if entry["listed"]]
    return sorted(found, key=lambda entry: (bool(entry["licence_no"]), -len(entry["name"])))[:count]


def told_most() -> Sequence[Entry]:
    """The companies of which the most decisions are published, most first."""
    return sorted(_entries(), key=lambda entry: -len(entry["decisions"]))


def warned() -> list[tuple[Entry, Entry]]:
    """(company, revoked company) of every two that are easily taken for each other."""
    entries = _entries()
    revoked = [at for at, entry in enumerate(entries) if entry["answer"] == "dicabut"]
    pairs = [(entries[i], entries[at]) for at in revoked for i in _index().lookalikes(at)]
    return [(one, other) for one, other in pairs if one["answer"] != "dicabut"]


def nearly(entry: Entry) -> str:
    """The company's name with a mistake: similar, and not the same."""
    name = bare_name(entry["name"])
    return f"{name[:-1]}{'q' if name[-1] != 'q' else 'x'}"
