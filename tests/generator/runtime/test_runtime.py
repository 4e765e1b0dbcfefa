"""The browser's Python: small, the same each time, and really running in Chromium under the site's own headers."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import json

import pytest

from generator.runtime import archive, stdlib
from generator.runtime.archive import unpack
from generator.runtime.build import PACKED, STAND_INS, build_runtime
from generator.runtime.stdlib import stand_ins, trimmed, with_stand_ins
from generator.runtime.wheel import package_entries, wheel
from generator.setup.steps import SetupError
from tests.support.paths import ROOT
from tests.support.python_worker import BROWSER, PART, RULES, in_browser, make_project, run_worker

pytestmark = pytest.mark.site

HELD = """async (text) => {
  const place = await caches.open("python-siap");
  const [key] = await place.keys();
  const bytes = new Uint8Array(await (await place.match(key)).arrayBuffer());
  return new TextDecoder("latin1").decode(bytes).includes(text);
}"""
KEPT = """async () => {
  const place = await caches.open("python-siap");
  const answer = await place.match((await place.keys())[0]);
  const { wasm, memory } = JSON.parse(answer.headers.get("x-holds"));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { wasm, pages: bytes.length - wasm, memory, begin: String.fromCharCode(...bytes.subarray(0, 4)) };
}"""
CHANGED = """async ([from, told]) => {
  const place = await caches.open("python-siap");
  const [key] = await place.keys();
  const kept = await place.match(key);
  const bytes = (await kept.clone().arrayBuffer()).slice(from);
  const length = String(told ? bytes.byteLength : 9);
  await place.put(key, new Response(bytes, { headers: { ...Object.fromEntries(kept.headers), "x-length": length } }));
}"""


def test_the_cut_python_runs_the_checker_under_the_strict_policy(chromium, small_python):
    calls = [
        {"id": 1, "name": "add", "payload": '["1/3", "1/6"]'},
        {"id": 2, "name": "fail", "payload": "[]"},
        {"id": 3, "name": "add", "payload": "[1]"},
    ]
    heard, asked = run_worker(chromium, small_python, calls)
    answers = [message for message in heard if message["type"] != "progress"]
    assert len(answers) == 1 + len(calls), answers
    ready, first, second, third = answers
    assert ready["type"] == "ready" and ready["ms"] > 0
    assert (first["type"], first["id"]) == ("result", 1)
    assert json.loads(first["value"]) == {"name": "add", "sum": "1/2", "greeting": "Selamat pagi"}
    assert (second["type"], second["id"]) == ("error", 2) and "kabel putus" in second["message"]
    assert json.loads(third["value"])["sum"] == "1", "a call after a failed one must work"
    wanted = ["/", "/worker.mjs", *(f"/runtime/{file.name}" for file in small_python[1].files)]
    assert sorted(asked) == sorted(wanted), "each file once, and nothing else, from nowhere else"


def test_a_started_python_is_taken_up_again_and_holds_no_answer(chromium, small_python):
    asked = {"id": 1, "name": "add", "payload": '["1/3", "1/6", "7190771907"]'}
    with in_browser(chromium, small_python) as run:
        heard = [run([asked], keep=True)]
        assert run.page.evaluate(HELD, "Selamat pagi") and not run.page.evaluate(HELD, "7190771907")
        kept = run.page.evaluate(KEPT)
        heard.append(run([asked], keep=True))
        run.page.evaluate(CHANGED, [16, False])
        heard.append(run([asked], keep=True))
        run.page.evaluate(CHANGED, [16, True])
        heard.append(run([asked], keep=True))
        heard.append(run([asked]))
    told = [{one["type"]: one for one in messages} for messages in heard]
    ready = [one.get("ready", {}).get("again") for one in told]
    # made; taken up; half of one is not tried, and made anew; one that leads nowhere ends its start, and is gone then
    assert ready == [False, True, False, None, False] and "failed" in told[3]
    assert len({one["result"]["value"] for one in told if "result" in one}) == 1
    # the wasm in one piece, and of the memory what is not empty
    assert kept["begin"] == "\0asm" and kept["wasm"] == sum(f.raw for f in small_python[1].files if f.role == "wasm")
    assert 0 < kept["pages"] < kept["memory"] * 2 / 3


def test_a_browser_without_module_workers_hears_it_at_once(chromium, small_python):
    assert run_worker(chromium, small_python, kind="classic")[0] == [{"type": "failed", "message": "no module workers"}]


def test_progress_rises_to_the_whole_download_of_packed_pieces_too(chromium, packed_python):
    heard, asked = run_worker(chromium, packed_python, [{"id": 1, "name": "add", "payload": "[1]"}])
    told = [message for message in heard if message["type"] == "progress"]
    loaded = [message["loaded"] for message in told]
    assert loaded == sorted(set(loaded)) and len(loaded) > 3
    assert {message["total"] for message in told} == {packed_python[1].total()} == {loaded[-1]}
    assert heard[-1]["type"] == "result" and json.loads(heard[-1]["value"])["sum"] == "1"
    assert len([path for path in asked if path.endswith(PACKED)]) > 1


def test_a_small_site_has_the_wasm_packed_and_no_second_time(packed_python, small_python):
    on_disk = [
        sum(path.stat().st_size for path in (folder / "runtime").iterdir())
        for folder, _ in (packed_python, small_python)
    ]
    assert on_disk[0] < on_disk[1] / 3
    assert not list((packed_python[0] / "runtime").glob("*.wasm*"))
    assert [file.raw for file in packed_python[1].files if file.role == "wasm"] == [
        file.raw for file in small_python[1].files if file.role == "wasm"
    ]


@pytest.mark.parametrize("role", ["glue", "asm", "wasm", "stdlib", "wheel", "rules"])
def test_a_file_that_is_missing_ends_in_one_message(chromium, small_python, role):
    heard, _ = run_worker(chromium, small_python, **{role: "/runtime/missing"})
    assert [message["type"] for message in heard if message["type"] != "progress"] == ["failed"]
    assert heard[-1]["message"]


@pytest.mark.parametrize("role", ["wasm", "stdlib", "wheel", "rules"])
def test_a_damaged_file_ends_in_one_message(chromium, small_python, role):
    (small_python[0] / "damaged").write_bytes(b"not what was promised")
    heard, _ = run_worker(chromium, small_python, **{role: "/damaged"})
    assert [message["type"] for message in heard if message["type"] != "progress"] == ["failed"]


def test_a_new_import_in_the_checker_adds_itself(small_python):
    modules = set(small_python[1].modules)
    assert {"fractions", "decimal", "colorsys", "numbers"} <= modules, (
        "imported, at the top or in a function, or through another"
    )
    assert not {"unittest", "pdb", "argparse", "xml", "ctypes"} & modules
    assert not {"asyncio.tasks", "subprocess", "logging", "selectors", "tempfile"} & modules, "only ever for the loader"


def test_an_import_that_the_browser_lacks_is_named(tmp_path):
    project = make_project(tmp_path, browser="import tkinter\n")
    with pytest.raises(SetupError, match="tkinter"):
        build_runtime(project, tmp_path / "out", extra_files=RULES)


def test_a_second_build_starts_no_program_and_gives_the_same(small_python, tmp_path, monkeypatch):
    def forbidden(*_, **__):
        raise AssertionError("a build without changes must not run anything")

    for module in (archive, stdlib):
        monkeypatch.setattr(module.subprocess, "run", forbidden)
    project = make_project(tmp_path / "again", browser=BROWSER, part=PART)
    assert build_runtime(project, tmp_path / "out", extra_files=RULES) == small_python[1]
    for file in small_python[1].files:
        assert (tmp_path / "out" / file.name).read_bytes() == (small_python[0] / "runtime" / file.name).read_bytes()


def test_compiling_twice_gives_the_same_bytes(small_python, tmp_path, monkeypatch):
    folder, manifest = small_python
    shipped = (ROOT / "node_modules" / "pyodide" / "python_stdlib.zip").read_bytes()
    library = with_stand_ins(shipped, stand_ins(STAND_INS))
    project = make_project(tmp_path, browser=BROWSER, part=PART)
    made = {file.role: (folder / "runtime" / file.name).read_bytes() for file in manifest.files}
    monkeypatch.setenv("TZ", "Asia/Jakarta")
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    assert trimmed(library, list(manifest.modules)) == made["stdlib"]
    assert wheel(package_entries(project / "checker"), "0") == made["wheel"]


def test_the_wheel_is_a_whole_one(small_python):
    folder, manifest = small_python
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


def test_byte_code_carries_no_docstring_no_assert_and_no_path(small_python):
    folder, manifest = small_python
    for file in manifest.files:
        if file.role not in ("wheel", "stdlib"):
            continue
        for path, content in unpack((folder / "runtime" / file.name).read_bytes()).items():
            if path.endswith(".pyc"):
                assert content.startswith(importlib.util.MAGIC_NUMBER), path
                assert b"Stands in for the real" not in content and str(ROOT).encode() not in content
                assert b"/tmp/tmp" not in content, path
