"""A CSV that an office made, row by row with its lines."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.problems import refused
from generator.reading.given_file import read_given
from generator.reading.office_text import decoded

MOST_BYTES = 5_000_000
SEPARATORS = (",", ";", "\t")
COUNTING = {"no", "no."}
"""Headings of a column that numbers the rows."""


def csv_rows(file: Path) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line it begins on, without the empty cells that spreadsheets leave at its end.

    A cell stands on one line.

    Raises InputProblems when it cannot be opened, is too large, no text or torn.
    """
    text = _text(file)
    named = text[4:5] if text[:4].lower() == "sep=" else ""  # Excel's own first line
    first = text.splitlines()[0] if text else ""
    separator = named if named in SEPARATORS else max(SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 1
    try:
        for row in reader:
            if named and line == 1:
                line = reader.line_num + 1
                continue
            cells = [" ".join(cell.split()) for cell in row]
            while cells and not cells[-1]:
                cells.pop()
            yield line, cells
            line = reader.line_num + 1
    except csv.Error:
        found = "tanda kutip yang tidak ditutup, atau isi yang terlalu panjang"
        raise refused(file.name, found, "CSV", "Periksa tanda kutip di baris itu.", line=line) from None


def listed(file: Path, meant: Mapping[str, str]) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """The headings, lower case, and the rows below them with their lines, without a column that only counts them.

    `meant`: what people write above a column -> its heading. Raises InputProblems as `csv_rows` does.
    """
    (_, first), *rows = list(csv_rows(file)) or [(1, [])]
    heads = [meant.get(head.casefold(), head.casefold()) for head in first]
    kept = [place for place, head in enumerate(heads) if head not in COUNTING]
    most = len(heads)
    return (
        [heads[place] for place in kept],
        [(line, [row[place] for place in kept if place < len(row)] + row[most:]) for line, row in rows],
    )


def _text(file: Path) -> str:
    text, notes = decoded(file.name, read_given(file, "berkas CSV", MOST_BYTES))
    for note in notes:
        print(f"{file.name}: {note}", file=sys.stderr)
    return text
