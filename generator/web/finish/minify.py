"""Minify: the theme's scripts and styles in fewer bytes, by esbuild (npm); what they do stays the same."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from generator.setup.node import find_node
from generator.setup.steps import SetupError

PROGRAM = Path("node_modules") / "esbuild" / "bin" / "esbuild"
LANGUAGE = "es2020"
"""The newest JavaScript that the pages may use: nothing younger is put in the place of what we wrote."""


def minify(root: Path, folder: Path, paths: Sequence[Path]) -> None:
    """Replaces each of `paths` (.js and .css below `folder`) by its short form.

    Raises SetupError without esbuild, or when a file does not parse.
    """
    if not paths:
        return
    program = root / PROGRAM
    if not program.is_file():
        raise SetupError(
            f"{PROGRAM.as_posix()} is missing. Delete the folder node_modules and start the same command again."
        )
    switches = ["--minify", "--charset=utf8", "--log-level=error", "--allow-overwrite", f"--target={LANGUAGE}"]
    command = [find_node(root), str(program), *map(str, paths), f"--outdir={folder}", f"--outbase={folder}", *switches]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", stdin=subprocess.DEVNULL)
    if done.returncode:
        raise SetupError("The scripts and styles of the site could not be shortened:\n" + done.stderr[:600])
