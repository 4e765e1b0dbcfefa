"""Sites built of the made-up facts, and what is in them."""

from __future__ import annotations

from pathlib import Path

from generator.loading.load import Loaded
from generator.site import build
from tests.support import small_facts
from tests.support.small_facts import TODAY


def built(folder: Path, facts, monkeypatch) -> Path:
    """The site of `facts` in `folder`."""
    monkeypatch.setattr(build, "load", lambda root, **_: Loaded(facts, {}))
    return build.build_site(
        small_facts.project(folder) if not (folder / "mkdocs.yml").exists() else folder,
        TODAY,
        runtime=False,
        proofreading=False,
    ).out


def listing(folder: Path) -> dict[str, bytes]:
    """Every file below `folder` with its content."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }
