"""Every address in the built pages must lead somewhere: files and anchors, before the site is put in place."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import partial
from posixpath import normpath
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser

from generator.cache import Recent
from generator.problems import Problem, nearest, shown

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:|^//", re.IGNORECASE)

SCHEMES = ("https", "http", "mailto", "tel")
"""All that a link of ours may open beyond the site."""
APPLICATION_ANCHORS = re.compile(r"^[a-z0-9_]+=")
"""`#tujuan=taiwan`: answers for the checker, not a place on the page."""


@dataclass
class PageLinks:
    """What a page offers (`ids`) and what it points to."""

    ids: set[str] = field(default_factory=set)
    targets: list[str] = field(default_factory=list)


def read_links(html: LexborHTMLParser) -> PageLinks:
    """Ids and addresses of one page."""
    links = PageLinks({node.attributes["id"] or "" for node in html.css("[id]")})
    # a picture that the page itself holds points nowhere, and runs nothing
    for node in html.css("[href], [src]:not(img[src^='data:image/'])"):
        links.targets += [value for name in ("href", "src") if (value := node.attributes.get(name)) is not None]
    return links


def broken_links(files: Collection[str], pages: Mapping[str, PageLinks], root_path: str = "/") -> list[Problem]:
    """One problem for each address that leads nowhere.

    `files`: every path below the site; `pages`: by their paths; `root_path`: what absolute addresses start with.
    """
    return [
        wrong
        for page, links in sorted(pages.items())
        for place in LEADING.get((id(links), page, root_path), partial(_places, page, links, root_path))[1]
        if (wrong := _wrong(files, pages, page, place))
    ]


@dataclass(frozen=True)
class Place:
    """Where an address of a page leads: a path below the site, empty for one that we never meant to open."""

    target: str
    file: str
    anchor: str = ""


LEADING: Recent[tuple[PageLinks, list[Place]]] = Recent(most=4096)
"""Where the addresses of a page lead, by the number of its links; they live on beside it."""


def _places(page: str, links: PageLinks, root_path: str) -> tuple[PageLinks, list[Place]]:
    """Those within the site, and those that a browser would run or hand to another application."""
    places = []
    for target in dict.fromkeys(links.targets):
        if not _SCHEME.match(target):
            places.append(_place(page, target, root_path))
        elif target.partition(":")[0].lower() not in SCHEMES:
            places.append(Place(target, ""))
    return links, places


def _place(page: str, target: str, root_path: str) -> Place:
    path, _, anchor = target.partition("#")
    path = unquote(path.partition("?")[0])
    if path.startswith(root_path) and path.startswith("/"):
        file = normpath(path.removeprefix(root_path) or ".")
    else:
        file = normpath(f"{page.rpartition('/')[0] or '.'}/{path}") if path else page
    if file != page and (path.rpartition("/")[2] in ("", ".", "..") or file == "."):
        file = normpath(f"{file}/index.html")
    return Place(target, file, "" if APPLICATION_ANCHORS.match(anchor) else anchor)


def _wrong(files: Collection[str], pages: Mapping[str, PageLinks], page: str, place: Place) -> Problem | None:
    target, file, anchor = place.target, place.file, place.anchor
    if not file:
        return _problem(page, target, f"alamat yang dimulai dengan {', '.join(f'{scheme}:' for scheme in SCHEMES)}", "")
    if file.startswith("..") or file not in files:
        known = [name.removesuffix("index.html") for name in pages]
        return _problem(page, target, "alamat halaman yang ada", nearest(file.removesuffix("index.html"), known))
    if anchor and file in pages and unquote(anchor) not in pages[file].ids:
        return _problem(page, target, f"bagian yang ada di {file}", nearest(anchor, pages[file].ids))
    return None


def _problem(page: str, target: str, expected: str, guess: str) -> Problem:
    return Problem(_written_in(page), 0, "", f"tautan {shown(target)}", expected, guess)


def _written_in(page: str) -> str:
    """The file an editor would open: hand-written pages stand in `content/`."""
    parts = page.split("/")
    return f"content/{parts[0]}.md atau site/{page}" if len(parts) == 2 else f"site/{page}"
