"""What imports what, read from the source: imports inside functions count too."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from tests.support.paths import ROOT


def modules(root: Path) -> dict[str, Path]:
    """Dotted name of every module of `checker/` and `generator/`; a package stands under its own name."""
    found = {}
    for path in sorted(path for folder in ("checker", "generator") for path in (root / folder).rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(path: Path) -> Iterator[str]:
    """Dotted names that the file imports, wherever in it the import stands; `from a import b` gives `a` and `a.b`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = ".".join(filter(None, (path.parent.name if node.level else "", node.module)))
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def graph(known: Mapping[str, Path]) -> dict[str, set[str]]:
    """For each module the modules of ours that it imports."""
    return {
        name: {other for other in imports(path) if other in known and other != name} for name, path in known.items()
    }


def package(module: str) -> str:
    """The row of MAY_IMPORT that a module belongs to."""
    first, *rest = module.split(".")
    return ".".join([first, *rest[:1]]) if first == "checker" else rest[0] if rest else first


@cache
def modules_of_ours() -> dict[str, Path]:
    """Those of this project."""
    return modules(ROOT)


@cache
def arrows_of_ours() -> dict[str, set[str]]:
    """What they import."""
    return graph(modules_of_ours())
