"""`build.py mutate`: how many mutants of each module of the checker its tests kill, and which of them survive."""

from __future__ import annotations

import re
import resource
import time
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.mutation.forked import noticed, ready
from generator.mutation.mutants import mutants
from generator.problems import nearest, refused, shown

REASONS = Path("tests", "checker", "survivors.yml")
FEWEST = 90
"""Of a hundred mutants of a module, so many at least must be killed, or survive with a reason in REASONS."""
SECONDS, TIMES = 60.0, 5
"""A run of tests that works longer than SECONDS, or than TIMES what it does without a change, hangs."""


@dataclass(frozen=True)
class Told:
    """What became of the mutants of one module."""

    module: str
    killed: int
    explained: int
    survived: int

    @property
    def percent(self) -> float:
        """Killed or explained, of a hundred."""
        fine = self.killed + self.explained
        return 100 * fine / ((fine + self.survived) or 1)


def run_mutants(root: Path, only: str | None = None) -> int:
    """Prints a line for each module and every mutant that survived; 1 when fewer than FEWEST of a hundred are killed.

    `only`: one module, such as engine/verdict. Raises InputProblems when there is none of that name.
    """
    names = _modules(root)
    if only and only not in names:
        raise refused("--only", shown(only), f"salah satu dari {', '.join(names)}", nearest(only, names))
    reasons = yaml.safe_load((root / REASONS).read_text(encoding="utf-8")) or {}
    ready()
    fine = True
    for name in [only] if only else names:
        began = time.monotonic()
        told = _told(root, name, reasons.get(name, {}))
        fine &= told.percent >= FEWEST
        print(
            f"{name:<24} {told.killed:4} killed {told.explained:4} explained {told.survived:4} survived"
            f"  {told.percent:5.1f} %  {time.monotonic() - began:6.1f} s",
            flush=True,
        )
    return 0 if fine else 1


def _modules(root: Path) -> list[str]:
    """Every module of the checker, such as engine/verdict."""
    checker = root / "checker"
    paths = sorted(path.relative_to(checker) for path in checker.rglob("*.py") if path.stem != "__init__")
    return [path.with_suffix("").as_posix() for path in paths]


def _tests(root: Path, name: str) -> list[list[str]]:
    """The files of the tests beside a module's: those that import it, which mostly notice, and the others.

    The file that is called after the module comes first, those with many examples last.
    """
    package, _, stem = f"checker/{name}".rpartition("/")
    imports = re.compile(rf"^from {package.replace('/', '.')}(\.{stem} import| import .*\b{stem}\b)", re.MULTILINE)
    texts = {file: file.read_text(encoding="utf-8") for file in sorted((root / "tests" / package).glob("test_*.py"))}
    files = sorted(texts, key=lambda file: (file.stem != f"test_{stem}", "hypothesis" in texts[file]))
    near = [str(file) for file in files if imports.search(texts[file])]
    others = [str(file) for file in files if str(file) not in near]
    return [some for some in (near, others) if some]


def _worked() -> float:
    """Seconds that all runs of tests worked until now."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


def _told(root: Path, name: str, reasons: dict[str, str]) -> Told:
    """Prints each mutant that survives. Raises InputProblems when the tests fail without any change."""
    module, file = f"checker.{name.replace('/', '.')}", root / "checker" / f"{name}.py"
    text, tests = file.read_text(encoding="utf-8"), _tests(root, name)
    before = _worked()
    if any(noticed(root, module, text, some, SECONDS) for some in tests):
        raise refused(f"tests/checker/{name}", "tes yang gagal tanpa perubahan apa pun", "tes yang lolos")
    longest = 1 + TIMES * (_worked() - before)
    every = mutants(text)
    explained = survived = 0
    for mutant in every:
        changed = mutant.text
        if any(noticed(root, module, changed, some, longest) for some in tests):
            continue
        if mutant.name in reasons:
            explained += 1
        else:
            survived += 1
            print(f"  checker/{name}.py:{mutant.line}: {mutant.name}", flush=True)
    return Told(name, len(every) - explained - survived, explained, survived)
