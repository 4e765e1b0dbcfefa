"""Lists that are spoilt in one place, and files that only pretend to be lists."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

from openpyxl.workbook import Workbook

from generator.imports import incoming
from tests.support.import_project import (
    FRESH,
    HEAD,
    OLD,
    rewritten,
    text_file,
    workbook,
)

SHEET = "xl/worksheets/sheet1.xml"


def bad_cell(column: int, value: object, row: int = 5) -> Callable[[Path], Path]:
    """The list in a workbook with `value` in one cell (from 1)."""

    def make(folder: Path) -> Path:
        def spoil(book: Workbook) -> None:
            book.active.cell(row, column).value = value

        return workbook(folder / "daftar.xlsx", [HEAD, *OLD, FRESH], prepare=spoil)

    return make


def bad_line(name: str, number: str, more: str = "") -> Callable[[Path], Path]:
    """The list as CSV with one further line 22."""
    return lambda folder: (
        text_file(folder / "daftar.csv", [HEAD, *OLD], before="").write_text(
            (folder / "daftar.csv").read_text(encoding="utf-8") + f"900,{name},{number}{more}\n", encoding="utf-8"
        )
        and folder / "daftar.csv"
    )


def raw_number(value: str) -> Callable[[Path], Path]:
    """The number cell C2 exactly as `value` stands in the XML."""
    return lambda folder: rewritten(
        workbook(folder / "daftar.xlsx", [HEAD, ("11", OLD[0][1], 123456789), *OLD[1:]]),
        SHEET,
        lambda data: data.replace(b"<v>123456789</v>", f"<v>{value}</v>".encode()),
    )


def two_lists(book: Workbook) -> None:
    """A second sheet that could be the list."""
    sheet = book.create_sheet("Dicabut")
    sheet.append(HEAD)
    sheet.append(FRESH)


def raw(name: str, data: bytes) -> Callable[[Path], Path]:
    """A file of these bytes."""
    return lambda folder: (folder / name).write_bytes(data) and folder / name


def bomb(folder: Path) -> Path:
    """A small package that would unpack to more than any office's list."""
    path = workbook(folder / "daftar.xlsx", [HEAD, *OLD])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/styles2.xml", b"x")
    return rewritten(
        path, SHEET, lambda data: data.replace(b"</worksheet>", b" " * (incoming.LIMITS.unpacked + 1) + b"</worksheet>")
    )


def entities(folder: Path) -> Path:
    """A billion laughs."""
    lol = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    return rewritten(
        workbook(folder / "daftar.xlsx", [HEAD, *OLD]),
        SHEET,
        lambda data: lol + data.partition(b"?>")[2] if b"?>" in data else lol + data,
    )


def macro(folder: Path) -> Path:
    """A workbook with a macro inside."""
    path = workbook(folder / "daftar.xlsx", [HEAD, *OLD])
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"x")
    return path


def cut(folder: Path) -> Path:
    """Half a workbook, as a broken download leaves it."""
    path = workbook(folder / "daftar.xlsx", [HEAD, *OLD])
    path.write_bytes(path.read_bytes()[:3000])
    return path
