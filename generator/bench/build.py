"""How long a build takes and how much memory it needs; how long a verdict takes where there is no browser."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import psutil

from checker.engine.verdict import judge
from generator.bench.model import readable_model
from generator.bench.table import NotMeasured, Row, amount
from generator.rules.compile import compile_rules

LOOK_EVERY = 0.05  # seconds between two looks at the memory
REPEATS = 50  # verdicts per case: one alone is too short for the clock


def build_rows(root: Path, as_of: date) -> Iterable[Row]:
    """Time and peak memory of two builds of the whole site in processes of their own. Raises NotMeasured."""
    cold = not list((root / "_build" / "cache" / "runtime").glob("brotli-*"))
    for what in ("first build", "second build"):
        seconds, peak = measured_run(
            [sys.executable, str(root / "build.py"), "build", "--as-of", as_of.isoformat()], root
        )
        note = " (the browser's Python made anew)" if cold and what == "first build" else ""
        yield Row(f"{what}{note}", amount(seconds, "s"))
        yield Row(f"{what}, peak memory", amount(peak, "B"))


def measured_run(command: list[str], cwd: Path) -> tuple[float, int]:
    """(seconds, peak bytes of memory of the process and its children together). Raises NotMeasured if it fails."""
    began = time.perf_counter()
    peak = 0
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as words,
        subprocess.Popen(command, cwd=cwd, stdout=words, stderr=words) as process,
    ):
        while process.poll() is None:
            peak = max(peak, _memory(process.pid))
            time.sleep(LOOK_EVERY)
        seconds = time.perf_counter() - began
        if process.returncode:
            words.seek(0)
            said = words.read().strip().splitlines() or ["no message"]
            raise NotMeasured(f"the build failed: {' '.join(said[-2:])}")
    return seconds, peak


def cpu_of_children() -> float:
    """CPU seconds of ended child processes; 0 where the system does not count them."""
    times = os.times()
    return times.children_user + times.children_system


def _memory(pid: int) -> int:
    """Bytes that a process and its children hold; what they share counts once, where the system tells it."""
    total = 0
    try:
        whole = psutil.Process(pid)
        for process in (whole, *whole.children(recursive=True)):
            held = process.memory_full_info()
            total += getattr(held, "pss", held.rss)  # a child just forked has all of its parent's pages in its `rss`
    except psutil.Error:  # a child ended between two looks
        pass
    return total


def verdict_rows(root: Path, as_of: date) -> Iterable[Row]:
    """Median and slowest time of one verdict over the worked cases in data/cases. Raises NotMeasured."""
    model = readable_model(root)
    if not model.cases:
        raise NotMeasured("data/cases holds no case")
    rules = compile_rules(model)
    times = []
    for case in model.cases.values():
        began = time.perf_counter()
        for _ in range(REPEATS):
            judge(rules, case.answers, as_of)
        times.append((time.perf_counter() - began) / REPEATS * 1000)
    yield Row(f"verdict in CPython, median of {len(times)} cases", amount(statistics.median(times), "ms"))
    yield Row("verdict in CPython, slowest case", amount(max(times), "ms"))
