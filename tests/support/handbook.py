"""The handbook alone, built over the frozen facts: what a reader of `/pengelola/` gets, without the site around it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.loading.load import load_model
from generator.site.handbook import add_handbook
from generator.site.serve import open_server
from generator.web.finish.headers import HANDBOOK
from tests.support.paths import ROOT

FROZEN = ROOT / "tests/frozen/facts"


@pytest.fixture(scope="session")
def handbook(tmp_path_factory) -> Path:
    """Folder of the built handbook, inside a site that holds a home page and nothing else."""
    folder = tmp_path_factory.mktemp("handbook")
    (ROOT / "_build" / "cache").mkdir(parents=True, exist_ok=True)
    (folder / "_build").mkdir()
    (folder / "_build" / "cache").symlink_to(ROOT / "_build" / "cache", target_is_directory=True)
    (folder / "docs").symlink_to(ROOT / "docs", target_is_directory=True)
    (folder / "PASANG.md").symlink_to(ROOT / "PASANG.md")
    out = folder / "site"
    out.mkdir()
    (out / "index.html").write_text("<title>Beranda</title>", encoding="utf-8")
    add_handbook(folder, load_model(FROZEN), out)
    return out / HANDBOOK


@pytest.fixture(scope="session")
def handbook_base(handbook) -> Iterator[str]:
    """Address of the served handbook, with a slash at its end, sent as a host would send it."""
    with open_server(handbook.parent, 0) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/{HANDBOOK}/"
        server.shutdown()
