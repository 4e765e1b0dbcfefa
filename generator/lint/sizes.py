"""How long modules, functions and style sheets may be, once a formatter has laid them out.

Started as a program, it tells.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

MOST_IN_MODULE, MOST_IN_FUNCTION = 250, 30
"""Lines."""
FOLDERS = ("checker", "generator", "tests")
BESIDE = ("build.py",)
STYLES = Path("site_templates") / "styles"


def too_long(root: Path) -> Iterator[str]:
    """`file:line: what`, one for each module, function and style sheet of the project `root` that is too long."""
    for path in sorted((root / STYLES).rglob("*.css")):
        if (lines := path.read_text(encoding="utf-8").count("\n")) > MOST_IN_MODULE:
            yield f"{path.relative_to(root).as_posix()}:1: a style sheet of {lines} lines; at most {MOST_IN_MODULE}"
    files = [root / name for name in BESIDE] + sorted(path for name in FOLDERS for path in (root / name).rglob("*.py"))
    for path in files:
        text, name = path.read_text(encoding="utf-8"), path.relative_to(root).as_posix()
        if (lines := text.count("\n")) > MOST_IN_MODULE:
            yield f"{name}:1: a module of {lines} lines; at most {MOST_IN_MODULE}"
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > MOST_IN_FUNCTION:
                    yield f"{name}:{node.lineno}: {node.name} has {lines} lines; at most {MOST_IN_FUNCTION}"


if __name__ == "__main__":
    found = list(too_long(Path.cwd()))
    print("\n".join(found))
    sys.exit(bool(found))
