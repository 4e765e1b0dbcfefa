"""A copy of the program with facts of its own, for commands that are started as people start them."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINKED = ("generator", "checker", "site_templates", "content", "node_modules")
COPIED = (
    "build.py",
    ".python-version",
    "mkdocs.yml",
    "pyproject.toml",
    "requirements.txt",
    "package.json",
    "package-lock.json",
)


def program_with(facts: Path, folder: Path) -> Path:
    """`folder` as a project: the program of this one, and a copy of `facts/data`."""
    shutil.copytree(facts / "data", folder / "data")
    for name in LINKED:
        (folder / name).symlink_to(ROOT / name, target_is_directory=True)
    for name in COPIED:
        shutil.copyfile(ROOT / name, folder / name)
    (folder / ".venv").symlink_to(sys.prefix, target_is_directory=True)
    return folder
