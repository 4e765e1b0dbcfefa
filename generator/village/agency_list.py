"""Companies that an office lists: a CSV with one name or licence number a line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from checker.company.names import LONGEST, normalise
from generator.problems import InputProblems, Problem, nearest, refused, shown
from generator.reading.csv_rows import listed

COLUMN = "pt"
ALSO = ("nama pt", "nama p3mi", "nama perusahaan", "perusahaan", "p3mi")
"""What offices write above such a column."""
MOST = 200
"""More companies than this are a copy of the register, not those that recruit in one region."""


def read_names(file: Path) -> list[tuple[int, str]]:
    """(line, name or number) of each company, once each. Raises InputProblems with every mistake and its line."""
    head, rows = listed(file, dict.fromkeys(ALSO, COLUMN))
    if head != [COLUMN]:
        found = f"judul {shown(', '.join(head))}" if head else "berkas kosong"
        expected = f"baris pertama '{COLUMN}', lalu satu nama PT per baris"
        raise refused(file.name, found, expected, nearest(", ".join(head), [COLUMN]), line=1)
    problems: list[Problem] = []
    names: dict[str, tuple[int, str]] = {}
    for line, row in rows:
        if row and (wrong := _row(row, names)):
            problems.append(Problem(file.name, line, *wrong))
        elif row:
            names[normalise(row[0])] = (line, row[0])
    if not names and not problems:
        problems.append(Problem(file.name, 0, "", "daftar tanpa PT", "satu nama PT per baris"))
    if len(names) > MOST:
        guess = "Pilih yang merekrut di wilayah Anda."
        problems.append(Problem(file.name, 0, "", f"{len(names)} PT", f"paling banyak {MOST} PT", guess))
    if problems:
        raise InputProblems(problems)
    return list(names.values())


def _row(row: list[str], names: Mapping[str, tuple[int, str]]) -> tuple[str, str, str, str] | None:
    """Column, found, expected and guess of what is wrong with a row, given the `names` above it."""
    name, key = row[0], normalise(row[0])
    if len(row) > 1:
        return "", f"{len(row)} kolom", "satu kolom", "Beri tanda kutip pada nama yang memakai koma."
    if not key or not name.isprintable():
        return COLUMN, shown(name), "nama PT, atau nomor izinnya", ""
    if len(name) > LONGEST:
        return COLUMN, f"{len(name)} huruf", f"paling banyak {LONGEST} huruf", "Tulis nama PT saja."
    if key in names:
        found = f"PT yang sama dengan baris {names[key][0]}"
        return COLUMN, found, "PT yang hanya sekali", "Hapus salah satu."
    return None
