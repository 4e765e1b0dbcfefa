"""What a run of the tests spends its time on: on what is tested alone, on the built site, or in a browser.

A plugin of conftest: it knows the stage of each test, leaves slow stages out on demand, and hands tests out so that two
processes are busy to the end: one begins with the site while the other runs what needs none.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.support.spread import unit_of

STAGES = ("unit", "long", "site", "browser")
ON_PAPER = frozenset({"press", "drawn", "made"})
"""Fixtures that draw what the site carries as PDF."""

built_in: list[float] = []
"""Seconds this process took to build the shared site, until a report has carried them to the process that adds up."""


def stage_of(item: pytest.Item) -> str:
    """In which stage a test runs: by what it asks for, or as it is marked."""
    asked = set(item.fixturenames) if isinstance(item, pytest.Function) else set()
    if "browsers" in asked or item.get_closest_marker("browser"):
        return "browser"
    if "site" in asked or asked & ON_PAPER or item.get_closest_marker("site"):
        return "site"
    return "long" if item.get_closest_marker("long") else "unit"


def pytest_addoption(parser: pytest.Parser) -> None:
    """What `build.py test` asks of a run."""
    told = "leave out what takes long by itself, and every test that needs the built site or a browser"
    parser.addoption("--quick", dest="stages", action="store_const", const=["unit"], help=told)
    told = "run only the tests of this stage; may be given again (default: all)"
    parser.addoption("--stage", dest="stages", action="append", choices=STAGES, help=told)
    parser.addoption("--stage-times", metavar="FILE", help="write seconds and tests of each stage there, as JSON")


def pytest_configure(config: pytest.Config) -> None:
    """The markers, and whoever adds up."""
    config.addinivalue_line(
        "markers", "long: tries every combination or as much as a file may hold, or starts programs"
    )
    config.addinivalue_line("markers", "site: builds pages, draws sheets or sets up a clone by itself")
    config.addinivalue_line("markers", "browser: starts a browser of its own")
    if file := config.getoption("--stage-times"):
        config.pluginmanager.register(Times(Path(file)), "stage-times")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out and puts in order."""
    for item in items:
        item.user_properties.append(("stage", stage_of(item)))
    wanted = config.getoption("stages") or STAGES
    config.hook.pytest_deselected(items=[item for item in items if stage_of(item) not in wanted])
    items[:] = in_order([item for item in items if stage_of(item) in wanted])


def in_order(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """One test that needs the shared site, so that it is built at once; then what needs none; then the others.

    What stays together comes when the last of it may, and the larger it is the earlier: at the end of a run single tests
    are left, and no process stands idle while another still has a whole file.
    """
    first = next((item for item in items if "site" in getattr(item, "fixturenames", ())), None)
    when: dict[str, int] = defaultdict(int)
    size: dict[str, int] = defaultdict(int)
    for item in items:
        when[unit_of(item)] = max(when[unit_of(item)], STAGES.index(stage_of(item)))
        size[unit_of(item)] += 1
    return sorted(items, key=lambda item: (-1, 0) if item is first else (when[unit_of(item)], -size[unit_of(item)]))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """The time of the shared build travels with the report of the test that waited for it."""
    if built_in:
        item.user_properties.append(("build", built_in.pop()))
    report = yield
    item.user_properties[:] = [own for own in item.user_properties if own[0] != "build"]
    return report


class Times:
    """Adds up, in the process that collects the reports, and writes the sum."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.seconds: dict[str, float] = defaultdict(float)
        self.tests: dict[str, int] = defaultdict(int)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """One step of one test: its making ready, itself, or its clearing away."""
        told = dict(report.user_properties)
        stage, build = str(told["stage"]), float(told.get("build", 0))
        self.seconds["build"] += build
        self.seconds[stage] += report.duration - build
        self.tests[stage] += report.when == "call"

    def pytest_sessionfinish(self) -> None:
        """The sum as JSON: stage -> [seconds, tests]."""
        self.file.write_text(json.dumps({stage: [self.seconds[stage], self.tests[stage]] for stage in self.seconds}))
