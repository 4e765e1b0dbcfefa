"""`build.py mutate`: how many mutants of each module of the checker its tests kill, and which of them survive."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.mutation.forked import noticed, ready
from generator.mutation.mutants import Mutant, mutants
from generator.problems import nearest, refused, shown

PACKAGES = ("engine", "company", "advert", "workbook")
REASONS = Path("tests", "checker", "survivors.yml")
FEWEST = 90
"""Of a hundred mutants of a module, so many at least must be killed, or survive with a reason in REASONS."""
SECONDS = 30
"""A run of tests that takes longer hangs: its mutant is killed."""


@dataclass(frozen=True)
class Told:
    """What became of the mutants of one module."""

    module: str
    killed: int
    explained: int
    survived: tuple[Mutant, ...]

    @property
    def percent(self) -> float:
        """Killed or explained, of a hundred."""
        fine = self.killed + self.explained
        return 100 * fine / ((fine + len(self.survived)) or 1)


def run_mutants(root: Path, only: str | None = None) -> int:
    """Prints a line for each module and every mutant that survived; 1 when fewer than FEWEST of a hundred are killed.

    `only`: one module, such as engine/verdict. Raises InputProblems when there is none of that name.
    """
    names = [f"{package}/{path.stem}" for package in PACKAGES for path in _modules(root, package)]
    if only and only not in names:
        raise refused("--only", shown(only), f"salah satu dari {', '.join(names)}", nearest(only, names))
    reasons = yaml.safe_load((root / REASONS).read_text(encoding="utf-8")) or {}
    ready()
    fine = True
    for name in [only] if only else names:
        began = time.monotonic()
        told = _told(root, name, reasons.get(name, {}))
        fine &= told.percent >= FEWEST
        for mutant in told.survived:
            print(f"  checker/{name}.py:{mutant.line}: {mutant.name}")
        print(
            f"{name:<24} {told.killed:4} killed {told.explained:4} explained {len(told.survived):4} survived"
            f"  {told.percent:5.1f} %  {time.monotonic() - began:6.1f} s",
            flush=True,
        )
    return 0 if fine else 1


def _modules(root: Path, package: str) -> list[Path]:
    return [path for path in sorted((root / "checker" / package).glob("*.py")) if path.stem != "__init__"]


def _tests(root: Path, package: str) -> list[str]:
    """The files of a package's tests; those with many examples come last, because mostly the first already notice."""
    files = sorted((root / "tests" / "checker" / package).glob("test_*.py"))
    return [str(file) for file in sorted(files, key=lambda file: "hypothesis" in file.read_text(encoding="utf-8"))]


def _told(root: Path, name: str, reasons: dict[str, str]) -> Told:
    """Raises InputProblems when the tests fail without any change."""
    module, file = f"checker.{name.replace('/', '.')}", root / "checker" / f"{name}.py"
    text, tests = file.read_text(encoding="utf-8"), _tests(root, name.partition("/")[0])
    if noticed(root, module, text, tests, SECONDS):
        raise refused(
            f"tests/checker/{name.partition('/')[0]}", "tes yang gagal tanpa perubahan apa pun", "tes yang lolos"
        )
    left = [mutant for mutant in mutants(text) if not noticed(root, module, mutant.text, tests, SECONDS)]
    unsaid = tuple(mutant for mutant in left if mutant.name not in reasons)
    return Told(name, len(mutants(text)) - len(left), len(left) - len(unsaid), unsaid)
