"""Minify: the theme's scripts and styles in fewer bytes, by esbuild (npm); what they do stays the same."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from generator.setup.node import find_node
from generator.setup.steps import SetupError

PROGRAM = Path("node_modules") / "esbuild" / "bin" / "esbuild"
MOST_SAID = 600
LANGUAGE = "es2020"
"""The newest JavaScript that the pages may use: nothing younger is put in the place of what we wrote."""


def minify(root: Path, folder: Path, paths: Sequence[Path]) -> None:
    """Replaces each of `paths` (.js and .css below `folder`) by its short form.

    Raises SetupError without esbuild, or when a file does not parse.
    """
    if not paths:
        return
    places = [f"--outdir={folder}", f"--outbase={folder}"]
    if said := esbuild(root, *map(str, paths), *places, "--minify", "--allow-overwrite"):
        raise SetupError("The scripts and styles of the site could not be shortened:\n" + said)


def esbuild(root: Path, *words: str) -> str:
    """Runs esbuild in `root`; what it complained of, empty when all went well. Raises SetupError when it is missing."""
    program = root / PROGRAM
    if not program.is_file():
        raise SetupError(
            f"{PROGRAM.as_posix()} is missing. Delete the folder node_modules and start the same command again."
        )
    command = [find_node(root), str(program), *words, "--charset=utf8", "--log-level=error", f"--target={LANGUAGE}"]
    done = subprocess.run(
        command,
        cwd=root,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        stdin=subprocess.DEVNULL,
        check=False,
    )
    return done.stderr[:MOST_SAID] or f"esbuild ended with {done.returncode}" if done.returncode else ""
