"""One process that prints the posters of many villages, keeping in Typst's memory what they share."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from generator.print.frame import Data
from generator.print.press import Press
from generator.print.region_sheets import SHEETS
from generator.problems import DataProblems, Problem
from generator.village.village_list import Village

VILLAGE = "village.json"
"""Read by frame.typ. Only this small file changes from sheet to sheet, so Typst need not set the rest again."""

_TEMPLATES = {sheet.name: sheet.template for sheet in SHEETS}
DONE = ".selesai"


@dataclass(frozen=True)
class Job:
    """What every process needs.

    `sheets` from name to data, `digest` of all that the village has no part in.
    """

    root: Path
    out: Path
    paper: str
    digest: str
    sheets: Mapping[str, Data]


class VillagePress:
    """Prints into `job.out/<village>/`.

    Its templates stand in a folder of its own: each process writes its own village.
    """

    def __init__(self, job: Job) -> None:
        self.job = job

    @cached_property
    def _press(self) -> Press:
        press = Press(self.job.root)
        self._folder = tempfile.TemporaryDirectory(prefix="cetak-")
        own = Path(self._folder.name).resolve() / "print"
        shutil.copytree(press.folder, own)
        press.folder = own
        return press

    def print(self, villages: list[Village]) -> list[Problem]:
        """Prints all sheets of each village, sheet by sheet.

        The villages whose lines cannot be printed are left out and named.
        """
        wrong: dict[Village, Problem] = {}
        for name in self.job.sheets:
            for village in villages:
                if village not in wrong:
                    try:
                        self._sheet(name, village)
                    except DataProblems as problems:
                        wrong[village] = _of_village(village, problems.problems[0])
        for village in villages:
            if village not in wrong:
                (self.job.out / village.folder / DONE).write_text(mark(self.job, village), encoding="utf-8")
        return list(wrong.values())

    def _sheet(self, name: str, village: Village) -> None:
        words = village.lines if village.name else None
        (self._press.folder / VILLAGE).write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
        pdf = self._press.pdf(_TEMPLATES[name], self.job.sheets[name], pages=1)
        folder = self.job.out / village.folder
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f".{name}.part"
        part.write_bytes(pdf)
        part.replace(folder / f"{name}-{self.job.paper}.pdf")


def _of_village(village: Village, problem: Problem) -> Problem:
    """The same problem as one of a row of the list; without a list it stays one of the data."""
    if not village.name:
        return problem
    return replace(
        problem,
        file="daftar desa",
        line=village.line,
        path=village.name,
        guess="Persingkat atau tulis ulang baris itu.",
    )


def mark(job: Job, village: Village) -> str:
    """What stands in a finished set: another digest, paper or line of the village means printing it anew."""
    return json.dumps([job.digest, job.paper, village.lines], ensure_ascii=False)


def finished(job: Job, village: Village) -> bool:
    """Whether this very set already stands in `job.out`."""
    folder = job.out / village.folder
    try:
        said = (folder / DONE).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    return said == mark(job, village) and all((folder / f"{name}-{job.paper}.pdf").is_file() for name in job.sheets)
