"""Bundle: the modules that a page's script imports, joined by esbuild (npm) into one text that needs no `import`."""

from __future__ import annotations

import tempfile
from functools import lru_cache
from pathlib import Path
from typing import Any

from generator.setup.steps import SetupError
from generator.web.finish.minify import esbuild
from generator.web.scripts.classic import classic_script

FOLDER = Path("site_templates") / "scripts"
ENTRIES = {
    "every-page": "shared/every_page.js",
    "reading-pages": "shared/reading_pages.js",
    "checker": "checker/main.js",
    "company": "company/main.js",
    "search": "search/main.js",
    "poster-maker": "meeting/poster_maker.js",
    "quiz": "meeting/quiz.js",
    "slides": "meeting/slides.js",
    "copy-message": "meeting/copy_message.js",
    "check-residents": "meeting/check_residents.js",
}
"""Name of a page's script in `js/` -> the module in FOLDER that starts it."""
WORKER = "worker/worker.mjs"
"""A module by itself: a worker may be one, also where the page's script may not."""


def write_script(root: Path, docs: Path, name: str, data: Any = None) -> None:
    """Writes `docs/js/<name>.js`, the script `name` of ENTRIES with `data` (see `page_script`)."""
    _write(docs, f"{name}.js", page_script(root, name, data))


def write_worker(root: Path, docs: Path) -> None:
    """Writes `docs/js/worker.mjs` as it stands."""
    _write(docs, Path(WORKER).name, (root / FOLDER / WORKER).read_text(encoding="utf-8"))


def _write(docs: Path, name: str, text: str) -> None:
    path = docs / "js" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def page_script(root: Path, name: str, data: Any = None) -> str:
    """The script `name` of ENTRIES as one classic script (not a module, so that it also runs from a copied folder).

    Its modules find `data` (anything JSON can hold) as the constant CARRIED. Raises SetupError as `bundles` does.
    """
    code = bundles(root)[name]
    return f'(() => {{\n"use strict";\n{code}}})();\n' if data is None else classic_script(data, code)


def bundles(root: Path) -> dict[str, str]:
    """The code of every script in ENTRIES. Raises SetupError without esbuild, or when a module does not parse."""
    stats = ((path, path.stat()) for path in sorted((root / FOLDER).rglob("*.js")))
    return _bundled(root, tuple((path, stat.st_mtime_ns, stat.st_size) for path, stat in stats))


@lru_cache(maxsize=8)
def _bundled(root: Path, _modules: tuple[tuple[Path, int, int], ...]) -> dict[str, str]:
    """As `bundles`; when one of `_modules` (path, time, size) changes, an older answer no longer counts."""
    entries = [f"{name}={root / FOLDER / entry}" for name, entry in ENTRIES.items()]
    with tempfile.TemporaryDirectory() as out:
        if said := esbuild(root, *entries, f"--outdir={out}", "--bundle", "--format=esm"):
            raise SetupError("The scripts of the site could not be joined:\n" + said)
        return {name: Path(out, f"{name}.js").read_text(encoding="utf-8") for name in ENTRIES}
