"""The builds of `serve`, in a process of their own that stays: what one build has made, the next one has at hand."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import IO

from generator.site.publish import deleting_later

FACTS = ("data", "content")
"""Folders whose changes a running process sees. Of all else it knows what was there when it began."""

WAIT = "--wait"
DONE = "\x04"
"""Begins the line with a build's exit status: no build says a line that begins so."""


class Builder:
    """Builds with `command` in the project folder `root`, in a process that is kept from one build to the next.

    `said`: where its words go, when not to the console.
    """

    def __init__(self, command: Sequence[str], root: Path, said: IO[bytes] | None = None) -> None:
        self.command, self.root, self.said = list(command), root, said
        self.running: subprocess.Popen[bytes] | None = None

    def build(self, changed: Iterable[str] = ()) -> int:
        """Builds after the files `changed` were written; the exit status."""
        facts = [(self.root / folder).resolve() for folder in FACTS]
        if not all(any(Path(name).resolve().is_relative_to(folder) for folder in facts) for name in changed):
            self.close()
        if not self.running or self.running.poll() is not None:
            self.running = self._start()
        try:
            return self._ordered(self.running)
        except BrokenPipeError:  # it ended just now
            self.running = self._start()
            return self._ordered(self.running)

    def _start(self) -> subprocess.Popen[bytes]:
        command = [*self.command, WAIT]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, cwd=self.root, stdin=pipe, stdout=pipe, stderr=self.said)

    def _ordered(self, process: subprocess.Popen[bytes]) -> int:
        assert process.stdin, "a pipe"
        assert process.stdout, "a pipe"
        process.stdin.write(b"\n")
        process.stdin.flush()
        for line in process.stdout:
            if line.startswith(DONE.encode()):
                return int(line[len(DONE) :])
            self._say(line)
        self.running = None
        return process.wait() or 1  # it ended in the middle of a build

    def _say(self, line: bytes) -> None:
        if self.said:
            self.said.write(line)
        else:
            print(line.decode("utf-8", errors="replace"), end="", flush=True)

    def close(self) -> None:
        """Ends the process: its input closes."""
        if self.running:
            self.running.communicate()
        self.running = None


def answer(build: Callable[[], int]) -> int:
    """Calls `build` for each line of standard input and tells its exit status, until there are no more; 0."""
    # what every build needs is read before the first order
    import markdown  # noqa: F401
    import mkdocs.commands.build  # noqa: F401

    # whoever waits for a site need not wait for what is swept up: that is done while nobody waits
    gc.disable()
    while sys.stdin.readline():
        with deleting_later():
            print(f"{DONE}{build()}", flush=True)
        gc.collect()
    return 0
