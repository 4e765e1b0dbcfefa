"""The browser that the tests and the benchmark drive: the system's own Chromium, without windows if it can be.

Standard library only, and old syntax on purpose: see `steps`.
"""

from __future__ import annotations

import os
import shutil

from generator.setup.steps import SetupError, is_root, run_step, say

HEADLESS = "chromium-headless-shell"
"""Chromium without its windows, Debian's package and program: a new visitor costs a third of the time."""

NAMES = (HEADLESS, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
)

MISSING = """The browser tests need Chromium, and none was found.
  - Debian, Ubuntu: sudo apt-get update && sudo apt-get install chromium
  - elsewhere: install Chromium or Chrome
  - or name the one you have: CHROMIUM=/path/to/chrome python3 build.py test"""


def find_chromium() -> str | None:
    """Path of the Chromium to drive (the variable CHROMIUM wins), or None.

    Raises SetupError when CHROMIUM names something that is not there: a silent second choice would mislead.
    """
    named = os.environ.get("CHROMIUM")
    if named:
        found = shutil.which(named)
        if not found:
            raise SetupError(f"CHROMIUM is set to {named!r}, and no program is there. Correct it or unset it.")
        return found
    return next(filter(None, map(shutil.which, NAMES + PLACES)), None)


def install_chromium() -> None:
    """Install Debian's Chromium where that is allowed; elsewhere raise SetupError with the commands to type."""
    apt = shutil.which("apt-get")
    if not (apt and is_root()):
        raise SetupError(MISSING)
    say("Installing Chromium for the browser tests (once, a few minutes) ...")
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    failure = "Chromium could not be installed with apt-get."
    run_step([apt, "update", "-q"], failure, env=env)
    install = [apt, "install", "-y", "-q", "--no-install-recommends"]
    try:
        run_step([*install, HEADLESS], failure, env=env)
    except SetupError:  # an older Debian does not have it
        run_step([*install, "chromium"], failure, env=env)
    if not find_chromium():
        raise SetupError(MISSING)
