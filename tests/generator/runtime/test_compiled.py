"""What the browser's Python compiles: by the same Python, and with the file's name in every complaint."""

from __future__ import annotations

import json
import sys

import pytest

from generator.runtime import archive
from generator.runtime.archive import pack
from tests.support.paths import ROOT

pytestmark = pytest.mark.site


def test_a_syntax_error_in_the_checker_is_told_with_its_file():
    source = pack({"checker/wrong.py": b"def ("})
    with pytest.raises(RuntimeError, match="wrong.py"):
        archive.compiled(source, "jalur_resmi_checker-0-py3-none-any.whl")


def test_the_python_that_compiles_is_the_browsers():
    lock = json.loads((ROOT / "node_modules" / "pyodide" / "pyodide-lock.json").read_text(encoding="utf-8"))
    assert sys.version_info[:2] == tuple(map(int, lock["info"]["python"].split(".")[:2]))
