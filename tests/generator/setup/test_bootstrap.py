"""From a fresh clone to a ready `.venv`, on machines that lack one thing or another, without the network."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from generator.setup import bootstrap
from generator.setup.steps import SetupError
from tests.support.machine import COMMANDS
from tests.support.paths import ROOT


def start(root: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"PIP_NO_INDEX": "1", "PIP_RETRIES": "0"} | variables
    command = [sys.executable, str(root / "build.py"), *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=120)


@pytest.mark.long
@pytest.mark.parametrize("command", COMMANDS)
def test_help_needs_nothing_installed(clone, command):
    done = start(clone, command, "--help")
    assert done.returncode == 0 and done.stdout.startswith(f"usage: python3 build.py {command}")
    assert not (clone / ".venv").exists()
    dated = command not in ("lint", "mutate", "test", "train-ads", "read-ads", "check-residents", "links")
    assert ("--as-of" in done.stdout) is dated


def test_help_names_every_command(clone):
    help_text = start(clone, "--help").stdout
    assert all(re.search(rf"^    {name} ", help_text, re.MULTILINE) for name in COMMANDS)


@pytest.mark.parametrize("text", ["21-11-2026", "2026-02-30", "2026-1-1", "kemarin"])
def test_wrong_day_is_refused_before_anything_is_installed(clone, text):
    done = start(clone, "check", "--as-of", text)
    assert done.returncode == 2 and f"'{text}' is not a day written YYYY-MM-DD" in done.stderr
    assert not (clone / ".venv").exists()


def test_pytest_gets_its_arguments_as_they_were_typed(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT))
    import build

    assert build.parse(["test", "-k", "x", "tests/a.py", "--as-of"]).pytest == ["-k", "x", "tests/a.py", "--as-of"]


@pytest.mark.site
def test_clone_sets_itself_up_once_and_mends_itself(clone):
    first = start(clone, "check", "--as-of", "2026-11-21")
    assert (first.returncode, first.stdout) == (7, "ran check 2026-11-21 .venv True\n")
    assert "Installing the Python packages" in first.stderr

    began = time.monotonic()
    second = start(clone, "check")
    assert (second.returncode, second.stdout, second.stderr) == (7, "ran check None .venv True\n", "")
    assert time.monotonic() - began < 2

    (clone / "requirements.txt").write_text("# still nothing\n")
    assert "Installing the Python packages" in start(clone, "check").stderr
    assert start(clone, "check").stderr == ""

    bootstrap.venv_python(clone).unlink()  # as when the Python below it was removed
    mended = start(clone, "check")
    assert mended.returncode == 7 and "Setting up Jalur Resmi" in mended.stderr

    (clone / "requirements.txt").write_text("no-such-package==1 --hash=sha256:" + "0" * 64 + "\n")
    for _ in range(2):  # a failed installation leaves no stamp behind
        failed = start(clone, "verdict", "x.json")
        assert (failed.returncode, failed.stdout) == (1, "")
        assert "requirements.txt could not be installed" in failed.stderr
        assert "Connect to the internet" in failed.stderr and "Traceback" not in failed.stderr


def test_folder_that_cannot_be_written_is_said_plainly(clone, monkeypatch):
    monkeypatch.setattr(bootstrap.os, "access", lambda *_: False)
    with pytest.raises(SetupError, match="Copy Jalur Resmi to a folder of your own"):
        bootstrap.prepare(clone, "check", ["check"])


def test_full_disk_is_said_plainly(clone, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(bootstrap, "_install", full)
    with pytest.raises(SetupError, match="The disk is full"):
        bootstrap.prepare(clone, "check", ["check"])


def lanes(monkeypatch, aside, packages):
    """Two steps for `check`: one that is fetched aside, and the Python packages that are installed meanwhile."""
    steps = [bootstrap.Step(lambda root: False, install) for install in (packages, aside)]
    monkeypatch.setattr(bootstrap, "ASIDE", (steps[1],))
    monkeypatch.setitem(bootstrap.NEEDS, "check", steps)


def test_what_no_package_waits_for_is_fetched_meanwhile(clone, monkeypatch):
    one, other = threading.Event(), threading.Event()
    met = []

    def meet(mine, theirs):
        mine.set()
        met.append(theirs.wait(60))

    lanes(monkeypatch, lambda root: meet(one, other), lambda root: meet(other, one))
    monkeypatch.setattr(bootstrap, "inside", lambda root: True)
    bootstrap.prepare(clone, "check", ["check"])
    assert met == [True, True]


@pytest.mark.parametrize("broken", [0, 1])
def test_a_failure_aside_is_told_like_any_other(clone, monkeypatch, broken):
    def fail(root):
        raise SetupError("this could not be fetched")

    lanes(monkeypatch, *[fail if i == broken else print for i in range(2)])
    with pytest.raises(SetupError, match="this could not be fetched"):
        bootstrap.prepare(clone, "check", ["check"])


def test_venv_that_does_not_start_its_own_python_never_loops(clone, monkeypatch):
    monkeypatch.setitem(bootstrap.NEEDS, "check", ())
    monkeypatch.setenv(bootstrap.HOP, "1")
    with pytest.raises(SetupError, match="Delete .venv"):
        bootstrap.prepare(clone, "check", ["check"])
