"""The checker page's script (the data, then our parts in the order of their names) and the browser's Python beside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from generator.facts.model import Model
from generator.runtime.build import build_runtime
from generator.shown.agencies import agency_entries
from generator.web.scripts.checker_data import page_payload, rules_bundle
from generator.web.scripts.classic import classic_script
from generator.web.scripts.company_lookup import write_lookup
from generator.web.scripts.meeting import write_scripts

SCRIPT, PYTHON = "js/periksa.js", "py"


def write_checker(root: Path, model: Model, as_of: date, docs: Path, *, python: bool = True) -> None:
    """Writes under `docs` the scripts of the pages that can use Python, and Python itself unless told not to.

    Raises SetupError when Pyodide is not installed.
    """
    runtime = _runtime(root, model, docs) if python else None
    path = docs / SCRIPT
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page_script(root / "site_templates", page_payload(model, as_of, runtime)), encoding="utf-8")
    write_scripts(root / "site_templates", model, runtime, docs)
    write_lookup(root / "site_templates", agency_entries(model), runtime, docs)


def _runtime(root: Path, model: Model, docs: Path) -> dict[str, Any]:
    rules = rules_bundle(model).encode("utf-8")
    return build_runtime(root, docs / PYTHON, extra_files={"rules.json": rules}).for_page(f"{PYTHON}/")


def page_script(templates: Path, payload: dict[str, Any]) -> str:
    """One classic script (not a module, so that it also runs from a copied folder)."""
    paths = [*sorted((templates / "periksa").glob("*.js")), templates / "theme" / "js" / "situs.js"]
    parts = [path.read_text(encoding="utf-8") for path in paths]
    return classic_script(payload, *parts)
