"""What README.md says of the command line is what the command line takes: every command, every switch, nothing else."""

from __future__ import annotations

import argparse
import re
import shlex

import pytest

import build
from generator.command.commands import COMMANDS
from generator.setup.bootstrap import NEEDS
from tests.support import machine
from tests.support.paths import ROOT

TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"python3 build\.py ([^`#\n|]+)", TEXT)


def subparsers(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Name of each command -> its parser."""
    return next(action.choices for action in parser._actions if isinstance(action, argparse._SubParsersAction))


PARSERS = subparsers(build.parser())
SWITCHES = sorted(
    {
        (name, switch)
        for name, parser in PARSERS.items()
        for action in parser._actions
        for switch in action.option_strings
        if switch.startswith("--") and action.help != argparse.SUPPRESS
    }
)


def test_every_command_is_shown_once_it_exists():
    assert {shlex.split(line)[0] for line in SHOWN} == set(PARSERS)


def test_every_command_can_be_prepared_for_run_and_is_tested():
    assert set(PARSERS) == set(NEEDS) == set(COMMANDS) == set(machine.COMMANDS)


@pytest.mark.parametrize("line", SHOWN)
def test_what_is_shown_is_understood(line):
    words = shlex.split(line)
    assert build.parse(words).command == words[0]


@pytest.mark.parametrize(("command", "switch"), SWITCHES)
def test_every_switch_is_named(command, switch):
    assert re.search(rf"(?<![\w-]){switch}(?![\w-])", TEXT), f"README.md does not say what {command} {switch} does"


def test_no_switch_is_named_that_no_command_has():
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", TEXT)) <= {switch for _, switch in SWITCHES}
