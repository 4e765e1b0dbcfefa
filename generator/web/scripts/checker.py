"""The scripts of every page but the search, and the browser's Python beside those that can use it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

from generator.facts.model import Model
from generator.runtime.build import build_runtime
from generator.shown.agencies import agency_entries
from generator.shown.how_sure import HowSure
from generator.web.scripts.advert import advert_data
from generator.web.scripts.bundle import write_script, write_worker
from generator.web.scripts.checker_data import checker_data, result_data, rules_bundle
from generator.web.scripts.company_lookup import write_lookup
from generator.web.scripts.meeting import write_scripts
from generator.web.scripts.models import Runtime
from generator.web.scripts.places import write_places
from generator.web.scripts.regions import write_regions
from generator.web.scripts.shapes import packed

PYTHON = "py"


def write_checker(root: Path, model: Model, as_of: date, docs: Path, *, python: bool = True) -> None:
    """Writes the scripts under `docs`, and Python itself unless told not to.

    Raises SetupError when Pyodide or esbuild is not installed.
    """
    runtime = _runtime(root, model, docs) if python else None
    for name in ("home", "reading-pages"):
        write_script(root, model.words, docs, name)
    write_checker_page(root, model, as_of, runtime, docs)
    write_script(root, model.words, docs, "advert", advert_data(model))
    write_worker(root, docs)
    write_scripts(root, model, runtime, docs)
    write_places(root, model, docs)
    write_regions(root, model, as_of, docs)
    write_lookup(root, HowSure(model, as_of), agency_entries(model), runtime, docs)


def write_checker_page(root: Path, model: Model, as_of: date, runtime: Runtime | None, docs: Path) -> None:
    """Writes the script of the checker's page and the one that it brings with the first answer under `docs`.

    Raises SetupError as `write_script`.
    """
    write_script(root, model.words, docs, "checker", packed(checker_data(model, as_of)))
    write_script(root, model.words, docs, "checker-result", packed(result_data(model, as_of, runtime)))


def _runtime(root: Path, model: Model, docs: Path) -> Runtime:
    rules = rules_bundle(model).encode("utf-8")
    made = build_runtime(root, docs / PYTHON, extra_files={"rules.json": rules}, small=bool(model.site.regions))
    return cast(Runtime, made.for_page(f"{PYTHON}/"))
