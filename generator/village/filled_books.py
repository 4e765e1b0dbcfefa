"""Filled books: the workbooks of residents that villages sent, found in a folder, each read as answers to count.

What is said about one never quotes a cell: a message names the file and the places to repair, not what stands there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.workbook.cell_rules import Column
from checker.workbook.residents import SHEET, Report, check_residents, columns_of, heading_row, placed, sheet_of
from checker.workbook.texts import Texts, XlsxError
from checker.workbook.xlsx import MOST_BYTES, Sheet, column_letters, read_xlsx
from generator.problems import DataProblems, refused, shown
from generator.readability.privacy import private
from generator.reading.given_file import read_given, reason

MOST_FILES = 2000
OTHER_KINDS = frozenset((".csv", ".ods", ".xls", ".xlsm"))
"""What a village may have sent instead."""
TOLD_CELLS = 6
IDENTITY = "nama"
"""The column whose mistakes change a count: a row without a resident, or a resident twice."""
_PREFIX = re.compile(r"(?i)^(?:data|buku|catatan)[\s_-]+warga[\s_-]*")
_COPY = re.compile(r"\s*\(\d+\)\s*$")
Resident = tuple[str, ...]


@dataclass(frozen=True)
class Village:
    """What one workbook has to count.

    `answers`: for each resident column id -> the option picked, of the columns with options; `residents`: every row
    whole, only to see one workbook sent twice, never written; `other`: mistakes elsewhere, which change no count.
    """

    file: str
    district: str
    name: str
    answers: tuple[Mapping[str, str], ...]
    residents: frozenset[Resident]
    other: int


@dataclass(frozen=True)
class Left:
    """A file that is not counted, and why."""

    file: str
    why: str

    def __str__(self) -> str:
        return f"{self.file}: belum dihitung. {self.why}"


def books_in(folder: Path, out: Path) -> list[Path]:
    """The workbooks in `folder` and in its folders, one for each district; `out`, the recap itself, is none of them.

    Raises InputProblems when the folder cannot be read, holds none or too many.
    """
    try:
        inside = sorted(folder.iterdir())
        found = inside + [path for one in inside if one.is_dir() and not one.is_symlink() for path in one.iterdir()]
    except OSError as error:
        raise refused(shown(folder, 200), f"folder yang tidak bisa dibuka ({reason(error)})", "folder") from None
    kinds = OTHER_KINDS | {".xlsx"}
    books = sorted(path for path in found if path.suffix.lower() in kinds and not path.name.startswith((".", "~$")))
    books = [path for path in books if path.resolve() != out.resolve()]
    if not books or len(books) > MOST_FILES:
        expected = f"1 sampai {MOST_FILES} buku kerja XLSX, satu untuk satu desa"
        raise refused(shown(folder, 200), f"{len(books)} buku kerja", expected)
    return books


def read_books(folder: Path, books: list[Path], form: Mapping[str, Any]) -> tuple[list[Village], list[Left]]:
    """Each of `books` read against `form` (see `check_residents`): what counts, and what is left out."""
    counted: list[Village] = []
    left: list[Left] = []
    for number, path in enumerate(books, start=1):
        one = _read(folder, path, number, form)
        if isinstance(one, Village):
            one = _twin(one, counted) or one
        if isinstance(one, Left):
            left.append(one)
        else:
            counted.append(one)
    return counted, left


def _read(folder: Path, path: Path, number: int, form: Mapping[str, Any]) -> Village | Left:
    district = "" if path.parent == folder else path.parent.name
    if any(_names_somebody(name) for name in (path.stem, district)):
        return Left(f"Berkas ke-{number}", "Namanya seperti nama orang. Beri nama desanya saja.")
    file = shown(path.relative_to(folder).as_posix(), 160).strip("'")
    if path.suffix.lower() != ".xlsx":
        return Left(file, "Bukan XLSX. Buka, lalu simpan sebagai XLSX.")
    name = village_name(path.stem)
    if not any(letter.isalpha() for letter in name):
        return Left(file, "Namanya tanpa nama desa. Beri nama desanya, misalnya Contoh Jaya.xlsx.")
    try:
        data = read_given(path, "berkas XLSX", MOST_BYTES)
    except DataProblems as problems:
        return Left(file, f"{problems.problems[0].found.capitalize()}.")
    return _answers(file, district, name, data, form)


def _names_somebody(text: str) -> bool:
    """Whether a file is called after a person: `Pak Budi`, `data-bu-siti`, or an identity number."""
    plain = re.sub(r"[\s_-]+", " ", text)
    return any(any(private(form, frozenset())) for form in (text, plain, plain.title()))


def village_name(stem: str) -> str:
    """`data-warga_contoh-jaya (1)` -> `Contoh Jaya`; capitals stay where somebody wrote them."""
    name = unicodedata.normalize("NFC", _COPY.sub("", _PREFIX.sub("", stem)))
    name = " ".join(re.sub(r"[_\s-]+", " ", "".join(c for c in name if c.isprintable())).split())
    return name.title() if name == name.lower() else name


def _answers(file: str, district: str, name: str, data: bytes, form: Mapping[str, Any]) -> Village | Left:
    columns, texts = columns_of(form), Texts(**form["words"])
    try:
        sheet = sheet_of(read_xlsx(data))
    except XlsxError as error:
        why, way = texts.reason(error.reason, **error.holes)
        return Left(file, f"{why[:1].upper()}{why[1:]}. {way}".rstrip())
    if sheet is None:
        return Left(file, f"Tidak ada lembar bernama {SHEET}.")
    report, heading = check_residents(data, form), heading_row(sheet, columns)
    places, _ = placed(sheet, columns, heading, texts)
    wrong = list(_wrong(report, columns, places, heading))
    if wrong or report.more:
        cells = ", ".join(wrong[:TOLD_CELLS]) + (" …" if len(wrong) > TOLD_CELLS else "")
        return Left(file, f"Perbaiki dulu {cells}. Rinciannya: build.py check-residents.")
    return Village(file, district, name, *_rows(sheet, columns, places, heading), len(report.mistakes))


def _wrong(report: Report, columns: list[Column], places: Mapping[str, int], heading: int) -> Iterator[str]:
    """The places of mistakes that change a count; what is wrong with a phone number does not."""
    harmless = {
        column_letters(number)
        for column in columns
        if (number := places.get(column.id)) and not column.options and column.id != IDENTITY
    }
    for mistake in report.mistakes:
        cell = re.fullmatch(r"([A-Z]+)([0-9]+)", mistake.cell)
        if not cell or int(cell[2]) == heading or cell[1] not in harmless:
            yield mistake.cell


def _rows(
    sheet: Sheet, columns: list[Column], places: Mapping[str, int], heading: int
) -> tuple[tuple[Mapping[str, str], ...], frozenset[Resident]]:
    """The answers of each row to what has options, and each row whole."""
    answers, residents = [], set()
    options = {column.id: {option.casefold(): option for option in column.options} for column in columns}
    for row in sorted({row for row, _ in sheet.cells if row > heading}):
        said = {column.id: sheet.cells.get((row, places.get(column.id, 0))) for column in columns}
        texts = {key: cell.value.strip() if cell else "" for key, cell in said.items()}
        answers.append({key: options[key].get(texts[key].casefold(), "") for key in texts if options[key]})
        residents.add(tuple(text.casefold() for text in texts.values()))
    return tuple(answers), frozenset(residents)


def _twin(village: Village, others: list[Village]) -> Left | None:
    """Why a workbook is left out that an earlier one already holds, whole or in part."""
    for other in others:
        if same := len(village.residents & other.residents):
            return Left(village.file, f"{same} baris sama persis dengan {other.file}. Simpan yang terbaru saja.")
        if (village.district, village.name.casefold()) == (other.district, other.name.casefold()):
            return Left(village.file, f"Desa ini sudah ada: {other.file}. Simpan yang terbaru saja.")
    return None
