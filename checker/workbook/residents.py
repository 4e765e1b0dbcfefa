"""Checks a filled workbook of residents cell by cell, and says in Indonesian what to repair.

Nothing is kept, nothing leaves.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from checker.workbook.cell_rules import KINDS, Column, Wrong, parse_date
from checker.workbook.xlsx import Book, Sheet, column_letters, read_xlsx
from checker.workbook.xlsx_parts import Cell, XlsxError

SHEET, LIST_SHEET = "Warga", "Pilihan"
MOST_PROBLEMS = 200
HEADING_ROWS = 10
MOST_COLUMNS = 60
PAIRS = (("berangkat", "pulang"),)
"""Date columns of which the first lies before the second."""


@dataclass(frozen=True)
class Mistake:
    """One thing to repair. `cell` is like `C5`, or empty when it concerns the sheet or the file."""

    sheet: str
    cell: str
    found: str
    expected: str
    guess: str = ""

    def __str__(self) -> str:
        place = f"{self.sheet}!{self.cell}" if self.cell else self.sheet
        return f"{place}: ditemukan {self.found}; seharusnya {self.expected}.{f' {self.guess}' if self.guess else ''}"


@dataclass(frozen=True)
class Report:
    """`rows`: residents read. `more`: mistakes beyond the first MOST_PROBLEMS."""

    rows: int
    mistakes: tuple[Mistake, ...]
    more: int = 0

    def to_dict(self) -> dict[str, Any]:
        """As JSON can hold it, each mistake also as one line."""
        return {"rows": self.rows, "more": self.more, "mistakes": [asdict(m) | {"line": str(m)} for m in self.mistakes]}


def check_residents(data: bytes, form: Mapping[str, Any]) -> Report:
    """Report on the workbook `data` against `form`, `{"columns": [...]}` as the build writes it.

    Never raises for a bad file.
    """
    columns = [Column(**{**column, "options": tuple(column["options"])}) for column in form["columns"]]
    try:
        book = read_xlsx(data)
    except XlsxError as error:
        why, _, guess = str(error).partition(". ")
        return Report(
            0,
            (
                Mistake(
                    "Berkas", "", f"berkas yang tidak terbaca ({why.rstrip('.')})", "berkas XLSX dari situs ini", guess
                ),
            ),
        )
    sheet = next((sheet for sheet in book.sheets if _plain(sheet.name) == _plain(SHEET)), None)
    if sheet is None:
        return Report(0, (_no_sheet(book),))
    return _report(*_read(sheet, columns, book.from_1904))


def _read(sheet: Sheet, columns: list[Column], from_1904: bool) -> tuple[int, list[Mistake]]:
    heading = _heading_row(sheet, columns)
    places, mistakes = _places(sheet, columns, heading)
    if not places:
        return 0, mistakes
    filled = sorted({row for row, _ in sheet.cells if row > heading})
    mistakes += _outside(sheet, heading, set(places.values()))
    seen: dict[tuple[str, ...], int] = {}
    for row in filled:
        mistakes += _row(sheet, row, columns, places, from_1904)
        mistakes += _twice(sheet, row, places, seen)
    if not filled:
        mistakes.append(
            Mistake(sheet.name, f"A{heading + 1}", "lembar yang masih kosong", "satu baris untuk satu warga")
        )
    return len(filled), mistakes


def _report(rows: int, mistakes: list[Mistake]) -> Report:
    return Report(rows, tuple(mistakes[:MOST_PROBLEMS]), max(0, len(mistakes) - MOST_PROBLEMS))


def _no_sheet(book: Book) -> Mistake:
    names = [sheet.name for sheet in book.sheets][:8]
    return Mistake(
        "Berkas",
        "",
        f"lembar {', '.join(_shown(name) for name in names)}",
        f"lembar bernama '{SHEET}'",
        "Pakai berkas kosong dari situs ini, atau ganti nama lembarnya.",
    )


def _heading_row(sheet: Sheet, columns: list[Column]) -> int:
    """The row with the most known headings among the first; row 1 when there is none."""
    known = {_plain(column.heading) for column in columns}
    counts = {
        row: sum(_plain(cell.value) in known for (r, _), cell in sheet.cells.items() if r == row)
        for row in range(1, HEADING_ROWS + 1)
    }
    return max(counts, key=lambda row: (counts[row], -row)) if any(counts.values()) else 1


def _places(sheet: Sheet, columns: list[Column], heading: int) -> tuple[dict[str, int], list[Mistake]]:
    """Column id -> its number in the sheet, and what is wrong with the headings."""
    names = {_plain(column.heading): column for column in columns}
    places: dict[str, int] = {}
    mistakes: list[Mistake] = []
    for number in sorted(c for r, c in sheet.cells if r == heading)[:MOST_COLUMNS]:
        said = sheet.cells[(heading, number)].value
        column = names.get(_plain(said))
        where = f"{column_letters(number)}{heading}"
        if column is None:
            guess = _nearest(said, [c.heading for c in columns])
            expected = "judul kolom seperti di berkas kosong"
            mistakes.append(Mistake(sheet.name, where, f"judul {_shown(said)}", expected, guess))
        elif column.id in places:
            found = f"judul {_shown(said)} dua kali"
            mistakes.append(Mistake(sheet.name, where, found, "satu kali saja", "Hapus salah satu kolom."))
        else:
            places[column.id] = number
    return places, mistakes + [
        Mistake(
            sheet.name,
            f"baris {heading}",
            "judul yang hilang",
            f"kolom '{column.heading}'",
            "Salin baris judul dari berkas kosong.",
        )
        for column in columns
        if column.required and column.id not in places
    ]


def _outside(sheet: Sheet, heading: int, known: set[int]) -> Iterator[Mistake]:
    """What stands in columns without a heading: the first of each."""
    titled = {c for r, c in sheet.cells if r == heading}
    for number in sorted({c for r, c in sheet.cells if r > heading} - known - titled)[:MOST_COLUMNS]:
        row = min(r for r, c in sheet.cells if c == number and r > heading)
        yield Mistake(
            sheet.name,
            f"{column_letters(number)}{row}",
            _shown(sheet.cells[(row, number)].value),
            "kosong, karena kolom ini tidak punya judul",
            "Hapus isi kolom ini.",
        )


def _row(sheet: Sheet, row: int, columns: list[Column], places: dict[str, int], from_1904: bool) -> Iterator[Mistake]:
    days: dict[str, date] = {}
    for column in columns:
        number = places.get(column.id)
        if number is None:
            continue
        cell = sheet.cells.get((row, number))
        empty = cell is None or (cell.kind == "teks" and not cell.value.strip())
        wrong = _missing(column) if cell is None or empty else _wrong(cell, column, from_1904)
        if wrong:
            where = f"{column_letters(number)}{row}"
            yield Mistake(sheet.name, where, wrong.found, wrong.expected, wrong.guess)
        elif cell and column.kind == "tanggal" and (day := parse_date(cell, from_1904)):
            days[column.id] = day
    for first, second in PAIRS:
        if first in days and second in days and days[second] < days[first]:
            where = f"{column_letters(places[second])}{row}"
            found, expected = f"{days[second]:%d/%m/%Y}", f"tanggal sesudah {days[first]:%d/%m/%Y}"
            yield Mistake(sheet.name, where, found, expected, "Mungkin kedua tanggal tertukar.")


def _missing(column: Column) -> Wrong | None:
    guess = "Tulis 'Tidak tahu' bila belum diketahui." if column.kind == "teks" else ""
    return Wrong("sel kosong", f"isi untuk '{column.short}'", guess) if column.required else None


def _wrong(cell: Cell, column: Column, from_1904: bool) -> Wrong | None:
    if cell.kind == "rumus":
        return Wrong("rumus", "isi biasa", "Salin sel, lalu tempel sebagai nilai (Paste Special, Values).")
    if cell.kind == "salah":
        return Wrong(f"kesalahan {cell.value}", "isi biasa", "Hapus, lalu tulis ulang.")
    if cell.kind == "benar_salah":
        return Wrong("TRUE atau FALSE", "tulisan biasa")
    return KINDS[column.kind](cell, column, from_1904)


def _twice(sheet: Sheet, row: int, places: dict[str, int], seen: dict[tuple[str, ...], int]) -> Iterator[Mistake]:
    """The same name at the same address and destination is probably one resident entered twice."""
    found = [sheet.cells.get((row, places.get(name, 0))) for name in ("nama", "alamat", "negara", "berangkat")]
    key = tuple(_plain(cell.value) if cell else "" for cell in found)
    if key[0] and key in seen:
        yield Mistake(
            sheet.name,
            f"{column_letters(places['nama'])}{row}",
            f"warga yang sama dengan baris {seen[key]}",
            "satu baris untuk satu warga",
            "Hapus salah satu baris.",
        )
    seen.setdefault(key, row)


def _plain(text: str) -> str:
    return " ".join(text.replace("*", " ").split()).casefold()


def _shown(text: str) -> str:
    return f"'{text[:40]}{'…' if len(text) > 40 else ''}'"


def _nearest(text: str, known: list[str]) -> str:
    close = difflib.get_close_matches(_plain(text), [_plain(name) for name in known], 1, 0.6)
    found = next((name for name in known if close and _plain(name) == close[0]), "")
    return f"Maksud Anda '{found}'?" if found else "Hapus kolom yang bukan dari berkas kosong."
