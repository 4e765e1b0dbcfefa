"""What the checker's page loads: one script made of the payload and the parts in `site_templates/periksa/`, and the runtime."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.models.model import Model
from generator.payload import page_payload, rules_bundle
from generator.runtime import build_runtime

RUNTIME = "py"
"""Folder of the browser's Python on the site; its names carry their content's hash already."""

SCRIPT = "js/periksa.js"


def write_checker(root: Path, docs: Path, model: Model, as_of: date, *, runtime: bool) -> None:
    """Writes the script and (unless `runtime` is false) the browser's Python under `docs`.

    The script holds its data, because a copied folder opened from disk may not fetch anything.
    """
    files = None
    if runtime:
        manifest = build_runtime(root, docs / RUNTIME, extra_files={"rules.json": rules_bundle(model).encode("utf-8")})
        files = manifest.for_page(f"{RUNTIME}/")
    parts = [path.read_text(encoding="utf-8") for path in sorted((root / "site_templates" / "periksa").glob("*.js"))]
    data = f"const DATA = {page_payload(model, as_of, files)};"
    path = docs / SCRIPT
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(['"use strict";', "(() => {", data, *parts, "})();", ""]), encoding="utf-8")
