"""Checks a filled workbook of residents cell by cell, and says what to repair.

Nothing is kept, nothing leaves.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from checker.workbook.cell_rules import KINDS, Column, How, parse_date
from checker.workbook.texts import Texts, Wrong, XlsxError
from checker.workbook.xlsx import Book, Sheet, column_letters, read_xlsx
from checker.workbook.xlsx_parts import Cell

SHEET, LIST_SHEET = "Warga", "Pilihan"
MOST_PROBLEMS = 200
HEADING_ROWS = 10
MOST_COLUMNS = 60
PAIRS = (("berangkat", "pulang"),)
"""Date columns of which the first lies before the second."""


@dataclass(frozen=True)
class Mistake:
    """One thing to repair, and `line` for all of it.

    `cell` is like `C5`, or empty when it concerns the sheet or the file.
    """

    sheet: str
    cell: str
    found: str
    expected: str
    guess: str
    line: str

    def __str__(self) -> str:
        return self.line


@dataclass(frozen=True)
class Report:
    """`rows`: residents read. `more`: mistakes beyond the first MOST_PROBLEMS."""

    rows: int
    mistakes: tuple[Mistake, ...]
    more: int = 0

    def to_dict(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return {"rows": self.rows, "more": self.more, "mistakes": [asdict(mistake) for mistake in self.mistakes]}


def check_residents(data: bytes, form: Mapping[str, Any]) -> Report:
    """Report on the workbook `data` against `form`, `{"columns": […], "words": {…}}` as the build writes it.

    Never raises for a bad file.
    """
    columns = columns_of(form)
    texts = Texts(**form["words"])
    try:
        book = read_xlsx(data)
    except XlsxError as error:
        why, way = texts.reason(error.reason, **error.holes)
        return Report(0, (_mistake(texts, texts.file, "", texts.wrong("unreadable", why=why, way=way)),))
    sheet = sheet_of(book)
    if sheet is None:
        return Report(0, (_no_sheet(book, texts),))
    return _report(*_read(sheet, columns, How(book.from_1904, texts)))


def columns_of(form: Mapping[str, Any]) -> list[Column]:
    """The columns of `form`, in its order."""
    return [Column(**{**column, "options": tuple(column["options"])}) for column in form["columns"]]


def sheet_of(book: Book) -> Sheet | None:
    """The sheet of the residents, if the workbook has it."""
    return next((sheet for sheet in book.sheets if plain(sheet.name) == plain(SHEET)), None)


def _mistake(texts: Texts, sheet: str, cell: str, wrong: Wrong) -> Mistake:
    place = f"{sheet}!{cell}" if cell else sheet
    line = texts.line.format(place=place, found=wrong.found, expected=wrong.expected)
    return Mistake(sheet, cell, wrong.found, wrong.expected, wrong.guess, f"{line} {wrong.guess}".rstrip())


def _read(sheet: Sheet, columns: list[Column], how: How) -> tuple[int, list[Mistake]]:
    texts = how.texts
    heading = heading_row(sheet, columns)
    places, wrong = placed(sheet, columns, heading, texts)
    rows = sorted({row for row, _ in sheet.cells if row > heading}) if places else []
    if places:
        wrong += _outside(sheet, heading, set(places.values()), texts)
        seen: dict[tuple[str, ...], int] = {}
        for row in rows:
            wrong += _row(sheet, row, columns, places, how)
            wrong += _twice(sheet, row, places, seen, texts)
        if not rows:
            wrong.append((f"A{heading + 1}", texts.wrong("empty_sheet")))
    return len(rows), [_mistake(texts, sheet.name, cell, one) for cell, one in wrong]


def _report(rows: int, mistakes: list[Mistake]) -> Report:
    return Report(rows, tuple(mistakes[:MOST_PROBLEMS]), max(0, len(mistakes) - MOST_PROBLEMS))


def _no_sheet(book: Book, texts: Texts) -> Mistake:
    names = ", ".join(_shown(sheet.name) for sheet in book.sheets[:8])
    return _mistake(texts, texts.file, "", texts.wrong("no_sheet", names=names, sheet=SHEET))


def heading_row(sheet: Sheet, columns: list[Column]) -> int:
    """The row with the most known headings among the first; row 1 when there is none."""
    known = {plain(column.heading) for column in columns}
    counts = {
        row: sum(plain(cell.value) in known for (r, _), cell in sheet.cells.items() if r == row)
        for row in range(1, HEADING_ROWS + 1)
    }
    return max(counts, key=lambda row: (counts[row], -row)) if any(counts.values()) else 1


def placed(
    sheet: Sheet, columns: list[Column], heading: int, texts: Texts
) -> tuple[dict[str, int], list[tuple[str, Wrong]]]:
    """Column id -> its number in the sheet, and what is wrong with the headings, each with its cell."""
    names = {plain(column.heading): column for column in columns}
    places: dict[str, int] = {}
    wrong: list[tuple[str, Wrong]] = []
    for number in sorted(c for r, c in sheet.cells if r == heading)[:MOST_COLUMNS]:
        said = sheet.cells[(heading, number)].value
        column = names.get(plain(said))
        where = f"{column_letters(number)}{heading}"
        if column is None:
            wrong.append((where, _unknown(said, columns, texts)))
        elif column.id in places:
            wrong.append((where, texts.wrong("heading_twice", text=_shown(said))))
        else:
            places[column.id] = number
    return places, wrong + [
        (texts.row.format(number=heading), texts.wrong("heading_missing", heading=column.heading))
        for column in columns
        if column.required and column.id not in places
    ]


def _unknown(said: str, columns: list[Column], texts: Texts) -> Wrong:
    """A heading that no column has; perhaps it is only misspelt."""
    known = {plain(column.heading): column.heading for column in columns}
    close = difflib.get_close_matches(plain(said), list(known), 1, 0.6)
    if close:
        return texts.wrong("heading_near", text=_shown(said), near=known[close[0]])
    return texts.wrong("heading", text=_shown(said))


def _outside(sheet: Sheet, heading: int, known: set[int], texts: Texts) -> Iterator[tuple[str, Wrong]]:
    """What stands in columns without a heading: the first of each."""
    titled = {c for r, c in sheet.cells if r == heading}
    for number in sorted({c for r, c in sheet.cells if r > heading} - known - titled)[:MOST_COLUMNS]:
        row = min(r for r, c in sheet.cells if c == number and r > heading)
        text = _shown(sheet.cells[(row, number)].value)
        yield f"{column_letters(number)}{row}", texts.wrong("untitled", text=text)


def _row(
    sheet: Sheet, row: int, columns: list[Column], places: dict[str, int], how: How
) -> Iterator[tuple[str, Wrong]]:
    days: dict[str, date] = {}
    for column in columns:
        number = places.get(column.id)
        if number is None:
            continue
        cell = sheet.cells.get((row, number))
        empty = cell is None or (cell.kind == "teks" and not cell.value.strip())
        wrong = _missing(column, how.texts) if cell is None or empty else _wrong(cell, column, how)
        if wrong:
            yield f"{column_letters(number)}{row}", wrong
        elif cell and column.kind == "tanggal" and (day := parse_date(cell, how.from_1904)):
            days[column.id] = day
    for first, second in PAIRS:
        if first in days and second in days and days[second] < days[first]:
            told = {"first": f"{days[first]:%d/%m/%Y}", "day": f"{days[second]:%d/%m/%Y}"}
            yield f"{column_letters(places[second])}{row}", how.texts.wrong("days_order", **told)


def _missing(column: Column, texts: Texts) -> Wrong | None:
    kind = "empty_text" if column.kind == "teks" else "empty"
    return texts.wrong(kind, column=column.short) if column.required else None


def _wrong(cell: Cell, column: Column, how: How) -> Wrong | None:
    if cell.kind == "rumus":
        return how.texts.wrong("formula")
    if cell.kind == "salah":
        return how.texts.wrong("fault", value=cell.value)
    if cell.kind == "benar_salah":
        return how.texts.wrong("truth")
    return KINDS[column.kind](cell, column, how)


def _twice(
    sheet: Sheet, row: int, places: dict[str, int], seen: dict[tuple[str, ...], int], texts: Texts
) -> Iterator[tuple[str, Wrong]]:
    """The same name at the same address and destination is probably one resident entered twice."""
    found = [sheet.cells.get((row, places.get(name, 0))) for name in ("nama", "alamat", "negara", "berangkat")]
    key = tuple(plain(cell.value) if cell else "" for cell in found)
    if key[0] and key in seen:
        yield f"{column_letters(places['nama'])}{row}", texts.wrong("twice", row=seen[key])
    seen.setdefault(key, row)


def plain(text: str) -> str:
    """`text` as headings, names of sheets and residents are compared: no star, no capitals, single spaces."""
    return " ".join(text.replace("*", " ").split()).casefold()


def _shown(text: str) -> str:
    return f"'{text[:40]}{'…' if len(text) > 40 else ''}'"
