"""Many pages of one kind: MkDocs makes one page as their frame, and each page is that frame with its own words in it.

A page made by MkDocs costs ten times as much, and nothing on these pages is Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from html import escape, unescape
from typing import Any

from generator.cache import Recent
from generator.web.page import Page

TITLE, DESCRIPTION, BODY = "KERANGKA-JUDUL", "KERANGKA-URAIAN", "KERANGKA-ISI"
WITH_SITE = re.compile(rf"<title>{TITLE}([^<]+)</title>")
MOST_LETTERS = 60
"""Of a title, as in the theme's main.html: where pages are found, longer ones are cut off."""


FILLED: Recent[str] = Recent(most=4096)
"""Pages by their frame and their words."""


@dataclass(frozen=True)
class Framed:
    """A page to be put into the frame at `frame` (a site path as deep as its own `url`). `body` is HTML."""

    frame: str
    url: str
    title: str
    description: str
    body: str


def frame_page(url: str, **more: Any) -> Page:
    """The page whose words are replaced; `more` as for Page. It is not on the finished site."""
    return Page(url, "frame.md.j2", TITLE, DESCRIPTION, **more)


def body_of(markdown: str) -> str:
    """What a page's template wrote, without its front matter."""
    return markdown.split("\n---\n", 1)[1]


def filled(html: Mapping[str, str], pages: Iterable[Framed]) -> dict[str, str]:
    """The pages that MkDocs made (HTML by path), with every one of `pages` in the place of the frames."""
    found, frames = dict(html), set()
    for page in pages:
        frames.add(name := f"{page.frame}index.html")
        frame = html[name]
        found[f"{page.url}index.html"] = FILLED.get((frame, page), partial(_filled, frame, page))
    return {name: text for name, text in found.items() if name not in frames}


def _filled(frame: str, page: Framed) -> str:
    """`frame` with the page's words, all put in in one go: no text can hold what would be replaced."""
    named = WITH_SITE.search(frame)
    if named and len(page.title + unescape(named[1])) > MOST_LETTERS:
        frame = frame.replace(named[0], f"<title>{TITLE}</title>")
    words = {page.frame: page.url, TITLE: escape(page.title), DESCRIPTION: escape(page.description), BODY: page.body}
    return re.sub("|".join(map(re.escape, words)), lambda hole: words[hole[0]], frame)
