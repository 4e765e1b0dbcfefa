"""A site that a phone has kept, on a host of its own, and new editions of it."""

from __future__ import annotations

import hashlib
import shutil
import threading
from pathlib import Path

import pytest

from generator.site.serve import open_server
from generator.web.finish.headers import HANDBOOK
from generator.web.offline import worker

READY = "async () => { await navigator.serviceWorker.ready; return Boolean(navigator.serviceWorker.controller); }"
CACHES = "async () => Object.fromEntries(await Promise.all((await caches.keys()).map(async (name) => [name, (await (await caches.open(name)).keys()).map(({ url }) => url)])))"


HEAVY = shutil.ignore_patterns("*.pdf", "*.gz", "*.br", "*.png", "*.xlsx", HANDBOOK, "kartu")


def _heavy(folder, names):
    """What no phone keeps: paper, the handbook, twins, and the page of each of many companies."""
    inside = Path(folder).name
    return {*HEAVY(folder, names), *(name for name in names if inside == "p3mi" and "." not in name)}


@pytest.fixture
def own(site, tmp_path):
    """A copy of the site that a test may change, served: its folder and its address."""
    out = tmp_path / "situs"
    shutil.copytree(site, out, ignore=_heavy)
    with open_server(out, 0) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield out, f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def kept(visit, own):
    """`kept(path)` opens a page of `own` as a new visitor, and waits until the phone has kept the site."""

    def open_page(path="", **options):
        visitor = visit(own[1] + path, service_workers="allow", **options)
        visitor.base = own[1]
        visitor.page.wait_for_function(READY)
        return visitor

    return open_page


def changed(out, page, word):
    """A new edition: one page says another word."""
    path = out / page
    old = path.read_bytes()
    path.write_text(path.read_text(encoding="utf-8").replace("</h1>", f" {word}</h1>", 1), encoding="utf-8")
    code = (out / worker.NAME).read_text(encoding="utf-8")
    before, after = (_digest(data) for data in (old, path.read_bytes()))
    assert before in code
    (out / worker.NAME).write_text(
        code.replace(before, after).replace('"version":"', '"version":"baru-', 1), encoding="utf-8"
    )


def _digest(data):
    return hashlib.sha256(data).hexdigest()[:16]
