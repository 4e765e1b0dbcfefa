"""Incoming: a CSV or XLSX file from anybody as sheets of cells; what was done while reading it is told."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from checker.workbook.cell_rules import How
from checker.workbook.texts import Texts, XlsxError
from checker.workbook.xlsx import Limits, Sheet, column_letters, read_xlsx
from checker.workbook.xlsx_parts import Cell
from generator.problems import Problem, refused, shown
from generator.reading.given_file import read_given
from generator.reading.office_text import decoded

LIMITS = Limits(packed=20_000_000, unpacked=150_000_000, cells=1_500_000)
"""50,000 rows of twenty columns. On an office's computer, so more than the browser of a phone may be given."""

DELIMITERS = {",": "koma", ";": "titik koma", "\t": "tab", "|": "garis tegak"}
FIRST_ROWS = 40
OTHER_FORMATS = {
    b"\xd0\xcf\x11\xe0": "berkas Excel lama (.xls) atau berkata sandi",
    b"%PDF": "berkas PDF",
    b"{\\rtf": "berkas Word",
}


@dataclass(frozen=True)
class Incoming:
    """`widths`: cells of each row of a CSV (in a workbook rows have no width).

    `notes`: sentences on how the file was read.
    """

    name: str
    sheets: tuple[Sheet, ...]
    how: How
    widths: Mapping[int, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def place(self, sheet: Sheet, row: int, column: int) -> str:
        """`Daftar!C12`, or `C12` in a CSV, which has no sheets."""
        cell = f"{column_letters(column)}{row}"
        # a sheet's name comes from the file as well: it is shown like any other text from it
        return f"{shown(sheet.name, 31).strip("'")}!{cell}" if sheet.name else cell

    def problem(self, sheet: Sheet, row: int, column: int, found: str, expected: str, guess: str = "") -> Problem:
        """A problem in one cell."""
        return Problem(self.name, row, self.place(sheet, row, column), found, expected, guess)


def read_incoming(path: Path, known: Callable[[str], bool], texts: Texts) -> Incoming:
    """Reads `path` by what it holds, whatever its name. `known` tells a heading, by which a CSV's separator is found.

    `texts`: the words for what is wrong with a workbook.

    Raises InputProblems when the file cannot be opened or read safely.
    """
    name = shown(path.name, 200).strip("'")  # a file's name may hold anything
    data = read_given(path, "berkas .xlsx atau .csv", LIMITS.packed)
    for start, what in OTHER_FORMATS.items():
        if data.startswith(start):
            raise refused(name, what, "berkas .xlsx atau .csv", "Simpan lagi sebagai Excel Workbook (.xlsx).")
    if not data.startswith(b"PK"):
        return _csv(name, data, known, How(False, texts))
    try:
        book = read_xlsx(data, LIMITS)
    except XlsxError as error:
        why = ". ".join(texts.reason(error.reason, **error.holes)).rstrip(".")
        raise refused(name, f"berkas yang tidak terbaca ({why})", "berkas .xlsx yang utuh") from None
    return Incoming(name, book.sheets, How(book.from_1904, texts))


def _csv(name: str, data: bytes, known: Callable[[str], bool], how: How) -> Incoming:
    text, notes = decoded(name, data)
    if text.lstrip()[:1] == "<":
        raise refused(
            name,
            "halaman web (HTML)",
            "berkas .xlsx atau .csv",
            "Buka di Excel, lalu simpan sebagai Excel Workbook (.xlsx).",
        )
    told, skipped = ("", 0)
    if text[:4].lower() == "sep=":  # Excel's own first line, which only names the separator
        told, skipped = text[4:5], 1
    delimiter = told if told in DELIMITERS else max(DELIMITERS, key=lambda sign: _headings(text, sign, known))
    cells, widths = _cells(name, text, delimiter, skipped)
    if delimiter != ",":
        notes.append(f"Pemisah kolomnya {DELIMITERS[delimiter]}.")
    return Incoming(name, (Sheet("", cells),), how, widths=widths, notes=tuple(notes))


def _headings(text: str, delimiter: str, known: Callable[[str], bool]) -> int:
    """The most known headings that one of the first rows has when split at `delimiter`."""
    try:
        rows = list(islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), FIRST_ROWS))
    except csv.Error:
        return 0
    return max((sum(map(known, row)) for row in rows), default=0)


def _cells(name: str, text: str, delimiter: str, skipped: int) -> tuple[dict[tuple[int, int], Cell], dict[int, int]]:
    """Cells by line and column; how many cells each filled row has. A row's line is the one on which it begins."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    cells: dict[tuple[int, int], Cell] = {}
    widths: dict[int, int] = {}
    begins = 1
    try:
        for row in reader:
            if begins > skipped and any(cell.strip() for cell in row):
                widths[begins] = len(row)
                cells |= {(begins, column): Cell(cell, "teks") for column, cell in enumerate(row, start=1) if cell}
            begins = reader.line_num + 1
    except csv.Error:
        raise refused(
            name, "baris yang tidak terbaca", "CSV yang sah", "Periksa tanda kutip di baris itu.", line=begins
        ) from None
    return cells, widths
