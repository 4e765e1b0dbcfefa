"""The examples for GitHub and GitLab: they say commands that there are, may write no more than they must, and one issue."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

import build
from tests.frozen.facts import FACTS
from tests.support.machine import program
from tests.support.paths import ROOT
from tests.support.program import program_with

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


CHEAP = [
    (path.stem, line.strip())
    for path in EXAMPLES
    for text in texts(loaded(path))
    for line in text.splitlines()
    if (words := line.split())[1:2] == ["build.py"] and words[2] in ("check", "due")
]
"""The lines whose commands take seconds; `build`, `pack`, `merge` and `links` have tests of their own."""


@pytest.mark.parametrize("line", sorted({line for _, line in CHEAP}))
def test_a_line_runs_as_it_is_written(line, tmp_path):
    folder = program_with(FACTS, tmp_path / "proyek")
    # the written pages speak of the real facts
    (folder / "content").unlink()
    (folder / "content").mkdir()
    (folder / "bin").mkdir()
    (folder / "bin" / "python3").symlink_to(sys.executable)
    environment = {"PATH": f"{folder / 'bin'}:/usr/bin:/bin"}
    done = subprocess.run(
        ["bash", "-e", "-c", line], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    _, shown_in, file = line.partition(" > ")
    assert (folder / file).read_text(encoding="utf-8") if shown_in else done.stdout


def test_every_example_has_its_lines_run():
    assert {name for name, _ in CHEAP} >= {"github-terbit", "github-mingguan", "gitlab"}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_what_is_handed_on_is_what_the_command_before_writes(path):
    """`build` writes site/, with --shard bagian/, `pack` its folder: the paths of the steps after it say the same."""
    told = loaded(path)
    shell = "\n".join(texts(told))
    handed = {text.rstrip("/") for text in texts(told) if re.fullmatch(r"[a-z-]+/", text)}
    moved = set(re.findall(r"^mv (\w+) (\w+)$", shell, re.MULTILINE))
    written = {new for _, new in moved} | set(re.findall(r"--out ([\w-]+)", shell))
    written |= {"bagian"} if "--shard" in shell else set()
    written |= {"site"} if re.search(r"build\.py (merge|build$)", shell, re.MULTILINE) else set()
    assert handed <= written and {old for old, _ in moved} <= written
    assert handed or "mingguan" in path.stem or "--archive" in shell


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
