"""Tests that share what is made once for their file stay in one process; all others are spread over the processes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import ROOT

pytestmark = pytest.mark.long

SLOW = "import os, time, pytest\n\ndef note(name):\n    time.sleep(0.05)\n    print('RAN', name, os.getpid())\n"
TOGETHER = SLOW + (
    "@pytest.fixture(scope='module')\ndef made():\n    note('made')\n\n"
    "@pytest.mark.parametrize('n', range(8))\ndef test_one(made, n):\n    note('together')\n"
)
APART = SLOW + "@pytest.mark.parametrize('n', range(8))\ndef test_one(n):\n    note('apart')\n"
GROUP = SLOW + "@pytest.mark.xdist_group('g')\ndef test_in_a_group():\n    note('group')\n"
MIXED = TOGETHER + "\n@pytest.mark.parametrize('n', range(8))\ndef test_alone(n):\n    note('alone')\n"


def ran(folder: Path, **files: str) -> dict[str, list[str]]:
    """Which processes did each thing that the tests in `files` note, when two processes run them."""
    for name, text in files.items():
        (folder / f"test_{name}.py").write_text(text, encoding="utf-8")
    words = [
        "-p",
        "xdist",
        "-p",
        "tests.support.spread",
        "-n",
        "2",
        "-rP",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(folder),
    ]
    command = [sys.executable, "-m", "pytest", *words, str(folder)]
    alone = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(command, cwd=ROOT, env=alone, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    noted: dict[str, list[str]] = {}
    for name, process in re.findall(r"^RAN (\w+) (\d+)$", done.stdout, re.MULTILINE):
        noted.setdefault(name, []).append(process)
    return noted


def test_what_is_made_for_a_file_is_made_once_and_all_else_is_spread(tmp_path):
    noted = ran(tmp_path, mixed=MIXED, apart=APART, **{f"group_{n}": GROUP for n in range(6)})
    assert len(noted["made"]) == 1
    assert noted["together"] == noted["made"] * 8
    assert len(noted["group"]) == 6 and len(set(noted["group"])) == 1
    assert len(noted["apart"]) == len(noted["alone"]) == 8
    assert len(set(noted["apart"] + noted["alone"])) > 1
