"""What took long once is kept: bytes under the digest of everything they were made from.

A result is found again only by that digest, so a build that finds most of them gives the same bytes as one that finds
none.
"""

from __future__ import annotations

import functools
import gzip
import hashlib
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import brotli

WINDOW = 24  # the largest brotli window that every browser must read
DAYS_KEPT = 30  # a result that no build has asked for so long is deleted


def digest(*parts: bytes | str) -> str:
    """SHA-256 (hex) of `parts`, each with its length, so that no two lists of parts run into one."""
    total = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8") if isinstance(part, str) else part
        total.update(len(data).to_bytes(8, "big"))
        total.update(data)
    return total.hexdigest()


@functools.cache
def program() -> str:
    """Digest of this program and of the packages it runs with: what every result depends on."""
    root = Path(__file__).resolve().parent.parent
    modules = sorted(path for folder in ("checker", "generator") for path in (root / folder).rglob("*.py"))
    paths = [path for path in (root / "requirements.txt", *modules) if path.is_file()]
    return digest(*(part for path in paths for part in (path.relative_to(root).as_posix(), path.read_bytes())))


def forget_old(folder: Path) -> None:
    """Deletes every result below `folder` that was neither made nor asked for in the last DAYS_KEPT days."""
    oldest = time.time() - DAYS_KEPT * 86_400
    for path in folder.rglob("*"):
        if path.is_file() and path.stat().st_mtime < oldest:
            path.unlink(missing_ok=True)


@dataclass(frozen=True)
class Cache:
    """A folder of results. A result is written whole or not at all, so two builds at once do no harm."""

    folder: Path

    def get(self, kind: str, key: str, make: Callable[[], bytes]) -> bytes:
        """The bytes kept for `kind` and `key` (a digest), made and kept now if they are not there."""
        path = self.folder / f"{kind}-{key[:32]}"
        try:
            data = path.read_bytes()
            os.utime(path)  # asked for today: see `forget_old`
        except OSError:
            return self._keep(path, make())
        return data

    def _keep(self, path: Path, data: bytes) -> bytes:
        self.folder.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.part")
        part.write_bytes(data)
        part.replace(path)
        return data

    def squeezed(self, blobs: list[bytes]) -> list[tuple[bytes, bytes]]:
        """Each of `blobs` as (gzip, brotli), both at their strongest: half a minute for the wasm, once."""
        with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
            # brotli gives the interpreter free while it works, so threads are enough
            return list(pool.map(self._squeeze, blobs))

    def _squeeze(self, blob: bytes) -> tuple[bytes, bytes]:
        key = digest(blob)
        zipped = self.get("gzip", key, lambda: gzip.compress(blob, 9, mtime=0))
        strong = self.get("brotli", key, lambda: brotli.compress(blob, quality=11, lgwin=WINDOW))
        return zipped, strong
