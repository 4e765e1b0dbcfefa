"""Python 3.13 is found wherever a machine keeps it."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator.setup import interpreter
from generator.setup.steps import SetupError
from tests.support.machine import program


def fake_python(path: Path, version: str) -> Path:
    """A program that claims to be Python `version`."""
    return program(path, f'echo "{version} {path}"')


@pytest.fixture
def other_python(monkeypatch, tmp_path):
    """The process plays a Python 3.11 on a machine that has nothing but what the test adds; gives its folder."""
    monkeypatch.setattr(interpreter, "sys", SimpleNamespace(version_info=(3, 11, 7), executable="/old/python"))
    monkeypatch.setattr(interpreter, "PLACES", [place for place in interpreter.PLACES if place[0] in "$~"])
    for name in ("PYENV_ROOT", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    (tmp_path / "bin").mkdir()
    return tmp_path


def test_running_313_is_taken_as_it_is():
    assert interpreter.find_python() == sys.executable


def test_313_on_the_path_is_found(other_python):
    expected = fake_python(other_python / "bin" / "python3.13", "3.13")
    assert interpreter.find_python() == str(expected)


def test_plain_python3_may_be_313(other_python):
    fake_python(other_python / "bin" / "python3.13", "3.14")  # a name is not believed
    expected = fake_python(other_python / "bin" / "python3", "3.13")
    assert interpreter.find_python() == str(expected)


@pytest.mark.parametrize(
    "place", [".pyenv/versions/3.13.4/bin/python3", ".local/share/uv/python/cpython-3.13.1-linux/bin/python3.13"]
)
def test_shim_that_refuses_leads_on_to_the_version_managers_folder(other_python, place):
    program(other_python / "bin" / "python3.13", "echo 'command not found' >&2; exit 127")
    expected = fake_python(other_python / "home" / place, "3.13")
    assert interpreter.find_python() == str(expected)


def test_newest_patch_version_comes_first(other_python):
    for patch in (2, 10, 9):
        fake_python(other_python / f"home/.pyenv/versions/3.13.{patch}/bin/python3", "3.13")
    assert "3.13.10" in interpreter.find_python()


def test_windows_launcher_is_asked(other_python):
    program(other_python / "bin" / "py", '[ "$1" = -3.13 ] && echo "3.13 C:/Python313/python.exe"')
    assert interpreter.find_python() == "C:/Python313/python.exe"


def test_uv_is_asked(other_python):
    python = fake_python(other_python / "elsewhere" / "python3.13", "3.13")
    program(other_python / "bin" / "uv", f"echo {python}")
    assert interpreter.find_python() == str(python)


def test_pyenv_with_a_root_of_its_own_is_asked(other_python):
    python = fake_python(other_python / "opt" / "versions" / "3.13.0" / "bin" / "python3", "3.13")
    program(other_python / "bin" / "pyenv", f"echo {other_python / 'opt'}")
    assert interpreter.find_python() == str(python)


def test_no_313_anywhere_says_what_this_is_and_how_to_get_one(other_python):
    fake_python(other_python / "bin" / "python3", "3.12")
    with pytest.raises(SetupError) as error:
        interpreter.find_python()
    assert "This is Python 3.11.7" in str(error.value) and "uv python install 3.13" in str(error.value)
