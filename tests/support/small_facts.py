"""The frozen facts as a model, pieces to change it with, and a project folder to build it in."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from generator.facts.base import Fact
from generator.facts.country import Country
from generator.facts.model import Model
from generator.loading.load import load_model
from tests.frozen.facts import FACTS, TODAY
from tests.support.paths import ROOT

CACHE = ROOT / "_build" / "cache"
LAW, NEWS = ("uu-1-2000#pasal-7",), ("koran-uji-2026-berita",)

HOSTILE = '<b>tebal</b> *bintang* _garis_ | pipa {{ kurung }} & "kutip" <script>alert(1)</script>'
"""What a fact may hold and a page must show letter by letter."""


@cache
def frozen() -> Model:
    """The frozen facts, read once."""
    return load_model(FACTS)


def model(**more: Any) -> Model:
    """The frozen facts; `more` replaces parts of them.

    The meeting's forms are left out: their sheets take long to draw.
    """
    return replace(frozen(), **({"forms": {}} | more))


def countries(**more: Country) -> dict[str, Country]:
    """The frozen destinations; `more` replaces or adds some."""
    return {**frozen().countries, **more}


DATES = {"checked": TODAY, "review_by": frozen().countries["negeri"].review_by}


def fact(text: str = "Sebuah fakta.", **more: Any) -> Fact:
    """A fact on the frozen law."""
    return Fact(text=text, sources=more.pop("sources", LAW), **more)


def country(**more: Any) -> Country:
    """The frozen destination with every section that a page can show; `more` replaces some."""
    own = frozen().countries["negeri"]
    return Country(**({name: getattr(own, name) for name in type(own).model_fields} | more))


def project(folder: Path) -> Path:
    """A project folder with the real templates and configuration, and no facts of its own."""
    shutil.copytree(ROOT / "site_templates", folder / "site_templates")
    shutil.copyfile(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
    (folder / "_build").mkdir()
    CACHE.mkdir(parents=True, exist_ok=True)
    (folder / "_build" / "cache").symlink_to(CACHE, target_is_directory=True)  # the same sheets need drawing once
    (folder / "node_modules").symlink_to(ROOT / "node_modules", target_is_directory=True)
    return folder
