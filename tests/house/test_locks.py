"""The locks: every package pinned with hashes, one version everywhere, no address."""

from __future__ import annotations

import json
import re
import tomllib

import pytest

from generator.setup import interpreter
from tests.support.paths import ROOT

LOCKS = {
    None: "requirements.txt",
    "test": "requirements-test.txt",
    "lint": "requirements-lint.txt",
    "mutate": "requirements-mutate.txt",
    "train": "requirements-train.txt",
    "node": "requirements-node.txt",
}
"""Group of pyproject.toml -> its lock."""


def test_every_lock_is_known_and_the_handbook_counts_them():
    assert {path.name for path in ROOT.glob("requirements*.txt")} == set(LOCKS.values())
    told = (ROOT / "docs/engineering/dependencies.md").read_text(encoding="utf-8")
    assert ("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight")[len(LOCKS) - 1] + " Python locks" in told


@pytest.mark.parametrize("name", LOCKS.values())
def test_lock_pins_every_package_with_hashes_and_names_no_index(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text and "index" not in text
    entries = re.split(r"\n(?=\S)", text.strip())
    assert entries
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize(("group", "lock"), LOCKS.items())
def test_lock_holds_what_the_project_asks_for(group, lock):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = project["dependency-groups"][group] if group else project["project"]["dependencies"]
    locked = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE))
    assert {re.match(r"[A-Za-z0-9-]+", line)[0].lower() for line in asked} <= locked


def test_shared_packages_have_one_version_in_all_locks():
    def versions(name):
        return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))

    chosen = {}
    for lock in map(versions, LOCKS.values()):
        assert {name: lock[name] for name in chosen.keys() & lock} == {
            name: chosen[name] for name in chosen.keys() & lock
        }
        chosen |= lock


def test_npm_packages_are_exact_hashed_and_name_no_address():
    package = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    wanted = package["dependencies"] | package["devDependencies"]
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in wanted.values())
    assert wanted["pyodide"].startswith("0.29.")  # the last with Python 3.13
    installed = {path: entry for path, entry in lock["packages"].items() if path}
    assert {name: installed[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert all("integrity" in entry and "resolved" not in entry for entry in installed.values())


@pytest.mark.parametrize("part", ["bench", "editing"])
def test_what_only_a_part_installs_is_exact_and_hashed_too(part):
    folder = ROOT / "generator" / part / "npm"
    wanted = json.loads((folder / "package.json").read_text(encoding="utf-8"))["dependencies"]
    packages = json.loads((folder / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert {name: packages[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert all("integrity" in entry and "resolved" not in entry for path, entry in packages.items() if path)


def test_one_python_version_everywhere():
    assert (ROOT / ".python-version").read_text().strip() == "3.13" == ".".join(map(str, interpreter.WANTED))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["requires-python"] == "==3.13.*"
