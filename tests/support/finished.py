"""Finished pages, read as the build reads them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from generator.web.finish.headers import HANDBOOK
from generator.web.finish.links import PageLinks, read_links
from generator.web.hosting import open_here

NO_PAGES = (HANDBOOK, open_here.NAME)


def touched(html: str, touch: Callable[[LexborHTMLParser], object]) -> str:
    """What `touch` makes of a page whose body is `html`: its body again."""
    page = LexborHTMLParser(html)
    touch(page)
    return page.body.inner_html


def links_of(html: str) -> PageLinks:
    """Ids and addresses of one page, or of a template."""
    return read_links(LexborHTMLParser(html))


def links_below(out: Path) -> dict[str, PageLinks]:
    """Ids and addresses of every page below `out`, by path."""
    return {p.relative_to(out).as_posix(): links_of(p.read_text(encoding="utf-8")) for p in out.rglob("*.html")}


def public_pages(site: Path) -> list[Path]:
    """Every page for visitors.

    Not the handbook: it has another theme and other readers, and is tested for itself; nor the file that only opens
    a copied folder.
    """
    return [path for path in sorted(site.rglob("*.html")) if path.relative_to(site).parts[0] not in NO_PAGES]


def read_pages(site: Path) -> dict[str, bytes]:
    """Every page for visitors, by path, as the build has them at hand."""
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in public_pages(site)}


def without_explanations(html: str) -> str:
    """`html` as it was before its abbreviations were explained: for whoever compares a page with the data."""
    return re.sub(r'<p class="ket singkatan">.*?</p>|<span class="arti">[^<]*</span>|</?abbr\b[^>]*>', "", html)


def sources_of(html: str, part: str) -> set[str]:
    """Where the small numbers within `part` of the page `html` lead: the addresses of their sources."""
    listed = dict(re.findall(r'<li id="(s\d+)"><a href="([^"]+)"', html))
    return {listed[number] for number in re.findall(r'href="#(s\d+)"', part)}
