"""What every run of the tests begins with. Whoever only hands tests out to other processes needs none of their fixtures."""

from __future__ import annotations

import gc

import pytest

from tests.support.fonts import FAMILIES, WIDEST

pytest_plugins = ["tests.support.spread", "tests.support.stages"]
FIXTURES = (
    "batch_files",
    "browser",
    "built_site",
    "checker_page",
    "facts",
    "handbook",
    "kept_copies",
    "kept_site",
    "machine",
    "python_worker",
    "served",
    "sheets",
    "workbooks",
)
"""Modules of tests/support with fixtures, and all that they import: the program, its pages, a browser's driver."""

gc.disable()  # until all tests are found: hardly anything that is loaded goes again


def pytest_addoption(parser: pytest.Parser) -> None:
    """The typeface that browsers have in this run."""
    told = (
        "typeface of the browser in tests that measure nothing; those that measure run with each (default: %(default)s)"
    )
    parser.addoption("--fonts", choices=tuple(FAMILIES), default=WIDEST, help=told)


def pytest_configure(config: pytest.Config) -> None:
    """The marker of tests that measure; fixtures, where tests run."""
    config.addinivalue_line("markers", "both_fonts: what is measured must fit with a narrow and with a wide typeface")
    if hasattr(config, "workerinput") or not config.getoption("numprocesses", default=None):
        for name in FIXTURES:
            config.pluginmanager.import_plugin(f"tests.support.{name}")
        _untimed()


def _untimed() -> None:
    """How fast an example is says something about the machine, not about the code."""
    from hypothesis import settings

    settings.register_profile("untimed", deadline=None)
    settings.load_profile("untimed")


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
