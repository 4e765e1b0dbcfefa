"""What took long once is kept: bytes under the digest of everything they were made from."""

from __future__ import annotations

import gzip
import hashlib
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import brotli

WINDOW = 24  # the largest brotli window that every browser must read


def digest(*parts: bytes | str) -> str:
    """SHA-256 (hex) of `parts`, each with its length, so that no two lists of parts run into one."""
    total = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8") if isinstance(part, str) else part
        total.update(len(data).to_bytes(8, "big"))
        total.update(data)
    return total.hexdigest()


@dataclass(frozen=True)
class Cache:
    """A folder of results. A result is written whole or not at all, so two builds at once do no harm."""

    folder: Path

    def get(self, kind: str, key: str, make: Callable[[], bytes]) -> bytes:
        """The bytes kept for `kind` and `key` (a digest), made and kept now if they are not there."""
        path = self.folder / f"{kind}-{key[:32]}"
        if path.is_file():
            return path.read_bytes()
        data = make()
        self.folder.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
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
