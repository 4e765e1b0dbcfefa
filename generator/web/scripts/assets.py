"""Files beside the pages: the scripts of search and tools, the style sheets, the site's sign, its icons' licence."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator import icons
from generator.web.page import Book, Page
from generator.web.pages import licences
from generator.web.pages.compare_countries import STYLES, stylesheet
from generator.web.scripts.bundle import write_script
from generator.web.scripts.search import search_data
from generator.web.scripts.shapes import packed
from generator.web.scripts.tools import write_tools
from generator.web.styles import write_styles


def write_assets(book: Book, pages: Iterable[Page], root: Path, docs: Path) -> None:
    """Writes them under `docs`, made from the facts of `book`, its `pages` and `root/content`.

    Raises SetupError without esbuild or Lucide's icons.
    """
    site = book.model.site
    write_styles(root, docs, site.colours, drawn=bool(site.logo))
    licences.write_texts(docs, editing=site.editing)
    write_script(root, book.model.words, docs, "search", packed(search_data(book, pages, root / "content")))
    write_tools(root, book.model, docs)
    files = {
        STYLES[-1]: stylesheet(book.model.countries),
        "icons/mark.svg": icons.icon("mark"),
        **({"icons/logo.svg": book.model.logos[site.logo]} if site.logo else {}),
        "icons/lucide-license.txt": icons.licence(),
    }
    for name, text in files.items():
        path = docs / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
