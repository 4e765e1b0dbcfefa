"""The site as one ZIP for a phone or a laptop: without Python, without twins, with the sheets of at most one region.

A link to a folder would show its files where there is no server, so every link of a page names the page itself; one
to what stayed behind leads to the whole site, or nowhere.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Collection
from functools import partial
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from generator.web.finish.by_address import files_below
from generator.web.finish.headers import EDITOR, HANDBOOK, HOST_FILES
from generator.web.hosting.write import SUMS, VERSION
from generator.web.offline.worker import NAME as WORKER

TWINS = (".gz", ".br")
KIT = ".zip"
"""A region's sheets once more, in one file."""
LEFT_OUT = ("py/", "kartu/", f"{HANDBOOK}/", f"{EDITOR}/")
"""Python, pictures for messages, and the handbook: nobody needs them without a signal."""
FOR_HOSTS = {*HOST_FILES, ".nojekyll", SUMS, VERSION, WORKER, "robots.txt", "sitemap.xml"}
SHEETS = re.compile(r"^cetak/([^/]+)/[^/]+\.(?!html)\w+$")
"""A sheet: the region's name in addresses stands between the slashes."""
LINK = re.compile(r'(<a\b[^>]*?\b)href="([^"]*)"')
ANYWHERE = "https://situs.invalid/"
EPOCH = (1980, 1, 1, 0, 0, 0)
PLAIN_FILE = 0o644 << 16


def folder_zip(out: Path, top: str, region: str | None = None, base_url: str | None = None) -> bytes:
    """The ZIP of the finished site `out`, below a folder `top`.

    `region`: the name in addresses of the one whose sheets come along; `base_url`: where the whole site is.
    """
    taken = {name: path for name, path in files_below(out).items() if _comes_along(name, region)}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as whole:
        for name, path in taken.items():
            data = path.read_bytes()
            if name.endswith(".html"):
                data = LINK.sub(partial(_named, name, taken, base_url), data.decode()).encode()
            entry = zipfile.ZipInfo(f"{top}/{name}", EPOCH)
            entry.external_attr, entry.compress_type = PLAIN_FILE, zipfile.ZIP_DEFLATED
            whole.writestr(entry, data)
    return packed.getvalue()


def _comes_along(name: str, region: str | None) -> bool:
    if name.endswith((*TWINS, KIT)) or name.startswith(LEFT_OUT) or name in FOR_HOSTS:
        return False
    sheet = SHEETS.match(name)
    return not sheet or sheet[1] == region


def _named(page: str, taken: Collection[str], base_url: str | None, found: re.Match[str]) -> str:
    """The link `found` on `page`, as it works where there is no server."""
    before, href = found.groups()
    whole = urljoin(f"{ANYWHERE}{page}", href)
    if not whole.startswith(ANYWHERE) or href.startswith("#"):
        return found[0]
    parts = urlsplit(whole)
    path = parts.path.lstrip("/")
    file = f"{path}index.html" if path.endswith("/") or not path else path
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    if file not in taken:
        return f'{before}href="{base_url}{path}{fragment}"' if base_url else before.rstrip()
    up = "../" * page.count("/")
    return f'{before}href="{up}{file}{fragment}"'
