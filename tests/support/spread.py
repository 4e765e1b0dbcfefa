"""Which tests stay together in one process: those that share what is made once for their file, and each `xdist_group`.

All others are spread. xdist's own `loadgroup` writes a name into a test's id that pytest no longer reads from there.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from xdist.scheduler import LoadScopeScheduling

if TYPE_CHECKING:
    from xdist.workermanage import WorkerController

SHARED = ("module", "class", "package")
NOTED = "shared_by"
"""Where a process is told in which file to note the tests that it keeps together."""


def shares(item: pytest.Item) -> bool:
    """Whether the test uses something that is made once for its file."""
    made = item._fixtureinfo.name2fixturedefs.values() if isinstance(item, pytest.Function) else ()
    return any(defined[-1].scope in SHARED for defined in made)


def unit_of(item: pytest.Item) -> str:
    """Name of what one process runs from its first test to its last: files of one group, a file, or a test by itself."""
    group = item.get_closest_marker("xdist_group")
    return group.args[0] if group else item.location[0] if shares(item) else item.nodeid


@pytest.hookimpl(tryfirst=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    """A process that only runs tests notes its units before it says that it is ready."""
    told: dict[str, str] = getattr(session.config, "workerinput", {})
    if NOTED in told:
        units = {item.nodeid: unit_of(item) for item in session.items}
        kept = {test: unit for test, unit in units.items() if unit != test}
        Path(told[NOTED]).write_text(json.dumps(kept), encoding="utf-8")


class Together(LoadScopeScheduling):
    """Hands units out in the order in which their first tests stand. `notes`: folder where each process noted them."""

    def __init__(self, config: pytest.Config, log: Any, notes: Path) -> None:
        super().__init__(config, log)
        self.notes = notes
        self.kept: dict[str, str] = {}

    def schedule(self) -> None:
        """All have collected the same tests, so all have noted the same."""
        self.kept = json.loads(next(self.notes.iterdir()).read_bytes())
        super().schedule()

    def mark_test_complete(self, node: WorkerController, item_index: int, duration: float = 0) -> None:
        """What is done is forgotten: to see whether a process wants more, xdist counts through all that it ever had."""
        nodeid = self.registered_collections[node][item_index]
        name, given = self._split_scope(nodeid), self.assigned_work[node]
        given[name][nodeid] = True
        if all(given[name].values()):
            del given[name]
        self._reschedule(node)

    def _split_scope(self, nodeid: str) -> str:
        return self.kept.get(nodeid, nodeid)


class Spread:
    """The plugin of the process that hands tests out."""

    def __init__(self) -> None:
        self.notes = tempfile.TemporaryDirectory()

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: WorkerController) -> None:
        """Each process learns where to note."""
        node.workerinput[NOTED] = str(Path(self.notes.name, node.gateway.id))

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_make_scheduler(self, config: pytest.Config, log: Any) -> Together:
        """Ours, whatever `--dist` says."""
        config.option.loadscopereorder = False
        return Together(config, log, Path(self.notes.name))

    def pytest_unconfigure(self) -> None:
        """Nothing stays behind."""
        self.notes.cleanup()


def pytest_configure(config: pytest.Config) -> None:
    """Tests are handed out by the process that runs none."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Spread(), "spread")
