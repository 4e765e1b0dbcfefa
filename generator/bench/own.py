"""The site of one region alone: its size, with everything in it, and how long it takes."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from generator.bench.build import cpu_of_children, measured_run
from generator.bench.model import readable_model
from generator.bench.table import NotMeasured, Row, amount, limited

MOST_BYTES = 30_000_000


def own_rows(root: Path, as_of: date) -> Iterable[Row]:
    """Rows for the first region with a kit. Raises NotMeasured."""
    region = next(iter(readable_model(root).in_depth()), None)
    if region is None:
        raise NotMeasured("data/regions holds no region")
    with tempfile.TemporaryDirectory(prefix="wilayah-") as folder:
        out = Path(folder) / "situs"
        command = [sys.executable, str(root / "build.py"), "build", "--region", region, "--out", str(out)]
        before = cpu_of_children()
        seconds, _ = measured_run([*command, "--as-of", as_of.isoformat(), "--allow-overdue"], root)
        cpu = (cpu_of_children() - before) or seconds
        size = sum(path.stat().st_size for path in out.rglob("*") if path.is_file())
    yield Row("build of one region's own site, CPU time of all processes", amount(cpu, "s"))
    yield limited("size of one region's own site", size, "B", at_most=MOST_BYTES)
