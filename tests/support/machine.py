"""A machine of the tests' own: a fresh clone and programs that claim to be others."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.paths import ROOT

SETTING_UP = (
    "__init__",
    "arguments",
    "bootstrap",
    "chromium",
    "editor",
    "interpreter",
    "node",
    "servers",
    "other_engines",
    "steps",
)

COMMANDS = (
    "serve",
    "test",
    "build",
    "pack",
    "merge",
    "print",
    "check",
    "due",
    "links",
    "verdict",
    "read-ads",
    "find-agency",
    "import-agencies",
    "review-sheets",
    "import-reviews",
    "check-residents",
    "recap-residents",
    "bench",
    "lint",
    "mutate",
    "train-ads",
)

# stands for generator/command/commands.py: says where it runs and what it was told
COMMANDS_STUB = """
import os, sys
def run(root, args):
    first = os.environ["PATH"].split(os.pathsep)[0]
    assert first == os.path.dirname(sys.executable), first
    print("ran", args.command, getattr(args, "as_of", None), os.path.basename(sys.prefix), sys.version_info[:2] == (3, 13))
    return 7
"""


def program(path: Path, body: str) -> Path:
    """A small shell script that can be started."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def clone(tmp_path):
    """A clone that holds only what sets it up, with an empty lock file: nothing needs the network."""
    root = tmp_path / "clone"
    for package in ("setup", "command"):
        (root / "generator" / package).mkdir(parents=True)
        shutil.copy(ROOT / "generator" / package / "__init__.py", root / "generator" / package)
    shutil.copy(ROOT / "generator" / "__init__.py", root / "generator")
    shutil.copy(ROOT / "build.py", root)
    for name in SETTING_UP:
        shutil.copy(ROOT / "generator" / "setup" / f"{name}.py", root / "generator" / "setup")
    (root / "generator" / "command" / "commands.py").write_text(COMMANDS_STUB)
    (root / "requirements.txt").write_text("# nothing\n")
    return root
