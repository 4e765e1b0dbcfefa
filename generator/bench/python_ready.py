"""How soon the browser's Python is ready, and how much it weighs: Pyodide as shipped against ours."""

from __future__ import annotations

import json
import statistics
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.bench.browser import cold_page, served
from generator.bench.model import readable_model
from generator.bench.table import NotMeasured, Row, amount, limited
from generator.cache import Cache
from generator.rules.compile import plain
from generator.runtime.build import RuntimeManifest, build_runtime
from generator.web.scripts.bundle import worker_code
from generator.web.scripts.checker_data import rules_bundle

RUNS = 3
SLOWER = 4
FASTER = 2.7  # ours against shipped, at SLOWER
KEPT = 1 / 3  # ready from the browser's cache against ready for the first time, at SLOWER
LINES = (("as fast as this machine", None), ("1.6 Mbit/s", 200_000))
"""Connections for the first visit, and the bytes in a second that they bring."""
WEIGHT = {"gzip": 3_600_000, "brotli": 2_800_000}  # bytes

KINDS = ("raw", "gzip", "brotli")
SHIPPED = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")

# Both load in the page's main thread, because Chromium cannot slow a worker down; worker.mjs runs there unchanged.
# Ready means: shipped, loadPyodide has resolved; ours, the checker has been imported and has read its rules as well.
SHIPPED_READY = """async (base) => {
  const began = performance.now();
  const { loadPyodide } = await import(base + "/shipped/pyodide.mjs");
  (await loadPyodide({ indexURL: base + "/shipped/" })).runPython("1");
  return performance.now() - began;
}"""
OURS_READY = """({ base, files, where, keep }) => new Promise((resolve, reject) => {
  const began = performance.now();
  let ready = 0;
  const hear = ({ data }) => {
    if (data?.type === "ready") ready = performance.now() - began;
    if (data?.type === "ready" && (!keep || data.again)) resolve(ready);
    if (data?.type === "kept") resolve(ready);
    if (data?.type === "failed") reject(new Error(data.message));
  };
  if (where === "page") {
    addEventListener("message", hear);
    import(base + "/worker.mjs").then(() => postMessage({ type: "start", files, keep }), reject);
  } else {
    const worker = new Worker(base + "/worker.mjs", { type: "module" });
    worker.onmessage = hear;
    worker.onerror = (event) => reject(new Error(event.message || "worker.mjs did not load"));
    worker.postMessage({ type: "start", files, keep });
  }
})"""

VERDICTS = """async ({ base, files, payloads }) => {
  const hear = (wanted) => new Promise((resolve, reject) => {
    const listen = ({ data }) => {
      if (!["failed", "error", wanted].includes(data?.type)) return;
      removeEventListener("message", listen);
      data.type === wanted ? resolve() : reject(new Error(data.message));
    };
    addEventListener("message", listen);
  });
  await import(base + "/worker.mjs");
  const ready = hear("ready");
  postMessage({ type: "start", files });
  await ready;
  const times = [];
  for (const payload of payloads) {
    const began = performance.now();
    const result = hear("result");
    postMessage({ type: "call", id: times.length, name: "verdict", payload });
    await result;
    times.push(performance.now() - began);
  }
  return times;
}"""


@dataclass(frozen=True)
class Bed:
    """A folder to serve: ours below /ours/, the npm package's files below /shipped/, worker.mjs and an empty page."""

    folder: Path
    manifest: RuntimeManifest
    shipped: dict[str, int]  # KINDS -> bytes


def runtime_rows(root: Path, as_of: date) -> Iterable[Row]:
    """Weight and time to ready of both, then Python's verdicts in the browser. Raises NotMeasured."""
    model = readable_model(root)
    with tempfile.TemporaryDirectory() as folder:
        bed = make_bed(root, rules_bundle(model), Path(folder))
        yield from _weights(bed)
        with served(bed.folder) as base:
            yield from _times(bed, base)
            yield from _verdicts(
                bed,
                base,
                [{"answers": plain(case.answers), "as_of": as_of.isoformat()} for case in model.cases.values()],
            )


def make_bed(root: Path, rules: str, folder: Path) -> Bed:
    """Fill `folder` for measuring; `rules` is what the checker starts with. Raises NotMeasured."""
    if not (root / "checker" / "browser.py").is_file():
        raise NotMeasured("checker/browser.py is missing")
    manifest = build_runtime(root, folder / "ours", extra_files={"rules.json": rules.encode("utf-8")})
    (folder / "shipped").mkdir()
    blobs = [(root / "node_modules" / "pyodide" / name).read_bytes() for name in SHIPPED]
    squeezed = Cache(root / "_build" / "cache" / "runtime").squeezed(blobs)
    for name, blob, (zipped, strong) in zip(SHIPPED, blobs, squeezed, strict=True):
        for suffix, content in (("", blob), (".gz", zipped), (".br", strong)):
            (folder / "shipped" / (name + suffix)).write_bytes(content)
    (folder / "worker.mjs").write_text(worker_code(root), encoding="utf-8")
    (folder / "index.html").write_text("<!doctype html><title>bench</title>", encoding="utf-8")
    sizes = [(len(blob), len(zipped), len(strong)) for blob, (zipped, strong) in zip(blobs, squeezed, strict=True)]
    return Bed(folder, manifest, dict(zip(KINDS, map(sum, zip(*sizes, strict=True)), strict=True)))


