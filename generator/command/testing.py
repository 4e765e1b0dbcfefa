"""The stages of `build.py test`: the code looked over, the tests, how much of the code they ran; each with its time."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from generator.lint.run import run_lint

PYTEST = ("pytest", "-q", "-n", "2", "--dist", "loadfile")
COVERED = "_build/coverage"
"""The folder of what each process noted; the floor stands in pyproject.toml."""


def run_tests(root: Path, arguments: Sequence[str]) -> int:
    """Every stage in turn until one fails; the exit status.

    With `arguments` only pytest runs, with them as they are: a part of the tests says nothing about the whole.
    """
    if arguments:
        return _python(root, "pytest", *arguments)
    stages: dict[str, Callable[[], int]] = {
        "lint": lambda: run_lint(root),
        "tests": lambda: _covered(root),
        "coverage": lambda: _python(root, "coverage", "report"),
    }
    took = {}
    for name, stage in stages.items():
        began = time.monotonic()
        status = stage()
        took[name] = time.monotonic() - began
        if status:
            break
    print("\n".join(f"{name:<12} {seconds:6.1f} s" for name, seconds in took.items()), flush=True)
    return status


def _covered(root: Path) -> int:
    """The tests, each process noting by itself which lines it ran."""
    (root / COVERED).mkdir(parents=True, exist_ok=True)
    _python(root, "coverage", "erase")
    status = _python(root, "coverage", "run", "-m", *PYTEST)
    return status or _python(root, "coverage", "combine", "--quiet")


def _python(root: Path, *words: str) -> int:
    return subprocess.call([sys.executable, "-m", *words], cwd=root)
