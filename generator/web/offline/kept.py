"""What the worker keeps on a phone at the first visit: the pages of need, and every file that they ask for."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping
from itertools import chain
from pathlib import Path

from generator.web.finish.built_folder import OURS
from generator.web.finish.by_address import files_below
from generator.web.pages import without_signal

FALLBACK = without_signal.URL
PAGES = (
    *("", "periksa/", "lapor/", "wilayah/", "p3mi/", "cari/", "cek-nomor/", FALLBACK),
    *(f"{name}/" for name in without_signal.READINGS),
)
"""Kept for everybody: who looks for help leaves no trace by looking."""
CHECKER = "periksa/"
FRESH = ("lapor/", "wilayah/", "p3mi/")
"""Numbers and companies: where there is a signal, the newest."""
PYTHON = "py/"
ASSET = re.compile(rf"\b(?:{'|'.join(OURS)})/[\w-]+\.[0-9a-f]{{8,}}\.\w+")
DIGEST = 16


def kept(out: Path, edition: str, urls: Collection[str]) -> dict[str, object]:
    """What `service_worker.js` is told (its typedef `Kept`), of the finished folder `out` with the pages `urls`."""
    pages = {url: (out / url / "index.html").read_bytes() for url in PAGES if url in urls}
    asked = {url: ASSET.findall(page.decode()) for url, page in pages.items()}
    # what a check needs comes first: somebody may be in the middle of one
    files = sorted({*chain(*asked.values())}, key=lambda name: (name not in asked.get(CHECKER, ()), name))
    return {
        "version": edition,
        "files": [name for name in files if (out / name).is_file()],
        "pages": _digests(pages),
        "fresh": FRESH,
        "python": [PYTHON + name for name in files_below(out / PYTHON) if not name.endswith((".gz", ".br"))],
        "fallback": FALLBACK,
    }


def _digests(pages: Mapping[str, bytes]) -> dict[str, str]:
    return {url: hashlib.sha256(page).hexdigest()[:DIGEST] for url, page in pages.items()}
