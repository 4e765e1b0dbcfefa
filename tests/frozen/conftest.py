"""In this folder the facts are the frozen ones: what is asked for by the same name as elsewhere is made of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from checker.engine.rules import Rules
from generator.facts.model import Model
from generator.rules.compile import compile_rules
from generator.shown.agencies import agency_entries
from tests.frozen.facts import FACTS
from tests.support.program import program_with
from tests.support.small_facts import frozen


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project folder with the frozen facts."""
    return program_with(FACTS, tmp_path_factory.mktemp("proyek") / "beku")


@pytest.fixture(scope="session")
def model() -> Model:
    """The frozen facts."""
    return frozen()


@pytest.fixture(scope="session")
def rules(model: Model) -> Rules:
    """The rules compiled from the frozen facts."""
    return compile_rules(model)


@pytest.fixture(scope="session")
def entries(model: Model) -> list[dict[str, Any]]:
    """The frozen register and its published decisions, as the look-up reads them."""
    return agency_entries(model)
