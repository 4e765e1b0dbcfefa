"""Villages: the list, as CSV, of those that get posters of their own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.problems import InputProblems, Problem, nearest, shown
from generator.reading.csv_rows import listed

COLUMNS = ("desa", "kecamatan", "kontak", "pertemuan", "waktu", "tempat")
LONGEST = {"desa": 40, "kecamatan": 40, "kontak": 70, "pertemuan": 70, "waktu": 70, "tempat": 90}
"""Letters that fit on every poster together."""
ALSO = {"nama desa": "desa", "desa/kelurahan": "desa", "nama desa/kelurahan": "desa", "nama kecamatan": "kecamatan"}
"""What offices write above a column -> its heading."""
Mistake = tuple[str, str, str, str]
"""The column (empty: the whole row), found, expected, guess."""
RESERVED = re.compile("con|prn|aux|nul|(?:com|lpt)[0-9]")
"""No folder of Windows may be called so."""
_NOT_SLUG = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True)
class Village:
    """One row.

    `folder`: the name of its folder, unlike that of any other row; `line`: where it stands, 0 without a list.
    """

    name: str
    contact: str
    meeting: str
    folder: str
    line: int = 0
    when: str = ""
    where: str = ""

    @property
    def lines(self) -> dict[str, str]:
        """Its own lines as the sheets know them."""
        meeting = self.meeting or ", ".join(filter(None, (self.when, self.where)))
        return {
            "name": self.name,
            "contact": self.contact,
            "meeting": meeting,
            "when": self.when or self.meeting,
            "where": self.where,
        }


def read_villages(file: Path) -> list[Village]:
    """The villages of a CSV with the columns COLUMNS (only `desa` is needed), separated by comma or semicolon.

    Raises InputProblems with every mistake and its line.
    """
    heads, rows = listed(file, ALSO)
    problems = _headings(file, heads)
    if problems:
        raise InputProblems(problems)
    villages: list[Village] = []
    seen: dict[str, int] = {}
    taken: set[str] = set()
    for line, row in rows:
        given = dict(zip(heads, row, strict=False))
        wrong = list(_mistakes(heads, row, given)) if row else []
        if row and not wrong:
            key = "--".join(_slugs(given))
            wrong = _twin(given, key, seen)
            seen.setdefault(key, line)
            village = _village(given, line)
            # "A" in "B C" is not "A B" in "C"
            villages.append(replace(village, folder=key) if village.folder in taken else village)
            taken.add(village.folder)
        problems += (Problem(file.name, line, *mistake) for mistake in wrong)
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


def _mistakes(heads: list[str], row: list[str], given: Mapping[str, str]) -> Iterator[Mistake]:
    """What is wrong with one row by itself."""
    for head, text in given.items():
        if len(text) > LONGEST[head]:
            yield head, f"{len(text)} huruf", f"paling banyak {LONGEST[head]} huruf", "Persingkat isinya."
        if not text.isprintable():
            yield head, shown(text), "tulisan biasa", ""
    if len(row) > len(heads):
        guess = "Beri tanda kutip pada tulisan yang memakai koma."
        yield "", f"{len(row)} kolom", f"{len(heads)} kolom", guess
    if not given.get("desa"):
        yield "desa", "isi kosong", "nama desa", ""


def _twin(given: Mapping[str, str], key: str, seen: Mapping[str, int]) -> list[Mistake]:
    """What is wrong with a row whose folder has no name (an empty `key`), or that of a row above it."""
    if key and key not in seen:
        return []
    line = seen.get(key)
    found = f"desa yang sama dengan baris {line}" if key else f"nama {shown(given['desa'])}"
    return [("desa", found, "nama yang hanya sekali", "Isi kolom kecamatan bila ada dua desa bernama sama.")]


def _village(given: Mapping[str, str], line: int) -> Village:
    folder = "-".join(_slugs(given))
    folder += "-desa" if RESERVED.fullmatch(folder) else ""
    where = f", Kecamatan {given['kecamatan']}" if given.get("kecamatan") else ""
    return Village(
        given["desa"] + where,
        given.get("kontak", ""),
        given.get("pertemuan", ""),
        folder,
        line,
        given.get("waktu", ""),
        given.get("tempat", ""),
    )


def _slugs(given: Mapping[str, str]) -> list[str]:
    return [slug for slug in (_slug(given["desa"]), _slug(given.get("kecamatan", ""))) if slug]


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return _NOT_SLUG.sub("-", plain).strip("-")
