"""The sheet as XLSX: one row a fact, with a list to pick the answer from; no formula anywhere."""

from __future__ import annotations

import math
from datetime import datetime

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from generator.factsheets.contents import Data
from generator.meeting.workbook import GREEN, INK, on_wide_paper, same_bytes

SHEET = "Periksa"
WIDTHS = (5, 26, 30, 60, 34, 30, 15, 40)
ANSWER = 7
"""The column of the answer."""
LINE, LETTER = 15.5, 1.2
"""Height of a line in points; the width of a letter, in those that a column's width counts, where Calibri is not."""
THIN = Border(bottom=Side("hair", color=INK))


def drawn(data: Data) -> bytes:
    """The workbook that `data` (see `contents`) describes."""
    book, words = Workbook(), data["words"]
    book.remove(book.worksheets[0])
    sheet = book.create_sheet(SHEET)
    _head(sheet, data)
    first = sheet.max_row + 1
    for number, (heading, width) in enumerate(zip(words["columns"], WIDTHS, strict=True), start=1):
        cell = _text(sheet, first, number, heading, bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", start_color=GREEN)
        sheet.column_dimensions[get_column_letter(number)].width = width
    for row, told in enumerate(data["rows"], start=first + 1):
        own = (told["n"], told["id"], told["about"], told["value"], "\n".join(told["places"]))
        for column, value in enumerate((*own, "\n".join(told["sources"]), "", ""), start=1):
            _text(sheet, row, column, value).border = THIN
    _choices(sheet, first, len(data["rows"]), words)
    sheet.freeze_panes = sheet.cell(first + 1, 1)
    _heights(sheet, first)
    on_wide_paper(sheet, f"{first}:{first}")
    book.properties.title, book.properties.creator = f"{data['title']} {data['number']}", data["site"]
    book.properties.created = book.properties.modified = datetime(*data["checked"])
    return same_bytes(book)


def _heights(sheet: Worksheet, first: int) -> None:
    """Rows from `first` as high as their longest cell: LibreOffice lays the lines over each other otherwise."""
    for number, row in enumerate(sheet.iter_rows(min_row=first), start=first):
        lines = (
            sum(max(1, math.ceil(len(part) * LETTER / width)) for part in str(cell.value or "").split("\n"))
            for cell, width in zip(row, WIDTHS, strict=True)
        )
        sheet.row_dimensions[number].height = LINE * max(lines)


def _head(sheet: Worksheet, data: Data) -> None:
    """Title, rules, and the three lines by which the sheet is read again."""
    words = data["words"]
    _text(sheet, 1, 1, f"{data['title']}: {data['topic']}", bold=True, size=16)
    for row, line in enumerate((data["office_name"], *words["rules"], data["not_official"]), start=2):
        _text(sheet, row, 1, line)
    at = sheet.max_row + 1
    labels = zip(words["labels"], (data["office"], data["number"], ""), strict=True)
    for row, (label, value) in enumerate(labels, start=at):
        _text(sheet, row, 2, label, bold=True)
        _text(sheet, row, 3, value)
    for row in range(1, at):
        sheet.cell(row, 1).alignment = Alignment(wrap_text=False)


def _choices(sheet: Worksheet, head: int, count: int, words: Data) -> None:
    rule = DataValidation("list", formula1=f'"{",".join(words["answers"].values())}"', allow_blank=True)
    letter = get_column_letter(ANSWER)
    rule.error, rule.errorTitle, rule.showErrorMessage = words["pick"], words["wrong"], True
    rule.add(f"{letter}{head + 1}:{letter}{head + count}")
    sheet.add_data_validation(rule)


def _text(
    sheet: Worksheet, row: int, column: int, value: str | int, *, bold: bool = False, size: int = 11, color: str = INK
) -> Cell:
    cell: Cell = sheet.cell(row, column, None if value == "" else value)
    if isinstance(value, str) and value:
        cell.data_type = "s"  # what begins with = is no formula
    cell.font = Font(name="Calibri", size=size, bold=bold, color=color)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
