"""The program of the editor of facts, from npm: locked, and fetched only for a site that has switched it on, or tests.

Standard library only, and old syntax on purpose: see `steps`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.setup.node import npm_of
from generator.setup.steps import run_step, say

LOCKED = Path("generator", "editing", "npm")
FOLDER = Path("_build", "editing")
FILES = ("package.json", "package-lock.json")
STAMP = "installed"
FAILED = "The editor of facts could not be fetched from npm. To build without it, take `editing` out of data/site.yml."


def have_editor(root: Path) -> bool:
    """True when it is there, exactly as the lock has it."""
    stamp = root / FOLDER / STAMP
    return stamp.is_file() and stamp.read_bytes() == (root / LOCKED / FILES[1]).read_bytes()


def fetch_editor(root: Path) -> None:
    """Fetch it. Raises SetupError."""
    say("Getting the editor of facts from npm (once, about 20 MB) ...")
    folder = root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shutil.copy(str(root / LOCKED / name), str(folder / name))
    npm, env = npm_of(root)
    run_step(
        [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], FAILED, env=env, cwd=folder
    )
    (folder / STAMP).write_bytes((root / LOCKED / FILES[1]).read_bytes())
