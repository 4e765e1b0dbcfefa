"""One run of tests over a changed module, in a process of its own that has everything imported but the checker."""

from __future__ import annotations

import contextlib
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import settings

SPARED = (
    "cacheprovider unraisableexception threadexception logging doctest junitxml pastebin stepwise setuponly "
    "setupplan faulthandler"
).split()
"""What pytest brings and no test of the checker asks for: starting and ending it takes longer than most tests."""

QUIET = ("-x", "-q", "--assert=plain", "--noconftest", *(f"-pno:{name}" for name in SPARED))
FAILED = 1


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives the module `name` the text `text` instead of that of its file."""

    def __init__(self, name: str, file: Path, text: str) -> None:
        self.name, self.file, self.code = name, file, compile(text, str(file), "exec")

    def find_spec(self, fullname: str, *_: object) -> importlib.machinery.ModuleSpec | None:
        """The changed module, and no other."""
        return importlib.util.spec_from_loader(fullname, self, origin=str(self.file)) if fullname == self.name else None

    def exec_module(self, module: ModuleType) -> None:
        """Runs the changed text."""
        exec(self.code, module.__dict__)  # noqa: S102  (our own text, changed in one place)


def ready() -> None:
    """What every run of tests needs is imported once; Hypothesis finds the same examples each time."""
    settings.register_profile("mutation", derandomize=True, database=None, deadline=None, max_examples=40)
    settings.load_profile("mutation")
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    assert not [name for name in sys.modules if name.partition(".")[0] in ("checker", "tests")]


def noticed(root: Path, module: str, text: str, tests: Sequence[str], seconds: float) -> bool:
    """Whether one of `tests` fails, or they work longer than `seconds`, once `module` reads as `text`."""
    child = os.fork()
    if not child:
        _run(root, module, text, tests, seconds)
    _, status = os.waitpid(child, 0)
    return status != 0


def _run(root: Path, module: str, text: str, tests: Sequence[str], seconds: float) -> None:
    # of its own time: on a busy machine the same tests take longer, and are not noticed for that
    signal.setitimer(signal.ITIMER_PROF, seconds)
    code = FAILED
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere, contextlib.suppress(BaseException):
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
        sys.meta_path.insert(0, _Changed(module, root / (module.replace(".", "/") + ".py"), text))
        os.chdir(root)
        code = int(pytest.main([*QUIET, *tests]))
    os._exit(code)
