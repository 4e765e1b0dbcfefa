"""Addresses on paper: a printed link says where it leads, also when no script runs.

Each link to another page of the site gets its address as `data-di`, which the print style writes behind it; so does the foot, for the page
itself. An address stands once a page. Left out: menus, sources (their title says more) and the list of all companies.
"""

from __future__ import annotations

import re
from html import escape, unescape
from pathlib import Path
from posixpath import normpath

_PLACE = re.compile(
    r"""<nav\b.*?</nav>|<span class="src">.*?</span>|<section class="abjad.*?</section>|<a\b[^>]*?\shref="([^"]*)"|<footer class="kaki"><div""",
    re.S,
)
_PAGE = re.compile(r"(?![a-z][a-z0-9+.-]*:|/)[^#?]*/(?=[#?]|$)", re.I)
NONE = ("periksa/", "404.html")
"""The checker prints an answer, whose few links are numbers; the page for a wrong address stands at any depth."""


def write_addresses(out: Path, base_url: str | None) -> None:
    """Adds `data-di` in every page under `out`. Without a base address (one slash at its end) an address begins with a stroke."""
    start = re.sub(r"^https?://", "", base_url or "/")
    for path in out.rglob("*.html"):
        page = path.relative_to(out).as_posix().removesuffix("index.html")
        if page not in NONE:
            path.write_text(with_addresses(path.read_text(encoding="utf-8"), page, start), encoding="utf-8")


def with_addresses(html: str, page: str, start: str) -> str:
    """The HTML of the page at `page` (from the site's root) with the addresses of its links; `start` is the site's own."""
    main, seen = html.find("<main"), {page}

    def mark(found: re.Match[str]) -> str:
        if found[0].startswith("<footer"):
            return f'{found[0]} data-di="{_shown(start, page)}"'
        target = _PAGE.match(unescape(found[1] or ""))
        address = normpath(f"{page}{target[0]}") + "/" if target else page
        if address in seen or address.startswith("."):
            return found[0]
        seen.add(address)
        return f'{found[0]} data-di="{_shown(start, address)}"'

    return html[:main] + _PLACE.sub(mark, html[main:])


def _shown(start: str, address: str) -> str:
    return escape((start + address).rstrip("/") or "/")
