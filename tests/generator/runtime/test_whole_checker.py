"""The real checker for the browser: what it imports, what it weighs, and what is told where Pyodide is missing."""

from __future__ import annotations

import hashlib

import pytest

from generator.runtime.build import build_runtime
from generator.runtime.imports import imported_modules
from generator.setup.steps import SetupError
from tests.support.paths import ROOT

MOST = {"gzip": 3_540_000, "brotli": 2_750_000}
"""Bytes, without the rules: with them at most 3.6 and 2.8 MB."""

pytestmark = pytest.mark.site


def test_hidden_and_relative_imports_are_seen(tmp_path):
    package = tmp_path / "checker"
    package.mkdir()
    (package / "a.py").write_text(
        "from . import b\nimport checker.b\nday = datetime.strptime(text, form)\nfrom json import loads\n"
    )
    assert imported_modules(package) == ["_strptime", "json", "json.loads"]


def test_a_missing_pyodide_is_one_clear_message(tmp_path):
    (tmp_path / "checker").mkdir()
    with pytest.raises(SetupError) as caught:
        build_runtime(tmp_path, tmp_path / "out")
    assert "npm ci" in str(caught.value) and "\n" not in str(caught.value)
    assert not (tmp_path / "out").exists(), "nothing half-written"


def test_the_real_checker_stays_below_the_limit(tmp_path):
    manifest = build_runtime(ROOT, tmp_path / "out")
    assert {kind: manifest.total(kind) for kind, most in MOST.items() if manifest.total(kind) > most} == {}
    for file in manifest.files:
        sizes = [(tmp_path / "out" / (file.name + suffix)).stat().st_size for suffix in ("", ".gz", ".br")]
        assert sizes == [file.raw, file.gzip, file.brotli]
        assert hashlib.sha256((tmp_path / "out" / file.name).read_bytes()).hexdigest()[:12] in file.name
