"""One step of setting up: a program is run to its end, and its failure becomes one plain message.

Standard library only, and old syntax on purpose: this also runs under the Python that a machine happens to have.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Mapping, Sequence

# words that pip, npm, apt and the system use -> what the person can do about it
REASONS = (
    (
        ("no space left", "enospc", "not enough free disk space", "don't have enough free space"),
        "The disk is full. Free about 1 GB and start the same command again.",
    ),
    (
        ("do not match the hashes", "eintegrity"),
        "A downloaded file is not the one that the lock file names. Check the package index or mirror that this "
        "machine is set to, then start the same command again.",
    ),
    (
        ("read-only file system", "permission denied", "erofs", "eacces"),
        "This folder cannot be written. Copy Jalur Resmi to a folder of your own and start it there.",
    ),
    (
        ("ensurepip", "python3-venv"),
        "This Python 3.13 came without venv and pip. On Debian or Ubuntu: sudo apt-get install python3.13-venv",
    ),
    (
        (
            "name resolution",
            "network is unreachable",
            "connection refused",
            "max retries",
            "newconnectionerror",
            "read timed out",
            "no matching distribution",
            "enotfound",
            "eai_again",
            "econnrefused",
            "econnreset",
            "etimedout",
            "temporary failure resolving",
            "could not resolve",
            "proxyerror",
        ),
        "The package index could not be reached. Connect to the internet (or check the proxy setting), "
        "then start the same command again.",
    ),
)


class SetupError(Exception):
    """Setting up failed. str() is the whole message for the person: what happened and the way out."""


def say(text: str) -> None:
    """Tell progress. On standard error, because standard output belongs to the command's own answer."""
    print(text, file=sys.stderr, flush=True)


def way_out(output: str) -> str:
    """The sentence of REASONS that fits a program's `output`, or its last lines with a general advice."""
    lowered = output.lower()
    for words, sentence in REASONS:
        if any(word in lowered for word in words):
            return sentence
    tail = [line.strip() for line in output.splitlines() if line.strip()][-3:]
    return "\n".join(["It said:"] + ["  " + line for line in tail] + ["Mend that and start the same command again."])


def run_step(
    command: Sequence[str | Path], failure: str, env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> str:
    """Run `command` (a list) quietly to its end. Raises SetupError: `failure`, then the way out."""
    command = [str(part) for part in command]
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            env=env,
            cwd=str(cwd) if cwd else None,
            check=False,
        )
    except OSError as error:
        raise SetupError(f"{failure}\n{way_out(str(error))}") from error
    if done.returncode:
        raise SetupError(f"{failure}\n{way_out(done.stdout)}")
    return done.stdout


def answer_of(command: Sequence[str | Path]) -> str:
    """What a short `command` prints, stripped; "" when it fails, hangs or does not exist."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            errors="replace",
            timeout=20,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


WAITING = "Another start of build.py is setting up this folder; waiting for it ..."


@contextmanager
def only_one(path: Path, waiting: str = WAITING) -> Iterator[None]:
    """Hold the lock file `path`: two commands started side by side must not fill one folder at once.

    `waiting`: what is told while another one holds it. One that was killed holds nothing.
    """
    try:
        import fcntl
    except ImportError:  # Windows: the second start would at worst fail and say so
        yield
        return
    with open(str(path), "w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            say(waiting)
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def is_root() -> bool:
    """True where this process may install system packages without asking."""
    return hasattr(os, "geteuid") and os.geteuid() == 0
