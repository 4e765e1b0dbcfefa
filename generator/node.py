"""The packages from npm (the browser's Python), by the machine's npm or by one that comes as a PyPI package.

Standard library only, and old syntax on purpose: see `steps`.
"""

import os
import shutil

from generator.steps import answer_of, run_step, say

OLDEST_NPM = 7  # the first that reads our lock file
OLDEST_NODE = 18  # the first that Pyodide starts on; the build asks it which modules it holds


def find_npm():
    """Path of a working npm with its node, both new enough, or None."""
    recent = _major("npm") >= OLDEST_NPM and _major("node") >= OLDEST_NODE
    return shutil.which("npm") if recent else None


def _major(name):
    path = shutil.which(name)
    major = answer_of([path, "--version"]).lstrip("v").split(".")[0] if path else ""
    return int(major) if major.isdigit() else 0


def install_node_packages(root, npm, extra_path=None):
    """Fill `root`/node_modules exactly as package-lock.json says, with the program `npm`.

    `extra_path` is the folder of the node that belongs to this npm, for machines that have none.
    """
    say("Getting the browser's Python from npm (once, about 10 MB) ...")
    env = dict(os.environ)
    if extra_path:
        env["PATH"] = os.pathsep.join([str(extra_path), env.get("PATH", "")])
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    run_step(command, "The browser's Python (the npm package pyodide) could not be installed.", env=env, cwd=root)
