"""Every address in the built pages must lead somewhere: files and anchors, before the site is put in place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote

from generator.problems import Problem, nearest, shown

_TAG = re.compile(r"<[a-zA-Z][^>]*>")
_TARGET = re.compile(r"""\s(?:href|src)=(?:"([^"]*)"|'([^']*)')""")
_ID = re.compile(r"""\sid=(?:"([^"]*)"|'([^']*)')""")
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:|^//", re.I)

APPLICATION_ANCHORS = re.compile(r"^[a-z0-9_]+=")
"""`#tujuan=taiwan`: answers for the checker, not a place on the page."""


@dataclass
class PageLinks:
    """What a page offers (`ids`) and what it points to."""

    ids: set[str] = field(default_factory=set)
    targets: list[str] = field(default_factory=list)


def read_links(html: str) -> PageLinks:
    """Ids and addresses of one page."""
    links = PageLinks()
    for tag in _TAG.findall(html):
        if found := _ID.search(tag):
            links.ids.add(unescape(found[1] or found[2] or ""))
        links.targets += [unescape(one or two) for one, two in _TARGET.findall(tag)]
    return links


def broken_links(out: Path, root_path: str = "/") -> list[Problem]:
    """One problem for each address that leads nowhere. `root_path`: what absolute addresses start with."""
    pages = {p.relative_to(out).as_posix(): read_links(p.read_text(encoding="utf-8")) for p in out.rglob("*.html")}
    problems = []
    for page, links in sorted(pages.items()):
        for target in dict.fromkeys(links.targets):
            if not _SCHEME.match(target) and (wrong := _wrong(out, pages, page, target, root_path)):
                problems.append(wrong)
    return problems


def _wrong(out: Path, pages: dict[str, PageLinks], page: str, target: str, root_path: str) -> Problem | None:
    path, _, anchor = target.partition("#")
    path = unquote(path.partition("?")[0])
    if path.startswith(root_path) and path.startswith("/"):
        file = normpath(path.removeprefix(root_path) or ".")
    else:
        file = normpath(f"{page.rpartition('/')[0] or '.'}/{path}") if path else page
    if file != page and (path.endswith("/") or not path or file == "."):
        file = normpath(f"{file}/index.html")
    if file.startswith("..") or not (out / file).is_file():
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
