"""Village press: one process that prints the posters of many villages, keeping in Typst's memory what they share."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.problems import DataProblems, Problem
from generator.sheets_frame import Data
from generator.sheets_press import Press, page_count
from generator.village_list import Village

VILLAGE = "desa.json"
"""Read by dasar.typ. Only this small file changes from sheet to sheet, so Typst need not set the rest again."""

DONE = ".selesai"


@dataclass(frozen=True)
class Job:
    """What every process needs: `sheets` from template name to its data, `digest` of all that the village has no part in."""

    root: Path
    out: Path
    paper: str
    digest: str
    sheets: Mapping[str, Data]


class VillagePress:
    """Prints into `job.out/<village>/`. Its templates stand in a folder of its own: each process writes its own village."""

    def __init__(self, job: Job):
        self.job = job

    @cached_property
    def _press(self) -> Press:
        press = Press(self.job.root)
        self._folder = tempfile.TemporaryDirectory(prefix="cetak-")
        own = Path(self._folder.name).resolve() / "print"
        shutil.copytree(press.folder, own)
        press.folder = own
        return press

    def print(self, villages: list[Village]) -> Iterator[Village]:
        """Prints all sheets of each village, sheet by sheet; yields each village when the last one stands.

        Raises DataProblems when a village's lines do not fit.
        """
        for name in self.job.sheets:
            last = name == list(self.job.sheets)[-1]
            for village in villages:
                self._sheet(name, village)
                if last:
                    (self.job.out / village.folder / DONE).write_text(mark(self.job, village), encoding="utf-8")
                    yield village

    def _sheet(self, name: str, village: Village) -> None:
        words = {"name": village.name, "contact": village.contact, "meeting": village.meeting} if village.name else None
        (self._press.folder / VILLAGE).write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
        pdf = self._press.pdf(f"{name}.typ", self.job.sheets[name])
        if (pages := page_count(pdf)) != 1:
            found = f"poster '{name}' untuk {village.name} menjadi {pages} halaman"
            raise DataProblems([Problem("daftar desa", 0, "", found, "satu halaman", "Persingkat kontak atau pertemuan desa itu.")])
        folder = self.job.out / village.folder
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f".{name}.part"
        part.write_bytes(pdf)
        part.replace(folder / f"{name}-{self.job.paper}.pdf")


def mark(job: Job, village: Village) -> str:
    """What stands in a finished set: another digest, paper or line of the village means printing it anew."""
    return json.dumps([job.digest, job.paper, village.name, village.contact, village.meeting], ensure_ascii=False)


def finished(job: Job, village: Village) -> bool:
    """Whether this very set already stands in `job.out`."""
    folder = job.out / village.folder
    try:
        said = (folder / DONE).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    return said == mark(job, village) and all((folder / f"{name}-{job.paper}.pdf").is_file() for name in job.sheets)
