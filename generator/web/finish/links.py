"""Every address in the built pages must lead somewhere: files and anchors, before the site is put in place."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from posixpath import normpath
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser

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
        for target in dict.fromkeys(links.targets)
        if (wrong := _strange(page, target) if _SCHEME.match(target) else _wrong(files, pages, page, target, root_path))
    ]


def _strange(page: str, target: str) -> Problem | None:
    """An address that a browser would run, or an application that we never meant to open."""
    if target.partition(":")[0].lower() in SCHEMES:
        return None
    return _problem(page, target, f"alamat yang dimulai dengan {', '.join(f'{scheme}:' for scheme in SCHEMES)}", "")


def _wrong(
    files: Collection[str], pages: Mapping[str, PageLinks], page: str, target: str, root_path: str
) -> Problem | None:
    path, _, anchor = target.partition("#")
    path = unquote(path.partition("?")[0])
    if path.startswith(root_path) and path.startswith("/"):
        file = normpath(path.removeprefix(root_path) or ".")
    else:
        file = normpath(f"{page.rpartition('/')[0] or '.'}/{path}") if path else page
    if file != page and (path.rpartition("/")[2] in ("", ".", "..") or file == "."):
        file = normpath(f"{file}/index.html")
    if file.startswith("..") or file not in files:
        known = [name.removesuffix("index.html") for name in pages]
        return _problem(page, target, "alamat halaman yang ada", nearest(file.removesuffix("index.html"), known))
    if anchor and file in pages and not APPLICATION_ANCHORS.match(anchor) and unquote(anchor) not in pages[file].ids:
        return _problem(page, target, f"bagian yang ada di {file}", nearest(anchor, pages[file].ids))
    return None


def _problem(page: str, target: str, expected: str, guess: str) -> Problem:
    return Problem(_written_in(page), 0, "", f"tautan {shown(target)}", expected, guess)


def _written_in(page: str) -> str:
    """The file an editor would open: hand-written pages stand in `content/`."""
    parts = page.split("/")
    return f"content/{parts[0]}.md atau site/{page}" if len(parts) == 2 else f"site/{page}"
