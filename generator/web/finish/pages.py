"""Every finished page, read once: abbreviations explained, addresses for paper, assets by their content's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from generator.facts.term import Term
from generator.web.finish import abbreviations, paper_addresses
from generator.web.finish.links import PageLinks, read_links

HTML = "index.html"


def finish_pages(
    out: Path, terms: Iterable[Term], base_url: str | None, assets: Mapping[str, str]
) -> dict[str, PageLinks]:
    """Finishes every page below `out` in place. What each offers and points to, by its path below `out`.

    `base_url`: the site's address with a slash at its end; `assets`: old site path of a file -> its name by content.
    """
    terms, start, renamed = list(terms), paper_addresses.start_of(base_url), _renaming(assets)
    found = {}
    for path in sorted(out.rglob("*.html")):
        address = path.relative_to(out).as_posix()
        page = LexborHTMLParser(path.read_text(encoding="utf-8"))
        if address not in abbreviations.SKIP_PAGES:
            abbreviations.explain(page, terms, line=not address.startswith(abbreviations.NO_LINE))
        paper_addresses.write_addresses(page, address.removesuffix(HTML), start)
        _rename(page, assets, renamed)
        found[address] = read_links(page)
        path.write_text(page.html or "", encoding="utf-8")
    return found


def _renaming(assets: Mapping[str, str]) -> re.Pattern[str] | None:
    """Finds an asset's path as a whole value, or quoted inside one (data for a script)."""
    return re.compile(r"(?<![^\"'/;])(" + "|".join(map(re.escape, assets)) + r")(?![^\"'&])") if assets else None


def _rename(page: LexborHTMLParser, assets: Mapping[str, str], pattern: re.Pattern[str] | None) -> None:
    for node in page.css("*") if pattern else ():
        for name, value in node.attributes.items():
            if value and pattern and (new := pattern.sub(lambda found: assets[found[1]], value)) != value:
                node.attrs[name] = new
