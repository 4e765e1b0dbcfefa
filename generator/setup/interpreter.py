"""The Python that Jalur Resmi runs on: 3.13, the version that also runs in the visitor's browser.

Standard library only, and old syntax on purpose: see `steps`.
"""

from __future__ import annotations

import glob
import os
import shutil
import sys
from typing import Iterator

from generator.setup.steps import SetupError, answer_of

WANTED = (3, 13)
ASK = "import sys; print('%d.%d %s' % (sys.version_info[0], sys.version_info[1], sys.executable))"

# where version managers and installers put it when it is not on the PATH
PLACES = (
    "$PYENV_ROOT/versions/3.13*/bin/python3",
    "~/.pyenv/versions/3.13*/bin/python3",
    "~/.pyenv/pyenv-win/versions/3.13*/python.exe",
    "~/.local/share/uv/python/cpython-3.13*/bin/python3.13",
    "$APPDATA/uv/python/cpython-3.13*/python.exe",
    "~/.local/share/mise/installs/python/3.13*/bin/python3",
    "~/.asdf/installs/python/3.13*/bin/python3",
    "/opt/homebrew/bin/python3.13",
    "/usr/local/bin/python3.13",
    "/Library/Frameworks/Python.framework/Versions/3.13/bin/python3.13",
    "$LOCALAPPDATA/Programs/Python/Python313/python.exe",
)

MISSING = """Jalur Resmi needs Python 3.13. This is Python {version}, and no 3.13 was found on this machine.
Install it in one of these ways, then start the same command again:
  - the installer from python.org (any system)
  - uv python install 3.13
  - pyenv install 3.13
  - Windows: winget install Python.Python.3.13    macOS: brew install python@3.13"""


def find_python() -> str:
    """Path of a Python 3.13 on this machine, this one if it is 3.13. Raises SetupError when there is none."""
    if sys.version_info[:2] == WANTED:
        return sys.executable
    for command in _candidates():
        # asked, not trusted: a version manager's shim may be there and refuse to run
        version, _, path = answer_of([*command, "-c", ASK]).partition(" ")
        if version == "3.13" and path:
            return path
    raise SetupError(MISSING.format(version=".".join(str(part) for part in sys.version_info[:3])))


def _candidates() -> Iterator[list[str]]:
    """Commands that may start a Python 3.13, the likeliest first; lazily, because each look costs time."""
    for name in ("python3.13", "python3", "python"):
        found = shutil.which(name)
        if found:
            yield [found]
    if shutil.which("pyenv"):
        root = answer_of(["pyenv", "root"])
        for path in _newest_first(os.path.join(root, "versions", "3.13*", "bin", "python3")) if root else ():
            yield [path]
    if shutil.which("py"):
        yield ["py", "-3.13"]
    if shutil.which("uv"):
        path = answer_of(["uv", "python", "find", "--no-project", "--no-python-downloads", "3.13"])
        if path:
            yield [path]
    for place in PLACES:
        for path in _newest_first(os.path.expanduser(os.path.expandvars(place))):
            yield [path]


def _newest_first(pattern: str) -> list[str]:
    """Paths that match `pattern`, the highest patch version first, free-threaded and early builds last."""

    def rank(path: str) -> tuple[bool, list[int]]:
        digits = [int(part) for part in path.replace("\\", "/").replace("/", ".").split(".") if part.isdigit()]
        return ("3.13t" not in path, digits)

    return sorted(glob.glob(pattern), key=rank, reverse=True)
