"""Villages: the list, as CSV, of those that get posters of their own."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from generator.problems import InputProblems, Problem, nearest, shown
from generator.reading.csv_rows import csv_rows

COLUMNS = ("desa", "kecamatan", "kontak", "pertemuan")
LONGEST = {"desa": 40, "kecamatan": 40, "kontak": 70, "pertemuan": 70}
"""Letters that fit on every poster together."""
_NOT_SLUG = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True)
class Village:
    """One row. `folder`: the name of its folder, unlike that of any other row; `line`: where it stands, 0 without a list."""

    name: str
    contact: str
    meeting: str
    folder: str
    line: int = 0


def read_villages(file: Path) -> list[Village]:
    """The villages of a CSV with the columns COLUMNS (only `desa` is needed), separated by comma or semicolon.

    Raises InputProblems with every mistake and its line.
    """
    (_, first), *rows = list(csv_rows(file)) or [(1, [])]
    heads = [head.casefold() for head in first]
    problems = _headings(file, heads)
    if problems:
        raise InputProblems(problems)
    villages: list[Village] = []
    seen: dict[str, int] = {}
    for line, row in rows:
        if row:
            problems += _row(file, line, heads, row, villages, seen)
    if not villages and not problems:
        problems.append(Problem(file.name, 0, "", "daftar tanpa desa", "satu baris untuk satu desa"))
    if problems:
        raise InputProblems(problems)
    return villages


def _headings(file: Path, heads: list[str]) -> list[Problem]:
    problems = [
        Problem(file.name, 1, "", f"kolom {shown(head)}", f"kolom {', '.join(COLUMNS)}", nearest(head, COLUMNS))
        for head in heads
        if head not in COLUMNS
    ]
    if "desa" not in heads:
        problems.append(Problem(file.name, 1, "", "judul tanpa kolom 'desa'", f"kolom {', '.join(COLUMNS)}"))
    elif len(set(heads)) < len(heads):
        problems.append(Problem(file.name, 1, "", "judul kolom yang sama dua kali", "satu kali saja"))
    return problems


def _row(
    file: Path, line: int, heads: list[str], row: list[str], villages: list[Village], seen: dict[str, int]
) -> list[Problem]:
    given = dict(zip(heads, row, strict=False))
    problems = [
        Problem(
            file.name, line, head, f"{len(text)} huruf", f"paling banyak {LONGEST[head]} huruf", "Persingkat isinya."
        )
        for head, text in given.items()
        if len(text) > LONGEST[head]
    ]
    problems += [
        Problem(file.name, line, head, shown(text), "tulisan biasa")
        for head, text in given.items()
        if not text.isprintable()
    ]
    if len(row) > len(heads):
        problems.append(
            Problem(
                file.name,
                line,
                "",
                f"{len(row)} kolom",
                f"{len(heads)} kolom",
                "Beri tanda kutip pada tulisan yang memakai koma.",
            )
        )
    if not given.get("desa"):
        problems.append(Problem(file.name, line, "desa", "isi kosong", "nama desa"))
    if problems:
        return problems
    folder = "-".join(filter(None, (_slug(given["desa"]), _slug(given.get("kecamatan", "")))))
    if not folder or folder in seen:
        found = f"desa yang sama dengan baris {seen[folder]}" if folder else f"nama {shown(given['desa'])}"
        return [
            Problem(
                file.name,
                line,
                "desa",
                found,
                "nama yang hanya sekali",
                "Isi kolom kecamatan bila ada dua desa bernama sama.",
            )
        ]
    seen[folder] = line
    where = f", Kecamatan {given['kecamatan']}" if given.get("kecamatan") else ""
    villages.append(Village(given["desa"] + where, given.get("kontak", ""), given.get("pertemuan", ""), folder, line))
    return []


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return _NOT_SLUG.sub("-", plain).strip("-")
