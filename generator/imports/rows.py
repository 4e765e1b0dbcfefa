"""Rows: every data row of the chosen sheet is read well, the same as an earlier one, or refused with its cell."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any

from checker.workbook.cell_rules import How
from checker.workbook.texts import Wrong
from checker.workbook.xlsx_parts import Cell
from generator.facts.agency import Agency, Decision
from generator.imports import cells, headings
from generator.imports.headings import Headings
from generator.imports.incoming import Incoming
from generator.problems import Problem, shown
from generator.shown.agency_changes import company_key

LONG_NUMBER = re.compile("[0-9]{12}")
COUNTED = re.compile(r"\(?[0-9]{1,2}\)?")


@dataclass(frozen=True)
class Kind:
    """A table that can be imported.

    `read` gives each field's text or what is wrong with its cell; `make` the finished row.

    `same`: what two rows share that are one; `only`: what no two others may share (None for a row that may).

    """

    words: Mapping[str, str]
    needed: tuple[str, ...]
    read: Mapping[str, Callable[[Cell | None, How], str | Wrong]]
    make: Callable[[Mapping[str, str]], Any | Wrong]
    same: Callable[[Any], Hashable]
    only: Callable[[Any], Hashable | None]


@dataclass
class Reading:
    """`rows`: the good rows, each with its cell, in order.

    `twins`: (cell, cell of the first) of rows that are one with an earlier row.

    `refused`: how many rows have `problems`. Repeated headings and the like are `skipped` and no rows at all.
    `fields`: those that the file has a column for.

    """

    rows: list[tuple[str, Any]] = field(default_factory=list)
    twins: list[tuple[str, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    refused: int = 0
    skipped: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    fields: frozenset[str] = frozenset()

    @property
    def total(self) -> int:
        """Every row is counted exactly once."""
        return len(self.rows) + len(self.twins) + self.refused

    @property
    def items(self) -> list[Any]:
        """The good rows without their cells."""
        return [item for _, item in self.rows]


def read_rows(incoming: Incoming, wanted: str | None, kind: Kind) -> Reading:
    """Reads the sheet that holds the list (`wanted` names it). Raises InputProblems when there is no clear one."""
    sheet, found, notes = headings.choose_sheet(incoming, wanted, kind.words, kind.needed)
    if found.unused:
        notes.append(f"Kolom yang tidak dipakai: {', '.join(shown(text, 30) for text in found.unused)}.")
    reading = Reading(notes=[*incoming.notes, *notes], fields=frozenset(found.columns))
    rows: dict[int, dict[int, Cell]] = {}
    for (row, column), cell in sheet.cells.items():
        if row > found.row and (cell.value.strip() or cell.kind == "rumus"):
            rows.setdefault(row, {})[column] = cell
    known, fields = _Known(kind), headings.fields_of(kind.words)
    for row in sorted(rows):
        place = incoming.place(sheet, row, found.columns["name"])
        if why := _no_data(rows[row], found, fields):
            reading.skipped.append(f"{place}: {why}")
            continue
        wrong, item = _row(rows[row], found, kind, incoming.how, incoming.widths.get(row))
        if not wrong:
            again = known.sort_in(item, place, reading)
            wrong = [(found.columns.get("siskop2mi_id", found.columns["name"]), again)] if again else []
        reading.problems += [
            incoming.problem(sheet, row, column, one.found, one.expected, one.guess) for column, one in wrong
        ]
        reading.refused += bool(wrong)
    if hidden := len(sheet.hidden_rows & rows.keys()):
        reading.notes.append(f"{hidden} baris tersembunyi ikut dibaca.")
    return reading


def _no_data(row: Mapping[int, Cell], found: Headings, fields: Mapping[str, str]) -> str:
    """Why a row holds no data, else empty.

    Anything in a column that is read is data, and so is a licence number anywhere.
    """
    own = {name: row[column].value for name, column in found.columns.items() if column in row}
    if not own:
        return (
            ""
            if any(LONG_NUMBER.search(cell.value) for cell in row.values())
            else f"tidak ada isi di kolom yang dibaca ({shown(' '.join(cell.value for cell in row.values()), 40)})"
        )
    if len(own) > 1 and all(fields.get(headings.plain(text)) == name for name, text in own.items()):
        return "judul kolom yang berulang"
    counted = len(own) > 1 and all(COUNTED.fullmatch(text.strip()) for text in own.values())
    return (
        "nomor kolom"
        if counted
        and all(
            int(text.strip(" ()")) in (found.columns[name], found.columns[name] - min(row) + 1)
            for name, text in own.items()
        )
        else ""
    )


def _row(
    row: Mapping[int, Cell], found: Headings, kind: Kind, how: How, width: int | None
) -> tuple[list[tuple[int, Wrong]], Any]:
    """What is wrong with a row, by column, or its item."""
    at = found.columns["name"]
    if width is not None and width != found.width and (width < found.width or max(row) > found.width):
        return [
            (at, Wrong(f"{width} kolom", f"{found.width} kolom", "Isi yang memuat pemisah kolom diberi tanda kutip."))
        ], None
    values = {
        name: read(row.get(found.columns[name]) if name in found.columns else None, how)
        for name, read in kind.read.items()
    }
    wrong = [(found.columns.get(name, at), value) for name, value in values.items() if isinstance(value, Wrong)]
    item = None if wrong else kind.make({name: value for name, value in values.items() if isinstance(value, str)})
    return ([(at, item)], None) if isinstance(item, Wrong) else (wrong, item)


class _Known:
    """The good rows so far: a row that is one with an earlier one, or contradicts it, is no new row."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.first: dict[Hashable, str] = {}
        self.taken: dict[Hashable, str] = {}

    def sort_in(self, item: Any, place: str, reading: Reading) -> Wrong | None:
        """Notes the row as new or as a twin; gives what is wrong when an earlier row contradicts it."""
        same, only = self.kind.same(item), self.kind.only(item)
        if same in self.first:
            reading.twins.append((place, self.first[same]))
        elif only is not None and only in self.taken:
            return Wrong(
                f"baris yang sama dengan {self.taken[only]}, tetapi isinya lain",
                "baris yang hanya sekali",
                "Cocokkan kedua baris dengan sumbernya.",
            )
        else:
            self.first[same] = self.taken[only] = place
            reading.rows.append((place, item))
        return None


