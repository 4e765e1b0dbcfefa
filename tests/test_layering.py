"""The layers point one way: checker <- generator <- build.py, and setting up needs nothing but Python."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SETTING_UP = ("bootstrap", "chromium", "interpreter", "node", "steps")
OLDEST_SYNTAX = (3, 7)


def imported(path: Path) -> set[str]:
    """Top-level names of every module that the file imports, wherever in it the import stands."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(path.parent.name if node.level else node.module.partition(".")[0])
    return names


def python_files(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def foreign(path: Path, *ours: str) -> set[str]:
    return imported(path) - set(sys.stdlib_module_names) - set(ours)


def test_checker_imports_only_the_standard_library():
    files = python_files("checker")
    assert files, "checker/ holds no module"
    assert {path.name: names for path in files if (names := foreign(path, "checker"))} == {}


def test_generator_never_imports_the_command_line_or_the_tests():
    files = python_files("generator")
    assert files, "generator/ holds no module"
    assert {path.name for path in files if imported(path) & {"build", "tests"}} == set()


def test_command_line_imports_only_the_generator():
    assert foreign(ROOT / "build.py", "generator") == set()


@pytest.mark.parametrize("name", ["__init__", *SETTING_UP])
def test_setting_up_imports_only_the_standard_library_and_itself(name):
    path = ROOT / "generator" / f"{name}.py"
    assert foreign(path, "generator") == set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inner = {
        node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module.startswith("generator")
    }
    assert inner <= {f"generator.{other}" for other in SETTING_UP}


@pytest.mark.parametrize("path", ["build.py", *(f"generator/{name}.py" for name in ("__init__", *SETTING_UP))])
def test_any_python_can_read_what_runs_before_313_is_found(path):
    ast.parse((ROOT / path).read_text(encoding="utf-8"), feature_version=OLDEST_SYNTAX)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import os.path", {"os"}),
        ("from . import rules", {"checker"}),
        ("def f():\n    from yaml import load", {"yaml"}),
    ],
)
def test_imports_are_seen_wherever_they_stand(tmp_path, source, expected):
    folder = tmp_path / "checker"
    folder.mkdir()
    (folder / "part.py").write_text(source, encoding="utf-8")
    assert imported(folder / "part.py") == expected
