"""How a national site grows with the places that have a kit of their own: time, memory, and size."""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from pathlib import Path

from generator.bench.build import cpu_of_children, measured_run
from generator.bench.model import readable_model
from generator.bench.rebuild import share
from generator.bench.table import NotMeasured, Row, amount, limited
from generator.facts.model import Model
from generator.loading.load import load_model

COUNTS = (2, 50, 514)
MOST_MEMORY = 2_000_000_000
STEEPER = 1.5
"""How much more a place may cost among many than among few before the growth is not a straight line."""
DRAWN = ("sheets", "meeting")
"""Folders of the cache that hold what belongs to one place: each measurement begins without them."""

NAMES = re.compile(r"^(code|name|short): .*\n", re.MULTILINE)


def region_rows(root: Path, as_of: date, counts: tuple[int, ...] = COUNTS) -> Iterable[Row]:
    """Rows for builds with that many places in depth, each in a copy of the project. Raises NotMeasured."""
    costs: list[tuple[int, float]] = []
    _built(root, as_of, counts[0])  # what all of them share is then at hand, for the first as for the others
    for count in counts:
        cpu, seconds, peak, sizes = _built(root, as_of, count)
        costs.append((count, cpu))
        yield Row(f"{count} places in depth, CPU time of all processes", amount(cpu, "s"))
        yield Row(f"{count} places, from the order to the site", amount(seconds, "s"))
        yield limited(f"{count} places, peak memory", peak, "B", at_most=MOST_MEMORY)
        yield Row(f"{count} places, size of the site", amount(sum(sizes), "B"))
        yield Row(f"{count} places, files", f"{len(sizes)}")
    slopes = [(more - less) / (many - few) for (few, less), (many, more) in pairwise(costs)]
    if slopes:
        yield Row("one more place, CPU time", amount(slopes[-1], "s"))
    if len(slopes) > 1:
        yield limited("one more among many, against one more among few", slopes[-1] / slopes[0], "x", at_most=STEEPER)


def _built(root: Path, as_of: date, count: int) -> tuple[float, float, int, list[int]]:
    """Seconds of CPU time, seconds by the clock, peak bytes of memory, and the bytes of each file of the site."""
    with tempfile.TemporaryDirectory(prefix="wilayah-") as folder:
        copy = Path(folder)
        with_regions(root, copy, count)
        command = [sys.executable, str(copy / "build.py"), "build", "--as-of", as_of.isoformat(), "--allow-overdue"]
        before = cpu_of_children()
        seconds, peak = measured_run(command, copy)
        cpu = (cpu_of_children() - before) or seconds
        sizes = [path.stat().st_size for path in (copy / "site").rglob("*") if path.is_file()]
    return cpu, seconds, peak, sizes


def with_regions(root: Path, copy: Path, count: int) -> None:
    """Makes `copy` a project like `root` in which `count` places are known in depth. Raises NotMeasured."""
    model = readable_model(root)
    if count > len(model.regencies.names) or not model.in_depth():
        raise NotMeasured(f"there are {len(model.regencies.names)} regencies and {len(model.in_depth())} kits")
    share(root, copy)
    cache = copy / "_build" / "cache"
    cache.unlink()
    cache.mkdir()
    for kept in (path for path in (root / "_build" / "cache").iterdir() if path.is_dir() and path.name not in DRAWN):
        (cache / kept.name).symlink_to(kept)
    _deepen(copy / "data" / "regions", model, count)
    assert len(load_model(copy).in_depth()) == max(count, len(model.in_depth()))


def _deepen(folder: Path, model: Model, count: int) -> None:
    """Writes places like the first one in depth; where no code is left, those known in short are deepened."""
    like = next(iter(model.in_depth()))
    text = (folder / f"{like}.yml").read_text(encoding="utf-8")
    missing = count - len(model.in_depth())
    known = {region.code for region in model.regions.values()}
    for code, name in [item for item in model.regencies.names.items() if item[0] not in known][: max(missing, 0)]:
        lines = (f'code: "{code}"', f"name: {name}", f"short: {name.partition(' ')[2]}")
        written = NAMES.sub("", text) + "\n".join(lines) + "\n"
        (folder / f"uji-{code.replace('.', '-')}.yml").write_text(written, encoding="utf-8")
        missing -= 1
    for key in [key for key, region in model.regions.items() if region.depth != "lengkap"][: max(missing, 0)]:
        file = folder / f"{key}.yml"
        file.write_text(file.read_text(encoding="utf-8").replace("depth: ringkas", "depth: lengkap"), encoding="utf-8")
