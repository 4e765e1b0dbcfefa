"""What the browser's Python compiles: by the same Python, and with the file's name in every complaint."""

from __future__ import annotations

import json
import marshal
import sys
import traceback

import pytest

from generator.runtime import archive
from generator.runtime.archive import pack, unpack
from generator.runtime.stdlib import with_stand_ins
from tests.support.paths import ROOT

pytestmark = pytest.mark.site


def test_a_syntax_error_in_the_checker_is_told_with_its_file():
    source = pack({"checker/wrong.py": b"def ("})
    with pytest.raises(RuntimeError, match="wrong.py"):
        archive.compiled(source, "jalur_resmi_checker-0-py3-none-any.whl")


def test_the_python_that_compiles_is_the_browsers():
    lock = json.loads((ROOT / "node_modules" / "pyodide" / "pyodide-lock.json").read_text(encoding="utf-8"))
    assert sys.version_info[:2] == tuple(map(int, lock["info"]["python"].split(".")[:2]))


def test_a_stand_in_takes_the_place_of_a_module_or_of_a_whole_package():
    library = pack({"a.py": b"1", "b/__init__.py": b"2", "b/c.py": b"3", "d/e/f.py": b"4", "d/g.py": b"5"})
    ours = {"a.py": b"our a", "b.py": b"our b", "d/e/__init__.py": b"our e"}
    assert unpack(with_stand_ins(library, ours)) == {**ours, "d/g.py": b"5"}


def test_an_error_names_the_file_and_the_function_where_it_happened(tmp_path):
    """The table of lines is left out; what remains of it must still be one that Python reads."""
    source = "def first():\n    pass\n\ndef broken():\n    try:\n        [][1]\n    finally:\n        first()\n"
    made = archive.compiled(pack({"sum.py": source.encode()}), "library.zip")["sum.pyc"]
    code = marshal.loads(made[archive.PYC_HEADER :])
    space = {}
    exec(code, space)
    with pytest.raises(IndexError) as caught:
        space["broken"]()
    last = traceback.extract_tb(caught.value.__traceback__)[-1]
    assert (last.filename, last.lineno, last.name) == ("sum.py", 4, "broken")
