"""A page on a slow phone: how soon it stands and answers, how long taps take, what moves; beside two stock pages."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.bench.browser import ON_WIFI, PAUSE_MS, cold_page, served
from generator.bench.pages import page_weight
from generator.bench.stock import stock_pages
from generator.bench.table import NotMeasured, Row, amount, limited

if TYPE_CHECKING:
    from playwright.sync_api import CDPSession, Page

RUNS = 3
SLOWER = 4
CHECKER = "periksa/"


@dataclass(frozen=True)
class Line:
    """A connection: bits in a second, milliseconds to and fro, and how soon the checker must stand and answer on it."""

    name: str
    bits: int
    latency: int
    largest: float | None
    answerable: float


LINES = (Line("1.6 Mbit/s", 1_600_000, 150, 1800, 2000), Line("400 kbit/s", 400_000, 300, None, 3000))
MOST_TAP, MOST_TAP_WITH_PYTHON = 100.0, 200.0
"""Milliseconds from a tap to the next picture, for 98 taps of 100, from the tables and while Python comes."""
MOST_LATER = 50.0
"""Milliseconds by which Python may delay such a tap."""

HEAR = """{
  window.told = { largest: 0, moved: 0, answerable: 0, taps: {} };
  const on = (type, hear) => new PerformanceObserver((list) => list.getEntries().forEach(hear))
    .observe({ type, buffered: true, durationThreshold: 16 });
  on("largest-contentful-paint", ({ startTime }) => { told.largest = startTime; });
  on("layout-shift", ({ value, hadRecentInput }) => { if (!hadRecentInput) told.moved += value; });
  on("event", ({ interactionId, duration }) => {
    if (interactionId) told.taps[interactionId] = Math.max(told.taps[interactionId] ?? 0, duration);
  });
  const look = () => document.querySelector("[data-layar] button.pilih")
    ? requestAnimationFrame(() => { told.answerable = performance.now(); }) : requestAnimationFrame(look);
  requestAnimationFrame(look);
}"""
QUIET_MS = 1000
MOST_TAPS = 120
LAST_WAY_OUT = "[data-layar] button.ragu:not([aria-pressed=true])"
ONWARD = "[data-layar] > .tombol, [data-layar] .pilihan > .tombol"


def phone_rows(root: Path) -> Iterable[Row]:
    """The checker on both LINES beside stock pages, then the taps of a whole walk. Raises NotMeasured."""
    site = root / "site"
    if not (site / CHECKER / "index.html").is_file():
        raise NotMeasured("there is no site/periksa/; run python3 build.py build first")
    with tempfile.TemporaryDirectory() as folder:
        stock = stock_pages(root, Path(folder))
        with served(site) as base:
            yield from _weights(stock)
            for line in LINES:
                yield from _loads(f"{base}/{CHECKER}", stock, line)
            plain, coming = (_taps(f"{base}/{CHECKER}", python=python) for python in (False, True))
        yield from _tap_rows(plain, "tables", MOST_TAP)
        yield from _tap_rows(coming, "Python coming", MOST_TAP_WITH_PYTHON)
        later = _slowest(coming) - _slowest(plain)
        yield limited("what Python adds to such a tap while it comes", max(0.0, later), "ms", at_most=MOST_LATER)


def _weights(stock: dict[str, Path]) -> Iterable[Row]:
    for name, folder in stock.items():
        with served(folder) as base:
            yield Row(f"stock {name} over gzip", amount(page_weight(base, "/", "gzip")[0], "B"))


def _loads(checker: str, stock: dict[str, Path], line: Line) -> Iterable[Row]:
    own = [load(checker, line) for _ in range(RUNS)]
    largest, answerable = (statistics.median(run[key] for run in own) for key in ("largest", "answerable"))
    what = f"/periksa/ at {line.name}, CPU {SLOWER}x slower"
    if line.largest:
        yield limited(f"{what}: largest paint", largest, "ms", at_most=line.largest)
    else:
        yield Row(f"{what}: largest paint", amount(largest, "ms"))
    yield limited(f"{what}: answerable", answerable, "ms", at_most=line.answerable)
    yield limited(f"{what}: layout shift", max(run["moved"] for run in own), "x", at_most=0.0)
    for name, folder in stock.items():
        with served(folder) as base:
            other = statistics.median(load(f"{base}/", line)["largest"] for _ in range(RUNS))
        yield Row(f"stock {name} at {line.name}: largest paint", amount(other, "ms"))
        yield Row(f"stock {name} / ours", amount(other / largest, "x"))


def load(address: str, line: Line) -> dict[str, float]:
    """Milliseconds to the largest paint and to the first answer to tap, and what moved. Raises NotMeasured."""
    with cold_page(SLOWER) as (page, session):
        _on(session, line)
        page.add_init_script(HEAR)
        page.goto(address, wait_until="load")
        page.wait_for_timeout(QUIET_MS)
        told: dict[str, float] = page.evaluate("told")
    if not told["largest"]:
        raise NotMeasured(f"{address} painted nothing")
    return told


def _on(session: CDPSession, line: Line) -> None:
    session.send("Network.enable")
    speed = line.bits / 8
    given = {"offline": False, "latency": line.latency, "downloadThroughput": speed, "uploadThroughput": speed}
    session.send("Network.emulateNetworkConditions", given)


def _taps(address: str, *, python: bool) -> list[float]:
    """Milliseconds from each tap of a whole walk to the next picture, the quickest first. Raises NotMeasured."""
    with cold_page(SLOWER) as (page, _):
        if python:
            page.add_init_script(ON_WIFI)
        else:
            page.route("**/py/**", lambda route: route.abort())
        page.add_init_script(HEAR)
        page.goto(address, wait_until="load")
        _walk(page)
        page.wait_for_timeout(QUIET_MS)
        taps = sorted(page.evaluate("Object.values(told.taps)"))
    if not taps:
        raise NotMeasured("no tap of the walk was slow enough to be told of, or none was made")
    return taps


def _slowest(taps: list[float]) -> float:
    """Of 98 taps in 100."""
    return taps[min(len(taps) - 1, int(len(taps) * 0.98))]


def _tap_rows(taps: list[float], how: str, most: float) -> Iterable[Row]:
    what = f"tap to next picture, CPU {SLOWER}x slower, {how}, 98 of 100"
    yield limited(what, _slowest(taps), "ms", at_most=most)
    yield Row(f"{what}: taps", str(len(taps)))


def _walk(page: Page) -> None:
    """Taps the last way out of every question up to the verdict, as a finger does. Raises NotMeasured."""
    for _ in range(MOST_TAPS):
        if page.locator("[data-vonis]").count():
            return
        page.wait_for_timeout(PAUSE_MS)
        waiting = page.locator(LAST_WAY_OUT)
        (waiting if waiting.count() else page.locator(ONWARD)).first.click()
    raise NotMeasured("leaving every answer of /periksa/ open led to no verdict")
