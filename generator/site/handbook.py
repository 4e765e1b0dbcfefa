"""Adds the handbook under /pengelola/ to a site: its pages through MkDocs once, and from then on out of a cache."""

from __future__ import annotations

import io
import tempfile
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from generator.cache import Cache, digest
from generator.facts.model import Model
from generator.handbook.contract import contract_tables
from generator.handbook.material import fit
from generator.handbook.packages import CODE, TOPS
from generator.handbook.pages import INSTALLING, write_pages
from generator.site.archive import pack, unpack
from generator.site.publish import run_mkdocs
from generator.web.finish.by_address import files_below
from generator.web.finish.headers import HANDBOOK
from generator.web.finish.links import PageLinks, read_links

CONFIG = "docs/mkdocs.yml"
MADE_WITH = ("Markdown", "mkdocs", "mkdocs-material", "Pygments", "pymdown-extensions")


def has_handbook(root: Path) -> bool:
    """Whether the project folder `root` brings a handbook; the small ones of the tests bring none."""
    return (root / CONFIG).is_file()


def with_handbook(root: Path, urls: tuple[str, ...]) -> tuple[str, ...]:
    """`urls`, and the handbook's where there is one: what the foot of every page may link to."""
    return (*urls, f"{HANDBOOK}/") if has_handbook(root) else urls


def add_handbook(root: Path, model: Model, out: Path) -> dict[str, PageLinks]:
    """Adds the finished handbook of `root/docs` to the site `out`. Raises DataProblems.

    What each of its pages offers and points to, by its path below `out`.
    """
    cache = Cache(root / "_build" / "cache" / "handbook")
    packed = cache.get("tar", _key(root, model), lambda: _made(root, model))
    unpack(packed, out)
    pages = files_below(out / HANDBOOK, ".html")
    return {f"{HANDBOOK}/{name}": _links(path.read_bytes()) for name, path in pages.items()}


@lru_cache(maxsize=256)
def _links(page: bytes) -> PageLinks:
    return read_links(LexborHTMLParser(page))


def _key(root: Path, model: Model) -> str:
    """A digest of all that the folder is made from: its pages, the facts and the code they tell of, the programs."""
    code = [CODE / "build.py", *sorted(path for top in TOPS for path in (CODE / top).rglob("*.py"))]
    docs = sorted((root / INSTALLING, *(path for path in (root / "docs").rglob("*") if path.is_file())))
    names = [path.relative_to(CODE).as_posix() for path in code] + [path.relative_to(root).as_posix() for path in docs]
    made_with = [f"{name} {version(name)}" for name in MADE_WITH]
    return digest(*made_with, *contract_tables(model).values(), *names, *(path.read_bytes() for path in code + docs))


def _made(root: Path, model: Model) -> bytes:
    """The finished folder, packed."""
    pages = root / "_build" / "handbook"
    write_pages(root, model, pages)
    packed = io.BytesIO()
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder)
        run_mkdocs(root / CONFIG, pages, made)
        fit(made)
        pack(made, HANDBOOK, packed)
    return packed.getvalue()
