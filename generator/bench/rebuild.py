"""How long `serve` takes to show a changed fact: the process that built the site is told to build it again."""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from generator.bench.table import NotMeasured, Row, limited
from generator.site.builder import Builder

MOST_SECONDS = 3.0
REPEATS = 3
OWN = frozenset({"_build", "data", "site"})
"""What the measured copy has for itself; all else it shares with the project."""

DATED = re.compile(r"^(review_by: \d{4}-\d\d-)(\d\d)$", re.MULTILINE)


def rebuild_rows(root: Path, as_of: date) -> Iterable[Row]:
    """The slowest of REPEATS rebuilds, in a copy of the project's facts. Raises NotMeasured when one fails."""
    country = min((root / "data" / "countries").glob("*.yml"), default=None)
    if not country:
        raise NotMeasured("data/countries holds no country")
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as said:
        copy = Path(folder)
        share(root, copy)
        file = copy / country.relative_to(root)
        command = [sys.executable, str(copy / "build.py"), "build", "--as-of", as_of.isoformat(), "--allow-overdue"]
        builder = Builder(command, copy, said)
        try:
            began = time.perf_counter()
            if builder.build():
                raise NotMeasured("the build failed")
            whole = time.perf_counter() - began
            times = [_rebuilt(builder, file, number) for number in range(REPEATS)]
        finally:
            builder.close()
    yield limited("a changed fact is shown after, slowest of three", max(times), "s", at_most=MOST_SECONDS)
    yield Row("as a share of the full build before it", f"{max(times) / whole:.0%}")


def share(root: Path, copy: Path) -> None:
    """Makes the empty folder `copy` the project `root` with facts and a site of its own; all else is shared."""
    for path in root.iterdir():
        if path.name not in OWN and not path.name.startswith(".site"):
            (copy / path.name).symlink_to(path)
    # the program works in the folder where its own file truly stands
    (copy / "build.py").unlink()
    shutil.copyfile(root / "build.py", copy / "build.py")
    shutil.copytree(root / "data", copy / "data")
    (copy / "_build").mkdir()
    (copy / "_build" / "cache").symlink_to(root / "_build" / "cache")


def _rebuilt(builder: Builder, file: Path, number: int) -> float:
    """Seconds from the moment a fact of `file` is saved until its site stands."""
    text = file.read_text(encoding="utf-8")
    file.write_text(DATED.sub(rf"\g<1>{number + 26}", text), encoding="utf-8")
    began = time.perf_counter()
    status = builder.build([str(file)])
    seconds = time.perf_counter() - began
    if status:
        raise NotMeasured("the build after the change failed")
    return seconds
