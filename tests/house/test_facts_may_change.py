"""An office may change any fact without a programmer: the laws hold in a copy whose facts are other ones, a year later."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.changed_facts import changed_project
from tests.support.real_facts import model

pytestmark = pytest.mark.site

EXHAUSTIVE = ("tests/data/checker/test_table.py", "tests/data/sheets/test_paper_checker.py")
"""Every combination of every rule: these take minutes, and look at rules, which no office changes."""
STAGES = ("--stage", "unit", "--stage", "long")


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with changed facts."""
    return changed_project(tmp_path_factory.mktemp("berubah") / "proyek")


def laws(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Those tests of `folder`, run there."""
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", *STAGES, *words]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8")


def test_every_law_holds_for_other_facts(changed):
    done = laws(changed, "tests/data", *(f"--ignore={path}" for path in EXHAUSTIVE))
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]


def test_adverts_are_read_as_well_with_other_facts(changed):
    """What the reader has learnt hangs on no destination, region or company of today."""
    done = laws(changed, "tests/adverts")
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]


def ties() -> list[str]:
    """What a test tied to the facts of today says of them."""
    facts = model()
    return [
        f"len(model.agencies) == {len(facts.agencies)}",
        f"str(model.register.as_of) == '{facts.register.as_of}'",
        f"{facts.agencies[0].name!r} in [agency.name for agency in model.agencies]",
        f"{facts.agencies[2].name!r} in [agency.name for agency in model.agencies]",
        f"list(model.regions) == {list(facts.regions)}",
        f"sorted(model.countries) == {sorted(facts.countries)}",
        f"next(iter(model.contacts.values())).checked.year == {next(iter(facts.contacts.values())).checked.year}",
    ]


def test_a_test_tied_to_the_facts_of_today_would_be_seen(changed):
    path = changed / "tests/data/test_tied.py"
    tests = (f"def test_{n}(model):\n    assert {tie}\n" for n, tie in enumerate(ties()))
    path.write_text("\n\n".join(tests), encoding="utf-8")
    done = laws(changed, str(path))
    path.unlink()
    assert f"{len(ties())} failed" in done.stdout and "passed" not in done.stdout
