"""`build.py bench`: what a visitor's phone loads and waits for, and what a build costs, in one table."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from generator.bench import build, imports, lookup, pages, posters, python_ready, tap
from generator.bench.report import Row, measured, print_sections
from generator.problems import nearest, refused, shown


def run_bench(root: Path, as_of: date, only: str | None = None) -> int:
    """Measure and print everything for the project folder `root`, or the one of PARTS called `only`.

    1 when a limit was missed or something could not be measured, else 0. Raises InputProblems for an unknown part.
    """
    if only and only not in PARTS:
        raise refused("--only", shown(only), f"salah satu dari {', '.join(PARTS)}", nearest(only, PARTS))
    print(
        f"Jalur Resmi, measured on {platform.machine()}, Python {platform.python_version()}. "
        "Every browser is started cold."
    )
    print("kB and MB are powers of ten. Python in the browser takes about two minutes to measure.", flush=True)
    parts = [PARTS[only]] if only else PARTS.values()
    kept = print_sections(measured(part.title, part.note, partial(part.rows, root, as_of)) for part in parts)
    print(
        "\nAll was measured, and all limits are kept."
        if kept
        else "\nA limit was MISSED, or something could not be measured: see above."
    )
    return 0 if kept else 1


@dataclass(frozen=True)
class Part:
    """A section of the table: `rows` measures the project folder on a day, `note` says how."""

    title: str
    note: str
    rows: Callable[[Path, date], Iterable[Row]]


PARTS = {
    "build": Part(
        "Build", "build.py build in a process of its own; memory of all its processes together", build.build_rows
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
    "companies": Part("Companies", "names put together from the words of the real register", lookup.lookup_rows),
    "imports": Part(
        "Imports",
        "build.py import-agencies: read, check and compare a list, without writing",
        imports.import_rows,
    ),
    "verdict": Part("Verdict in Python", "checker.engine.verdict.judge on data/cases", build.verdict_rows),
    "tap": Part(
        "Verdict on the page",
        "from the last tap to the verdict on the screen",
        lambda root, as_of: tap.tap_rows(root / "site"),
    ),
}
