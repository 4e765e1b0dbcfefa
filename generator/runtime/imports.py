"""Which modules a package of ours imports from outside itself, read from its source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

# C code imports these when the method is first called, so no source names them
HIDDEN = {"strptime": "_strptime"}


def imported_modules(package: Path) -> list[str]:
    """Dotted names, sorted, that the `.py` files below `package` import from outside it.

    Imports inside functions count too. `from a import b` gives `a` and, because b may be a module, `a.b`.
    """
    names: set[str] = set()
    for path in sorted(package.rglob("*.py")):
        names |= _names(path.read_bytes(), str(path))
    return sorted(name for name in names if name.split(".")[0] != package.name)


@lru_cache(maxsize=256)
def _names(code: bytes, file: str) -> frozenset[str]:
    return frozenset(name for node in ast.walk(ast.parse(code, file)) for name in _of(node))


def _of(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
        yield node.module
        yield from (f"{node.module}.{alias.name}" for alias in node.names)
    elif isinstance(node, ast.Attribute) and node.attr in HIDDEN:
        yield HIDDEN[node.attr]
