"""What many tests need: the facts loaded once, the rules made of them, and a copy of the facts to spoil."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from checker.engine.rules import Rules
from generator.facts.model import Model
from generator.rules.compile import compile_rules
from generator.shown.agencies import agency_entries
from tests.support import real_facts
from tests.support.fonts import FAMILIES, WIDEST
from tests.support.paths import ROOT

pytest_plugins = [
    "tests.support.spread",
    "tests.support.stages",
    "tests.support.batch_files",
    "tests.support.browser",
    "tests.support.built_site",
    "tests.support.checker_page",
    "tests.support.handbook",
    "tests.support.kept_site",
    "tests.support.machine",
    "tests.support.python_worker",
    "tests.support.served",
    "tests.support.sheets",
    "tests.support.workbooks",
]

gc.disable()  # until all tests are found: hardly anything that is loaded goes again

# how fast an example is says something about the machine, not about the code
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    """The typeface that browsers have in this run."""
    told = (
        "typeface of the browser in tests that measure nothing; those that measure run with each (default: %(default)s)"
    )
    parser.addoption("--fonts", choices=tuple(FAMILIES), default=WIDEST, help=told)


def pytest_configure(config: pytest.Config) -> None:
    """The marker of tests that measure."""
    config.addinivalue_line("markers", "both_fonts: what is measured must fit with a narrow and with a wide typeface")


def pytest_collection_finish() -> None:
    """What is loaded by now stays until the end: the rubbish collector need not walk it again and again."""
    gc.collect()
    gc.freeze()
    gc.enable()
    gc.set_threshold(50_000, 20, 100)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that measures runs once with each typeface."""
    if metafunc.definition.get_closest_marker("both_fonts"):
        metafunc.parametrize("family", tuple(FAMILIES))


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
def copy_of_data(tmp_path: Path) -> Callable[..., Path]:
    """`copy_of_data()`: a folder with a `data/` of its own; `copy_of_data(source)` copies another `source/data`."""

    def copy(source: Path = ROOT) -> Path:
        folder = tmp_path / "copy"
        shutil.copytree(source / "data", folder / "data")
        return folder

    return copy
