"""The site of made-up facts, and one of its pages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.loading.load import Loaded
from generator.site import build
from tests.support import small_facts
from tests.support.finished import without_explanations
from tests.support.small_facts import TODAY


def built(folder: Path, facts, monkeypatch, as_of: date = TODAY, **more) -> Path:
    """The site of `facts`, in a folder with the project's own templates."""
    monkeypatch.setattr(build, "load", lambda root, **_: Loaded(facts, {}))
    return build.build_site(small_facts.project(folder), as_of, runtime=False, proofreading=False, **more).out


def page(out: Path, url: str) -> str:
    """The HTML of a page, its texts as they stand in the data (without the explained abbreviations)."""
    return without_explanations((out / url / "index.html").read_text(encoding="utf-8"))
