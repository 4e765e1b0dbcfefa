"""`build.py test`: its stages in turn, each with its time; a part of the tests is pytest alone."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from generator.command import testing
from generator.command.commands import COMMANDS


@pytest.fixture
def started(monkeypatch):
    """The Python programs that were started, each with its words; all end well but those in `fails`."""
    called, fails = [], set()

    def call(command, cwd, env=None):
        called.append(re.sub(r" --stage-times \S+", "", " ".join(command[2:])))
        assert command[:2] == [sys.executable, "-m"]
        return 3 if called[-1] in fails else 0

    monkeypatch.setattr(testing.subprocess, "call", call)
    monkeypatch.setattr(testing, "run_lint", lambda root, tools: call([sys.executable, "-m", "lint"], root))
    return called, fails


PYTEST, QUICK = " ".join(testing.PYTEST), " ".join(testing.QUICK)
TESTS = f"coverage run -m {PYTEST}"
FACTS = "build check --allow-overdue"
WHOLE = [FACTS, "lint", "coverage erase", TESTS, "coverage combine --quiet", "coverage report"]


def test_a_whole_run_has_all_stages_and_tells_their_times(tmp_path, started, capsys):
    assert testing.run_tests(tmp_path, []) == 0
    assert started[0] == WHOLE
    told = re.findall(r"^(\w[\w ]*?) +\d+\.\d s$", capsys.readouterr().out, re.MULTILINE)
    assert told == ["setup", "validate", "lint", "tests", "coverage", "in all"]


def test_what_the_tests_spent_their_time_on_is_told(tmp_path, started, monkeypatch, capsys):
    noted = {"unit": [2.5, 30], "browser": [7, 4], "build": [1, 0]}

    def call(command, cwd, env=None):
        if "--stage-times" in command:
            Path(command[-1]).write_text(json.dumps(noted))
        return 0

    monkeypatch.setattr(testing.subprocess, "call", call)
    assert testing.run_tests(tmp_path, []) == 0
    told = re.findall(
        r"^  (\w+) +(\S+) s of work in \d+ processes(?:, (\d+) tests)?$", capsys.readouterr().out, re.MULTILINE
    )
    assert told == [("build", "1.0", ""), ("unit", "2.5", "30"), ("browser", "7.0", "4")]


def test_quick_reads_the_facts_and_leaves_out_lint_browser_and_site(tmp_path, started):
    assert testing.run_tests(tmp_path, [], quick=True, fonts="narrow") == 0
    assert started[0] == [FACTS, f"{QUICK} --quick --fonts narrow"]


def test_with_arguments_pytest_gets_them_and_no_floor_is_held(tmp_path, started):
    assert testing.run_tests(tmp_path, ["-k", "x", "tests/a.py"]) == 0
    assert started[0] == ["pytest -k x tests/a.py"]


@pytest.mark.parametrize("stage", [FACTS, "lint", TESTS, "coverage combine --quiet", "coverage report"])
def test_the_first_stage_that_fails_ends_the_run(tmp_path, started, capsys, stage):
    called, fails = started
    fails.add(stage)
    assert testing.run_tests(tmp_path, []) == 3
    assert called == WHOLE[: WHOLE.index(stage) + 1]
    told = capsys.readouterr().out.count(" s\n")
    assert told == {FACTS: 3, "lint": 4, "coverage report": 6}.get(stage, 5)


def test_the_command_hands_its_arguments_over(tmp_path, started):
    from argparse import Namespace

    assert COMMANDS["test"](tmp_path, Namespace(pytest=["-x"], quick=False, fonts=None)) == 0
    assert started[0] == ["pytest -x"]


@pytest.mark.parametrize(
    ("asked", "prefix"),
    [(None, None), ("1", "_build/bytecode"), ("", None)],
    ids=["as usual", "leave nothing", "empty"],
)
def test_what_python_compiles_is_kept_and_never_beside_the_sources_of_who_wants_none_there(
    tmp_path, monkeypatch, asked, prefix
):
    given = []
    monkeypatch.setattr(testing.subprocess, "call", lambda command, cwd, env: given.append(env) or 0)
    monkeypatch.delenv("PYTHONPYCACHEPREFIX", raising=False)
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    if asked is not None:
        monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", asked)
    testing.run_tests(tmp_path, ["-k", "x"])
    assert given[0].get("PYTHONPYCACHEPREFIX") == (prefix and str(tmp_path / prefix))
    assert not given[0].get("PYTHONDONTWRITEBYTECODE")
