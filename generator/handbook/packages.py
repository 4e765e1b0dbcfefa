"""Who imports whom, read from the code itself: packages as boxes, imports as arrows."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

CODE = Path(__file__).resolve().parents[2]
"""The project folder of the code that runs: its imports are told, wherever the facts come from."""

TOPS = ("checker", "generator")
COMMAND_LINE = "build.py"


@dataclass(frozen=True)
class Packages:
    """`about`: name of each package -> what happens there, in one sentence. `arrows`: (importer, imported)."""

    about: dict[str, str]
    arrows: frozenset[tuple[str, str]]

    def imported_by(self, name: str) -> list[str]:
        """What the package called `name` imports, sorted."""
        return sorted(imported for importer, imported in self.arrows if importer == name)


@cache
def read_packages(code: Path = CODE) -> Packages:
    """The packages of the folder `code`, read once. An import counts wherever in a module it stands."""
    files = [code / COMMAND_LINE, *(path for top in TOPS for path in sorted((code / top).rglob("*.py")))]
    about: dict[str, str] = {}
    arrows: set[tuple[str, str]] = set()
    for path in files:
        parts = path.relative_to(code).with_suffix("").parts
        name = _box(code, parts)
        if name is None:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if len(parts) < 3 or parts[2] == "__init__":
            about[name] = _first_sentence(tree)
        found = (_box(code, tuple(module.split("."))) for module in _modules(tree))
        arrows |= {(name, box) for box in found if box not in (None, name)}
    return Packages(dict(sorted(about.items())), frozenset(arrows))


def _box(code: Path, parts: tuple[str, ...]) -> str | None:
    """The box a module belongs to: `generator.web.pages.home` is in `web`, `checker.engine.path` in `checker.engine`.

    None for what is not ours.
    """
    if parts[0] == "build":
        return COMMAND_LINE
    if parts[0] not in TOPS or len(parts) < 2 or parts[1] == "__init__":
        return None
    place = code / parts[0] / parts[1]
    if not place.is_dir() and not place.with_suffix(".py").is_file():
        return None
    return parts[1] if parts[0] == "generator" else ".".join(parts[:2])


BLOCKS = ("body", "orelse", "handlers", "finalbody", "cases")
"""Where statements stand in a statement."""


def _modules(tree: ast.Module) -> Iterator[str]:
    left: list[ast.AST] = [tree]
    while left:  # of statements alone: expressions are nine nodes in ten, and none of them imports
        node = left.pop()
        left += [inner for block in BLOCKS for inner in getattr(node, block, ())]
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (
                (f"{node.module}.{alias.name}" for alias in node.names) if node.module in TOPS else (node.module,)
            )


def _first_sentence(tree: ast.Module) -> str:
    return " ".join((ast.get_docstring(tree) or "").split("\n\n")[0].split())


def reach(arrows: frozenset[tuple[str, str]]) -> dict[str, set[str]]:
    """Everything that each box imports, directly or by way of others. Raises ValueError for a circle of arrows."""
    direct: dict[str, set[str]] = {}
    for importer, imported in arrows:
        direct.setdefault(importer, set()).add(imported)
    known: dict[str, set[str]] = {}

    def follow(name: str, way: tuple[str, ...]) -> set[str]:
        if name in way:
            raise ValueError(f"imports go in a circle: {' -> '.join((*way[way.index(name) :], name))}")
        if name not in known:
            known[name] = set().union(*({box} | follow(box, (*way, name)) for box in sorted(direct.get(name, ()))))
        return known[name]

    for name in sorted(direct):
        follow(name, ())
    return known


def without_shortcuts(arrows: frozenset[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """The arrows that no other way replaces: where A reaches C by way of B, the arrow from A to C is left out."""
    reached = reach(arrows)
    return frozenset(
        (a, c)
        for a, c in arrows
        if not any(c in reached.get(b, ()) for importer, b in arrows if importer == a and b != c)
    )