def _weights(bed: Bed) -> Iterable[Row]:
    for kind in KINDS:
        ours, shipped = bed.manifest.total(kind), bed.shipped[kind]
        yield Row(f"shipped, {kind}", amount(shipped, "B"))
        what = f"ours with checker and rules, {kind}"
        most = WEIGHT.get(kind)
        yield limited(what, ours, "B", at_most=most) if most else Row(what, amount(ours, "B"))
    yield Row("shipped / ours, gzip", amount(bed.shipped["gzip"] / bed.manifest.total(), "x"))


def _times(bed: Bed, base: str) -> Iterable[Row]:
    for slower in (1, SLOWER):
        # one after the other in turn, so that a busy moment of this machine does not fall on one of them alone
        pairs = [(_shipped_ready(base, slower), _ours_ready(bed, base, slower, "page")) for _ in range(RUNS)]
        shipped, ours = (statistics.median(column) for column in zip(*pairs, strict=True))
        speed = "CPU as it is" if slower == 1 else f"CPU {slower}x slower"
        yield Row(f"shipped ready, {speed}", amount(shipped, "ms"))
        yield Row(f"ours ready, {speed}", amount(ours, "ms"))
        what = f"shipped / ours, {speed}"
        ratio = shipped / ours
        yield Row(what, amount(ratio, "x")) if slower == 1 else limited(what, ratio, "x", at_least=FASTER)
    yield from _kept_times(bed, base)
    worker = statistics.median(_ours_ready(bed, base, 1, "worker") for _ in range(RUNS))
    yield Row("ours ready in its worker, CPU as it is", amount(worker, "ms"))


def _verdicts(bed: Bed, base: str, payloads: list[dict[str, object]]) -> Iterable[Row]:
    if not payloads:
        raise NotMeasured("data/cases holds no case")
    given = {
        "base": base,
        "files": bed.manifest.for_page(base + "/ours/"),
        "payloads": [json.dumps(payload) for payload in payloads],
    }
    with cold_page(SLOWER) as (page, _):
        page.goto(base + "/")
        times = page.evaluate(VERDICTS, given)
    yield Row(
        f"Python's verdict, CPU {SLOWER}x slower, median of {len(times)} cases", amount(statistics.median(times), "ms")
    )
    yield Row("the slowest of them", amount(max(times), "ms"))


def _shipped_ready(base: str, slower: int) -> float:
    with cold_page(slower) as (page, _):
        page.goto(base + "/")
        return float(page.evaluate(SHIPPED_READY, base))


def _kept_times(bed: Bed, base: str) -> Iterable[Row]:
    """A second visit, for which the browser has kept all files and what it made of them."""
    for line, speed in LINES:
        pairs = [_first_and_second(bed, base, speed) for _ in range(RUNS)]
        first, second = (statistics.median(column) for column in zip(*pairs, strict=True))
        what = f"CPU {SLOWER}x slower, a line {line}"
        yield Row(f"ours ready at the first visit, {what}", amount(first, "ms"))
        yield Row(f"ours ready from the cache, {what}", amount(second, "ms"))
        yield limited(f"from the cache / first visit, {what}", second / first, "x", at_most=KEPT)


def _first_and_second(bed: Bed, base: str, speed: int | None) -> tuple[float, float]:
    given = {"base": base, "files": bed.manifest.for_page(base + "/ours/"), "where": "page", "keep": True}
    with cold_page(SLOWER) as (page, session):
        if speed:
            session.send("Network.enable")
            line = {"offline": False, "latency": 150, "downloadThroughput": speed, "uploadThroughput": speed}
            session.send("Network.emulateNetworkConditions", line)
        times = []
        for _ in range(2):
            page.goto(base + "/")
            times.append(float(page.evaluate(OURS_READY, given)))
    return times[0], times[1]


def _ours_ready(bed: Bed, base: str, slower: int, where: str) -> float:
    with cold_page(slower) as (page, _):
        page.goto(base + "/")
        files = bed.manifest.for_page(base + "/ours/")
        return float(page.evaluate(OURS_READY, {"base": base, "files": files, "where": where}))
