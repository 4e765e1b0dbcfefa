"""The facts loaded once for each test process, the rules made of them, and a copy of the facts to spoil."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.engine.rules import Rules
from generator.facts.model import Model
from generator.rules.compile import compile_rules
from generator.shown.agencies import agency_entries
from tests.support import real_facts
from tests.support.paths import ROOT


@pytest.fixture(scope="session")
def root() -> Path:
    """The project folder."""
    return ROOT


@pytest.fixture(scope="session")
def model() -> Model:
    """Every fact in `data/`, loaded once for each test process."""
    return real_facts.model()


@pytest.fixture(scope="session")
def rules(model: Model) -> Rules:
    """The rules that the engine reads, compiled from the facts."""
    return compile_rules(model)


@pytest.fixture(scope="session")
def entries(model: Model) -> list[dict[str, Any]]:
    """The register and the published decisions, as the look-up reads them."""
    return agency_entries(model)


@pytest.fixture
def copy_of_data(made_once: Callable[..., Path]) -> Path:
    """A folder with a `data/` of its own, as it is here."""
    return made_once(_with_facts)


def _with_facts(folder: Path) -> None:
    shutil.copytree(ROOT / "data", folder / "data")
