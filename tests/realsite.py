"""The project's own site, built once for a whole test run and shared by its processes."""

from __future__ import annotations

import os
import time
from pathlib import Path

from generator.site.build import build_site
from tests.conftest import AS_OF, ROOT

LINKED = (
    "data",
    "content",
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


def real_site(tmp_path_factory) -> Path:
    """Folder of the built site. The first process to ask builds it, the others wait for it. Raises when that build failed."""
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
        out = build_site(folder, AS_OF).out
    except BaseException as error:
        failed.write_text(str(error), encoding="utf-8")
        raise
    built.touch()
    return out


def _awaited(folder: Path, built: Path, failed: Path) -> Path:
    patience = time.monotonic() + PATIENCE_S
    while not built.exists():
        if failed.exists() or time.monotonic() > patience:
            raise RuntimeError(
                failed.read_text(encoding="utf-8") if failed.exists() else "the shared site is not there"
            )
        time.sleep(0.2)
    return folder / "site"
