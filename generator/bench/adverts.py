"""How long the reader of advertisements takes, in CPython and in the page."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from checker.advert.signs import read_ad
from checker.advert.words import LONGEST
from generator.bench.browser import cold_page
from generator.bench.model import readable_model
from generator.bench.table import Row, limited
from generator.facts.model import Model
from generator.rules.ad_signs import compile_signs
from generator.training.texts import lessons
from generator.web.scripts.advert import advert_data
from generator.web.scripts.bundle import page_script

WORDS, SLOWER, ROUNDS = 200, 4, 25
PYTHON_MS, PAGE_MS, LONGEST_MS = 5, 50, 1_000
TEXTS = "long"

TAKEN = """([texts, rounds]) => texts.map((text) => Math.min(...Array.from({ length: rounds }, () => {
  const began = performance.now();
  window.bacaIklan(text);
  return performance.now() - began;
})))"""


def advert_rows(root: Path) -> Iterable[Row]:
    """A text of WORDS words and one as long as is read, the slowest of each kind. Raises NotMeasured."""
    model = readable_model(root)
    usual, longest = texts(root)
    signs = compile_signs(model)
    python = [python_ms(lambda text=text: read_ad(text, signs)) for text in usual]  # type: ignore[misc]
    yield limited(f"{WORDS} words in CPython, slowest of {len(usual)}", max(python), "ms", at_most=PYTHON_MS)
    yield limited("100 kB in CPython", python_ms(lambda: read_ad(longest, signs)), "ms", at_most=LONGEST_MS)
    page = page_ms(root, model, [*usual, longest])
    label = f"in the page, CPU {SLOWER}x slower"
    yield limited(f"{WORDS} words {label}, slowest of {len(usual)}", max(page[:-1]), "ms", at_most=PAGE_MS)
    yield limited(f"100 kB {label}", page[-1], "ms", at_most=LONGEST_MS)


def texts(root: Path) -> tuple[list[str], str]:
    """Texts of WORDS words, put together from our own, and one of LONGEST signs."""
    words = [word for lesson in lessons(root, (TEXTS,)) for word in lesson.text.split()]
    usual = [" ".join(words[at : at + WORDS]) for at in range(0, len(words) - WORDS, 4 * WORDS)]
    long = " ".join(words)
    return usual, (long * (LONGEST // len(long) + 1))[:LONGEST]


def python_ms(work: Callable[[], object]) -> float:
    """Milliseconds of the processor for `work`, the quickest of ROUNDS."""
    taken = []
    for _ in range(ROUNDS):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return 1000 * min(taken)


def page_ms(root: Path, model: Model, asked: list[str]) -> list[float]:
    """Milliseconds for each text of `asked` in a page that holds nothing but the reader, the quickest of ROUNDS."""
    with tempfile.TemporaryDirectory() as folder:
        page_file = Path(folder) / "index.html"
        script = page_script(root, model.words, "advert", advert_data(model))
        (Path(folder) / "advert.js").write_text(script, encoding="utf-8")
        page_file.write_text('<!doctype html><meta charset="utf-8"><script src="advert.js"></script>', encoding="utf-8")
        with cold_page(SLOWER) as (page, _):
            page.goto(page_file.as_uri())
            taken: list[float] = page.evaluate(TAKEN, [asked, ROUNDS])
    return taken
