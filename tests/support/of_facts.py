"""A plugin for a run on changed facts: it leaves out every test that reads none of the facts in `data/`."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from tests.support.layers import imports
from tests.support.paths import ROOT

FIXTURES, READER, DAY = "tests.support.facts", "tests.support.real_facts", "tests.support.paths"
"""Where fixtures are made of the facts, what reads them, and what only finds a day on which all are fresh."""
OPENED = re.compile(r"\broot / \"data\b", re.IGNORECASE)
"""How a test opens files of the facts itself."""


def reads_facts(item: pytest.Item) -> bool:
    """Whether a test asks for the facts, opens them, or takes something from a module that does."""
    asked = item._fixtureinfo.name2fixturedefs.items() if isinstance(item, pytest.Function) else ()
    made = {name for name, defined in asked if defined[-1].func.__module__ == FIXTURES}
    return bool(made - {"root"}) or _reaches(item.path)


@cache
def _reaches(path: Path) -> bool:
    if OPENED.search(path.read_text(encoding="utf-8")):
        return True
    taken = {".".join(name.split(".")[:3]) for name in imports(path) if name.startswith("tests.support.")} - {DAY}
    return READER in taken or any(_reaches(ROOT.joinpath(*name.split(".")).with_suffix(".py")) for name in taken)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Those that read facts stay."""
    config.hook.pytest_deselected(items=[item for item in items if not reads_facts(item)])
    items[:] = [item for item in items if reads_facts(item)]
