"""The stages of `build.py test`: facts, code, tests, how much of the code they ran; each with its time."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from generator.lint.run import run_lint
from generator.lint.tools import TOOLS

PROCESSES = max(2, os.cpu_count() or 2) + 1
PYTEST = ("pytest", "-q", "-n", str(PROCESSES))
QUICK = ("pytest", "-q", "-n", str(PROCESSES - 1))
"""Nobody waits for a browser."""
KINDS = ("build", "unit", "long", "site", "browser")
ALSO_TESTS = "layers"
"""The tool of `lint` that runs tests, which a whole run has among its own."""
COVERED = "_build/coverage"
"""The folder of what each process noted; the floor stands in pyproject.toml."""
BYTECODE = "_build/bytecode"
"""What Python has compiled, where it is not to lie beside the sources."""


@dataclass
class Run:
    """One run: `took` are seconds of each stage, `tested` seconds of work and number of tests of each kind of test."""

    root: Path
    own: Sequence[str]
    took: dict[str, float] = field(default_factory=dict)
    tested: dict[str, tuple[float, int]] = field(default_factory=dict)


def run_tests(root: Path, arguments: Sequence[str], *, quick: bool = False, fonts: str | None = None) -> int:
    """Every stage in turn until one fails; the exit status.

    With `arguments` only pytest runs, with them as they are: a part of the tests says nothing about the whole.
    `quick`: without the code's lint and every test that takes long or needs the built site or a browser.
    `fonts`: see `--fonts`.
    """
    own = [*(["--quick"] if quick else []), *(["--fonts", fonts] if fonts else [])]
    if arguments:
        return _python(root, "pytest", *own, *arguments)
    run = Run(root, own, {"setup": time.time() - psutil.Process().create_time()})
    stages: dict[str, Callable[[], int]] = {
        "validate": lambda: _python(root, "build", "check", "--allow-overdue"),
        "lint": lambda: run_lint(root, tools=[tool for tool in TOOLS if tool.name != ALSO_TESTS]),
        "tests": lambda: _covered(run),
        "coverage": lambda: _python(root, "coverage", "report"),
    }
    if quick:
        stages = {"validate": stages["validate"], "tests": lambda: _tests(run, *QUICK)}
    status = _in_turn(run, stages)
    # of programs that the tests copied: they are gone
    there = Path(tempfile.gettempdir())
    shutil.rmtree(root / BYTECODE / there.relative_to(there.anchor), ignore_errors=True)
    _tell(run)
    return status


def _in_turn(run: Run, stages: dict[str, Callable[[], int]]) -> int:
    for name, stage in stages.items():
        began = time.monotonic()
        status = stage()
        run.took[name] = time.monotonic() - began
        if status:
            return status
    return 0


def _covered(run: Run) -> int:
    """The tests, each process noting by itself which lines it ran."""
    (run.root / COVERED).mkdir(parents=True, exist_ok=True)
    _python(run.root, "coverage", "erase")
    status = _tests(run, "coverage", "run", "-m", *PYTEST)
    return status or _python(run.root, "coverage", "combine", "--quiet")


def _tests(run: Run, *words: str) -> int:
    with tempfile.TemporaryDirectory() as folder:
        times = Path(folder) / "times.json"
        status = _python(run.root, *words, *run.own, "--stage-times", str(times))
        run.tested = json.loads(times.read_bytes()) if times.is_file() else {}
    return status


def _python(root: Path, *words: str) -> int:
    return subprocess.call([sys.executable, "-m", *words], cwd=root, env=_environment(root))


def _environment(root: Path) -> dict[str, str]:
    """Where Python may leave nothing beside the sources it does so in BYTECODE: a run starts it hundreds of times."""
    environment = dict(os.environ)
    if environment.pop("PYTHONDONTWRITEBYTECODE", ""):
        environment.setdefault("PYTHONPYCACHEPREFIX", str(root / BYTECODE))
    return environment


def _tell(run: Run) -> None:
    print()
    for name, seconds in run.took.items():
        print(f"{name:<12} {seconds:6.1f} s")
        kinds = [kind for kind in KINDS if name == "tests" and kind in run.tested]
        for kind in kinds:
            busy, count = run.tested[kind]
            print(f"  {kind:<10} {busy:6.1f} s of work in {PROCESSES} processes{f', {count} tests' if count else ''}")
    print(f"{'in all':<12} {sum(run.took.values()):6.1f} s", flush=True)
