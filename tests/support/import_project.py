"""A small made-up project to import into, lists as offices send them, and the import run on them."""

from __future__ import annotations

import io
import shutil
import zipfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from rich.console import Console

from generator.facts.agency import Agency
from generator.facts.model import Model
from generator.imports.run import Request, import_file
from generator.loading.load import load_model
from generator.problems import DataProblems
from tests.frozen.facts import FACTS, OLD_DAY, TODAY
from tests.support.kept_copies import stamps

NEW_DAY = date(2026, 10, 1)
REGISTER = f"register-{OLD_DAY}.csv"
WORDS = "SATU DUA TIGA EMPAT LIMA ENAM TUJUH LAPAN SEMBILAN PULUH MAJU MUNDUR JAYA SENTOSA ABADI MAKMUR SUBUR LESTARI DAMAI RUKUN".split()
OLD = tuple((str(i), f"PT. UJI {word}", f"91203077727{i:02d}") for i, word in enumerate(WORDS, start=11))
"""The rows of the old register: id, name, number."""

HEAD = ("siskop2mi_id", "name", "licence_no")
FRESH = ("900", "PT. BARU SEKALI", "0220103122805")


@dataclass(frozen=True)
class Done:
    """How an import ended: its status, all that it printed on one line, and whether nothing was written."""

    status: int
    said: str
    untouched: bool


def project(folder: Path) -> Path:
    """The frozen facts as a project whose register holds OLD, with one decision."""
    shutil.copytree(FACTS / "data", folder / "data")
    agencies = folder / "data" / "agencies"
    (agencies / "register.csv").unlink()
    (agencies / REGISTER).write_text("".join(",".join(row) + "\n" for row in (HEAD, *OLD)), encoding="utf-8")
    text = (agencies / "register.yml").read_text(encoding="utf-8")
    (agencies / "register.yml").write_text(text.replace("register.csv", REGISTER), encoding="utf-8")
    head, first = (agencies / "decisions.csv").read_text(encoding="utf-8").splitlines(keepends=True)[:2]
    (agencies / "decisions.csv").write_text(head + first, encoding="utf-8")
    return folder


def imported(root: Path, file: Path, ask: Callable[[str], str] | None = None, **more: Any) -> Done:
    """Imports `file` into `root` as a list of NEW_DAY; `more` changes what is asked for."""
    before, out = stamps(root), io.StringIO()
    wanted = {"today": TODAY, "list_date": NEW_DAY, "source": "kantor-uji"} | more
    try:
        status = import_file(root, Request(file=file, **wanted), Console(file=out, width=200), ask)
    except DataProblems as problems:
        status = 1
        out.write(str(problems))
    return Done(status, " ".join(out.getvalue().split()), stamps(root) == before)


def rows(model: Model) -> list[tuple[str, ...]]:
    """The register's rows as OLD has them."""
    return [tuple(row.model_dump().values()) for row in model.agencies]


def register(root: Path) -> list[tuple[str, ...]]:
    """The newest copy in `root`, read by the project's own loader."""
    return rows(load_model(root))


def agencies(table: Iterable[Sequence[str]]) -> tuple[Agency, ...]:
    """Rows as the model has them."""
    return tuple(Agency(siskop2mi_id=row[0], name=row[1], licence_no=row[2]) for row in table)


def workbook(
    path: Path, table: Iterable[Sequence[Any]], title: str = "Daftar", prepare: Callable[[Workbook], None] | None = None
) -> Path:
    """An XLSX with `table` on one sheet; `prepare` may change the workbook before it is saved."""
    book = Workbook()
    sheet = book.active
    sheet.title = title
    for row in table:
        sheet.append(list(row))
    if prepare:
        prepare(book)
    book.save(path)
    return path


def text_file(
    path: Path,
    table: Iterable[Sequence[str]],
    delimiter: str = ",",
    end: str = "\n",
    coding: str = "utf-8",
    before: str = "",
) -> Path:
    """A CSV; cells that hold the delimiter stand in quotation marks."""
    quoted = ([f'"{cell}"' if delimiter in cell else cell for cell in row] for row in table)
    path.write_bytes((before + "".join(delimiter.join(row) + end for row in quoted)).encode(coding))
    return path


def rewritten(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """The same package with one part changed."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in parts.items():
            archive.writestr(name, change(data) if name == part else data)
    return path


def never(question: str) -> str:
    """Stands for a person who must not be asked."""
    raise AssertionError(question)
