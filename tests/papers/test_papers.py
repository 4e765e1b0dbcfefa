"""The papers around the code: forms ask what is needed, owners own what exists, workflows only call build.py."""

from __future__ import annotations

import json
import re
import shlex
import tomllib

import pytest
import yaml

import build
from tests.support.paths import ROOT

GITHUB = ROOT / ".github"
FORMS = sorted((GITHUB / "ISSUE_TEMPLATE").glob("[!c]*.yml"))
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
ASKED = {
    "fakta-salah": {"halaman", "tertulis", "seharusnya", "sumber", "tanggal"},
    "nomor-mati": {"kantor", "nomor", "terjadi", "kapan"},
    "iklan-tak-terbaca": {"teks", "masalah", "bagian"},
}
VARIABLE = re.compile(r'"?\$(\{\{[^}]*\}\}|\([^)]*\)|[A-Z_]+)"?')


def read(path):
    """A YAML file as plain values."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def test_there_is_a_form_for_each_common_report():
    assert {path.stem for path in FORMS} == set(ASKED)


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_asks_for_what_is_needed_and_for_nothing_private(path):
    form = read(path)
    assert {"name", "description", "title", "labels", "body"} == set(form)
    fields = {field["id"]: field for field in form["body"] if field["type"] != "markdown"}
    needed = {key for key, field in fields.items() if field.get("validations", {}).get("required")}
    assert needed == ASKED[path.stem]
    assert all(
        field["type"] in {"input", "textarea", "dropdown"} and field["attributes"]["label"] for field in fields.values()
    )
    assert all(len(field["attributes"]["options"]) > 1 for field in fields.values() if field["type"] == "dropdown")
    warned = " ".join(field["attributes"]["value"] for field in form["body"] if field["type"] == "markdown")
    assert re.search(r"Jangan menulis|Hapus dulu", warned)


def test_a_pull_request_has_four_lines():
    lines = (GITHUB / "PULL_REQUEST_TEMPLATE.md").read_text(encoding="utf-8").splitlines()
    assert [line.partition(":")[0] for line in lines] == ["Apa", "Sumber", "Tanggal", "Wilayah"]


def owned():
    """(path, owners) of each line of CODEOWNERS."""
    lines = (GITHUB / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
    return [(words[0], words[1:]) for line in lines if (words := line.split()) and not line.startswith("#")]


def test_owners_own_what_exists():
    assert [path for path, _ in owned() if path != "*" and not (ROOT / path.lstrip("/")).exists()] == []
    assert all(re.fullmatch(r"@[\w-]+/[\w-]+", owner) for _, owners in owned() for owner in owners)
    assert all(owners for _, owners in owned())


def test_rules_and_companies_have_owners_of_their_own():
    owners = dict(owned())
    everyone = set(owners["*"])
    assert set(owners["/data/checker/"]) - everyone
    assert set(owners["/data/agencies/"]) - everyone


def steps(path):
    """Every step of every job of a workflow."""
    return [step for job in read(path)["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_calls_only_commands_that_exist(path):
    run = [step["run"] for step in steps(path) if "run" in step]
    assert run
    for line in run:
        assert line.startswith("python3 build.py ") and "\n" not in line
        words = [VARIABLE.sub("x.tar.gz", word) for word in shlex.split(line.removeprefix("python3 build.py "))]
        words = [
            "2026-12-03" if before == "--as-of" else word for before, word in zip(["", *words], words, strict=False)
        ]
        assert build.parse(words).command == words[0]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_may_only_read_and_keeps_no_key(path):
    assert read(path)["permissions"] == {"contents": "read"}
    checkouts = [step for step in steps(path) if step.get("uses", "").startswith("actions/checkout")]
    assert checkouts and all(step["with"]["persist-credentials"] is False for step in checkouts)
    assert all(step["uses"].startswith("actions/") for step in steps(path) if "uses" in step)
    assert "secrets." not in path.read_text(encoding="utf-8")


def test_lint_types_and_tests_run_on_every_change():
    text = " ".join(step.get("run", "") for step in steps(GITHUB / "workflows/test.yml"))
    assert all(f"build.py {name}" in text for name in ("check", "lint", "test"))


def test_dependencies_come_monthly_together_and_late_and_pyodide_by_hand():
    updates = read(GITHUB / "dependabot.yml")["updates"]
    assert {one["package-ecosystem"] for one in updates} == {"pip", "npm", "github-actions"}
    for one in updates:
        assert one["schedule"]["interval"] == "monthly" and one["cooldown"]["default-days"] >= 14
        assert any("*" in group["patterns"] for group in one["groups"].values())
    npm = next(one for one in updates if one["package-ecosystem"] == "npm")
    assert {"dependency-name": "pyodide"} in npm["ignore"]


def test_each_dependency_is_told_with_what_it_is_for():
    text = (ROOT / "docs/engineering/dependencies.md").read_text(encoding="utf-8").partition("## What each is for")[2]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    package = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    asked = [
        *project["project"]["dependencies"],
        *(one for group in project["dependency-groups"].values() for one in group),
    ]
    python = {re.match(r"[\w-]+", one)[0] for one in asked}
    wanted = {name for name in python if not name.startswith("types-")} | {
        *package["dependencies"],
        *package["devDependencies"],
    }
    told = set(re.findall(r"[@\w][\w/-]*", text))
    assert sorted(wanted - told) == []


def test_the_version_is_one_of_the_calendar():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert re.fullmatch(r"20\d\d\.([1-9]|1[0-2])\.\d+", version)
    assert f'"version": "{version}"' in (ROOT / "package.json").read_text(encoding="utf-8")
    assert re.search(rf"^## {re.escape(version)}\b", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("name", ["SECURITY.md", "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "README.md", "CHANGELOG.md"])
def test_papers_link_to_what_is_there(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    targets = [target.partition("#")[0] for target in re.findall(r"\]\(([^)]+)\)", text) if "://" not in target]
    named = re.findall(r"`((?:docs|data|generator|tests)/[\w./-]+)`", text)
    assert [target for target in (*targets, *named) if target and not (ROOT / target).exists()] == []


def test_a_wrong_all_clear_is_a_security_fault_with_a_private_way():
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    assert 'wrong "prosedural"' in text and "Report it privately" in text
