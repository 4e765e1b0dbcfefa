"""The recap as XLSX: what to know first, then one sheet for each way to count. No formula anywhere."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from checker.workbook.texts import XlsxError
from checker.workbook.xlsx import MOST_BYTES, read_xlsx
from generator.meeting.workbook import GREEN, INK, SAND, on_wide_paper, same_bytes
from generator.problems import refused, shown
from generator.reading.given_file import read_given
from generator.village.recap import Recap, Table

SHEET, TITLE = "Rekap", "Rekap catatan warga"
WIDE, NARROW = 28, 13


def write_recap(recap: Recap, path: Path) -> None:
    """Writes the recap to `path`, whole or not at all.

    Raises InputProblems when something else than a recap stands there: it may be the workbook of a village.
    """
    if path.exists() and not _is_recap(path):
        expected = "nama berkas yang belum dipakai, atau rekap yang lama"
        raise refused(shown(path, 200), "berkas lain", expected, "Pilih nama lain dengan --out.")
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{path.name}.baru")
    half.write_bytes(drawn(recap))
    half.replace(path)


def _is_recap(path: Path) -> bool:
    try:
        return read_xlsx(read_given(path, "berkas XLSX", MOST_BYTES)).sheets[0].name == SHEET
    except XlsxError:
        return False


def drawn(recap: Recap) -> bytes:
    """The workbook; the same recap gives the same bytes."""
    book = Workbook()
    book.remove(book.worksheets[0])
    _notes(book.create_sheet(SHEET), (TITLE, *recap.notes))
    for table in recap.tables:
        _table(book.create_sheet(_sheet_name(table.title)), table)
    book.properties.title = book.properties.creator = TITLE
    book.properties.created = book.properties.modified = datetime.combine(recap.day, time())
    return same_bytes(book)


def _sheet_name(title: str) -> str:
    """`title` within what a spreadsheet allows: 31 letters, and none of the signs it reads as a path."""
    return "".join(" " if letter in "[]:*?/\\" else letter for letter in title)[:31].strip()


def _notes(sheet: Worksheet, lines: tuple[str, ...]) -> None:
    sheet.column_dimensions["A"].width = 110
    for row, line in enumerate(lines, start=1):
        _put(sheet, row, 1, line, bold=row == 1, size=18 if row == 1 else 12)
        sheet.row_dimensions[row].height = 26 if row == 1 else 17 * (1 + len(line) // 100)
    on_wide_paper(sheet)


def _table(sheet: Worksheet, table: Table) -> None:
    at = 1
    for heading, width in table.groups:
        if heading:
            _head(sheet, 1, at, heading)
            sheet.merge_cells(start_row=1, start_column=at, end_row=1, end_column=at + width - 1)
        at += width
    for column, heading in enumerate(table.heads, start=1):
        _head(sheet, 2, column, heading)
        sheet.column_dimensions[get_column_letter(column)].width = WIDE if column <= table.names else NARROW
    for row, values in enumerate(table.rows, start=3):
        last = values is table.rows[-1]
        for column, value in enumerate(values, start=1):
            _put(sheet, row, column, value, bold=last)
            sheet.cell(row, column).border = Border(bottom=Side("hair", color=INK))
            if last:
                sheet.cell(row, column).fill = PatternFill("solid", start_color=SAND)
    sheet.row_dimensions[2].height = 34
    sheet.freeze_panes = f"{get_column_letter(table.names + 1)}3"
    on_wide_paper(sheet, "1:2")


def _head(sheet: Worksheet, row: int, column: int, text: str) -> None:
    _put(sheet, row, column, text, bold=True, color="FFFFFF")
    sheet.cell(row, column).fill = PatternFill("solid", start_color=GREEN)
    sheet.cell(row, column).alignment = Alignment(wrap_text=True, horizontal="center" if row == 1 else None)


def _put(
    sheet: Worksheet, row: int, column: int, value: str | int, *, bold: bool = False, size: int = 12, color: str = INK
) -> None:
    cell: Cell = sheet.cell(row, column, None if value == "" else value)
    if isinstance(value, str) and value:
        cell.data_type = "s"  # a village whose file begins with = is no formula
    cell.font = Font(name="Calibri", size=size, bold=bold, color=color)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
