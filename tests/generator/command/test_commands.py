"""The commands' own manners: what stands on standard output, what on standard error, and the exit status."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap

from tests.support.paths import ROOT

# the batch functions are replaced: these tests are about the edge, not about the answers
HEAD = """
import sys, types
from argparse import Namespace
from generator.problems import InputProblems, Problem
fake = sys.modules["generator.command.batch"] = types.ModuleType("generator.command.batch")
from generator.command import commands
"""


def run(body: str) -> subprocess.CompletedProcess[bytes]:
    """A process that plays `build.py` with the given batch functions."""
    return subprocess.run(
        [sys.executable, "-c", HEAD + textwrap.dedent(body)], cwd=ROOT, capture_output=True, timeout=60
    )


def test_answer_is_readable_json_alone_on_standard_output():
    done = run("""
        fake.verdict_batch = lambda root, file, as_of: [{"id": "é – 安", "day": str(as_of), "file": file.name}]
        sys.exit(commands.run(".", Namespace(command="verdict", file="x.json", as_of=__import__("datetime").date(2026, 11, 21))))
    """)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "é – 安" in done.stdout.decode("utf-8")
    assert json.loads(done.stdout) == [{"id": "é – 安", "day": "2026-11-21", "file": "x.json"}]


def test_half_a_character_from_the_input_comes_back_as_valid_json():
    done = run("""
        fake.read_ads_batch = lambda root, file: [{"id": "a\\ud800"}]
        sys.exit(commands.run(".", Namespace(command="read-ads", file="x.json")))
    """)
    assert done.returncode == 0
    assert json.loads(done.stdout) == [{"id": "a\ud800"}]


def test_invalid_input_leaves_standard_output_empty():
    done = run("""
        def fails(root, file, as_of):
            raise InputProblems([Problem("x.json", 0, "[0]", "'a'", "b"), Problem("x.json", 0, "[1]", "'c'", "d")])
        fake.verdict_batch = fails
        sys.exit(commands.run(".", Namespace(command="verdict", file="x.json", as_of=None)))
    """)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"[0]" in done.stderr and b"[1]" in done.stderr and b"Traceback" not in done.stderr


def test_system_error_is_one_plain_line():
    done = run("""
        def fails(root, name, as_of):
            raise PermissionError(13, "Permission denied", "x")
        fake.find_agency = fails
        sys.exit(commands.run(".", Namespace(command="find-agency", name="x", as_of=None)))
    """)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().strip() == "find-agency: x: tanpa izin"
