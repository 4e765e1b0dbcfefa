"""`build.py bench`: what a visitor's phone loads and waits for, and what a build costs, in one table."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from generator.bench import (
    adverts,
    build,
    imports,
    lighthouse,
    lookup,
    own,
    packs,
    pages,
    phone,
    posters,
    python_ready,
    rebuild,
    regions,
    tap,
)
from generator.bench.stored import checked_label, store
from generator.bench.table import Row, Section, measured, print_sections
from generator.problems import nearest, refused, shown


def run_bench(root: Path, as_of: date, only: str | None = None, save: str | None = None) -> int:
    """Measure and print everything for the project folder `root`, or those of PARTS that `only` names with commas.

    `save`: also write the run into the handbook's table, as the column of that name.
    1 when a limit was missed or something could not be measured, else 0. Raises InputProblems for an unknown part.
    """
    named = only.split(",") if only else []
    if unknown := next((name for name in named if name not in PARTS), None):
        raise refused("--only", shown(unknown), f"salah satu dari {', '.join(PARTS)}", nearest(unknown, PARTS))
    label = checked_label(save) if save is not None else None
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    print(f"Jalur Resmi, measured on {machine}. Every browser is started cold.")
    print("kB and MB are powers of ten. Python in the browser takes about two minutes to measure.", flush=True)
    parts = [PARTS[name] for name in named] or [part for part in PARTS.values() if not part.alone]
    done: list[Section] = []
    sections = (measured(part.title, part.note, partial(part.rows, root, as_of)) for part in parts)
    kept = print_sections(_noted(done, sections))
    if label is not None:
        store(root / "docs" / "bench.json", label, as_of, machine, done)
    missed = "A limit was MISSED, or something could not be measured: see above."
    print("\n" + ("All was measured, and all limits are kept." if kept else missed))
    return 0 if kept else 1


def _noted(done: list[Section], sections: Iterable[Section]) -> Iterator[Section]:
    for section in sections:
        done.append(section)
        yield section


@dataclass(frozen=True)
class Part:
    """A section of the table: `rows` measures the project folder on a day, `note` says how.

    `alone`: takes so long that it is measured only when it is asked for by name.
    """

    title: str
    note: str
    rows: Callable[[Path, date], Iterable[Row]]
    alone: bool = False


PARTS = {
    "build": Part(
        "Build", "build.py build in a process of its own; memory of all its processes together", build.build_rows
    ),
    "rebuild": Part(
        "Rebuild",
        "`serve` after one fact was saved, from the order to the site in its place",
        rebuild.rebuild_rows,
    ),
    "pages": Part(
        "Pages",
        "all that is requested before Python, with HTTP headers",
        lambda root, as_of: pages.page_rows(root / "site"),
    ),
    "python": Part(
        "Python in the browser",
        "shipped: loadPyodide alone. Ours: also the checker, its rules read. "
        f"Median of {python_ready.RUNS}, in the page's main thread, "
        "because Chromium cannot slow a worker",
        python_ready.runtime_rows,
    ),
    "posters": Part("Posters", "build.py print: five A4 posters for each of a thousand villages", posters.print_rows),
    "regions": Part(
        "Regions",
        "the whole national site where so many places have a kit of their own, drawn anew",
        regions.region_rows,
        alone=True,
    ),
    "own": Part("One region", "build.py build --region, with what has been drawn before", own.own_rows),
    "packs": Part("Without a server", "build.py pack, without a region's sheets", packs.pack_rows),
    "companies": Part("Companies", "names put together from the words of the real register", lookup.lookup_rows),
    "adverts": Part(
        "Reader of advertisements",
        "texts put together from our own; in Python the processor's time, in the page the clock's",
        lambda root, as_of: adverts.advert_rows(root),
    ),
    "imports": Part(
        "Imports",
        "build.py import-agencies: read, check and compare a list, without writing",
        imports.import_rows,
    ),
    "verdict": Part("Verdict in Python", "checker.engine.verdict.judge on data/cases", build.verdict_rows),
    "phone": Part(
        "On a slow phone",
        f"the checker beside stock Material and a question of GOV.UK Frontend in the same run, median of {phone.RUNS}",
        lambda root, as_of: phone.phone_rows(root),
    ),
    "lighthouse": Part(
        "Lighthouse",
        f"its preset for a phone; points for {', '.join(lighthouse.LEAST)}, in this order",
        lambda root, as_of: lighthouse.lighthouse_rows(root),
    ),
    "tap": Part(
        "Verdict on the page",
        "from the last tap to the verdict on the screen",
        lambda root, as_of: tap.tap_rows(root / "site"),
    ),
}
