"""The look-up by name with far more companies than today, and what their pages cost a build."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.bench.browser import cold_page
from generator.bench.model import readable_model
from generator.bench.table import Row, amount, limited
from generator.facts.agency import Agency
from generator.facts.model import Model
from generator.shown.agencies import agency_entries, bare_name
from generator.shown.sources import SourceIndex
from generator.web.finish.built_folder import write
from generator.web.frame import filled
from generator.web.jinja import environment
from generator.web.page import Book
from generator.web.pages.agency import FRAME, framed
from generator.web.scripts.bundle import page_script
from generator.web.scripts.company_lookup import company_data
from generator.web.scripts.shapes import packed

MANY, FEW = 5_000, 500
SLOWER = 4
KEY_MS = 50
MOST_GROWTH = 1.5
"""A build that grows linearly has 1 here; the rest is the machine's own unrest."""

TYPED, ROUNDS = 12, 3

# One key after the other; a key's time ends when what it changed has been drawn.
TYPE = """async (names) => {
  const input = document.getElementById("nama-pt"), times = [];
  const frame = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
  for (const name of names) for (let end = 1; end <= name.length; end += 1) {
    await frame();
    const began = performance.now();
    input.value = name.slice(0, end);
    input.dispatchEvent(new Event("input"));
    document.body.getBoundingClientRect();
    times.push(performance.now() - began);
  }
  return times;
}"""


def lookup_rows(root: Path, as_of: date) -> Iterable[Row]:
    """A key stroke among MANY companies, and the pages of FEW and of MANY. Raises NotMeasured."""
    model = readable_model(root)
    many = companies_like(model, MANY)
    times = sorted(key_times(root, many))
    label = f"{MANY} companies, CPU {SLOWER}x slower"
    yield limited(f"a key in the look-up, slowest of {len(times)}, {label}", times[-1], "ms", at_most=KEY_MS)
    yield Row(f"a key in the look-up, median, {label}", amount(statistics.median(times), "ms"))
    seconds = {
        count: pages_seconds(root, some, as_of) for count, some in ((FEW, companies_like(model, FEW)), (MANY, many))
    }
    for count, taken in seconds.items():
        yield Row(f"pages of {count} companies", amount(taken, "s"))
    growth = seconds[MANY] / MANY / (seconds[FEW] / FEW)
    yield limited(f"time for one company among {MANY}, against one among {FEW}", growth, "x", at_most=MOST_GROWTH)


def companies_like(model: Model, count: int) -> Model:
    """`model` with `count` made-up companies, their names put together from the words of the real ones.

    Always the same.
    """
    words = sorted({word for agency in model.agencies for word in bare_name(agency.name).split()})
    chance = random.Random(count)  # noqa: S311  (names for a measurement, no secret)
    names: dict[str, None] = {}
    while len(names) < count:
        names[" ".join(chance.sample(words, chance.choice((2, 3, 3, 4))))] = None
    agencies = tuple(
        Agency(siskop2mi_id=str(i + 1), name=f"PT. {name}", licence_no=f"{i:013d}") for i, name in enumerate(names)
    )
    return replace(model, agencies=agencies)


def key_times(root: Path, model: Model) -> list[float]:
    """Milliseconds for each key of some names, the last of them misspelt.

    The quickest of ROUNDS, as other programs only slow it down.
    """
    entries = agency_entries(model)
    names = [entry["name"] for entry in entries[:: len(entries) // TYPED]]
    names.append(names[-1].replace("A", "E"))
    with tempfile.TemporaryDirectory() as folder:
        page_file = look_up_page(
            Path(folder),
            page_script(root, model.words, "company", packed(company_data(entries, model.words))),
        )
        with cold_page(SLOWER) as (page, _):
            page.goto(page_file.as_uri())
            rounds = [page.evaluate(TYPE, names) for _ in range(ROUNDS)]
    return [min(times) for times in zip(*rounds, strict=True)]


def look_up_page(folder: Path, script: str) -> Path:
    """A page in `folder` that holds nothing but the look-up."""
    (folder / "company.js").write_text(script, encoding="utf-8")
    page = folder / "index.html"
    page.write_text(
        '<!doctype html><meta charset="utf-8"><div id="cari-pt" data-periksa="../periksa/"></div>'
        '<script src="company.js"></script>',
        encoding="utf-8",
    )
    return page


def pages_seconds(root: Path, model: Model, as_of: date) -> float:
    """Seconds to compare the names, and to write a page for each company."""
    book = Book(model, as_of, SourceIndex(model))
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        frame = {f"{FRAME}index.html": "KERANGKA-JUDUL KERANGKA-URAIAN KERANGKA-ISI"}
        html = filled(frame, framed(book, environment(root / "site_templates", book)))
        write(Path(folder), Path(folder), {name: text.encode() for name, text in html.items()})
        return time.perf_counter() - began
