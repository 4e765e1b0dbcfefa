"""The browser's Python: small, the same each time, and really running in Chromium under the site's own headers."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import json
import shutil
import sys
import threading
from pathlib import Path

import pytest

from generator.runtime import archive, stdlib
from generator.runtime.archive import unpack
from generator.runtime.build import PACKED, STAND_INS, build_runtime
from generator.runtime.stdlib import stand_ins, trimmed, with_stand_ins
from generator.runtime.wheel import package_entries, wheel
from generator.setup.steps import SetupError
from generator.site.serve import open_server
from tests.support.paths import ROOT

RULES = {"rules.json": b'{"greeting": "Selamat pagi"}'}

pytestmark = pytest.mark.site

BROWSER = '''"""Stands in for the real entry point."""
import json
from checker import part
rules = {}
def start(rules_json):
    rules.update(json.loads(rules_json))
def call(name, payload_json):
    if name == "fail":
        raise ValueError("kabel putus")
    return json.dumps({"name": name, "sum": part.add(json.loads(payload_json)), "greeting": rules["greeting"]})
'''
PART = '''"""Imports what Pyodide itself never does, at the top and inside a function."""
from fractions import Fraction

def add(numbers):
    import colorsys
    assert colorsys.rgb_to_hsv(0, 0, 0) == (0.0, 0.0, 0.0)
    return str(sum(map(Fraction, numbers)))
'''

# Starts the worker, makes the calls one after the other, and gives back every message it sent.
RUN = """({ files, calls }) => new Promise((resolve) => {
  const heard = [];
  const worker = new Worker("/worker.mjs", { type: "module" });
  const done = () => { worker.terminate(); resolve(heard); };
  worker.onerror = (event) => { heard.push({ type: "onerror", message: event.message }); done(); };
  worker.onmessage = ({ data }) => {
    heard.push(data);
    if (data.type === "failed") return done();
    if (data.type === "progress") return;
    const next = calls.shift();
    next ? worker.postMessage({ type: "call", ...next }) : done();
  };
  worker.postMessage({ type: "start", files });
})"""


def make_project(folder: Path, **modules: str) -> Path:
    """A project folder with the real npm package and cache, and a checker of `modules`."""
    (folder / "checker").mkdir(parents=True)
    (folder / "_build").mkdir()
    (folder / "node_modules").symlink_to(ROOT / "node_modules", target_is_directory=True)
    # shared, because squeezing the wasm takes half a minute
    (ROOT / "_build" / "cache").mkdir(parents=True, exist_ok=True)
    (folder / "_build" / "cache").symlink_to(ROOT / "_build" / "cache", target_is_directory=True)
    for name, source in {"__init__": '"""Checker."""\n', **modules}.items():
        (folder / "checker" / f"{name}.py").write_text(source, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """(folder, manifest) of a runtime with a small checker, beside worker.mjs and an empty page."""
    project = make_project(tmp_path_factory.mktemp("project"), browser=BROWSER, part=PART)
    folder = tmp_path_factory.mktemp("served")
    manifest = build_runtime(project, folder / "runtime", extra_files=RULES)
    shutil.copy(ROOT / "site_templates" / "scripts" / "worker" / "worker.mjs", folder)
    (folder / "index.html").write_text("<!doctype html><title>uji</title>", encoding="utf-8")
    return folder, manifest


@pytest.fixture(scope="module")
def packed(served, tmp_path_factory):
    """(folder, manifest) of the same for a small site."""
    project = make_project(tmp_path_factory.mktemp("small"), browser=BROWSER, part=PART)
    folder = tmp_path_factory.mktemp("packed")
    manifest = build_runtime(project, folder / "runtime", extra_files=RULES, small=True)
    for name in ("worker.mjs", "index.html"):
        shutil.copy(served[0] / name, folder)
    return folder, manifest


def run_worker(chromium, served, calls=(), **changed):
    """(messages of the worker, paths requested): the runtime started in a browser, `files` changed by `changed`."""
    folder, manifest = served
    with open_server(folder, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{server.server_port}"
        context = chromium.new_context()
        page, asked = context.new_page(), []
        context.on("request", lambda request: asked.append(request.url.removeprefix(base)))
        page.goto(base + "/")
        files = {**manifest.for_page(base + "/runtime/"), **{role: base + path for role, path in changed.items()}}
        heard = page.evaluate(RUN, {"files": files, "calls": list(calls)})
        context.close()
        server.shutdown()
    return heard, asked


def test_the_cut_python_runs_the_checker_under_the_strict_policy(chromium, served):
    calls = [
        {"id": 1, "name": "add", "payload": '["1/3", "1/6"]'},
        {"id": 2, "name": "fail", "payload": "[]"},
        {"id": 3, "name": "add", "payload": "[1]"},
    ]
    heard, asked = run_worker(chromium, served, calls)
    answers = [message for message in heard if message["type"] != "progress"]
    assert len(answers) == 1 + len(calls), answers
    ready, first, second, third = answers
    assert ready["type"] == "ready" and ready["ms"] > 0
    assert (first["type"], first["id"]) == ("result", 1)
    assert json.loads(first["value"]) == {"name": "add", "sum": "1/2", "greeting": "Selamat pagi"}
    assert (second["type"], second["id"]) == ("error", 2) and "kabel putus" in second["message"]
    assert json.loads(third["value"])["sum"] == "1", "a call after a failed one must work"
    wanted = ["/", "/worker.mjs", *(f"/runtime/{file.name}" for file in served[1].files)]
    assert sorted(asked) == sorted(wanted), "each file once, and nothing else, from nowhere else"


def test_a_browser_without_module_workers_hears_it_at_once(chromium, served, monkeypatch):
    monkeypatch.setattr(sys.modules[__name__], "RUN", RUN.replace('{ type: "module" }', "{}"))
    assert run_worker(chromium, served)[0] == [{"type": "failed", "message": "no module workers"}]


def test_progress_rises_to_the_whole_download_of_packed_pieces_too(chromium, packed):
    heard, asked = run_worker(chromium, packed, [{"id": 1, "name": "add", "payload": "[1]"}])
    told = [message for message in heard if message["type"] == "progress"]
    loaded = [message["loaded"] for message in told]
    assert loaded == sorted(set(loaded)) and len(loaded) > 3
    assert {message["total"] for message in told} == {packed[1].total()} == {loaded[-1]}
    assert heard[-1]["type"] == "result" and json.loads(heard[-1]["value"])["sum"] == "1"
    assert len([path for path in asked if path.endswith(PACKED)]) > 1


def test_a_small_site_has_the_wasm_packed_and_no_second_time(packed, served):
    on_disk = [sum(path.stat().st_size for path in (folder / "runtime").iterdir()) for folder, _ in (packed, served)]
    assert on_disk[0] < on_disk[1] / 3
    assert not list((packed[0] / "runtime").glob("*.wasm*"))
    assert [file.raw for file in packed[1].files if file.role == "wasm"] == [
        file.raw for file in served[1].files if file.role == "wasm"
    ]


@pytest.mark.parametrize("role", ["glue", "asm", "wasm", "stdlib", "wheel", "rules"])
def test_a_file_that_is_missing_ends_in_one_message(chromium, served, role):
    heard, _ = run_worker(chromium, served, **{role: "/runtime/missing"})
    assert [message["type"] for message in heard if message["type"] != "progress"] == ["failed"]
    assert heard[-1]["message"]


@pytest.mark.parametrize("role", ["wasm", "stdlib", "wheel", "rules"])
def test_a_damaged_file_ends_in_one_message(chromium, served, role):
    (served[0] / "damaged").write_bytes(b"not what was promised")
    heard, _ = run_worker(chromium, served, **{role: "/damaged"})
    assert [message["type"] for message in heard if message["type"] != "progress"] == ["failed"]


def test_a_new_import_in_the_checker_adds_itself(served):
    modules = set(served[1].modules)
    assert {"fractions", "decimal", "colorsys", "numbers"} <= modules, (
        "imported, at the top or in a function, or through another"
    )
    assert not {"unittest", "pdb", "argparse", "xml", "ctypes"} & modules
    assert not {"asyncio.tasks", "subprocess", "logging", "selectors", "tempfile"} & modules, "only ever for the loader"


def test_an_import_that_the_browser_lacks_is_named(tmp_path):
    project = make_project(tmp_path, browser="import tkinter\n")
    with pytest.raises(SetupError, match="tkinter"):
        build_runtime(project, tmp_path / "out", extra_files=RULES)


def test_a_second_build_starts_no_program_and_gives_the_same(served, tmp_path, monkeypatch):
    def forbidden(*_, **__):
        raise AssertionError("a build without changes must not run anything")

    for module in (archive, stdlib):
        monkeypatch.setattr(module.subprocess, "run", forbidden)
    project = make_project(tmp_path / "again", browser=BROWSER, part=PART)
    assert build_runtime(project, tmp_path / "out", extra_files=RULES) == served[1]
    for file in served[1].files:
        assert (tmp_path / "out" / file.name).read_bytes() == (served[0] / "runtime" / file.name).read_bytes()


def test_compiling_twice_gives_the_same_bytes(served, tmp_path, monkeypatch):
    folder, manifest = served
    shipped = (ROOT / "node_modules" / "pyodide" / "python_stdlib.zip").read_bytes()
    library = with_stand_ins(shipped, stand_ins(STAND_INS))
    project = make_project(tmp_path, browser=BROWSER, part=PART)
    made = {file.role: (folder / "runtime" / file.name).read_bytes() for file in manifest.files}
    monkeypatch.setenv("TZ", "Asia/Jakarta")
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    assert trimmed(library, list(manifest.modules)) == made["stdlib"]
    assert wheel(package_entries(project / "checker"), "0") == made["wheel"]


def test_the_wheel_is_a_whole_one(served):
    folder, manifest = served
    (name,) = [file.name for file in manifest.files if file.role == "wheel"]
    entries = unpack((folder / "runtime" / name).read_bytes())
    info = "jalur_resmi_checker-0.dist-info"
    assert set(entries) == {
        "checker/__init__.pyc",
        "checker/browser.pyc",
        "checker/part.pyc",
        *(f"{info}/{part}" for part in ("METADATA", "WHEEL", "RECORD")),
    }
    assert b"Tag: cp313-none-any" in entries[f"{info}/WHEEL"]
    recorded = [line.split(",") for line in entries[f"{info}/RECORD"].decode().splitlines()]
    assert {path for path, _, _ in recorded} == set(entries)
    for path, code, size in recorded:
        if code:
            digest = base64.urlsafe_b64encode(hashlib.sha256(entries[path]).digest()).rstrip(b"=").decode()
            assert (code, int(size)) == (f"sha256={digest}", len(entries[path]))


def test_byte_code_carries_no_docstring_no_assert_and_no_path(served):
    folder, manifest = served
    for file in manifest.files:
        if file.role not in ("wheel", "stdlib"):
            continue
        for path, content in unpack((folder / "runtime" / file.name).read_bytes()).items():
            if path.endswith(".pyc"):
                assert content.startswith(importlib.util.MAGIC_NUMBER), path
                assert b"Stands in for the real" not in content and str(ROOT).encode() not in content
                assert b"/tmp/tmp" not in content, path
