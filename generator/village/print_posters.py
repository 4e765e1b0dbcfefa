"""`build.py print`: posters for every village of a list, on all cores, with progress; started again it goes on."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from datetime import date
from multiprocessing import get_context
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from generator.cache import digest
from generator.facts.model import Model
from generator.loading.load import load_model
from generator.print import region_sheets
from generator.print.frame import Place
from generator.print.press import Press
from generator.problems import InputProblems, Problem
from generator.village.poster_press import Job, VillagePress, finished
from generator.village.regions import chosen_region, not_written
from generator.village.village_list import Village, read_villages

POSTERS = ("cek", "bahaya", "jalur", "tutup", "lapor", "undangan")
CHUNK = 40
"""Villages printed sheet by sheet in one go: more of them share what Typst remembers, fewer lose less when stopped."""

_press: list[VillagePress] = []


@dataclass(frozen=True)
class Printing:
    """What a run did: villages printed and villages that already stood."""

    out: Path
    printed: int
    kept: int
    sheets: int


class Unprinted(InputProblems):
    """What could not be printed; every other village stands printed."""

    def __str__(self) -> str:
        return "\n".join(
            [
                *map(str, self.problems),
                f"{len(self.problems)} masalah. Poster yang sudah jadi tetap ada. Perbaiki, lalu jalankan lagi.",
            ]
        )


def print_villages(
    root: Path,
    region: str,
    file: Path | None,
    out: Path | None,
    paper: str,
    as_of: date,
    overlay: Path | None = None,
) -> Printing:
    """Prints the posters of `region` (a code or a name) for each village of `file`, or for it alone, below `out`.

    Raises InputProblems for an unknown region or a wrong list, Unprinted when a village's lines do not fit or `out`
    cannot be written to.
    """
    model, region = chosen_region(load_model(root, overlay=overlay), region)
    villages = read_villages(file) if file else [Village("", "", "", "umum")]
    job = make_job(root, model, region, out or root / "cetak", paper, as_of)
    waiting = [village for village in villages if not finished(job, village)]
    wrong: list[Problem] = []
    try:
        for problems in _shown(_printed(job, waiting), len(villages), len(villages) - len(waiting)):
            wrong += problems
    except OSError as error:
        raise Unprinted([not_written(job.out, error)]) from None
    if wrong:
        raise Unprinted(wrong)
    return Printing(job.out, len(waiting), len(villages) - len(waiting), len(waiting) * len(job.sheets))


def make_job(root: Path, model: Model, region: str, out: Path, paper: str, as_of: date) -> Job:
    """The data of the posters without a village, and the digest of everything that decides what they look like."""
    place = Place(model, region, as_of)
    known = [sheet for sheet in region_sheets.SHEETS if sheet.name in POSTERS]
    data = {sheet.name: region_sheets.sheet_data(sheet, place) | {"format": paper} for sheet in known}
    key = digest(Press(root).digest, json.dumps(data, ensure_ascii=False, sort_keys=True))
    return Job(root, out / region, paper, key, data)


def _printed(job: Job, villages: list[Village]) -> Iterator[tuple[int, list[Problem]]]:
    """Prints on all cores; yields how many villages each piece of work held, and what could not be printed of them."""
    chunks = [villages[i : i + CHUNK] for i in range(0, len(villages), CHUNK)]
    workers = min(os.cpu_count() or 1, len(chunks))
    if workers <= 1:
        press = VillagePress(job)
        yield from ((len(chunk), press.print(chunk)) for chunk in chunks)
        return
    # started afresh: a fork would copy Typst's threads in an unknown state
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_start, initargs=(job,)) as pool:
        try:
            for done in as_completed([pool.submit(_work, chunk) for chunk in chunks]):
                yield done.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _start(job: Job) -> None:
    _press[:] = [VillagePress(job)]


def _work(villages: list[Village]) -> tuple[int, list[Problem]]:
    return len(villages), _press[0].print(villages)


def _shown(steps: Iterator[tuple[int, list[Problem]]], total: int, kept: int) -> Iterator[list[Problem]]:
    """Passes the problems of each step on, with a bar on standard error."""
    columns = (TextColumn("Mencetak"), BarColumn(), MofNCompleteColumn(), TextColumn("desa"), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=total, completed=kept)
        for count, problems in steps:
            bar.advance(task, count)
            yield problems
