"""An office may change any fact without a programmer: the laws hold in a copy whose facts are other ones, a year later."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.changed_facts import changed_project
from tests.support.real_facts import model

pytestmark = pytest.mark.site

LAWS = (
    "tests/data",
    "tests/adverts",
    "tests/generator",
    "tests/papers",
    "tests/scripts",
    "tests/house/test_no_welds.py",
)
"""What looks at facts without a site: laws, the reader, and every test of the program that is run on the real facts."""
LEFT_OUT = {
    "every combination of every rule, which no office changes": (
        "tests/data/checker/test_table.py",
        "tests/data/sheets/test_paper_checker.py",
    ),
    "every regency by its name, which the census gives": (
        "tests/data/sheets/test_any_place.py::test_a_name_with_its_kind_is_enough",
    ),
    "facts that are changed once more": (
        "tests/adverts/test_second_ear.py::test_the_figures_hold_after_the_facts_have_changed",
    ),
    "in the copy the program is a link to this one": (
        "tests/generator/handbook/test_handbook_pages.py::test_the_code_that_is_told_of_is_the_code_that_runs",
        "tests/scripts/test_scripts.py::test_node_finds_nothing_wrong[imports.test]",
    ),
}
STAGES = ("--stage", "unit", "--stage", "long")


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with changed facts."""
    return changed_project(tmp_path_factory.mktemp("berubah") / "proyek")


def laws(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Those tests of `folder` that read facts, run there."""
    own = ("-q", "-n", "0", "-p", "no:cacheprovider", "-p", "tests.support.of_facts")
    command = [sys.executable, "-m", "pytest", *own, *STAGES, *words]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8")


def test_every_test_that_reads_facts_passes_with_other_facts(changed):
    """What the reader of advertisements has learnt, too, hangs on no destination, region or company of today."""
    without = [path for paths in LEFT_OUT.values() for path in paths]
    assert [path for path in without if not (changed / path.partition("::")[0]).is_file()] == []
    done = laws(changed, *LAWS, *(f"--deselect={path}" for path in without))
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]


def ties() -> list[str]:
    """What a test tied to the facts of today says of them."""
    facts = model()
    return [
        f"len(model.agencies) == {len(facts.agencies)}",
        f"len(model.decisions) == {len(facts.decisions)}",
        f"str(model.register.as_of) == '{facts.register.as_of}'",
        f"{facts.agencies[0].name!r} in [agency.name for agency in model.agencies]",
        f"{facts.agencies[2].name!r} in [agency.name for agency in model.agencies]",
        f"list(model.regions) == {list(facts.regions)}",
        f"sorted(model.countries) == {sorted(facts.countries)}",
        f"next(iter(model.contacts.values())).checked.year == {next(iter(facts.contacts.values())).checked.year}",
    ]


READING = {
    "fixture": "def test_x(model):\n    assert not model\n",
    "module": "from tests.support.strategies import rules\n\ndef test_x():\n    assert not rules()\n",
    "file": 'def test_x(root):\n    assert not (root / "data/site.yml").read_text()\n',
    "none": "from tests.support.paths import ROOT\n\ndef test_x(root):\n    assert not root\n",
}
"""Ways in which a test reads facts, and one that reads none."""


def test_a_test_tied_to_the_facts_of_today_would_be_seen(changed):
    own = changed / "tests/data/tied"
    own.mkdir()
    tests = (f"def test_{n}(model):\n    assert {tie}\n" for n, tie in enumerate(ties()))
    (own / "test_tied.py").write_text("\n\n".join(tests), encoding="utf-8")
    for how, test in READING.items():
        (own / f"test_by_{how}.py").write_text(test, encoding="utf-8")
    done = laws(changed, str(own))
    assert f"{len(ties()) + 3} failed, 1 deselected" in done.stdout, done.stdout
    assert "test_by_none" not in done.stdout
