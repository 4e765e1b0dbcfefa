"""The tools: what each is called, and how it is started. Settings stand in pyproject.toml and beside package.json."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.lint import sizes
from generator.setup.node import find_npm

GONE = "{} is missing. Delete the folder {} and start the same command again."
NPM = "npm is missing. Install Node.js with npm and start the same command again."


@dataclass(frozen=True)
class Tool:
    """A tool with the words it is started with: a module of Python, or with `script` a script of package.json."""

    name: str
    words: tuple[str, ...]
    script: bool = False

    def missing(self, root: Path) -> str:
        """The sentence to print when it is not there; empty when it is."""
        if not self.script:
            return "" if importlib.util.find_spec(self.words[0]) else GONE.format(self.words[0], ".venv")
        if not find_npm():
            return NPM
        return "" if (root / "node_modules" / ".bin").is_dir() else GONE.format(self.name, "node_modules")

    def command(self) -> Sequence[str]:
        """What to start, in the project's folder."""
        return (
            (find_npm() or "npm", "run", "--silent", *self.words)
            if self.script
            else (sys.executable, "-m", *self.words)
        )


def _script(name: str) -> Tool:
    return Tool(name, (name,), script=True)


TOOLS = (
    Tool("ruff", ("ruff", "check", "--quiet", "--output-format", "concise")),
    Tool("ruff-format", ("ruff", "format", "--check", "--quiet")),
    Tool("mypy", ("mypy", "--no-error-summary")),
    Tool("djlint", ("djlint", "site_templates", "--lint", "--quiet")),
    _script("biome"),
    _script("eslint"),
    _script("stylelint"),
    _script("tsc"),
    _script("typstyle"),
    Tool("layers", ("pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "tests/test_layering.py")),
    Tool("sizes", (sizes.__name__,)),
)
"""`layers`: which package may import which; `sizes`: how long modules and functions may be."""
