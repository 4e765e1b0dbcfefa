"""The project's own site, built once for a whole test run, shared by its processes and served to their browsers."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.site.build import build_site
from generator.site.serve import open_server
from tests.support.paths import AS_OF, ROOT
from tests.support.stages import built_in

LINKED = (
    "data",
    "content",
    "docs",
    "PASANG.md",
    "site_templates",
    "checker",
    "generator",
    "mkdocs.yml",
    "node_modules",
    "package.json",
    "package-lock.json",
    "_build/cache",
)
PATIENCE_S = 420


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """Folder of the built site. The first process to ask builds it, the others wait. Raises when that build failed."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    folder, built, failed = shared / "situs", shared / "situs-selesai", shared / "situs-gagal"
    try:
        folder.mkdir()
    except FileExistsError:
        return _awaited(folder, built, failed)
    try:
        (ROOT / "_build" / "cache").mkdir(parents=True, exist_ok=True)
        (folder / "_build").mkdir()
        for name in LINKED:
            (folder / name).symlink_to(ROOT / name)
        began = time.monotonic()
        out = build_site(folder, AS_OF).out
        built_in.append(time.monotonic() - began)
    except BaseException as error:
        failed.write_text(str(error), encoding="utf-8")
        raise
    built.touch()
    return out


@pytest.fixture(scope="session")
def base(site) -> Iterator[str]:
    """Address of the served site, with a slash at its end."""
    with open_server(site, 0) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def _awaited(folder: Path, built: Path, failed: Path) -> Path:
    patience = time.monotonic() + PATIENCE_S
    while not built.exists():
        if failed.exists() or time.monotonic() > patience:
            said = failed.read_text(encoding="utf-8") if failed.exists() else "the shared site is not there"
            raise RuntimeError(said)
        time.sleep(0.2)
    return folder / "site"
