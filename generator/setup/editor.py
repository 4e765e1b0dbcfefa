"""The program of the editor of facts, from npm: locked, and fetched only for a site that has switched it on, or tests.

Standard library only, and old syntax on purpose: see `steps`.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from generator.setup.node import find_npm
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
    own = Path(sys.executable).parent
    env = dict(os.environ, PATH=os.pathsep.join([str(own), os.environ.get("PATH", "")]))
    npm = find_npm() or str(own / "npm")
    run_step(
        [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], FAILED, env=env, cwd=folder
    )
    (folder / STAMP).write_bytes((root / LOCKED / FILES[1]).read_bytes())
