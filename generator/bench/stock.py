"""Two stock pages that ours are measured beside: one of Material for MkDocs, and a question of GOV.UK Frontend."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.bench.extras import install_extras
from generator.cache import Cache
from generator.site.publish import run_mkdocs
from generator.web.finish.built_folder import compress
from generator.web.finish.by_address import files_below

GOVUK = """<!doctype html><html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>Question</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/govuk-frontend.min.css"></head><body class="govuk-template__body">
<header class="govuk-header"><div class="govuk-header__container govuk-width-container">Service</div></header>
<div class="govuk-width-container"><main class="govuk-main-wrapper"><form><fieldset class="govuk-fieldset">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--l">
<h1 class="govuk-fieldset__heading">Where are you?</h1></legend>
<div class="govuk-radios" data-module="govuk-radios">{options}</div></fieldset>
<button type="submit" class="govuk-button" data-module="govuk-button">Continue</button></form></main></div>
<script type="module">import {{ initAll }} from "/govuk-frontend.min.js"; initAll();</script></body></html>"""
OPTION = (
    '<div class="govuk-radios__item"><input class="govuk-radios__input" id="o{n}" name="o" type="radio">'
    '<label class="govuk-label govuk-radios__label" for="o{n}">Answer {n}</label></div>'
)
MKDOCS = "site_name: Stock\ntheme:\n  name: material\n  font: false\n"


def stock_pages(root: Path, folder: Path) -> dict[str, Path]:
    """By name, the folders in `folder` that hold each as a site. Raises NotMeasured."""
    return {"Material": _material(root, folder), "GOV.UK Frontend": _govuk(root, folder)}


def _material(root: Path, folder: Path) -> Path:
    """A page of stock Material, squeezed as ours are."""
    out = folder / "material"
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text("# Where are you?\n\nOne, two or three.\n", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(MKDOCS, encoding="utf-8")
    run_mkdocs(folder / "mkdocs.yml", folder / "docs", out)
    compress(out, out, files_below(out), {}, Cache(root / "_build" / "cache" / "pages"))
    return out


def _govuk(root: Path, folder: Path) -> Path:
    """A question as GOV.UK Frontend asks it, with its typeface."""
    out, given = folder / "govuk", install_extras(root) / "govuk-frontend" / "dist" / "govuk"
    shutil.copytree(given / "assets", out / "assets")
    for name in ("govuk-frontend.min.css", "govuk-frontend.min.js"):
        shutil.copy(given / name, out / name)
    options = "".join(OPTION.format(n=number) for number in range(1, 7))
    (out / "index.html").write_text(GOVUK.format(options=options), encoding="utf-8")
    compress(out, out, files_below(out), {}, Cache(root / "_build" / "cache" / "pages"))
    return out
