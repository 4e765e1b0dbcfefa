"""The last steps on a built folder: remove what no page uses, name assets by content, compress."""

from __future__ import annotations

import gzip
import hashlib
import zlib
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache as cache_once
from functools import partial
from importlib.metadata import version
from pathlib import Path

import brotli

from generator.cache import Cache, Recent, digest
from generator.runtime.build import hashed_name
from generator.web.finish import headers
from generator.web.finish.by_address import files_below
from generator.web.finish.minify import minify
from generator.web.finish.unchanged_files import UnchangedFiles

OURS = ("css", "js", "icons")
"""Folders of our theme; whatever else a theme brings along is Material's and no page uses it."""

MATERIALS = ("assets", "search", "sitemap.xml", "sitemap.xml.gz")
HASHED = (".css", ".js", ".svg")
SHORTENED = (".css", ".js")
TEXT = (".html", ".css", ".js", ".svg", ".json", ".txt", ".xml", ".wasm", ".webmanifest")


Squeezed = dict[str, tuple[bytes, str]]
"""The bytes and their SHA-256 (hex) by what they add to a file's name."""

SQUEEZED: Recent[Squeezed] = Recent(most=4096)
"""What was squeezed, by the bytes and the quality."""

UNCHANGED = UnchangedFiles()

LEAST_SPARED, LEAST_SHARE = 40_000, 10
"""Bytes, and the part of a file (one in so many): a twin of a small site must save as much."""


def remove_unused(out: Path) -> None:
    """Deletes what MkDocs and Material put there of their own accord."""
    import shutil

    for name in MATERIALS:
        path = out / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def name_by_content(root: Path, out: Path) -> dict[str, str]:
    """Shortens css and js, and puts the content's hash into their names and those of drawings.

    Old site path -> new one; the pages do not know of it yet. `root`: the project folder. Raises SetupError (see
    `minify`).
    """
    ours = [
        path
        for folder in OURS
        for path in sorted((out / folder).glob("*"))
        if path.suffix in HASHED and not headers.HASHED_NAME.search(path.name)
    ]
    minify(root, out, [path for path in ours if path.suffix in SHORTENED])
    names: dict[str, str] = {}
    for path in ours:
        folder, name = path.parent.name, hashed_name(path.name, path.read_bytes())
        names[f"{folder}/{path.name}"] = f"{folder}/{name}"
        path.rename(path.with_name(name))
    return names


def write(before: Path, out: Path, made: Mapping[str, bytes]) -> None:
    """Writes the pages `made`, by path, below `out`; `before`: the site that `out` will take the place of."""
    for folder in sorted({(out / name).parent for name in made}):  # the outer one first
        folder.mkdir(parents=True, exist_ok=True)
    for name, page in made.items():
        UNCHANGED.put(before, out, name, page)


def compress(before: Path, out: Path, names: Iterable[str], made: Mapping[str, bytes], cache: Cache) -> dict[str, str]:
    """A `.gz` and a `.br` beside every text that has none yet; nothing that `cache` has is squeezed again.

    `before`: the site that `out` will take the place of; `names`: every path below `out`; `made`: of these what has
    been read. The SHA-256 (hex) of each by its path.
    """
    files = frozenset(names)
    # pages are many and change with every build, assets are few and kept for ever
    texts = {
        name: (made[name] if name in made else (out / name).read_bytes(), 9 if name.endswith(".html") else 11)
        for name in files
        if name.endswith(TEXT) and f"{name}.br" not in files
    }
    new = [text for text in texts.values() if not SQUEEZED.has(text)]
    # both libraries let go of the interpreter while they work; what is at hand is quicker without threads
    with ThreadPoolExecutor() as pool:
        list(pool.map(partial(_squeeze, cache), new))
    digests = {}
    for name, text in texts.items():
        for suffix, (data, sha) in _squeeze(cache, text).items():
            UNCHANGED.put(before, out, name + suffix, data)
            digests[name + suffix] = sha
    return digests


def slim(out: Path) -> None:
    """Leaves away, on a small site, the twins that only some hosts send, and those that spare a phone next to nothing.

    Every host of a small site reads `.gz`, and packs a short page by itself.
    """
    for name, path in files_below(out).items():
        if name.endswith(".br") or (name.endswith(".gz") and not _worth(path)):
            path.unlink()


def _worth(twin: Path) -> bool:
    size = twin.with_suffix("").stat().st_size
    return size - twin.stat().st_size >= max(LEAST_SPARED, size // LEAST_SHARE)


def _squeeze(cache: Cache, text: tuple[bytes, int]) -> Squeezed:
    return SQUEEZED.get(text, partial(_kept, cache, *text))


def _kept(cache: Cache, data: bytes, quality: int) -> Squeezed:
    key = digest(data, str(quality), _squeezers())
    both = cache.get("squeezed", key, partial(_squeezed, data, quality))
    end = 8 + int.from_bytes(both[:8])
    parts = {".gz": both[8:end], ".br": both[end:]}
    return {suffix: (part, hashlib.sha256(part).hexdigest()) for suffix, part in parts.items()}


@cache_once
def _squeezers() -> str:
    """The libraries' versions: another one may give other bytes."""
    return f"{version('brotli')} {zlib.ZLIB_RUNTIME_VERSION}"


def _squeezed(data: bytes, quality: int) -> bytes:
    """The length of the gzip in 8 bytes, the gzip, and the brotli of `quality` behind it.

    The same text gives the same bytes.
    """
    zipped = gzip.compress(data, 9, mtime=0)
    # a window no larger than the text: setting up the full one takes longer than a small page itself
    window = min(max(len(data).bit_length() + 1, 10), 22)
    return len(zipped).to_bytes(8) + zipped + brotli.compress(data, quality=quality, lgwin=window)
