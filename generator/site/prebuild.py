"""The next build, started before it is asked for: it has read this program already and waits for the word."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO

CODE = ("checker", "generator")
WAIT = "--wait"


class Builder:
    """Builds with `command` in the project folder `root`, each time in a process of its own.

    A process that is ready does not know what was written into CODE since it began: then a fresh one builds.
    `said`: where its words go, when not to the console.
    """

    def __init__(self, command: Sequence[str], root: Path, said: IO[bytes] | None = None) -> None:
        self.command, self.root, self.said = list(command), root, said
        self.ready: subprocess.Popen[bytes] | None = None

    def get_ready(self) -> None:
        """Starts the process of the next build."""
        self.ready = subprocess.Popen(
            [*self.command, WAIT], cwd=self.root, stdin=subprocess.PIPE, stdout=self.said, stderr=self.said
        )

    def build(self, changed: Iterable[str]) -> int:
        """Builds after the files `changed` were written; the exit status."""
        code = [(self.root / folder).resolve() for folder in CODE]
        if any(Path(name).resolve().is_relative_to(folder) for name in changed for folder in code):
            self.close()
        process, self.ready = self.ready, None
        if process and process.poll() is None:
            process.communicate(b"\n")
            status = process.returncode
        else:
            status = subprocess.call(self.command, cwd=self.root, stdout=self.said, stderr=self.said)
        self.get_ready()
        return status

    def close(self) -> None:
        """Ends the process that is ready: its input closes without a word."""
        if self.ready:
            self.ready.communicate()
        self.ready = None


def told_to_go() -> bool:
    """Waits until the process that started this one says so; False when it ends instead."""
    # what every build needs is read beforehand
    import markdown  # noqa: F401
    import mkdocs.commands.build  # noqa: F401

    return bool(sys.stdin.readline())
