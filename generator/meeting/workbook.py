"""Workbook: the record of residents as XLSX, with drop-downs and validation, without a single formula in a cell."""

from __future__ import annotations

import io
import math
import zipfile
from collections.abc import Mapping
from datetime import date, datetime
from xml.etree.ElementTree import canonicalize

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from checker.workbook.residents import LIST_SHEET, SHEET
from generator.facts.meeting import Entry, Form
from generator.meeting.forms import heading, options
from generator.print.frame import Data, Place, frame

ROWS = 500
LINE, WIDE = 1.4, 900
"""Height of a line for a size of one; letters of size one beside each other in the sheet of rules."""
INK, GREEN, SAND = "17211C", "0B5D3B", "F3EFE6"
WIDTHS = {"tanggal": 14, "telepon": 19, "pilihan": 27, "teks": 26, "teks_panjang": 40, "centang": 20}
PICKER = 5
"""Letters beside an option: the arrow of its list, and a wider typeface."""
FIRST_DAY, LAST_DAY = "18264", "73050"
"""1 January 1950 and 2100 minus a day, as a spreadsheet counts days."""
DAY = "[$-421]dd/mm/yyyy"
"""A day as Indonesians write it: LibreOffice then takes 31/12/2026 for one, whatever language it speaks itself."""
HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MOMENT = (1980, 1, 1, 0, 0, 0)
"""The time stamp of every part: the same facts give the same bytes."""


def workbook(place: Place, form: Form) -> bytes:
    """An empty workbook of `form` for one region.

    Rules how to fill it in, the sheet to fill in, the lists to pick from.
    """
    return drawn(contents(place, form))


def contents(place: Place, form: Form) -> Data:
    """All that decides what the workbook looks like, as JSON can hold it."""
    around, words = frame(place), place.model.words.meeting.workbook
    rules = [
        form.title,
        around["region"],
        form.summary,
        "",
        words.rows.format(sheet=SHEET),
        words.required,
        words.phone,
        words.day,
        "",
        *form.care,
        "",
        f"{around['publisher']} {around['fresh']}",
        around["until"],
    ]
    return {
        "title": form.title,
        "site": place.model.site.name,
        "checked": place.model.regions[place.region].checked.isoformat(),
        "rules": rules,
        "columns": [_column_of(place, entry) for entry in form.entries],
        "rows": ROWS,
        "words": words.model_dump(),
    }


def _column_of(place: Place, entry: Entry) -> Data:
    own = {"heading": heading(entry), "options": list(options(place.model, entry))}
    return own | {key: getattr(entry, key) for key in ("kind", "short", "label", "max")}


def drawn(data: Data) -> bytes:
    """The workbook that `data` (see `contents`) describes."""
    book = Workbook()
    book.remove(book.worksheets[0])
    _rules(book.create_sheet(data["words"]["help_sheet"]), data["rules"])
    sheet, lists = book.create_sheet(SHEET), book.create_sheet(LIST_SHEET)
    for number, column in enumerate(data["columns"], start=1):
        _column(sheet, number, column, data["rows"])
        rule = _validation(column, number, lists, data["words"])
        letter = get_column_letter(number)
        rule.add(f"{letter}2:{letter}{data['rows'] + 1}")
        sheet.add_data_validation(rule)
    sheet.freeze_panes = "A2"
    sheet.row_dimensions[1].height = 44
    on_wide_paper(sheet, "1:1")
    lists.sheet_state = "hidden"
    book.active = 1
    checked = date.fromisoformat(data["checked"])
    book.properties.title, book.properties.creator = data["title"], data["site"]
    book.properties.created = book.properties.modified = datetime(checked.year, checked.month, checked.day)
    return same_bytes(book)


def _rules(sheet: Worksheet, lines: list[str]) -> None:
    sheet.column_dimensions["A"].width = 100
    for row, line in enumerate(lines, start=1):
        cell = sheet.cell(row, 1, line or None)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        size = 18 if row == 1 else 12
        cell.font = Font(name="Calibri", size=size, bold=row <= 2, color=INK)
        # said outright: a programme that does not measure again would lay long lines over each other
        sheet.row_dimensions[row].height = size * LINE * max(1, math.ceil(len(line) * size / WIDE))
    on_wide_paper(sheet)


def _column(sheet: Worksheet, number: int, column: Data, rows: int) -> None:
    letter = get_column_letter(number)
    head = sheet.cell(1, number, column["heading"])
    head.font = Font(name="Calibri", size=12, bold=True, color="FFFFFF")
    head.fill = PatternFill("solid", start_color=GREEN)
    head.alignment = Alignment(wrap_text=True, vertical="center")
    head.border = Border(bottom=Side("medium", color=INK))
    sheet.column_dimensions[letter].width = _width(column)
    first = sheet.cell(2, number)
    first.number_format, first.protection = DAY if column["kind"] == "tanggal" else "@", Protection(locked=False)
    first.border = Border(bottom=Side("hair", color=INK))
    for row in range(3, rows + 2):
        sheet.cell(row, number)._style = first._style  # type: ignore[union-attr]  # noqa: SLF001  one look for all


def _width(column: Data) -> int:
    """Of a list no wider than its longest option: what is picked is read whole, and the sheet fits its paper."""
    longest = max(map(len, (column["heading"], *column["options"])))
    most: int = WIDTHS[column["kind"]]
    return min(most, longest + PICKER) if column["options"] else most


def _validation(column: Data, number: int, lists: Worksheet, words: Mapping[str, str]) -> DataValidation:
    """Warns of a wrong entry while it is typed.

    A list lives on the hidden sheet: 255 characters are the limit otherwise.
    """
    if picked := column["options"]:
        for row, value in enumerate(picked, start=1):
            lists.cell(row, number, value)
        rule = DataValidation(
            "list", formula1=f"{LIST_SHEET}!${get_column_letter(number)}$1:${get_column_letter(number)}${len(picked)}"
        )
        rule.error = words["pick"]
    elif column["kind"] == "tanggal":
        rule = DataValidation("date", operator="between", formula1=FIRST_DAY, formula2=LAST_DAY)
        rule.error = words["wrong_day"]
    else:
        rule = DataValidation("textLength", operator="lessThanOrEqual", formula1=str(column["max"]))
        rule.error = words["too_long"].format(max=column["max"])
    rule.allow_blank = rule.showErrorMessage = rule.showInputMessage = True
    rule.errorTitle, rule.promptTitle, rule.prompt = words["wrong"], column["short"], column["label"]
    return rule


def on_wide_paper(sheet: Worksheet, repeated: str = "") -> None:
    """Prints as wide as the page, lying A4; the rows `repeated` (`1:2`) stand on every page."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = repeated or None


def same_bytes(book: Workbook) -> bytes:
    """The workbook with a fixed time in every part and one way to write XML.

    openpyxl writes the clock's time into the package and its properties, and other XML where lxml happens to be
    installed.
    """
    raw, out = io.BytesIO(), io.BytesIO()
    stamp = book.properties.modified
    book.save(raw)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            data = old.read(name)
            if name == "docProps/core.xml":
                now = book.properties.modified.strftime("%Y-%m-%dT%H:%M:%SZ").encode("ascii")
                data = data.replace(now, stamp.strftime("%Y-%m-%dT%H:%M:%SZ").encode("ascii"))
            data = HEAD + canonicalize(data.decode("utf-8")).encode("utf-8")
            info = zipfile.ZipInfo(name, MOMENT)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, data)
    return out.getvalue()
