"""npm, from the machine or from PyPI, and only where it is needed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from generator.setup import bootstrap, node
from generator.setup.steps import SetupError
from tests.support.machine import COMMANDS, program

BATCH = (
    "check",
    "due",
    "links",
    "verdict",
    "read-ads",
    "find-agency",
    "import-agencies",
    "import-reviews",
    "check-residents",
    "recap-residents",
    "mutate",
    "train-ads",
)


def test_batch_commands_never_need_npm_or_a_browser():
    for command in COMMANDS:
        wanted = set(bootstrap.NEEDS[command])
        assert (bootstrap.NODE in wanted) is (command not in BATCH)
        assert (bootstrap.CHROMIUM in wanted) is (command in ("test", "bench"))


@pytest.mark.parametrize(
    ("npm", "node_js", "usable"),
    [
        ("echo 10.2.3", "echo v20.0.0", True),
        ("echo 7.0.0", "echo v22.1.0", True),
        ("echo 6.14.4", "echo v22.1.0", False),
        ("echo 10.2.3", "echo v16.20.0", False),
        ("exit 1", "echo v22.1.0", False),
        ("echo 10.2.3", None, False),
    ],
)
def test_npm_must_work_and_both_be_recent(tmp_path, monkeypatch, npm, node_js, usable):
    expected = program(tmp_path / "npm", npm)
    if node_js:
        program(tmp_path / "node", node_js)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert node.find_npm() == (str(expected) if usable else None)


@pytest.fixture
def npm_project(tmp_path):
    (tmp_path / "package-lock.json").write_text("{}")
    (tmp_path / "requirements-node.txt").write_text("# node\n")
    bootstrap.bin_folder(tmp_path).mkdir(parents=True)
    return tmp_path


def test_machine_without_npm_takes_the_one_from_pypi(npm_project, monkeypatch):
    ran = []

    def run_step(command, failure, env=None, cwd=None):
        ran.append([Path(command[0]).name, *map(str, command[1:])])
        if command[-2:-1] != ["-r"]:
            assert env["PATH"].startswith(str(bootstrap.bin_folder(npm_project)) + os.pathsep)
            (npm_project / "node_modules").mkdir()

    monkeypatch.setattr(bootstrap, "find_npm", lambda: None)
    monkeypatch.setattr(bootstrap, "run_step", run_step)
    monkeypatch.setattr(node, "run_step", run_step)
    assert not bootstrap.node_done(npm_project)
    bootstrap.node_install(npm_project)
    assert [command[0] for command in ran] == ["python", "npm"]
    assert ran[0][-3:] == ["--require-hashes", "-r", str(npm_project / "requirements-node.txt")]
    assert bootstrap.node_done(npm_project)
    (npm_project / "package-lock.json").write_text('{"changed": 1}')
    assert not bootstrap.node_done(npm_project)


def test_half_of_what_was_installed_is_not_taken_for_all(npm_project):
    named = {"": {}, "node_modules/one": {}, "node_modules/one/node_modules/two": {}}
    packages = {**named, "node_modules/for-another-machine": {"optional": True}}
    (npm_project / "package-lock.json").write_text(json.dumps({"packages": packages}))
    for name in filter(None, named):
        (npm_project / name).mkdir(parents=True)
        (npm_project / name / "package.json").touch()
    bootstrap._stamp(npm_project / "node_modules", npm_project / "package-lock.json")
    assert bootstrap.node_done(npm_project)
    (npm_project / "node_modules/one/node_modules/two/package.json").unlink()
    assert not bootstrap.node_done(npm_project)


def test_npm_without_network_is_said_plainly(npm_project, monkeypatch):
    npm = program(npm_project / "npm", "echo 'npm error code EAI_AGAIN'; exit 1")
    monkeypatch.setattr(bootstrap, "find_npm", lambda: str(npm))
    with pytest.raises(SetupError, match="Connect to the internet"):
        bootstrap.node_install(npm_project)
    assert not bootstrap.node_done(npm_project)
