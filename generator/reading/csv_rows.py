"""A CSV that an office made, row by row with its lines."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from generator.problems import InputProblems, Problem
from generator.reading.given import read_given

MOST_BYTES = 5_000_000


def csv_rows(file: Path) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line it begins on, its cells on one line each, without the empty cells that spreadsheets leave at its end.

    Raises InputProblems when it cannot be opened, is too large, not UTF-8 or torn.
    """
    text = _text(file)
    first = text.partition("\n")[0]
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=";" if first.count(";") > first.count(",") else ",", strict=True
    )
    line = 1
    try:
        for row in reader:
            cells = [" ".join(cell.split()) for cell in row]
            while cells and not cells[-1]:
                cells.pop()
            yield line, cells
            line = reader.line_num + 1
    except csv.Error:
        raise InputProblems(
            [
                Problem(
                    file.name,
                    line,
                    "",
                    "tanda kutip yang tidak ditutup, atau isi yang terlalu panjang",
                    "CSV",
                    "Periksa tanda kutip di baris itu.",
                )
            ]
        ) from None


def _text(file: Path) -> str:
    try:
        return read_given(file, "berkas CSV", MOST_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputProblems(
            [
                Problem(
                    file.name, 0, "", "tulisan bukan UTF-8", "CSV UTF-8", "Di Excel pilih 'CSV UTF-8' saat menyimpan."
                )
            ]
        ) from None
