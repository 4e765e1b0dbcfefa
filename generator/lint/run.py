"""`build.py lint`: every tool side by side, a line for each with its time, then all that they said."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from generator.lint.tools import TOOLS, Tool
from generator.problems import nearest, refused, shown


@dataclass(frozen=True)
class Said:
    """What one tool said in `seconds`; nothing when all is well."""

    tool: Tool
    failed: bool
    text: str
    seconds: float


def run_lint(root: Path, only: str | None = None, tools: Sequence[Tool] = TOOLS) -> int:
    """Looks the project `root` over and prints what is wrong; the exit status. `only`: the name of one tool.

    Raises InputProblems for a tool that does not exist.
    """
    names = [tool.name for tool in tools]
    if only and only not in names:
        raise refused("--only", shown(only), f"salah satu dari {', '.join(names)}", nearest(only, names))
    chosen = [tool for tool in tools if only in (None, tool.name)]
    failed = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for done in as_completed([pool.submit(_asked, root, tool) for tool in chosen]):
            said = done.result()
            print(f"{said.tool.name:<12} {said.seconds:5.1f} s  {'FAILED' if said.failed else 'ok'}", flush=True)
            failed += [said] if said.failed else []
    for said in sorted(failed, key=lambda one: names.index(one.tool.name)):
        print(f"\n{said.tool.name}:\n{said.text}")
    return 1 if failed else 0


def _asked(root: Path, tool: Tool) -> Said:
    if missing := tool.missing(root):
        return Said(tool, failed=True, text=missing, seconds=0)
    began = time.monotonic()
    done = subprocess.run(
        tool.command(),
        cwd=root,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return Said(tool, bool(done.returncode), done.stdout.rstrip(), time.monotonic() - began)
