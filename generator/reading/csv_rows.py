"""A CSV that an office made, row by row with its lines."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from generator.problems import refused
from generator.reading.given_file import read_given

MOST_BYTES = 5_000_000


def csv_rows(file: Path) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line it begins on, without the empty cells that spreadsheets leave at its end.

    A cell stands on one line.

    Raises InputProblems when it cannot be opened, is too large, not UTF-8 or torn.
    """
    text = _text(file)
    first = text.partition("\n")[0]
    separator = ";" if first.count(";") > first.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 1
    try:
        for row in reader:
            cells = [" ".join(cell.split()) for cell in row]
            while cells and not cells[-1]:
                cells.pop()
            yield line, cells
            line = reader.line_num + 1
    except csv.Error:
        found = "tanda kutip yang tidak ditutup, atau isi yang terlalu panjang"
        raise refused(file.name, found, "CSV", "Periksa tanda kutip di baris itu.", line=line) from None


def _text(file: Path) -> str:
    try:
        return read_given(file, "berkas CSV", MOST_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError:
        guess = "Di Excel pilih 'CSV UTF-8' saat menyimpan."
        raise refused(file.name, "tulisan bukan UTF-8", "CSV UTF-8", guess) from None
