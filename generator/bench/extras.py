"""What only `bench` compares with and judges by, from npm: locked beside this file, installed when it is asked for."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.bench.table import NotMeasured
from generator.setup.node import find_npm
from generator.setup.steps import SetupError, run_step, say

LOCKED = Path(__file__).parent / "npm"
FILES = ("package.json", "package-lock.json")
FAILED = "What bench compares with could not be installed from npm."


def install_extras(root: Path) -> Path:
    """The folder `node_modules` with exactly what the lock says. Raises NotMeasured."""
    folder = root / "_build" / "bench"
    stamp, wanted = folder / "installed", (LOCKED / FILES[1]).read_bytes()
    if stamp.is_file() and stamp.read_bytes() == wanted:
        return folder / "node_modules"
    npm = find_npm()
    if not npm:
        raise NotMeasured("npm is not installed")
    say("Getting from npm what bench compares with (once, about 60 MB) ...")
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shutil.copy(LOCKED / name, folder / name)
    try:
        run_step([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], FAILED, cwd=folder)
    except SetupError as error:
        raise NotMeasured(str(error)) from None
    stamp.write_bytes(wanted)
    return folder / "node_modules"
