"""`build.py bench`: what a visitor's phone loads and waits for, and what a build costs, in one table."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from generator import bench_build, bench_lookup, bench_pages, bench_print, bench_runtime, bench_tap
from generator.bench_report import Section, measured, print_sections


def run_bench(root: Path, as_of: date) -> int:
    """Measure and print everything for the project folder `root`; 1 when a limit was missed or something could not be measured, else 0."""
    print(f"Jalur Resmi, measured on {platform.machine()}, Python {platform.python_version()}. Every browser is started cold.")
    print("kB and MB are powers of ten. Python in the browser takes about two minutes to measure.", flush=True)
    kept = print_sections(_sections(root, as_of))
    print("\nAll was measured, and all limits are kept." if kept else "\nA limit was MISSED, or something could not be measured: see above.")
    return 0 if kept else 1


def _sections(root: Path, as_of: date) -> Iterator[Section]:
    site = root / "site"
    yield measured("Build", "build.py build in a process of its own; memory of all its processes together", lambda: bench_build.build_rows(root, as_of))
    yield measured("Pages", "all that is requested before Python, with HTTP headers", lambda: bench_pages.page_rows(site))
    yield measured(
        "Python in the browser",
        f"shipped: loadPyodide alone. Ours: also the checker, its rules read. Median of {bench_runtime.RUNS}, in the page's main thread, "
        "because Chromium cannot slow a worker",
        lambda: bench_runtime.runtime_rows(root, as_of),
    )
    yield measured("Posters", "build.py print: five A4 posters for each of a thousand villages", lambda: bench_print.print_rows(root, as_of))
    yield measured("Companies", "names put together from the words of the real register", lambda: bench_lookup.lookup_rows(root, as_of))
    yield measured("Verdict in Python", "checker.verdict.judge on data/cases", lambda: bench_build.verdict_rows(root, as_of))
    yield measured("Verdict on the page", "from the last tap to the verdict on the screen", lambda: bench_tap.tap_rows(site))
