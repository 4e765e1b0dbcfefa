"""One page of each type of the built site: what is to hold on every type is measured and tested there."""

from __future__ import annotations

import re
from pathlib import Path

from generator.web.finish.by_address import files_below
from generator.web.finish.headers import HANDBOOK, HASHED_NAME
from generator.web.hosting import open_here

BODY = re.compile(r'<body class="?([\w -]*)')
ASKED = re.compile(r'<(?:link rel="?stylesheet"?|script)[^>]*? (?:href|src)="?([^" >]+)')
CONTENT = "hal-konten"
"""Hand-written pages: they differ in their words alone."""


def page_types(site: Path) -> list[str]:
    """The longest page of each type, by its address from the site's root, in the order of addresses.

    A type is what stands under one address with one frame, the same styles and the same scripts.
    """
    longest: dict[tuple[object, ...], tuple[int, str]] = {}
    for name, path in files_below(site, ".html").items():
        if name.partition("/")[0] in (HANDBOOK, open_here.NAME):
            continue
        html = path.read_text(encoding="utf-8")
        body = BODY.search(html)
        kind = body[1].strip() if body else ""
        asked = frozenset(HASHED_NAME.sub(".", address.rpartition("/")[2]) for address in ASKED.findall(html))
        place = () if kind == CONTENT else (name.partition("/")[0], name.count("/"))
        this = (len(html), name.removesuffix("index.html"))
        longest[kind, asked, place] = max(this, longest.get((kind, asked, place), this))
    return sorted(address for _, address in longest.values())