def _agency(values: Mapping[str, str]) -> Agency:
    return Agency(siskop2mi_id=values["siskop2mi_id"], name=values["name"], licence_no=values["licence_no"])


def _decision(values: Mapping[str, str]) -> Decision | Wrong:
    """A decision may be published with a number, or with two sources of their own (docs/editor/perusahaan.md)."""
    if not values["source_title"]:
        return Wrong("keputusan tanpa sumber", "judul sumber yang menyebut keputusan itu")
    if values["publish"] == "ya" and not values["number"] and " dan " not in values["source_title"]:
        return Wrong(
            "terbit 'ya' tanpa nomor keputusan dan dengan satu sumber",
            "nomor keputusan, atau dua sumber yang dihubungkan 'dan'",
            "Tulis 'tidak' dulu.",
        )
    if values["months"] and values["kind"] != "skorsing":
        return Wrong("lama dalam bulan pada keputusan yang bukan skorsing", "lama hanya pada skorsing")
    own = {"publish": values["publish"] == "ya", "source": values["source"] or None}
    return Decision.model_validate({**values, **own})


AGENCIES = Kind(
    words=headings.AGENCY,
    needed=("name", "licence_no"),
    read={
        "siskop2mi_id": lambda cell, _: cells.identifier(cell),
        "name": lambda cell, _: cells.name(cell),
        "licence_no": lambda cell, _: cells.licence(cell),
        "status": lambda cell, _: cells.status(cell),
    },
    make=_agency,
    same=lambda row: (row.siskop2mi_id, company_key(row.name), row.licence_no),
    only=lambda row: row.siskop2mi_id or None,
)
DECISIONS = Kind(
    words=headings.DECISION,
    needed=("name", "kind", "source_title"),
    read={
        "name": lambda cell, _: cells.name(cell),
        "kind": lambda cell, _: cells.choice(cell, cells.KINDS),
        "number": lambda cell, _: cells.text(cell),
        "on": cells.day,
        "months": lambda cell, _: cells.months(cell),
        "source": lambda cell, _: cells.text(cell),
        "source_title": lambda cell, _: cells.text(cell),
        "source_date": cells.day,
        "publish": lambda cell, _: cells.choice(cell, cells.YES_NO),
        "note": lambda cell, _: cells.text(cell),
    },
    make=_decision,
    same=lambda row: (company_key(row.name), *(getattr(row, name) for name in headings.DECISION if name != "name")),
    only=lambda row: (company_key(row.name), row.kind, row.number, row.on, row.source_title, row.source_date),
)
