"""Posters for a thousand villages: what a sheet costs in time on one core, and the memory of all processes together."""

from __future__ import annotations

import csv
import os
import sys
import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from generator.bench.build import cpu_of_children, measured_run
from generator.bench.model import readable_model
from generator.bench.table import NotMeasured, Row, amount, limited
from generator.village.print_posters import POSTERS
from generator.village.village_list import COLUMNS

VILLAGES = 1_000
SHEET_MS = 20


def print_rows(root: Path, as_of: date, villages: int = VILLAGES) -> Iterable[Row]:
    """Rows for `villages` villages, all five posters each, in one run of `build.py print`. Raises NotMeasured."""
    region = next(iter(readable_model(root).in_depth()), None)
    if region is None:
        raise NotMeasured("data/regions holds no region")
    with tempfile.TemporaryDirectory(prefix="desa-") as folder:
        listed, out = Path(folder) / "desa.csv", Path(folder) / "out"
        with listed.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([COLUMNS, *(_village(n) for n in range(villages))])
        command = [sys.executable, str(root / "build.py"), "print", "--region", region, "--as-of", as_of.isoformat()]
        command += ["--desa-list", str(listed), "--out", str(out)]
        before = cpu_of_children()
        seconds, peak = measured_run(command, root)
        count, size = villages * len(POSTERS), sum(path.stat().st_size for path in out.rglob("*.pdf"))
        cpu = (cpu_of_children() - before) or seconds * (os.cpu_count() or 1)
    yield Row(f"{villages} villages, {count} sheets, on {os.cpu_count()} cores", amount(seconds, "s"))
    yield limited("one sheet on one core (CPU time, start included)", cpu / count * 1000, "ms", at_most=SHEET_MS)
    yield Row("peak memory of all processes", amount(peak, "B"))
    yield Row("memory a sheet", amount(peak / count, "B"))
    yield Row("a sheet on disk, mean", amount(size / count, "B"))


def _village(number: int) -> tuple[str, str, str, str]:
    return (
        f"Desa Contoh {number}",
        f"Uji {number % 29}",
        f"Kantor desa, 0812-0000-{number:04d}",
        "Sabtu, 5 Desember 2026, balai desa",
    )
