"""`/lapor/tanpa-sinyal/`: what a phone shows in the place of a page that it has not kept."""

from __future__ import annotations

from collections.abc import Iterator

from generator.web.calls import first_calls
from generator.web.page import Book, Page

URL = "lapor/tanpa-sinyal/"
READINGS = ("bahaya", "di-luar-negeri", "hak", "setelah-pulang")
"""Pages of need that are kept on every phone, where `content/` has them."""


def pages(book: Book) -> Iterator[Page]:
    """Numbers first: a call needs no internet."""
    words = book.model.words.pages
    readings = [(f"{name}/", words.foot[name]) for name in READINGS if name in book.contents and name in words.foot]
    context = {"calls": first_calls(book), "readings": readings}
    yield Page(URL, "without_signal.md.j2", **words.without_signal.filled(), card="lapor", context=context)
