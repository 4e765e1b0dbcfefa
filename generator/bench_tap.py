"""How long a visitor waits between her last tap in the checker and the verdict on the screen."""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from pathlib import Path

from generator.bench_browser import cold_page, served
from generator.bench_report import NotMeasured, Row, amount

RUNS = 3
SLOWER = 4
VERDICT = "[data-putusan]"

# Walks the checker inside the page, so that nothing but the page's own work lies between a tap and what follows it.
# Every question is answered with "Tidak tahu". The wait of the last tap ends when the frame with the verdict is drawn.
WALK = """async (selector) => {
  const shown = () => document.querySelector(selector);
  const screen = () => document.querySelector("#periksa")?.innerText ?? "";
  const frame = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
  const buttons = (word) => [...document.querySelectorAll("#periksa button")]
    .filter((button) => button.checkVisibility() && !button.disabled && word.test(button.innerText.trim()));
  let tapped = 0;
  const tap = async (button, patience) => {
    const before = screen();
    tapped = performance.now();
    button.click();
    do { await frame(); } while (!shown() && screen() === before && performance.now() - tapped < patience);
    return shown() || screen() !== before;
  };
  for (let step = 0; step < 60 && !shown(); step += 1) {
    const unknown = buttons(/^Tidak tahu/);
    let moved = false;
    for (const button of unknown) if (button.isConnected && !shown()) moved = await tap(button, unknown.length > 1 ? 50 : 800);
    const onward = buttons(/^(Lanjut|Lihat)/);
    if (!moved && !shown() && onward.length) moved = await tap(onward[0], 2000);
    if (!moved && !shown()) return null;
  }
  return shown() ? performance.now() - tapped : null;
}"""


def tap_rows(site: Path) -> Iterable[Row]:
    """Median wait for the verdict, the CPU as it is and slowed down. Raises NotMeasured."""
    if not (site / "periksa" / "index.html").is_file():
        raise NotMeasured("there is no site/periksa/; run python3 build.py build first")
    with served(site) as base:
        for slower in (1, SLOWER):
            waited = statistics.median(wait_for_verdict(f"{base}/periksa/", slower) for _ in range(RUNS))
            yield Row("tap to verdict, " + ("CPU as it is" if slower == 1 else f"CPU {slower}x slower"), amount(waited, "ms"))


def wait_for_verdict(address: str, slower: int) -> float:
    """Milliseconds from the last tap to the drawn verdict, 'Tidak tahu' answered to all. Raises NotMeasured."""
    with cold_page(slower) as (page, _):
        page.goto(address, wait_until="networkidle")
        waited = page.evaluate(WALK, VERDICT)
    if waited is None:
        raise NotMeasured(f"answering 'Tidak tahu' on every screen of /periksa/ led to no element {VERDICT}")
    return waited
