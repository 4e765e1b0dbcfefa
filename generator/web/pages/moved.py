"""Addresses that people guess: each has a page that leads to the right one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.web.page import Book, Page

GUESSED = {"negara/banding/": "negara/bandingkan/", "kartu/": "p3mi/kartu/"}
"""What people type -> where it is."""


def pages(book: Book, made: Iterable[Page]) -> Iterator[Page]:
    """A page for each guess whose goal is among `made`."""
    titles = {page.url: page.title for page in made}
    for guessed, goal in GUESSED.items():
        if title := titles.get(goal):
            words = book.model.words.pages.moved.filled(title=title)
            yield Page(guessed, "moved.md.j2", **words, context={"goal": goal, "name": title})
