"""The packages from npm (the browser's Python), by the machine's npm or by one that comes as a PyPI package.

Standard library only, and old syntax on purpose: see `steps`.
"""

import os
import shutil

from generator.steps import answer_of, run_step, say

OLDEST_NPM = 7  # the first that reads our lock file


def find_npm():
    """Path of a working npm, new enough for the lock file, or None."""
    path = shutil.which("npm")
    major = answer_of([path, "--version"]).split(".")[0] if path else ""
    return path if major.isdigit() and int(major) >= OLDEST_NPM else None


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
