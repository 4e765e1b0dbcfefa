"""Files of the pages that help people find: the search script and the style sheet of the comparison."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.web.page import Book, Page
from generator.web.pages.compare_countries import STYLES, stylesheet
from generator.web.pages.glossary_and_search import SEARCH_SCRIPT
from generator.web.scripts.search import search_script


def write_assets(book: Book, pages: Iterable[Page], root: Path, docs: Path) -> None:
    """Writes both under `docs`, made from the facts of `book`, its `pages` and `root/content`."""
    files = {
        SEARCH_SCRIPT: search_script(root / "site_templates", book, pages, root / "content"),
        STYLES[-1]: stylesheet(book.model.countries),
    }
    for name, text in files.items():
        path = docs / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
