"""What may be said about a company: its row in the list as of a day, and the published decisions.

The rules stand in docs/editor/perusahaan.md.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from checker.company.find import Index
from checker.company.names import LICENCE_DIGITS, name_words, normalise
from checker.company.texts import Texts
from generator.facts.agency import Agency, Decision
from generator.facts.model import Model
from generator.facts.words.every import Words
from generator.shown.suspensions import ENDING, ends, running, term

_PREFIX = re.compile(r"^P\.?\s*T\.?[\s.]+|^PT\.", re.IGNORECASE)
RESERVED = ("huruf", "kartu", "perubahan")
"""Addresses below `/p3mi/` that are no company's page."""

_SUFFIX = re.compile(r",?\s+PT\.?$", re.IGNORECASE)


def bare_name(name: str) -> str:
    """The name without `PT` before or after it: `PT. ABADI JAYA` and `ABADI JAYA, PT` give `ABADI JAYA`."""
    return _SUFFIX.sub("", _PREFIX.sub("", name.strip())).strip()


def agency_entries(model: Model) -> list[dict[str, Any]]:
    """One entry a company, by name: the listed ones, then those known only from a published decision.

    Beside the keys of docs/engineering/answers.md: `answer` (for the checker's `p3mi_terdaftar`), `listed`,
    `slug` (its page is `/p3mi/<slug>/`).
    """
    return [dict(entry) for entry in _entries(model)]


@lru_cache(maxsize=2)
def _entries(model: Model) -> list[dict[str, Any]]:
    """What `agency_entries` copies: nobody else gets these."""
    telling = _Telling(model.register.as_of, model.words)
    decisions = _by_company(model)
    rows: dict[str, list[Agency]] = {}
    for row in sorted(model.agencies, key=lambda row: normalise(row.name)):
        rows.setdefault(normalise(row.name), []).append(row)
    entries = [
        telling.entry(same[0].name, _number(same), decisions.get(key, []), listed=True) for key, same in rows.items()
    ]
    for key, told in sorted(decisions.items()):
        if key not in rows and any(decision.publish for decision in told):
            entries.append(telling.entry(told[0].name, "", told, listed=False))
    return _with_slugs(entries)


def company_texts(words: Words) -> Texts:
    """What the look-up says."""
    company = words.company
    return Texts(
        advice=company.advice.model_dump(),
        meaning=company.meaning.model_dump(),
        twin=company.revoked_twin,
        note=company.twin_note,
        months=words.dates.short_months,
    )


def company_index(entries: Sequence[Mapping[str, Any]], texts: Texts) -> Index:
    """The entries made ready for many searches; the same ones are made ready once."""
    return _index(json.dumps([list(entries), asdict(texts)]))


@lru_cache(maxsize=2)
def _index(written: str) -> Index:
    entries, texts = json.loads(written)
    return Index(entries, Texts(**texts))


def _number(rows: list[Agency]) -> str:
    """The shortest number of a company that the list has more than once; empty when it has none."""
    return min((row.licence_no for row in rows if row.licence_no), key=len, default="")


def _by_company(model: Model) -> dict[str, list[Decision]]:
    found: dict[str, list[Decision]] = {}
    for decision in sorted(model.decisions, key=_day):
        found.setdefault(normalise(decision.name), []).append(decision)
    return found


def _day(decision: Decision) -> str:
    return decision.on or decision.source_date


