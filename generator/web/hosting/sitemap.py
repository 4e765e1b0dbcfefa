"""`sitemap.xml`: every page, and when what it says was last read where it comes from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator.facts.model import Model

NAME = "sitemap.xml"
SHOWN_SOURCE = re.compile(r"sumber/#([\w-]+)")
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'


def text(model: Model, base_url: str, urls: Iterable[str], pages: Mapping[str, bytes]) -> str:
    """The sitemap of a site at `base_url` (with a slash at its end). `pages`: what was made, by its path."""
    days = {key: source.checked.isoformat() for key, source in model.sources.items()}
    entries = "".join(
        f"<url><loc>{base_url}{url}</loc>{_last(days, pages.get(f'{url}index.html', b''))}</url>"
        for url in sorted(urls)
    )
    return f"{HEAD}{entries}</urlset>\n"


def _last(days: Mapping[str, str], page: bytes) -> str:
    """The newest day on which a source that the page names was read; nothing for a page that names none."""
    read = [days[key] for key in SHOWN_SOURCE.findall(page.decode()) if key in days]
    return f"<lastmod>{max(read)}</lastmod>" if read else ""
