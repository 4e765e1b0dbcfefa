"""The checker's page alone, made of given facts in a folder: what a test of it needs, without building the site."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator import icons
from generator.facts.model import Model
from generator.web.pages.home import SCRIPT_ICONS
from generator.web.scripts.checker import write_checker_page
from generator.web.scripts.regions import write_regions
from generator.web.styles import write_styles
from tests.support.browser import Visitor, new_context
from tests.support.paths import AS_OF, ROOT

PAGE = """<!doctype html><html lang="id"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="../css/every_page.css"><link rel="stylesheet" href="../css/checker.css">
<script src="../js/checker.js" defer></script>
<body class="hal-periksa"><header class="kepala"><div><a class="merek" href="../">Jalur Resmi</a>
<a class="tombol-darurat" href="../lapor/#darurat">Darurat</a></div></header>
<main id="isi"><div id="periksa" data-akar="../" data-pekerja="" data-hasil="../js/checker-result.js" data-cari-pt="" data-gaya-pt=""
 data-gaya-hasil="../css/checker_result.css"
 data-wilayah="../js/regions.js" data-dinas="../js/offices.js"></div>
<template id="icons">{icons}</template></main></body></html>
"""
ICON = '<svg class="i" viewBox="0 0 24 24" aria-hidden="true" data-icon="{name}">{strokes}</svg>'


def write_page(folder: Path, model: Model, as_of: date = AS_OF) -> Path:
    """Writes the page with the facts of `model` under `folder`; where it is."""
    write_checker_page(ROOT, model, as_of, None, folder)
    write_regions(ROOT, model, as_of, folder)
    write_styles(ROOT, folder)
    drawn = "".join(ICON.format(name=name, strokes=icons.strokes(kind)) for name, kind in SCRIPT_ICONS.items())
    page = folder / "periksa" / "index.html"
    page.parent.mkdir()
    page.write_text(PAGE.format(icons=drawn), encoding="utf-8")
    return page


@pytest.fixture(scope="session")
def checker_address(tmp_path_factory: pytest.TempPathFactory, model: Model) -> str:
    """Address of the page in a folder, with the facts of these tests."""
    return write_page(tmp_path_factory.mktemp("pemeriksa"), model).as_uri()


@pytest.fixture
def ending(chromium, checker_address) -> Iterator[Callable[..., Visitor]]:
    """`ending(answers, screens=60, **context options)` walks over so many screens at most as a new visitor, and gives her."""
    contexts = []

    def walk(answers: dict[str, Any], screens: int = 60, **options: Any) -> Visitor:
        context = new_context(chromium, **options)
        contexts.append(context)
        visitor = Visitor(context.new_page(), "file://")
        visitor.page.goto(checker_address)
        visitor.hurry(answers, screens)
        return visitor

    yield walk
    for context in contexts:
        context.close()
