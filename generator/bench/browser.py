"""A cold Chromium for measurements: no profile, no cache, optionally a slower processor."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from generator.bench.table import NotMeasured
from generator.setup.chromium import find_chromium
from generator.site.serve import open_server

if TYPE_CHECKING:
    from playwright.sync_api import CDPSession, Page

WIDTH, HEIGHT = 360, 640
"""Of the phone's screen, in CSS pixels."""

ON_WIFI = """Object.defineProperty(navigator, "connection", { value: { type: "wifi" }, configurable: true });
Object.defineProperty(navigator, "deviceMemory", { value: 4, configurable: true });"""
"""A script for a page: the phone is one on which Python comes by itself."""

PAUSE_MS = 750
"""Between two taps: so long a new screen takes none (see guard.js)."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which `folder` is served as a static host would."""
    with open_server(folder, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@contextmanager
def cold_page(slower: int = 1) -> Iterator[tuple[Page, CDPSession]]:
    """(page, CDP session) of a browser that has never run before, its main thread `slower` times slower.

    Raises NotMeasured without Playwright or Chromium.
    """
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise NotMeasured("Playwright is not installed (python3 build.py bench installs it)") from None
    chromium = find_chromium()
    if not chromium:
        raise NotMeasured("no Chromium was found")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        try:
            page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
            session = page.context.new_cdp_session(page)
            session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
            yield page, session
        finally:
            browser.close()
