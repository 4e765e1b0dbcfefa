"""How long a visitor waits between her last tap in the checker and the verdict on the screen."""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from pathlib import Path

from generator.bench.browser import cold_page, served
from generator.bench.table import NotMeasured, Row, amount

RUNS = 3
SLOWER = 4
VERDICT = "[data-vonis]"

# Walks the checker inside the page, so that nothing but the page's own work lies between a tap and what follows it.
# Every question gets its last way out, "Tidak tahu" or "Tidak ada": `ragu` marks those buttons, data-layar a screen.
# The wait of the last tap ends when the frame with the verdict is drawn.
WALK = """async (verdict) => {
  const shown = () => document.querySelector(verdict);
  const frame = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
  const all = (selector) => [...document.querySelectorAll(`[data-layar] ${selector}`)];
  const buttons = (selector) => all(selector).filter((button) => button.checkVisibility());
  let tapped = 0;
  const tap = async (button) => {
    const screen = document.querySelector("[data-layar]");
    tapped = performance.now();
    button.click();
    await frame();
    return !screen.isConnected;
  };
  const answer = async () => {
    for (const button of buttons("button.ragu")) {
      if (button.getAttribute("aria-pressed") !== "true" && await tap(button)) return true;
    }
    const next = buttons("button.tombol").at(-1);
    return Boolean(next) && tap(next);
  };
  for (let screens = 0; screens < 60 && !shown(); screens += 1) {
    if (!await answer()) return null;
    const patience = performance.now() + 3000;
    while (!shown() && !document.querySelector("[data-layar]") && performance.now() < patience) await frame();
  }
  return shown() ? performance.now() - tapped : null;
}"""


def tap_rows(site: Path) -> Iterable[Row]:
    """Median wait for the verdict, the CPU as it is and slowed down. Raises NotMeasured."""
    if not (site / "periksa" / "index.html").is_file():
        raise NotMeasured("there is no site/periksa/; run python3 build.py build first")
    with served(site) as base:
        for slower in (1, SLOWER):
            speed = "CPU as it is" if slower == 1 else f"CPU {slower}x slower"
            waited = statistics.median(wait_for_verdict(f"{base}/periksa/", slower) for _ in range(RUNS))
            yield Row(f"tap to verdict from the tables, {speed}", amount(waited, "ms"))


def wait_for_verdict(address: str, slower: int) -> float:
    """Milliseconds from the last tap to the verdict drawn from the tables, every answer left open. Raises NotMeasured.

    Python is kept away: starting on the other core, it would be measured as well.
    """
    with cold_page(slower) as (page, _):
        page.route("**/py/**", lambda route: route.abort())
        page.goto(address, wait_until="networkidle")
        waited: float | None = page.evaluate(WALK, VERDICT)
    if waited is None:
        raise NotMeasured(f"leaving every answer of /periksa/ open led to no element {VERDICT}")
    return waited
