"""Reads the agency register and the dated decisions: CSV files that are replaced as a whole."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from generator.facts.agency import Agency, Decision, Register
from generator.loading.so_far import Loading
from generator.problems import Key, Problem, missing_file, nearest, shown
from generator.reading.textfile import Refused, hidden, read_text

META = "data/agencies/register.yml"
DECISIONS = "decisions.csv"
LARGEST = 5_000_000
YES_NO = {"ya": True, "tidak": False}
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
EXPECTED = {
    "siskop2mi_id": "angka, atau kosong",
    "licence_no": "angka, atau kosong",
    "publish": "ya atau tidak",
    "months": "angka bulan dari 1 sampai 59, hanya pada skorsing, atau kosong",
    "source": "id sumber, atau kosong",
}


@dataclass(frozen=True)
class Read:
    """The rows of the newest copy, of the earlier ones (oldest first), and the decisions."""

    agencies: tuple[Agency, ...] = ()
    earlier: tuple[tuple[Agency, ...], ...] = ()
    decisions: tuple[Decision, ...] = ()


def read(loading: Loading, data: Path, meta: Register | None) -> Read:
    """Reads every copy that the register names, and the decisions; notes the line of each decision's source."""
    decisions = tuple(Table(loading, data / "agencies" / DECISIONS, Decision).rows())
    if meta is None:
        return Read(decisions=decisions)
    places = {("file",): meta.file} | {("earlier", i, "file"): copy.file for i, copy in enumerate(meta.earlier)}
    newest, *earlier = [_copy(loading, data, path, file) for path, file in places.items()]
    return Read(newest, tuple(earlier), decisions)


def _copy(loading: Loading, data: Path, path: Key, file: str) -> tuple[Agency, ...]:
    copies = {path.name for path in (data / "agencies").glob("*.csv")} - {DECISIONS}
    if file not in copies:
        loading.report(META, path, shown(file), "berkas .csv yang ada di data/agencies", nearest(file, copies))
        return ()
    register = Table(loading, data / "agencies" / file, Agency)
    agencies = register.rows()
    register.once_each("siskop2mi_id")
    return tuple(agencies)


class Table:
    """A CSV file whose columns are the fields of `model`. `lines`: where each good row begins."""

    def __init__(self, loading: Loading, path: Path, model: type[BaseModel]) -> None:
        self.loading, self.path, self.model = loading, path, model
        self.name = path.relative_to(loading.root).as_posix()
        self.wanted = list(model.model_fields)
        self.good: list[tuple[int, Any]] = []

    def rows(self) -> list[Any]:
        """Every good row; the others are noted as problems."""
        try:
            for line, cells in self.cells():
                self.row(line, cells)
        except FileNotFoundError:
            self.loading.problems.append(missing_file(self.name))
        except Refused as refused:
            self.loading.problems.append(refused.problem)
        self.loading.rows[self.name] = [line for line, _ in self.good]
        return [row for _, row in self.good]

    def cells(self) -> Iterator[tuple[int, list[str]]]:
        """The cells of each row after the header, with the line on which the row begins."""
        reader = csv.reader(io.StringIO(read_text(self.path, self.name, LARGEST), newline=""), strict=True)
        begins = 1
        try:
            for cells in reader:
                if begins == 1 and cells != self.wanted:
                    self.header(cells)
                    return
                if begins > 1 and cells:
                    yield begins, cells
                begins = reader.line_num + 1
        except csv.Error:
            self.report(begins, "", "baris yang tidak terbaca", "CSV yang sah", "Periksa tanda kutip dan koma.")
        if begins == 1:
            self.header([])

    def header(self, found: list[str]) -> None:
        """Notes a wrong first line."""
        strange = next((column for column in found if column not in self.wanted), "")
        guess = nearest(strange, self.wanted) if strange else ""
        seen = f"kolom {shown(', '.join(found), 200)}" if found else "berkas kosong"
        self.report(1, "", seen, f"kolom {', '.join(self.wanted)}", guess)

    def row(self, line: int, cells: list[str]) -> None:
        """One row as `model`."""
        if len(cells) != len(self.wanted):
            self.report(
                line, "", f"{len(cells)} kolom", f"{len(self.wanted)} kolom", "Isi yang memuat koma diberi tanda kutip."
            )
            return
        values: dict[str, Any] = dict(zip(self.wanted, cells, strict=True))
        wrong = {column: mistake for column, text in values.items() if (mistake := _mistake(text))}
        for column, mistake in wrong.items():
            self.report(line, column, *mistake)
        if "publish" in values:
            values["publish"] = YES_NO.get(values["publish"], values["publish"])
        if values.get("source") == "":
            values["source"] = None
        try:
            row = self.model.model_validate(values)
        except ValidationError as error:
            for item in error.errors() if not wrong else ():
                column = str(item["loc"][0])
                expected = EXPECTED.get(column, f"isi {column} tanpa spasi di awal dan akhir")
                self.report(line, column, shown(values[column]) if values[column] else "isi kosong", expected)
        else:
            self.good.append((line, row))

    def once_each(self, column: str) -> None:
        """Notes every row whose `column` is filled and the same as in an earlier row."""
        seen: dict[str, int] = {}
        for line, row in self.good:
            value = getattr(row, column)
            if value and value in seen:
                self.report(
                    line, column, f"id {shown(value)} dua kali (pertama di baris {seen[value]})", "id yang hanya sekali"
                )
            seen.setdefault(value, line)

    def report(self, line: int, column: str, found: str, expected: str, guess: str = "") -> None:
        """Notes a problem in this file."""
        self.loading.problems.append(Problem(self.name, line, column, found, expected, guess))


def _mistake(text: str) -> tuple[str, str, str] | None:
    """What is wrong with a cell, whatever its column: found, expected, guess."""
    if code := hidden(text):
        return (
            f"huruf tak terlihat {code} dalam {shown(text)}",
            "huruf yang terlihat",
            "Hapus, lalu ketik ulang teks itu.",
        )
    try:
        if DAY.fullmatch(text):
            date.fromisoformat(text)
    except ValueError:
        return shown(text), "tanggal yang ada di kalender", ""
    return None
