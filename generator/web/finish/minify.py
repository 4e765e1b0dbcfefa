"""Minify: the theme's scripts and styles in fewer bytes, by esbuild (npm); what they do stays the same."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from generator.cache import Recent
from generator.setup.node import find_node
from generator.setup.steps import SetupError

PROGRAM = Path("node_modules") / "esbuild" / "bin" / "esbuild"
MOST_SAID = 600
LANGUAGE = "es2020"
"""The newest JavaScript that may be left as it is written; the bundles have been put in older words before."""
OLDEST = "es2017,chrome67"
"""The oldest browsers that run the scripts: what is younger in bundles and styles is written in older words."""
LAID_OUT = ("--minify-whitespace", "--minify-identifiers")
"""Of a script: its bundle has already been put in fewer words, and these would be put in younger ones again."""


def minify(root: Path, folder: Path, paths: Sequence[Path]) -> None:
    """Replaces each of `paths` (.js and .css below `folder`) by its short form.

    A text that this process has shortened before is not shortened again: `serve` builds on and on, and of all scripts
    a changed fact is in one. Raises SetupError without esbuild, or when a file does not parse.
    """
    texts = {path: (path.suffix, path.read_text(encoding="utf-8")) for path in paths}
    known = {path: SHORT.get(text, str) for path, text in texts.items() if SHORT.has(text)}
    _shorten(root, folder, [path for path in paths if path not in known])
    for path, text in texts.items():
        if path in known:
            path.write_text(known[path], encoding="utf-8")
        else:
            SHORT.get(text, partial(path.read_text, encoding="utf-8"))


SHORT: Recent[str] = Recent(most=256)
"""The short form of a text, by its kind and itself."""


def _shorten(root: Path, folder: Path, paths: Sequence[Path]) -> None:
    places = [f"--outdir={folder}", f"--outbase={folder}", "--allow-overwrite"]
    styles = [str(path) for path in paths if path.suffix == ".css"]
    scripts = [str(path) for path in paths if path.suffix != ".css"]
    for files, how, language in ((scripts, LAID_OUT, LANGUAGE), (styles, ("--minify",), OLDEST)):
        if files and (said := esbuild(root, *files, *places, *how, language=language)):
            raise SetupError("The scripts and styles of the site could not be shortened:\n" + said)


def esbuild(root: Path, *words: str, language: str = OLDEST) -> str:
    """Runs esbuild in `root` for browsers that know `language`; what it complained of, empty when all went well.

    Raises SetupError when it is missing.
    """
    program = root / PROGRAM
    if not program.is_file():
        raise SetupError(
            f"{PROGRAM.as_posix()} is missing. Delete the folder node_modules and start the same command again."
        )
    command = [find_node(root), str(program), *words, "--charset=utf8", "--log-level=error", f"--target={language}"]
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
