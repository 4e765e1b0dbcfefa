"""What many tests need: the facts loaded once, the rules made of them, and a copy of the facts to spoil."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from checker.engine.rules import Rules
from generator.facts.model import Model
from generator.loading.load import load_model
from generator.rules.compile import compile_rules

ROOT = Path(__file__).resolve().parent.parent
AS_OF = date(2026, 11, 21)

# how fast an example is says something about the machine, not about the code
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def root() -> Path:
    """The project folder."""
    return ROOT


@pytest.fixture(scope="session")
def model() -> Model:
    """Every fact in `data/`, loaded once for each test process."""
    return load_model(ROOT)


@pytest.fixture(scope="session")
def rules(model: Model) -> Rules:
    """The rules that the engine reads, compiled from the facts."""
    return compile_rules(model)


@pytest.fixture
def copy_of_data(tmp_path: Path) -> Callable[..., Path]:
    """`copy_of_data()` gives a folder with a `data/` of its own; `copy_of_data(source)` copies another `source/data`."""

    def copy(source: Path = ROOT) -> Path:
        folder = tmp_path / "copy"
        shutil.copytree(source / "data", folder / "data")
        return folder

    return copy
