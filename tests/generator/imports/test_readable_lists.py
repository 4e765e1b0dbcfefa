"""Lists as offices send them, which are odd and still read whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook

from tests.support.import_project import (
    FRESH,
    HEAD,
    NEW_DAY,
    OLD,
    imported,
    project,
    register,
    text_file,
    workbook,
)


@pytest.fixture
def root(made_once):
    """A project to import into."""
    return made_once(project)


OFFICE = ("NO.", "NAMA P3MI", "NOMOR IZIN (NIB)", "DIREKTUR")
EXPECTED = sorted([*OLD, FRESH], key=lambda row: int(row[0]))
WITHOUT_ID = sorted([*OLD, ("", *FRESH[1:])], key=lambda row: int(row[0] or 10**9))


def office(row: tuple[str, ...], number: int) -> tuple[str, ...]:
    """A row as an office's own table has it: counted, without the id, with a person's name that is not ours to keep."""
    return str(number), row[1], row[2], "NAMA ORANG"


OFFICE_ROWS = [office(row, i) for i, row in enumerate((*OLD, FRESH), start=1)]


def titled(book: Workbook) -> None:
    """A letterhead in merged cells above the headings."""
    sheet = book.active
    sheet.insert_rows(1, 4)
    sheet["A1"], sheet["A3"] = "DAFTAR PERUSAHAAN PENEMPATAN (P3MI)", "KEADAAN OKTOBER"
    sheet.merge_cells("A1:D1")
    sheet.merge_cells("A3:D3")


def hide(book: Workbook) -> None:
    """Rows that a filter has hidden are still rows."""
    for row in (3, 4, 5):
        book.active.row_dimensions[row].hidden = True


def more_sheets(book: Workbook) -> None:
    """A sheet with notes and a hidden empty one beside the list."""
    book.create_sheet("Petunjuk", 0).append(["Isi dengan huruf besar"])
    book.create_sheet("Kosong").sheet_state = "hidden"


def formulas(book: Workbook) -> None:
    """Formulas and links in a column that nobody reads."""
    for row in range(2, 23):
        book.active.cell(row, 1).value = "=ROW()-1"
    book.active["B2"].hyperlink = "https://example.org/"


def numbers(table: list[tuple[str, ...]]) -> list[tuple[object, ...]]:
    """Ids and numbers as numbers, where no digit is lost by it."""
    return [(int(row[0]), row[1], row[2] if row[2].startswith("0") else float(row[2])) for row in table]


GOOD: dict[str, tuple[Callable[[Path], Path], list[tuple[str, ...]], str]] = {
    "plain": (lambda p: text_file(p / "a.csv", [HEAD, *OLD, FRESH]), EXPECTED, "1 baru"),
    "title rows in merged cells": (
        lambda p: workbook(p / "a.xlsx", [OFFICE, *OFFICE_ROWS], prepare=titled),
        WITHOUT_ID,
        "Kolom yang tidak dipakai: 'NO.', 'DIREKTUR'.",
    ),
    "other headings": (
        lambda p: text_file(p / "a.csv", [("ID P3MI", "Nama\tPerusahaan", "No. Ijin"), *OLD, FRESH]),
        EXPECTED,
        "1 baru",
    ),
    "columns in another order": (
        lambda p: text_file(p / "a.csv", [("NIB", "nama", "id"), *(row[::-1] for row in (*OLD, FRESH))]),
        EXPECTED,
        "1 baru",
    ),
    "numbers as numbers": (
        lambda p: workbook(p / "a.xlsx", [HEAD, *numbers([*OLD, FRESH])]),
        EXPECTED,
        "20 tetap sama",
    ),
    "numbers written as floats": (
        lambda p: text_file(p / "a.csv", [HEAD, *((f"{i}.0", n, f"{no}.0") for i, n, no in OLD), FRESH]),
        EXPECTED,
        "20 tetap sama",
    ),
    "numbers in groups": (
        lambda p: text_file(
            p / "a.csv",
            [HEAD, *((i, n, f"{no[:4]}-{no[4:8]}-{no[8:]}") for i, n, no in OLD), (*FRESH[:2], f"'{FRESH[2]}")],
        ),
        EXPECTED,
        "20 tetap sama",
    ),
    "duplicate rows": (
        lambda p: text_file(p / "a.csv", [HEAD, *OLD, FRESH, OLD[3], ("14", "uji empat, PT", OLD[3][2])]),
        EXPECTED,
        "B23 sama dengan B5",
    ),
    "stray spaces": (
        lambda p: text_file(
            p / "a.csv",
            [
                (" siskop2mi_id ", "name\u00a0", "licence_no"),
                *((f" {i}", f"\u00a0{n.replace(' ', '   ')}\u2003", f"{no}\t") for i, n, no in OLD),
                FRESH,
            ],
        ),
        EXPECTED,
        "20 tetap sama",
    ),
    "UTF-16": (lambda p: text_file(p / "a.csv", [HEAD, *OLD, FRESH], "\t", "\r\n", "utf-16"), EXPECTED, "UTF-16"),
    "UTF-16 without a mark": (
        lambda p: text_file(p / "a.csv", [HEAD, *OLD, FRESH], "\t", "\r\n", "utf-16-le"),
        EXPECTED,
        "Pemisah kolomnya tab.",
    ),
    "semicolons, Windows ends, byte-order mark": (
        lambda p: text_file(p / "a.csv", [HEAD, *OLD, FRESH], ";", "\r\n", "utf-8-sig"),
        EXPECTED,
        "titik koma",
    ),
    "Excel's own first line": (
        lambda p: text_file(p / "a.csv", [HEAD, *OLD, FRESH], ";", before="sep=;\n"),
        EXPECTED,
        "titik koma",
    ),
    "old Mac ends": (lambda p: text_file(p / "a.csv", [HEAD, *OLD, FRESH], end="\r"), EXPECTED, "1 baru"),
    "Windows-1252": (
        lambda p: text_file(p / "a.csv", [HEAD, *OLD, ("900", "PT. CAFÉ", FRESH[2])], coding="cp1252"),
        sorted([*OLD, ("900", "PT. CAFÉ", FRESH[2])]),
        "baris 22 dibaca sebagai Windows-1252",
    ),
    "lines in two encodings": (
        lambda p: mixed(p / "a.csv"),
        sorted([*OLD, ("900", "PT. CAFÉ", FRESH[2]), ("901", "PT. ÖL", "")]),
        "baris 22 dibaca sebagai Windows-1252",
    ),
    "hidden rows": (
        lambda p: workbook(p / "a.xlsx", [HEAD, *OLD, FRESH], prepare=hide),
        EXPECTED,
        "3 baris tersembunyi ikut dibaca.",
    ),
    "other sheets": (
        lambda p: workbook(p / "a.xlsx", [HEAD, *OLD, FRESH], prepare=more_sheets),
        EXPECTED,
        "Lembar 'Petunjuk' tidak dibaca.",
    ),
    "formulas where nobody reads": (
        lambda p: workbook(p / "a.xlsx", [OFFICE, *OFFICE_ROWS], prepare=formulas),
        WITHOUT_ID,
        "1 baru",
    ),
    "headings again on each page": (
        lambda p: workbook(p / "a.xlsx", [HEAD, ("(1)", "(2)", "(3)"), *OLD[:9], HEAD, *OLD[9:], FRESH]),
        EXPECTED,
        "Daftar!B12: judul kolom yang berulang",
    ),
    "foot of the table": (
        lambda p: workbook(p / "a.xlsx", [OFFICE, *OFFICE_ROWS, (), ("Sumber: kantor",)]),
        WITHOUT_ID,
        "Daftar!B24: tidak ada isi di kolom yang dibaca ('Sumber: kantor')",
    ),
    "escaped signs": (
        lambda p: workbook(p / "a.xlsx", [HEAD, *OLD, ("900", "PT. BARU_x000D_\nSEKALI", FRESH[2])]),
        EXPECTED,
        "1 baru",
    ),
    "a company without a number": (
        lambda p: text_file(p / "a.csv", [HEAD, *OLD, ("900", "PT. BARU SEKALI", "-")]),
        sorted([*OLD, ("900", "PT. BARU SEKALI", "")]),
        "PT. BARU SEKALI, tanpa nomor",
    ),
    "a back-tick and a path are only letters": (
        lambda p: text_file(p / "a.csv", [HEAD, *OLD, ("900", "PT. ABUNI`MAH ../../etc", FRESH[2])]),
        sorted([*OLD, ("900", "PT. ABUNI`MAH ../../etc", FRESH[2])]),
        "1 baru",
    ),
    "another ending": (lambda p: workbook(p / "a.xlsx", [HEAD, *OLD, FRESH]).rename(p / "a.csv"), EXPECTED, "1 baru"),
}


def mixed(path: Path) -> Path:
    """One line in Windows-1252, the next in UTF-8."""
    text_file(path, [HEAD, *OLD])
    path.write_bytes(path.read_bytes() + f"900,PT. CAFÉ,{FRESH[2]}\n".encode("cp1252") + "901,PT. ÖL,\n".encode())
    return path


@pytest.mark.parametrize("trouble", GOOD)
def test_what_can_be_read_is_read_whole(trouble, root, tmp_path):
    make, expected, told = GOOD[trouble]
    file = make(tmp_path)
    shown = imported(root, file)
    assert (shown.status, shown.untouched) == (1, True) and "Tidak ada yang ditulis" in shown.said
    assert told in shown.said
    done = imported(root, file, yes=True)
    assert done.status == 0, done.said
    assert sorted(register(root)) == sorted(expected)
    assert (root / f"data/agencies/register-{NEW_DAY}.csv").is_file() and (
        root / "data/agencies/register-2026-09-12.csv"
    ).is_file()
