"""What the two forms of the site weigh that need no server: the folder in a ZIP, and the one file."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from generator.bench.build import measured_run
from generator.bench.table import Row, limited
from generator.packing.run import MOST_BYTES, NAME


def pack_rows(root: Path, as_of: date) -> Iterable[Row]:
    """A row for each form. Raises NotMeasured."""
    with tempfile.TemporaryDirectory(prefix="paket-") as folder:
        command = [sys.executable, str(root / "build.py"), "pack", "--out", folder, "--as-of", as_of.isoformat()]
        measured_run([*command, "--allow-overdue"], root)
        for suffix, most in MOST_BYTES.items():
            size = Path(folder, f"{NAME}{suffix}").stat().st_size
            yield limited(f"{NAME}{suffix}", size, "B", at_most=most)
