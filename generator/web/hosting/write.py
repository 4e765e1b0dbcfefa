"""Writes the files beside the pages: for crawlers and feeds, for each kind of host, and the digests of it all."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from generator.cache import Recent
from generator.facts.model import Model
from generator.runtime.wheel import project_version
from generator.web.finish.by_address import files_below
from generator.web.finish.headers import HASHED_NAME, HOST_FILES
from generator.web.hosting import apache, caddy, feed, nginx, open_here, sitemap, underscore_headers

Digests = Mapping[str, str]
"""SHA-256 (hex) by a file's path below the site."""

SUMS, VERSION = "SHA256SUMS", "version.json"

DIGESTS: Recent[str] = Recent(most=4096)
"""Of pages, by their bytes."""


def write_for_readers(
    out: Path, model: Model, base_url: str | None, urls: Iterable[str], made: Mapping[str, bytes]
) -> None:
    """`robots.txt` and the file that opens a copied folder; with a base address also `sitemap.xml` and the feed.

    Only with a base address do the addresses in those two mean something. `made`: the pages, by their paths.
    """
    lines = ["User-agent: *", "Allow: /"]
    if base_url:
        _write(out / sitemap.NAME, sitemap.text(model, base_url, urls, made))
        _write(out / feed.NAME, feed.text(model, base_url))
        lines.append(f"Sitemap: {base_url}{sitemap.NAME}")
    _write(out / "robots.txt", "\n".join(lines) + "\n")
    _write(out / open_here.NAME, open_here.text(model))


def write_for_hosts(out: Path, root_path: str, names: Iterable[str]) -> None:
    """What Netlify, Cloudflare Pages, Apache, nginx, Caddy and GitHub Pages read.

    For a site at `root_path` with the files `names`.
    """
    kept = (name for name in names if HASHED_NAME.search(name) and not name.endswith((".gz", ".br")))
    _write(out / underscore_headers.NAME, underscore_headers.text(kept))
    for host in (apache, nginx, caddy):
        _write(out / host.NAME, host.text(root_path, HOST_FILES))
    # GitHub Pages otherwise leaves out files whose names begin with a line
    _write(out / ".nojekyll", "")


def write_version(root: Path, out: Path, as_of: date, made: Mapping[str, bytes], *, offline: bool) -> Digests:
    """`version.json`: which edition, of which day, the digest of every file so far, and whether phones may keep it.

    `made`: of the files what has been read. The digests that it was made from.
    """
    known = {
        name: DIGESTS.get(made[name], partial(_sum, made[name])) if name in made else _digest(path)
        for name, path in files_below(out).items()
    }
    digest = hashlib.sha256(_lines(known).encode()).hexdigest()
    told = {"version": project_version(root), "as_of": as_of.isoformat(), "digest": digest, "offline": offline}
    _write(out / VERSION, json.dumps(told) + "\n")
    return known


def write_sums(out: Path, known: Digests) -> None:
    """`SHA256SUMS` of every file, in the format of `sha256sum --check`. `known`: of files that stay as they were."""
    _write(out / SUMS, _lines({name: known.get(name) or _digest(path) for name, path in files_below(out).items()}))


def _lines(digests: Digests) -> str:
    return "".join(f"{digest}  {name}\n" for name, digest in digests.items())


def _digest(path: Path) -> str:
    return _sum(path.read_bytes())


def _sum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
