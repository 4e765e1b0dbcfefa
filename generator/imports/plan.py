"""Plan: what an import would change, and the files that it would write. Nothing is written here."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml
from pydantic import BaseModel

from generator.facts.agency import Agency, Copy, Decision, Register
from generator.facts.model import Model
from generator.imports.rows import Reading
from generator.loading import register
from generator.shown.agency_changes import company_key, compare, compare_decisions
from generator.shown.row_diff import Diff

MOST_DROPPED = 0.1
"""The part of the old rows that a new list may lack before somebody has to say `--yes`."""

AGENCIES = "data/agencies"


@dataclass(frozen=True)
class Plan:
    """`diff`: old rows and new ones. `files`: path from the project folder -> text, to be put in place in this order.

    `kept`: old rows that the file lacks and that stay. `old`: how many rows there were. `decisions`: the rows are
    decisions.
    """

    reading: Reading
    diff: Diff[Any]
    files: Mapping[str, str]
    old: int
    kept: int = 0
    decisions: bool = False

    @property
    def dropped(self) -> int:
        """Old rows that would be gone."""
        return len(self.diff.removed) - self.kept

    @property
    def drops_too_many(self) -> bool:
        """True when more than a tenth of the old rows would be gone."""
        return self.dropped > self.old * MOST_DROPPED

    @property
    def nothing_new(self) -> bool:
        """True when the rows would stay as they are."""
        return not (self.diff.added or self.diff.changed or self.dropped)


def plan_register(model: Model, reading: Reading, list_date: date, sources: tuple[str, ...], today: date) -> Plan:
    """The register would be the rows of `reading`; the copies before it stay and are listed."""
    diff = _filled(compare(model.agencies, reading.items), reading.fields)
    rows = sorted(
        (*diff.added, *(after for _, after in diff.pairs)),
        key=lambda row: (int(row.siskop2mi_id or 10**9), company_key(row.name)),
    )
    old = model.register
    file = f"register-{list_date}.csv"
    copies: list[Copy | Register] = [*old.earlier, old]
    meta = {
        "file": file,
        "as_of": list_date,
        "checked": today,
        "review_by": today + (old.review_by - old.checked),
        "sources": list(sources),
        "earlier": [{"file": copy.file, "as_of": copy.as_of, "sources": list(copy.sources)} for copy in copies],
    }
    # the copy first: until register.yml names it, nobody reads it
    files = {
        f"{AGENCIES}/{file}": _csv(Agency, rows),
        register.META: yaml.safe_dump(meta, sort_keys=False, default_flow_style=None, width=1_000),
    }
    return Plan(reading, diff, files, len(model.agencies))


def plan_decisions(model: Model, reading: Reading, remove_missing: bool) -> Plan:
    """The decisions would be the old ones, with what `reading` says about them, then the new ones."""
    diff = _filled(compare_decisions(model.decisions, reading.items), reading.fields)
    after = {id(before): new for before, new in diff.pairs}
    gone = {id(row) for row in diff.removed} if remove_missing else set()
    rows = [after.get(id(row), row) for row in model.decisions if id(row) not in gone]
    files = {f"{AGENCIES}/{register.DECISIONS}": _csv(Decision, [*rows, *diff.added])}
    return Plan(reading, diff, files, len(model.decisions), 0 if remove_missing else len(diff.removed), decisions=True)


def list_day_problem(old: Register, list_date: date, today: date) -> str:
    """What is wrong with the day of a new list, else empty."""
    if list_date > today:
        return f"tanggal sesudah hari ini ({today})"
    return f"tanggal yang tidak sesudah daftar terakhir ({old.as_of})" if list_date <= old.as_of else ""


def _filled[T: BaseModel](diff: Diff[T], fields: frozenset[str]) -> Diff[T]:
    """The pairs, with what the file has no column for as it was. An id of SISKOP2MI that a cell lacks stays too."""
    pairs = []
    for before, after in diff.pairs:
        lacking = [
            name
            for name in type(after).model_fields
            if name not in fields or (name == "siskop2mi_id" and not getattr(after, name))
        ]
        pairs.append((before, after.model_copy(update={name: getattr(before, name) for name in lacking})))
    return Diff(diff.added, diff.removed, tuple(pairs))


def _csv(model: type[BaseModel], rows: Sequence[BaseModel]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(model.model_fields)
    words = {True: "ya", False: "tidak", None: ""}
    writer.writerows(
        [words[value] if value is None or isinstance(value, bool) else value for value in row.model_dump().values()]
        for row in rows
    )
    return out.getvalue()
