"""The browser's Python with a small checker, started in a worker as often as a test wants."""

from __future__ import annotations

import shutil
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.runtime.build import build_runtime
from generator.site.serve import open_server
from generator.web.scripts.bundle import worker_code
from tests.support.paths import ROOT

RULES = {"rules.json": b'{"greeting": "Selamat pagi"}'}

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
RUN = """({ files, calls, keep, type }) => new Promise((resolve) => {
  const heard = [];
  const worker = new Worker("/worker.mjs", { type });
  const done = () => { worker.terminate(); resolve(heard); };
  worker.onerror = (event) => { heard.push({ type: "onerror", message: event.message }); done(); };
  worker.onmessage = ({ data }) => {
    heard.push(data);
    if (data.type === "failed") return done();
    if (data.type === "progress") return;
    const next = calls.shift();
    if (next) return worker.postMessage({ type: "call", ...next });
    const keeping = keep && heard.some(({ again }) => again === false) && !heard.some(({ type }) => type === "kept");
    if (!keeping) done();
  };
  worker.postMessage({ type: "start", files, keep });
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
def small_python(tmp_path_factory):
    """(folder, manifest) of a runtime with a small checker, beside worker.mjs and an empty page."""
    project = make_project(tmp_path_factory.mktemp("project"), browser=BROWSER, part=PART)
    folder = tmp_path_factory.mktemp("served")
    manifest = build_runtime(project, folder / "runtime", extra_files=RULES)
    (folder / "worker.mjs").write_text(worker_code(ROOT), encoding="utf-8")
    (folder / "index.html").write_text("<!doctype html><title>uji</title>", encoding="utf-8")
    return folder, manifest


@pytest.fixture(scope="module")
def packed_python(small_python, tmp_path_factory):
    """(folder, manifest) of the same for a small site."""
    project = make_project(tmp_path_factory.mktemp("small"), browser=BROWSER, part=PART)
    folder = tmp_path_factory.mktemp("packed")
    manifest = build_runtime(project, folder / "runtime", extra_files=RULES, small=True)
    for name in ("worker.mjs", "index.html"):
        shutil.copy(small_python[0] / name, folder)
    return folder, manifest


class Runs:
    """The runtime in one tab of a browser, started as often as it is called."""

    def __init__(self, page, base, manifest):
        self.page, self.base, self.manifest = page, base, manifest

    def __call__(self, calls=(), *, keep=False, kind="module", **changed):
        """All that a worker of this kind said; `changed`: other paths for some of its files."""
        files = self.manifest.for_page(self.base + "/runtime/")
        files |= {role: self.base + path for role, path in changed.items()}
        return self.page.evaluate(RUN, {"files": files, "calls": list(calls), "keep": keep, "type": kind})


@contextmanager
def in_browser(chromium, served, asked=None):
    """Runs of the `served` runtime; the paths that are requested go into `asked`."""
    folder, manifest = served
    with open_server(folder, 0) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        base = f"http://127.0.0.1:{server.server_port}"
        context = chromium.new_context()
        if asked is not None:
            context.on("request", lambda request: asked.append(request.url.removeprefix(base)))
        page = context.new_page()
        page.goto(base + "/")
        yield Runs(page, base, manifest)
        context.close()
        server.shutdown()


def run_worker(chromium, served, calls=(), **changed):
    """(messages of the worker, paths requested): the runtime started in a browser, `files` changed by `changed`."""
    asked: list[str] = []
    with in_browser(chromium, served, asked) as run:
        heard = run(calls, **changed)
    return heard, asked
