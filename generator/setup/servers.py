"""The servers that the tests of hosting ask: Debian's own nginx, Apache and Caddy, fetched and never installed.

Whatever server a machine has and serves with is left alone, and no test depends on it.
Standard library only, and old syntax on purpose: see `steps`.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Sequence

from generator.setup.steps import SetupError, run_step, say

PACKAGES = ("nginx", "nginx-common", "apache2-bin", "caddy")
"""With nginx its list of types, which a machine may have already, and would then not be fetched."""
FOLDER = Path(".venv", "servers")
STAMP = "complete"

MISSING = """The tests of hosting ask Debian's nginx, Apache and Caddy, and this machine has no apt-get to fetch them.
Run the tests on Debian or Ubuntu, or in a container of one."""


def have_servers(root: Path) -> bool:
    """True when the packages are there."""
    return (root / FOLDER / STAMP).is_file()


def fetch_servers(root: Path) -> None:
    """Fetch the packages and what they need that this machine lacks. Needs no right to install. Raises SetupError."""
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        raise SetupError(MISSING)
    say("Fetching nginx, Apache and Caddy for the tests of hosting (once, 15 MB) ...")
    download_packages(root / FOLDER, PACKAGES, "nginx, Apache and Caddy could not be fetched with apt-get.")


def download_packages(folder: Path, packages: Sequence[str], failure: str) -> None:
    """Fill `folder` with these packages of Debian and what they need that this machine lacks. Raises SetupError."""
    shutil.rmtree(str(folder), ignore_errors=True)
    for name in ("lists/partial", "cache/archives/partial"):
        (folder / name).mkdir(parents=True)
    here = str(folder.resolve())
    settings = [f"Dir::State::Lists={here}/lists", f"Dir::Cache={here}/cache", "Debug::NoLocking=1"]
    apt = ["apt-get", "-q", "-y", *(word for setting in settings for word in ("-o", setting))]
    run_step([*apt, "update"], failure)
    run_step([*apt, "--no-install-recommends", "--reinstall", "--download-only", "install", *packages], failure)
    for package in sorted((folder / "cache" / "archives").glob("*.deb")):
        package.replace(folder / package.name)
    for name in ("lists", "cache"):
        shutil.rmtree(str(folder / name))
    (folder / STAMP).touch()


def unpack_servers(root: Path, into: Path) -> None:
    """Lay out what was fetched below the folder `into`, as it would stand below /. Raises SetupError."""
    if not have_servers(root):
        fetch_servers(root)
    for package in sorted((root / FOLDER).glob("*.deb")):
        run_step(["dpkg-deb", "-x", package, into], f"{package.name} could not be unpacked.")
