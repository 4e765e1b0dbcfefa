"""The examples for GitHub and GitLab: they say commands that there are, may write no more than they must, and one issue."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

import build
from tests.support.machine import program
from tests.support.paths import ROOT

EXAMPLES = sorted((ROOT / "docs" / "teknisi" / "ci").glob("*.yml"))
OURS = re.compile(r"^python3 (build\.py [^>|&\n]+)", re.MULTILINE)
WEEKLY = {
    "github-mingguan": "gh",
    "gitlab": "curl",
}
"""The example that writes the weekly issue -> the program it writes it with."""


def loaded(path: Path) -> dict[Any, Any]:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def texts(value: Any) -> list[str]:
    """Every text in it, in order."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for one in inner for text in texts(one)]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_command_is_understood(path):
    said = [line.split()[1:] for text in texts(loaded(path)) for line in OURS.findall(text)]
    assert said
    assert [words for words in said if build.parse(words).command != words[0]] == []


@pytest.mark.parametrize(
    "path", [path for path in EXAMPLES if path.stem.startswith("github")], ids=lambda path: path.stem
)
def test_a_proposal_may_write_nothing(path):
    told = loaded(path)
    assert told["permissions"]["contents"] == "read"
    jobs = told["jobs"].values()
    assert all("permissions" not in job for job in jobs if any("checkout" in text for text in texts(job)))
    assert all(
        "persist-credentials" in step["with"]
        for job in jobs
        for step in job["steps"]
        if "checkout" in step.get("uses", "")
    )


def steps(name: str) -> list[str]:
    """The shell of the weekly job, step by step."""
    told = loaded(ROOT / "docs" / "teknisi" / "ci" / f"{name}.yml")
    if "mingguan" in told:
        return list(told["mingguan"]["script"])
    return [step["run"] for job in told["jobs"].values() for step in job["steps"] if "run" in step]


@pytest.mark.parametrize("open_already", [False, True])
@pytest.mark.parametrize("name", WEEKLY)
def test_the_week_has_one_issue(name, open_already, tmp_path):
    """With programs in the place of ours and of theirs that write down what they are told."""
    bin_ = tmp_path / "bin"
    program(
        bin_ / "python3",
        'case "$*" in *links*) echo "mati  x"; exit 1;; -c*) cat >/dev/null; echo "$NOMOR";; *) echo "perlu y";; esac',
    )
    program(bin_ / WEEKLY[name], 'echo "$@" >> panggilan; case "$*" in *"issue list"*) echo "$NOMOR";; esac')
    environment = {"PATH": f"{bin_}:/usr/bin:/bin", "NOMOR": "7" if open_already else "", "CI_API_V4_URL": "https://x"}
    for step in steps(name):
        subprocess.run(["bash", "-e", "-c", step], cwd=tmp_path, env=environment, check=True)
    body = (tmp_path / "isi.md").read_text()
    calls = (tmp_path / "panggilan").read_text()
    assert "perlu y" in body
    assert "mati  x" in body
    assert bool(re.search(r"issue create|--request POST", calls)) is not open_already
    assert bool(re.search(r"issue edit 7|--request PUT.*/7$", calls, re.MULTILINE)) is open_already
