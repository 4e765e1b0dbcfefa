"""Node: its packages (the browser's Python above all), by the machine's npm or by one that comes as a PyPI package.

Standard library only, and old syntax on purpose: see `steps`.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from generator.setup.steps import SetupError, answer_of, run_step, say

OLDEST_NPM = 7  # the first that reads our lock file
OLDEST_NODE = 20  # the first that lint and the tests of the scripts run on


def find_npm() -> str | None:
    """Path of a working npm with its node, both new enough, or None."""
    recent = _major("npm") >= OLDEST_NPM and _major("node") >= OLDEST_NODE
    return shutil.which("npm") if recent else None


def npm_of(root: Path) -> tuple[str, dict[str, str]]:
    """The npm of the machine or else the one in `.venv`, and an environment in which it finds its node."""
    own = root / ".venv" / ("Scripts" if os.name == "nt" else "bin")
    env = dict(os.environ, PATH=os.pathsep.join([str(own), os.environ.get("PATH", "")]))
    return find_npm() or str(own / ("npm.exe" if os.name == "nt" else "npm")), env


def find_node(root: Path) -> str:
    """Path of node: the machine's, or the one that came from PyPI into `.venv`. Raises SetupError."""
    own = os.pathsep.join(
        [os.path.dirname(sys.executable)] + [str(root / ".venv" / folder) for folder in ("bin", "Scripts")]
    )
    found = shutil.which("node") or shutil.which("node", path=own)
    if not found:
        raise SetupError(
            "node is missing (the site's scripts and Python are prepared with it). Install Node.js and start again."
        )
    return found


def _major(name: str) -> int:
    path = shutil.which(name)
    major = answer_of([path, "--version"]).lstrip("v").split(".")[0] if path else ""
    return int(major) if major.isdigit() else 0


def install_node_packages(root: Path, npm: str | Path, extra_path: Path | None = None) -> None:
    """Fill `root`/node_modules exactly as package-lock.json says, with the program `npm`.

    `extra_path` is the folder of the node that belongs to this npm, for machines that have none.
    """
    say("Getting the browser's Python from npm (once, about 14 MB) ...")
    env = dict(os.environ)
    if extra_path:
        env["PATH"] = os.pathsep.join([str(extra_path), env.get("PATH", "")])
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    run_step(command, "The browser's Python (the npm packages) could not be installed.", env=env, cwd=root)
