"""The layers point one way, package by package, and no module stands in a circle. Imports inside functions count too."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Collection, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.support.layers import arrows_of_ours, graph, imports, modules, modules_of_ours, package
from tests.support.paths import ROOT

SETTING_UP = ("arguments", "bootstrap", "chromium", "editor", "interpreter", "node", "servers", "steps")
OLDEST_SYNTAX = (3, 7)
ENGINE = "checker.engine checker.advert checker.company checker.workbook"
EVERYTHING = "*"
WRITES_TYPES = "generator.web.scripts.typescript"
"""Run by hand after a change of the models: python3 -m generator.web.scripts.typescript."""
DOORS = (
    "generator.command.commands",
    "generator.setup.arguments",
    "generator.setup.bootstrap",
    "checker.browser",
    WRITES_TYPES,
)

# A package may import what stands in its row, and nothing else of ours.
MAY_IMPORT = {
    "checker.engine": "",
    "checker.advert": "",
    "checker.company": "",
    "checker.workbook": "",
    "checker.browser": ENGINE,
    "problems": "",
    "cache": "",
    "setup": "",
    "icons": "setup",
    "licences": "problems setup",
    "facts": "problems cache",
    "reading": "problems",
    "rules": "facts shown cache checker.engine checker.advert checker.company",
    "shown": "facts problems checker.company",
    "checks": "facts rules reading cache problems checker.advert checker.engine checker.company",
    "loading": "checks facts reading problems",
    "outside": "facts",
    "print": "facts rules shown cache problems setup icons checker.engine checker.company",
    "meeting": "print rules shown facts cache problems icons checker.engine checker.workbook",
    "village": "meeting print readability loading shown reading facts cache problems checker.company checker.workbook",
    "factsheets": "meeting print loading shown reading facts problems",
    "imports": "loading reading shown facts problems checker.workbook checker.company",
    "runtime": "setup cache",
    "web": "licences meeting print runtime rules shown facts cache setup problems icons checker.engine checker.company",
    "readability": "web checks rules reading facts cache problems",
    "handbook": "loading facts problems",
    "editing": "web licences loading facts setup icons",
    "site": "editing handbook village licences runtime web print meeting readability loading shown facts cache problems icons setup",
    "packing": "site web licences facts loading shown problems",
    "lint": "setup problems",
    "mutation": "problems",
    "training": "facts loading rules problems checker.advert",
    "bench": f"{EVERYTHING} but command",
    "command": EVERYTHING,
}


def circle(arrows: Mapping[str, set[str]]) -> list[str]:
    """The modules of one circle, in its order; empty when there is none."""
    try:
        TopologicalSorter(arrows).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def forbidden(arrows: Mapping[str, set[str]], rows: Mapping[str, str]) -> list[str]:
    """Every import that crosses from a package to one that its row does not name."""
    wrong = []
    for module, others in sorted(arrows.items()):
        here = package(module)
        for there in sorted({package(other) for other in others} - {here, "checker", "generator"}):
            allowed, _, but = rows.get(here, "").partition(" but ")
            if there in but.split() or (allowed != EVERYTHING and there not in allowed.split()):
                wrong.append(f"{module} imports {there}")
    return wrong


def foreign(path: Path, *ours: str) -> set[str]:
    """Top-level names of what the file imports, beside the standard library and `ours`."""
    return {name.partition(".")[0] for name in imports(path)} - set(sys.stdlib_module_names) - set(ours)


def reached(arrows: Mapping[str, set[str]], doors: Collection[str]) -> set[str]:
    """The modules that run when one of `doors` is opened: what it imports, what that imports, and their packages."""
    found: set[str] = set()
    ahead = list(doors)
    while ahead:
        if (name := ahead.pop()) in arrows and name not in found:
            found.add(name)
            ahead += [*arrows[name], name.rpartition(".")[0]]
    return found


def test_each_package_imports_only_what_stands_in_its_row():
    assert forbidden(arrows_of_ours(), MAY_IMPORT) == []


def test_every_package_has_a_row_and_every_row_a_package():
    assert {package(name) for name in modules_of_ours()} - {"checker", "generator"} == set(MAY_IMPORT)


def test_no_module_stands_in_a_circle():
    assert circle(arrows_of_ours()) == []


def test_every_module_runs_for_somebody():
    """What no command and no page reaches would stand there for the tests alone."""
    assert set(DOORS) <= set(modules_of_ours())
    assert set(modules_of_ours()) - reached(arrows_of_ours(), DOORS) == set()


def test_makers_of_pages_do_not_import_each_other():
    makers = {name for name in modules_of_ours() if name.startswith("generator.web.pages.")} - {
        "generator.web.pages.every"
    }
    with_pages = {name for name in makers if "\ndef pages(" in modules_of_ours()[name].read_text(encoding="utf-8")}
    assert with_pages, "no module makes a page"
    assert {name: found for name in makers if (found := arrows_of_ours()[name] & with_pages)} == {}


def test_checker_imports_only_the_standard_library():
    files = [path for name, path in modules_of_ours().items() if name.startswith("checker")]
    assert files, "checker/ holds no module"
    assert {path.name: names for path in files if (names := foreign(path, "checker"))} == {}


def test_generator_never_imports_the_command_line_or_the_tests():
    assert {name for name, path in modules_of_ours().items() if foreign(path) & {"build", "tests"}} == set()


def test_command_line_imports_only_the_generator():
    assert foreign(ROOT / "build.py", "generator") == set()


@pytest.mark.parametrize("name", ["__init__", *SETTING_UP])
def test_setting_up_imports_only_the_standard_library_and_itself(name):
    assert foreign(ROOT / "generator/setup" / f"{name}.py", "generator") == set()


@pytest.mark.parametrize(
    "path",
    [
        "build.py",
        "generator/__init__.py",
        "generator/command/__init__.py",
        *(f"generator/setup/{name}.py" for name in ("__init__", *SETTING_UP)),
    ],
)
def test_any_python_can_read_what_runs_before_313_is_found(path):
    ast.parse((ROOT / path).read_text(encoding="utf-8"), feature_version=OLDEST_SYNTAX)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import os.path", {"os.path"}),
        ("from . import rules", {"checker", "checker.rules"}),
        ("def f():\n    from yaml import load", {"yaml", "yaml.load"}),
        ("if TYPE_CHECKING:\n    import json", {"json"}),
    ],
)
def test_imports_are_seen_wherever_they_stand(tmp_path, source, expected):
    folder = tmp_path / "checker"
    folder.mkdir()
    (folder / "part.py").write_text(source, encoding="utf-8")
    assert set(imports(folder / "part.py")) == expected


def test_a_circle_and_an_import_against_the_rows_are_seen(tmp_path):
    for name, source in {
        "facts/one.py": "from generator.shown import two",
        "shown/two.py": "import generator.facts.one",
    }.items():
        path = tmp_path / "generator" / name
        path.parent.mkdir(parents=True)
        path.write_text(source, encoding="utf-8")
    arrows = graph(modules(tmp_path))
    assert set(circle(arrows)) == {"generator.facts.one", "generator.shown.two"}
    assert forbidden(arrows, MAY_IMPORT) == ["generator.facts.one imports shown"]


TAKEN = re.compile(r"^\s*(?:from|import) tests\.(?:\w+\.)*test_\w+", re.MULTILINE)


def test_what_several_tests_need_stands_in_no_test():
    assert TAKEN.search("from tests.frozen.test_x import y") and not TAKEN.search("from tests.support.tested import x")
    takers = [path for path in (ROOT / "tests").rglob("*.py") if TAKEN.search(path.read_text(encoding="utf-8"))]
    assert takers == []


def test_a_module_that_nothing_reaches_is_seen(tmp_path):
    folder = tmp_path / "generator" / "facts"
    folder.mkdir(parents=True)
    for name, source in {
        "__init__": "",
        "door": "def open():\n    from generator.facts import lazy",
        "lazy": "",
        "alone": "from generator.facts import lazy",
    }.items():
        (folder / f"{name}.py").write_text(source, encoding="utf-8")
    arrows = graph(modules(tmp_path))
    assert set(arrows) - reached(arrows, ["generator.facts.door"]) == {"generator.facts.alone"}
