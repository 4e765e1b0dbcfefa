"""Two more browsers for the tests: Debian's Firefox, and a Chromium of 2018 as npm still has it. Neither is installed.

Standard library only, and old syntax on purpose: see `steps`.
"""

from __future__ import annotations

import base64
import hashlib
import shutil
from pathlib import Path

from generator.setup.node import npm_of
from generator.setup.servers import download_packages
from generator.setup.steps import SetupError, run_step, say

FIREFOX = Path(".venv", "firefox")
CHROMIUM_67 = Path(".venv", "chromium-67")
STAMP = "complete"
PACKAGE = "chrome-aws-lambda@1.3.0"
"""Holds Chromium 67.0.3391.0, packed with brotli."""
SHA512 = "kNGV95y0tzawwR3+yA9Wq5hxEA1/+6SUrUbTK9c2Msp35FNQZf2yqq0oq9cYSt+D/o4mp80bzQx/v8W9L5CYMQ=="

MISSING = """The tests drive Debian's Firefox too, and this machine has no apt-get to fetch it.
Run the tests on Debian or Ubuntu, or in a container of one."""


def have_engines(root: Path) -> bool:
    """True when both are there."""
    return all((root / folder / STAMP).is_file() for folder in (FIREFOX, CHROMIUM_67))


def fetch_engines(root: Path) -> None:
    """Fetch both. Needs no right to install. Raises SetupError."""
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        raise SetupError(MISSING)
    say("Fetching Firefox and a Chromium of 2018 for the browser tests (once, 115 MB) ...")
    _fetch_firefox(root / FIREFOX)
    _fetch_chromium(root)


def _fetch_firefox(folder: Path) -> None:
    """Unpacked at once: that takes ten seconds, and a test wants to start."""
    download_packages(folder, ["firefox-esr"], "Firefox could not be fetched with apt-get.")
    (folder / STAMP).unlink()
    for package in sorted(folder.glob("*.deb")):
        run_step(["dpkg-deb", "-x", package, folder], package.name + " could not be unpacked.")
        package.unlink()
    (folder / STAMP).touch()


def _fetch_chromium(root: Path) -> None:
    folder = root / CHROMIUM_67
    shutil.rmtree(str(folder), ignore_errors=True)
    folder.mkdir(parents=True)
    npm, env = npm_of(root)
    failure = "The Chromium of 2018 could not be fetched from npm."
    run_step([npm, "pack", PACKAGE, "--pack-destination", folder, "--loglevel=error"], failure, env=env, cwd=folder)
    for file in folder.glob("*.tgz"):
        found = base64.b64encode(hashlib.sha512(file.read_bytes()).digest()).decode("ascii")
        if found != SHA512:
            raise SetupError(failure + " What came is not the package that the tests name.")
        (folder / STAMP).touch()
