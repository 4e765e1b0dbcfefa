"""`/tentang/lisensi/`: what of others' work the site passes on, and the text of each licence beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.licences.components import licence_of, passed_on, text_of, version_of
from generator.licences.sbom import NAME
from generator.web.page import Book, Page

URL = "tentang/lisensi/"


def pages(book: Book) -> Iterator[Page]:
    """The one page. Raises SetupError when a package is not installed."""
    words = book.model.words.licences
    rows = [
        (one.name, version_of(one), licence_of(one), one.installed().source, words.used_for[one.id], f"{one.id}.txt")
        for one in passed_on(book.model.site.editing)
    ]
    yield Page(URL, "licences.md.j2", **words.page.filled(), context={"rows": rows, "sbom": NAME})


def write_texts(docs: Path, *, editing: bool) -> None:
    """Writes the text of each licence under `docs`, beside the page. Raises SetupError.

    `editing`: the site has an editor of facts.
    """
    folder = docs / URL
    folder.mkdir(parents=True, exist_ok=True)
    for component in passed_on(editing):
        (folder / f"{component.id}.txt").write_text(text_of(component), encoding="utf-8")
