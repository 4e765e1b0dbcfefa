"""Every finished page, read once: abbreviations explained, addresses for paper, assets by their content's name."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from selectolax.lexbor import LexborHTMLParser

from generator.cache import Cache, Recent, digest, program
from generator.facts.term import Term
from generator.web.finish import abbreviations, paper_addresses
from generator.web.finish.built_folder import OURS
from generator.web.finish.links import PageLinks, read_links

HTML = "index.html"
_ASSET = re.compile(rf"\b(?:{'|'.join(OURS)})/[\w.-]+")
"""What may be the site path of an asset."""

ASKED: Recent[frozenset[str]] = Recent(most=4096)
"""What may be an asset in a page, by its text."""

FINISHED: Recent[tuple[PageLinks, bytes]] = Recent(most=4096)
"""Links and bytes of finished pages, by what they were made from."""


def finish_pages(
    html: Mapping[str, str],
    terms: Iterable[Term],
    line: str,
    base_url: str | None,
    assets: Mapping[str, str],
    cache: Cache,
) -> tuple[dict[str, PageLinks], dict[str, bytes]]:
    """What each page of `html` offers and points to, and the finished page, by its path below the site.

    `line`: what the last line of a page says of its abbreviations.
    `base_url`: the site's address with a slash at its end; `assets`: old site path of a file -> its name by content.
    A page that `cache` has seen with the same words, terms and assets is not read again.
    """
    terms, start = list(terms), paper_addresses.start_of(base_url)
    told = digest(program(), start, line, *(term.model_dump_json() for term in terms))
    found, made = {}, {}
    for address, text in html.items():
        asked = ASKED.get(text, partial(_assets, text))
        named = {name: assets[name] for name in sorted(asked & assets.keys())}
        key = (told, address, text, json.dumps(named))
        finish = partial(_finished, text, address, terms, line, start, named)
        found[address], made[address] = FINISHED.get(key, partial(_kept, cache, key, finish))
    return found, made


def _assets(html: str) -> frozenset[str]:
    return frozenset(_ASSET.findall(html))


def _kept(cache: Cache, key: tuple[str, ...], finish: Callable[[], bytes]) -> tuple[PageLinks, bytes]:
    links, _, text = cache.get("page", digest(*key), finish).partition(b"\n")
    ids, targets = json.loads(links)
    return PageLinks(set(ids), targets), text


def _finished(html: str, address: str, terms: list[Term], line: str, start: str, assets: Mapping[str, str]) -> bytes:
    """What the page offers and points to, as one line of JSON, and the finished page behind it."""
    page = LexborHTMLParser(html)
    if address not in abbreviations.SKIP_PAGES:
        abbreviations.explain(page, terms, "" if address.startswith(abbreviations.NO_LINE) else line)
    paper_addresses.write_addresses(page, address.removesuffix(HTML), start)
    _rename(page, assets, _renaming(assets))
    links = read_links(page)
    return f"{json.dumps([sorted(links.ids), links.targets])}\n{page.html or ''}".encode()


def _renaming(assets: Mapping[str, str]) -> re.Pattern[str] | None:
    """Finds an asset's path as a whole value, or quoted inside one (data for a script)."""
    return re.compile(r"(?<![^\"'/;])(" + "|".join(map(re.escape, assets)) + r")(?![^\"'&])") if assets else None


def _rename(page: LexborHTMLParser, assets: Mapping[str, str], pattern: re.Pattern[str] | None) -> None:
    for node in page.css("*") if pattern else ():
        for name, value in node.attributes.items():
            if value and pattern and (new := pattern.sub(lambda found: assets[found[1]], value)) != value:
                node.attrs[name] = new
