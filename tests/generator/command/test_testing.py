"""`build.py test`: its stages in turn, each with its time; a part of the tests is pytest alone."""

from __future__ import annotations

import re
import sys

import pytest

from generator.command import testing
from generator.command.commands import COMMANDS


@pytest.fixture
def started(monkeypatch):
    """The Python programs that were started, each with its words; all end well but those in `fails`."""
    called, fails = [], set()

    def call(command, cwd):
        called.append(" ".join(command[2:]))
        assert command[:2] == [sys.executable, "-m"]
        return 3 if called[-1] in fails else 0

    monkeypatch.setattr(testing.subprocess, "call", call)
    monkeypatch.setattr(testing, "run_lint", lambda root: call([sys.executable, "-m", "lint"], root))
    return called, fails


TESTS = "coverage run -m pytest -q -n 2 --dist loadfile"
WHOLE = ["lint", "coverage erase", TESTS, "coverage combine --quiet", "coverage report"]


def test_a_whole_run_has_all_stages_and_tells_their_times(tmp_path, started, capsys):
    assert testing.run_tests(tmp_path, []) == 0
    assert started[0] == WHOLE
    assert re.fullmatch(r"(?:(?:lint|tests|coverage) +\d+\.\d s\n){3}", capsys.readouterr().out)


def test_with_arguments_pytest_gets_them_and_no_floor_is_held(tmp_path, started):
    assert testing.run_tests(tmp_path, ["-k", "x", "tests/a.py"]) == 0
    assert started[0] == ["pytest -k x tests/a.py"]


@pytest.mark.parametrize("stage", ["lint", TESTS, "coverage combine --quiet", "coverage report"])
def test_the_first_stage_that_fails_ends_the_run(tmp_path, started, capsys, stage):
    called, fails = started
    fails.add(stage)
    assert testing.run_tests(tmp_path, []) == 3
    assert called == WHOLE[: WHOLE.index(stage) + 1]
    assert capsys.readouterr().out.count(" s\n") == {"lint": 1, "coverage report": 3}.get(stage, 2)


def test_the_command_hands_its_arguments_over(tmp_path, started):
    from argparse import Namespace

    assert COMMANDS["test"](tmp_path, Namespace(pytest=["-x"])) == 0
    assert started[0] == ["pytest -x"]
