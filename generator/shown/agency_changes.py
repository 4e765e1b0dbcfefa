"""What changed from one copy of the register to the next.

The import's summary and the page `/p3mi/perubahan/` both read this.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from checker.company.names import LICENCE_DIGITS, normalise
from generator.facts.agency import Agency, Decision
from generator.shown.row_diff import Diff, match

Kind = Literal["hilang", "baru", "nama", "nomor", "ejaan", "angka", "id", "ganda_hilang", "ganda_baru"]
WITH_NIB = (13, 17)
"""Lengths of numbers whose first 13 digits are the company's NIB (docs/editor/perusahaan.md)."""


@dataclass(frozen=True)
class Change:
    """One change of a row. `before` is None for a row that came, `after` for one that went.

    `kind`: hilang and baru (the company), nama and nomor (another name or NIB), ejaan and angka (the same name or NIB
    written otherwise), id (the id of SISKOP2MI), ganda_hilang and ganda_baru (a second row of a company that stays).
    """

    kind: Kind
    before: Agency | None
    after: Agency | None

    @property
    def row(self) -> Agency:
        """The newer of the two rows."""
        row = self.after or self.before
        assert row is not None
        return row


@lru_cache(maxsize=1 << 17)
def company_key(name: str) -> str:
    """What two spellings of a company's name share; a name in other letters than ours as it is."""
    return normalise(name) or name


def nib(row: Agency) -> str:
    """What tells the company's number from another's: its NIB, or the whole number when it has none.

    Empty without a number.
    """
    return row.licence_no[:LICENCE_DIGITS] if len(row.licence_no) in WITH_NIB else row.licence_no


def compare(old: Sequence[Agency], new: Sequence[Agency]) -> Diff[Agency]:
    """Pairs the rows of two copies. An id alone is no proof: the name or the number must agree as well."""
    return match(
        old,
        new,
        (
            lambda row: (row.siskop2mi_id, company_key(row.name)) if row.siskop2mi_id else None,
            lambda row: (row.siskop2mi_id, nib(row)) if row.siskop2mi_id and row.licence_no else None,
            lambda row: (company_key(row.name), row.licence_no),
            lambda row: nib(row) or None,
            lambda row: company_key(row.name),
        ),
    )


def changes(diff: Diff[Agency]) -> list[Change]:
    """Every change of `diff`; a row with two changes is there twice."""
    old = {company_key(row.name) for row in (*diff.removed, *(before for before, _ in diff.pairs))}
    stay = [*diff.added, *(after for _, after in diff.pairs)]
    # a company whose name or NIB is still there is never called gone; a new name is told even if its NIB is known
    new, nibs = {company_key(row.name) for row in stay}, {nib(row) for row in stay if row.licence_no}
    found = [
        Change("ganda_hilang" if company_key(row.name) in new or nib(row) in nibs else "hilang", row, None)
        for row in diff.removed
    ]
    found += [Change("ganda_baru" if company_key(row.name) in old else "baru", None, row) for row in diff.added]
    return found + [Change(kind, before, after) for before, after in diff.changed for kind in _kinds(before, after)]


def grouped(found: Sequence[Change], kinds: Sequence[str]) -> list[tuple[str, list[Change]]]:
    """The changes of each kind that has any, by name."""
    groups = (
        (kind, sorted((one for one in found if one.kind == kind), key=lambda one: company_key(one.row.name)))
        for kind in kinds
    )
    return [(kind, group) for kind, group in groups if group]


def compare_decisions(old: Sequence[Decision], new: Sequence[Decision]) -> Diff[Decision]:
    """Pairs statements about one company, of one kind, with the same number and day, best from the same source."""
    return match(
        old,
        new,
        (
            lambda row: (*_statement(row), row.source_title, row.source_date),
            lambda row: _statement(row) if row.number else None,
        ),
    )


def _statement(row: Decision) -> tuple[str, ...]:
    return company_key(row.name), row.kind, row.number, row.on


def _kinds(before: Agency, after: Agency) -> Iterator[Kind]:
    if before.name != after.name:
        yield "ejaan" if company_key(before.name) == company_key(after.name) else "nama"
    if before.licence_no != after.licence_no:
        yield "angka" if nib(before) and nib(before) == nib(after) else "nomor"
    if before.siskop2mi_id != after.siskop2mi_id:
        yield "id"
