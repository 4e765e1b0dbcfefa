"""Files of the pages that help people find: the search script and the style sheet of the comparison."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.web.page import Book, Page
from generator.web.pages.compare_countries import STYLES, stylesheet
from generator.web.scripts.bundle import write_script
from generator.web.scripts.search import search_data
from generator.web.scripts.shapes import packed


def write_assets(book: Book, pages: Iterable[Page], root: Path, docs: Path) -> None:
    """Writes both under `docs`, made from the facts of `book`, its `pages` and `root/content`.

    Raises SetupError without esbuild.
    """
    write_script(root, docs, "search", packed(search_data(book, pages, root / "content")))
    path = docs / STYLES[-1]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(stylesheet(book.model.countries), encoding="utf-8")
