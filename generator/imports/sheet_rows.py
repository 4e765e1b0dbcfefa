"""A filled fact-check sheet: whose it is, when it was signed, and what it says about which fact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from checker.workbook.texts import Wrong
from checker.workbook.xlsx import Sheet
from checker.workbook.xlsx_parts import Cell
from generator.facts.reviews import State
from generator.imports import cells, headings
from generator.imports.incoming import Incoming
from generator.problems import InputProblems, Problem, shown
from generator.reading.textfile import hidden

COLUMNS = {
    "id": "id fakta|id",
    "value": "isi|nilai|isi fakta",
    "answer": "jawaban|keadaan|sesuai tidak",
    "right": "yang benar|catatan|keterangan",
}
NEEDED = ("id", "value", "answer")
LABELS = {"office": "id kantor", "number": "no lembar", "signed": "tanggal tanda tangan"}
"""What stands above the headings, each beside its value."""
TOLD = {"office": "Id kantor", "number": "Nomor lembar", "signed": "Tanggal tanda tangan"}
ANSWERS: dict[str, State] = {
    "sesuai": "sesuai",
    "s": "sesuai",
    "benar": "sesuai",
    "tidak sesuai": "tidak_sesuai",
    "ts": "tidak_sesuai",
    "salah": "tidak_sesuai",
    "tidak tahu": "tidak_tahu",
    "tt": "tidak_tahu",
    "?": "tidak_tahu",
}
LONGEST_ID, LONGEST_VALUE = 300, 10_000


@dataclass(frozen=True)
class Answer:
    """One row with an answer. `place`: its cell; `right`: what the office wrote beside it."""

    place: str
    line: int
    id: str
    value: str
    state: State
    right: str


@dataclass
class Filled:
    """`problems`: rows that cannot be read; `empty`: rows without an answer."""

    office: str
    number: str
    signed: date | None
    answers: list[Answer] = field(default_factory=list)
    empty: int = 0
    problems: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read_filled(incoming: Incoming) -> Filled:
    """Reads the sheet that has the headings. Raises InputProblems for none, or when it says not whose it is."""
    sheet, found, notes = headings.choose_sheet(incoming, None, COLUMNS, NEEDED)
    filled = _above(incoming, sheet, found.row)
    filled.notes = [*incoming.notes, *notes]
    rows: dict[int, dict[int, Cell]] = {}
    for (row, column), cell in sheet.cells.items():
        if row > found.row and (cell.value.strip() or cell.kind == "rumus"):
            rows.setdefault(row, {})[column] = cell
    for row in sorted(rows):
        own = {name: rows[row].get(column) for name, column in found.columns.items()}
        if any(own.values()):
            _read_row(incoming, sheet, row, own, found.columns, filled)
    return filled


def _above(incoming: Incoming, sheet: Sheet, head: int) -> Filled:
    told: dict[str, Cell] = {}
    for (row, column), cell in sheet.cells.items():
        label = next((key for key, text in LABELS.items() if headings.plain(cell.value) == text), None)
        value = sheet.cells.get((row, column + 1))
        if row < head and label and value and value.value.strip():
            told.setdefault(label, value)
    problems, read = [], {}
    for key in ("office", "number"):
        text = cells.text(told.get(key), LONGEST_ID)
        read[key] = "" if isinstance(text, Wrong) else text
        if not read[key]:
            wrong = text if isinstance(text, Wrong) else Wrong("lembar tanpa isian itu", f"{TOLD[key]} di atas tabel")
            problems.append(Problem(incoming.name, 0, TOLD[key], wrong.found, wrong.expected, wrong.guess))
    signed = cells.day(told.get("signed"), incoming.how)
    if isinstance(signed, Wrong) or (signed and len(signed) < len("2026-12-03")):
        wrong = signed if isinstance(signed, Wrong) else Wrong(shown(signed), "tanggal lengkap TTTT-BB-HH")
        problems.append(Problem(incoming.name, 0, TOLD["signed"], wrong.found, wrong.expected, wrong.guess))
    if problems:
        raise InputProblems(problems)
    return Filled(read["office"], read["number"], date.fromisoformat(str(signed)) if signed else None)


def _read_row(
    incoming: Incoming,
    sheet: Sheet,
    row: int,
    own: Mapping[str, Cell | None],
    columns: Mapping[str, int],
    filled: Filled,
) -> None:
    answer = own["answer"]
    if answer is None:
        filled.empty += 1
        return
    read = {
        "id": _plain(own["id"], LONGEST_ID),
        "value": _plain(own["value"], LONGEST_VALUE),
        "answer": cells.choice(answer, ANSWERS),
        "right": cells.text(own.get("right")),
    }
    wrong = {name: value for name, value in read.items() if isinstance(value, Wrong)}
    for name, one in wrong.items():
        filled.problems.append(incoming.problem(sheet, row, columns[name], one.found, one.expected, one.guess))
    if not wrong:
        place, state = incoming.place(sheet, row, columns["answer"]), ANSWERS[str(read["answer"]).replace("_", " ")]
        filled.answers.append(Answer(place, row, str(read["id"]), str(read["value"]), state, str(read["right"])))


def _plain(cell: Cell | None, longest: int) -> str | Wrong:
    """A cell that this program has written itself, on one line."""
    if cell is None or not cell.value.strip():
        return Wrong("sel kosong", "isi seperti di lembar yang dibuat review-sheets", "Jangan mengubah kolom ini.")
    if wrong := cells.unusable(cell):
        return wrong
    text = " ".join(cell.value.split())
    if len(text) > longest or hidden(text):
        return Wrong(shown(text, 40), "isi seperti di lembar yang dibuat review-sheets", "Jangan mengubah kolom ini.")
    return text
