"""Addresses on paper: a printed link says where it leads, also when no script runs.

Each link to another page of the site gets its address as `data-di`, which the print style writes behind it; so does the
foot, for the page itself. An address stands once a page. Left out: menus, sources (their title says more) and the list
of all companies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import normpath

from selectolax.lexbor import LexborHTMLParser, LexborNode

_PAGE = re.compile(r"(?![a-z][a-z0-9+.-]*:|/)[^#?]*/(?=[#?]|$)", re.IGNORECASE)
SILENT = frozenset({"src", "daftar-sumber", "abjad"})
"""Classes of what is left out: sources and the list of companies."""

NONE = ("periksa/", "404.html")
"""The checker prints an answer, whose few links are numbers; the page for a wrong address stands at any depth."""


def start_of(base_url: str | None) -> str:
    """What every address begins with: the site's own without its scheme, a stroke where it has none."""
    return re.sub(r"^https?://", "", base_url or "/")


def write_addresses(html: LexborHTMLParser, page: str, start: str) -> None:
    """Adds `data-di` to the links and the foot of the page at `page` (from the site's root), in place."""
    main = html.css_first("main")
    if not main or page in NONE:
        return
    seen = {page}
    following: LexborNode | None = main
    while following:
        for link in _links(following):
            target = _PAGE.match(link.attributes.get("href") or "")
            address = normpath(f"{page}{target[0]}") + "/" if target else page
            if address not in seen and not address.startswith("."):
                seen.add(address)
                link.attrs["data-di"] = _shown(start, address)
        following = following.next
    foot = html.css_first("footer.kaki > div")
    if foot:
        foot.attrs["data-di"] = _shown(start, page)


def _links(node: LexborNode) -> Iterator[LexborNode]:
    """Every link below `node` that a reader of paper may want to follow."""
    if node.tag == "a":
        yield node
    elif node.tag != "nav" and SILENT.isdisjoint((node.attributes.get("class") or "").split()):
        for child in node.iter():
            yield from _links(child)


def _shown(start: str, address: str) -> str:
    return (start + address).rstrip("/") or "/"
