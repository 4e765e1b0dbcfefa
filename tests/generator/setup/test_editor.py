"""The editor of facts is fetched once, as its lock has it; a machine without npm is told how to build without it."""

from __future__ import annotations

import json
import shutil

import pytest

from generator.setup import editor
from generator.setup.steps import SetupError
from tests.support.machine import program
from tests.support.paths import ROOT


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project with the locks alone, on a machine whose npm notes what it is asked for and where."""
    shutil.copytree(ROOT / editor.LOCKED, tmp_path / editor.LOCKED)
    tools = tmp_path / "tools"
    program(tools / "npm", f'[ "$1" = --version ] && echo 11.0.0 && exit\necho "npm $@" >> {tmp_path}/log')
    program(tools / "node", "echo v24.0.0")
    monkeypatch.setenv("PATH", str(tools), prepend=":")
    return tmp_path


def test_it_is_fetched_as_the_lock_says_and_again_when_the_lock_changes(project):
    assert not editor.have_editor(project)
    editor.fetch_editor(project)
    assert editor.have_editor(project)
    assert (project / "log").read_text().startswith("npm ci --ignore-scripts")
    lock = project / editor.LOCKED / editor.FILES[1]
    lock.write_text(json.dumps({"lockfileVersion": 3}), encoding="utf-8")
    assert not editor.have_editor(project)


def test_where_the_machine_has_no_npm_the_projects_own_fetches_it(project, monkeypatch):
    (project / "tools" / "npm").rename(project / "npm")
    program(project / ".venv" / "bin" / "npm", f'exec {project / "npm"} "$@"')
    editor.fetch_editor(project)
    assert editor.have_editor(project)


def test_when_npm_fails_it_is_said_how_to_build_without_it(project):
    program(project / "tools" / "npm", '[ "$1" = --version ] && echo 11.0.0 && exit\nexit 1')
    with pytest.raises(SetupError, match="take `editing` out"):
        editor.fetch_editor(project)
    assert not editor.have_editor(project)