@dataclass(frozen=True)
class _Telling:
    """Tells of companies as on the day of the list, `as_of`."""

    as_of: date
    words: Words

    def entry(self, name: str, licence_no: str, decisions: list[Decision], *, listed: bool) -> dict[str, Any]:
        """What may be said about one company."""
        told = [decision for decision in decisions if decision.publish]
        status, answer = self._standing(told, listed)
        if answer == "ya" and running(decisions, self.as_of):
            # a report that may not be published yet must not turn into a "yes" either
            answer = "tidak_tahu"
        return {
            "name": name,
            "licence_no": licence_no,
            "status": status,
            "as_of": self.as_of.isoformat(),
            "decisions": [self._told(decision, told[i + 1 :]) for i, decision in enumerate(told)],
            "answer": answer,
            "listed": listed,
        }

    def _told(self, decision: Decision, later: list[Decision]) -> dict[str, Any]:
        lasts = term(decision, self.words, self.as_of, ended=any(one.kind in ENDING for one in later))
        return {
            "kind": getattr(self.words.company.decisions, decision.kind),
            "number": decision.number or None,
            "date": decision.on or None,
            "source": decision.source_title,
            "source_date": decision.source_date,
            "note": " ".join(filter(None, (lasts, decision.note))),
        }

    def _standing(self, told: list[Decision], listed: bool) -> tuple[str, str]:
        """Status and answer.

        What was decided before the list is history, and so is a suspension whose term is over; one whose end nobody
        reports is said.
        """
        say, day = self.words.company.standing, self.words.dates.short(self.as_of)
        status = (say.listed if listed else say.not_listed).format(day=day)
        revoked = next((d for d in reversed(told) if d.kind == "dicabut"), None)
        if revoked and (not listed or _day(revoked) > self.as_of.isoformat()):
            number = f" ({revoked.number})" if revoked.number else ""
            return say.revoked.format(status=status, when=self._when(revoked)) + number, "dicabut"
        suspended = running(told, self.as_of)
        if not suspended:
            return status, "ya" if listed else "tidak"
        last = ends(suspended)
        until = say.until.format(day=self.words.dates.short(last)) if last else say.no_end
        filled = {"status": status, "when": self._when(suspended), "end": until}
        if _day(suspended) > self.as_of.isoformat():
            return say.suspended.format(**filled), "skorsing"
        return say.once_suspended.format(**filled), "tidak_tahu" if listed else "tidak"

    def _when(self, decision: Decision) -> str:
        """The day with a space before it; nothing when no day is known."""
        if decision.on:
            return f" {self.words.dates.or_text(decision.on)}"
        if not decision.source_date:
            return ""
        return f" {self.words.company.standing.by_news.format(day=self.words.dates.or_text(decision.source_date))}"


def _with_slugs(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    used = set(RESERVED)
    for entry in entries:
        slug = base = "-".join(name_words(entry["name"]))[:80] or "tanpa-nama"
        count = 1
        while slug in used:
            count += 1
            slug = f"{base}-{count}"
        used.add(slug)
        entry["slug"] = slug
    return entries


def companies(agencies: Iterable[Agency], slugs: Mapping[str, str] | None = None) -> list[Company]:
    """The companies behind the rows, A to Z: rows whose names differ only in signs and spaces are one company."""
    found: dict[str, tuple[str, list[str]]] = {}
    for agency in agencies:
        _, numbers = found.setdefault(normalise(agency.name), (bare_name(agency.name), []))
        if agency.licence_no and agency.licence_no[:LICENCE_DIGITS] not in [
            number[:LICENCE_DIGITS] for number in numbers
        ]:
            numbers.append(agency.licence_no)
    return [Company(name, tuple(numbers), (slugs or {}).get(key, "")) for key, (name, numbers) in sorted(found.items())]


@dataclass(frozen=True)
class Company:
    """A company of the list: its name without PT, its numbers (the list has some companies twice), its page."""

    name: str
    numbers: tuple[str, ...]
    slug: str = ""

    @property
    def key(self) -> str:
        """What rows and decisions about the same company share."""
        return normalise(self.name)


@dataclass(frozen=True)
class Told:
    """A decision as the page tells it. `key`: its company; `first`: it is the first about that company.

    `term`: what is known of how long a suspension lasts, or empty.
    """

    key: str
    decision: Decision
    first: bool
    term: str


def told(decisions: Iterable[Decision], words: Words, as_of: date) -> list[Told]:
    """The decisions that may be published, newest first, told as on `as_of`."""
    shown = sorted((d for d in decisions if d.publish), key=lambda d: (d.on or d.source_date, d.name), reverse=True)
    keys = [normalise(d.name) for d in shown]
    ended = {key for key, d in zip(keys, shown, strict=True) if d.kind in ENDING}
    return [
        Told(key, d, key not in keys[:i], term(d, words, as_of, ended=key in ended))
        for i, (key, d) in enumerate(zip(keys, shown, strict=True))
    ]
