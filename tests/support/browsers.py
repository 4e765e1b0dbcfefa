"""The Chromium of a test process, one for each typeface."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

from generator.setup.chromium import NAMES, PLACES, find_chromium
from tests.support.fonts import configuration

WHOLE = next(filter(None, map(shutil.which, NAMES[1:] + PLACES)), None)
"""A Chromium with its windows: the one without them keeps no page alive."""
KEEPING = "keeping"


class Browsers:
    """The Chromium of one test process: one for each typeface, started when first asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.playwright: Playwright | None = None
        self.open: dict[str, Browser] = {}

    def get(self, family: str) -> Browser:
        """The browser whose only typeface is `family` (a key of FAMILIES)."""
        if family not in self.open:
            self.playwright = self.playwright or sync_playwright().start()
            variables = os.environ | {"FONTCONFIG_FILE": str(configuration(family, self.folder))}
            self.open[family] = self.playwright.chromium.launch(
                executable_path=find_chromium(), args=["--no-sandbox"], env=variables
            )
        return self.open[family]

    def keeping(self) -> Browser:
        """A browser that puts a left page aside alive, as a phone's does: a whole Chromium, where there is one."""
        if KEEPING not in self.open:
            self.playwright = self.playwright or sync_playwright().start()
            self.open[KEEPING] = self.playwright.chromium.launch(
                executable_path=WHOLE or find_chromium(),
                args=["--no-sandbox", "--headless=new"],
                ignore_default_args=["--disable-back-forward-cache"],
            )
        return self.open[KEEPING]

    def close(self) -> None:
        """Ends them all; `get` starts anew."""
        for browser in self.open.values():
            browser.close()
        self.open.clear()
        if self.playwright:
            self.playwright.stop()
        self.playwright = None
