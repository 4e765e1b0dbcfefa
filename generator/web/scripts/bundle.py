"""Bundle: the modules that a page's script imports, joined by esbuild (npm) into one text that needs no `import`."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from generator.cache import AboutThings
from generator.facts.words.every import Words
from generator.setup.steps import SetupError
from generator.web.finish.minify import esbuild
from generator.web.scripts.classic import classic_script

FOLDER = Path("site_templates") / "scripts"
ENTRIES = {
    "home": "region/home.js",
    "reading-pages": "shared/reading_pages.js",
    "checker": "checker/main.js",
    "checker-result": "result/main.js",
    "company": "company/main.js",
    "advert": "advert/main.js",
    "search": "search/main.js",
    "places": "search/destinations_main.js",
    "regions": "region/main.js",
    "offices": "region/offices_main.js",
    "region-field": "region/on_page.js",
    "poster-maker": "meeting/poster_maker.js",
    "quiz": "meeting/quiz.js",
    "slides": "meeting/slides.js",
    "copy-message": "meeting/copy_message.js",
    "check-residents": "meeting/check_residents.js",
    "check-number": "tools/check_number.js",
    "earned-back": "tools/earned_back.js",
    "one-file": "packing/one_file.js",
    "service-worker": "offline/service_worker.js",
}
"""Name of a page's script in `js/` -> the module in FOLDER that starts it."""
WORKER = "worker/worker.mjs"
"""A module by itself: a worker may be one, also where the page's script may not."""


WORDS = re.compile(r"(?<!<define:)\bWORDS(?:\.\w+)+")  # so esbuild marks a list that it has put in


def write_script(root: Path, words: Words, docs: Path, name: str, data: Any = None) -> None:
    """Writes `docs/js/<name>.js`, the script `name` of ENTRIES with `words` and `data` (see `page_script`)."""
    _write(docs, f"{name}.js", page_script(root, words, name, data))


def write_worker(root: Path, docs: Path) -> None:
    """Writes `docs/js/worker.js`, so called because some hosts do not send `.mjs` as a script."""
    _write(docs, f"{Path(WORKER).stem}.js", worker_code(root))


def worker_code(root: Path) -> str:
    """The worker in one piece: a browser without module workers would stumble over an import. Raises SetupError."""
    parts = sorted((root / FOLDER / WORKER).parent.glob("*.mjs"))
    return _joined(root, tuple((path, path.read_text(encoding="utf-8")) for path in parts))


@lru_cache(maxsize=4)
def _joined(root: Path, _parts: tuple[tuple[Path, str], ...]) -> str:
    with tempfile.TemporaryDirectory() as out:
        if said := esbuild(root, str(root / FOLDER / WORKER), f"--outdir={out}", "--bundle", "--format=esm"):
            raise SetupError("The worker of the site could not be joined:\n" + said)
        return Path(out, Path(WORKER).stem + ".js").read_text(encoding="utf-8")


def _write(docs: Path, name: str, text: str) -> None:
    path = docs / "js" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def page_script(root: Path, words: Words, name: str, data: Any = None) -> str:
    """The script `name` of ENTRIES as one classic script (not a module, so that it also runs from a copied folder).

    Its modules find `data` (anything JSON can hold) as the constant CARRIED. Raises SetupError as `bundles` does.
    """
    code = bundles(root, words)[name]
    return f'(() => {{\n"use strict";\n{code}}})();\n' if data is None else classic_script(data, code)


def bundles(root: Path, words: Words) -> dict[str, str]:
    """The code of every script in ENTRIES; `words` stand where a module says WORDS.<file>.<key>.

    Raises SetupError without esbuild, when a module does not parse, and when it says a word that is not there.
    """
    stats = ((path, path.stat()) for path in sorted((root / FOLDER).rglob("*.js")))
    modules = tuple((path, stat.st_mtime_ns, stat.st_size) for path, stat in stats)
    return _bundled(root, modules, DEFINED.get(words, partial(_defined, words)))


DEFINED: AboutThings[tuple[str, ...]] = AboutThings(most=4)
"""Every sentence as esbuild is told of it, by the words."""


def _defined(words: Words) -> tuple[str, ...]:
    return tuple(f"--define:{key}={json.dumps(text)}" for key, text in _sentences(words))


@lru_cache(maxsize=8)
def _bundled(root: Path, _modules: tuple[tuple[Path, int, int], ...], words: tuple[str, ...]) -> dict[str, str]:
    """As `bundles`; when one of `_modules` (path, time, size) changes, an older answer no longer counts."""
    entries = [f"{name}={root / FOLDER / entry}" for name, entry in ENTRIES.items()]
    with tempfile.TemporaryDirectory() as out:
        if said := esbuild(root, *entries, *words, f"--outdir={out}", "--bundle", "--format=esm", "--minify-syntax"):
            raise SetupError("The scripts of the site could not be joined:\n" + said)
        codes = {name: Path(out, f"{name}.js").read_text(encoding="utf-8") for name in ENTRIES}
    if unknown := sorted({word for code in codes.values() for word in WORDS.findall(code)}):
        raise SetupError(f"The scripts of the site say words that data/words has not: {', '.join(unknown)}")
    return codes


def _sentences(words: Words) -> Iterator[tuple[str, str | tuple[str, ...]]]:
    """Every sentence, and every list of them, by what a script calls it."""
    waiting: list[tuple[str, Any]] = [("WORDS", {name: model.model_dump() for name, model in vars(words).items()})]
    while waiting:
        key, value = waiting.pop()
        if isinstance(value, str) or (isinstance(value, tuple) and all(isinstance(it, str) for it in value)):
            yield key, value
        elif isinstance(value, dict):
            # a page's or a sheet's name may have a hyphen: no script says it
            waiting += [(f"{key}.{name}", inner) for name, inner in value.items() if name.isidentifier()]
