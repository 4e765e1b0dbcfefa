"""How long a visitor waits between her last tap in the checker and the verdict on the screen."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterable
from pathlib import Path

from generator.bench_browser import cold_page, served
from generator.bench_report import NotMeasured, Row, amount

RUNS = 3
SLOWER = 4
MOST_SCREENS = 60
VERDICT = "[data-putusan]"
UNKNOWN, NEXT = re.compile("^Tidak tahu"), re.compile("^(Lanjut|Lihat)")

# The clock starts when the finger lifts and stops when the frame that shows the verdict has been drawn.
WATCH = """(selector) => {
  addEventListener("click", (event) => { window.tapped = event.timeStamp; }, true);
  const look = () => {
    if (!document.querySelector(selector)) return;
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.waited = performance.now() - window.tapped; }));
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
}"""


def tap_rows(site: Path) -> Iterable[Row]:
    """Median wait for the verdict, the CPU as it is and slowed down. Raises NotMeasured."""
    if not (site / "periksa" / "index.html").is_file():
        raise NotMeasured("there is no site/periksa/; run python3 build.py build first")
    with served(site) as base:
        for slower in (1, SLOWER):
            waited = statistics.median(_wait(f"{base}/periksa/", slower) for _ in range(RUNS))
            yield Row("tap to verdict, " + ("CPU as it is" if slower == 1 else f"CPU {slower}x slower"), amount(waited, "ms"))


def _wait(address: str, slower: int) -> float:
    with cold_page(slower) as (page, _):
        page.goto(address, wait_until="networkidle")
        page.evaluate(WATCH, VERDICT)
        for _ in range(MOST_SCREENS):
            if page.locator(VERDICT).count():
                page.wait_for_function("window.waited !== undefined")
                return page.evaluate("window.waited")
            if not _answer_screen(page):
                break
    raise NotMeasured(f"answering 'Tidak tahu' on every screen of /periksa/ led to no element {VERDICT}")


def _answer_screen(page) -> bool:
    """Tap 'Tidak tahu' for each question of the screen, then go on where a screen needs that. False: nothing to tap."""
    before = page.locator("#periksa").inner_text()
    unknown = page.locator("#periksa").get_by_role("button", name=UNKNOWN)
    taps = unknown.count()
    for index in range(taps):
        if index < unknown.count():
            unknown.nth(index).click()
    onward = page.locator("#periksa").get_by_role("button", name=NEXT)
    if page.locator("#periksa").inner_text() == before and onward.count():
        onward.first.click()
        taps += 1
    page.wait_for_timeout(50)
    return taps > 0
