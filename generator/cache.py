"""What took long once is kept: bytes under the digest of everything they were made from.

A result is found again only by that digest, so a build that finds most of them gives the same bytes as one that finds
none.
"""

from __future__ import annotations

import functools
import gzip
import hashlib
import json
import os
import threading
import time
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import brotli

WINDOW = 24  # the largest brotli window that every browser must read
DAY = 86_400  # seconds
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


def made(folder: Path) -> Path:
    """`folder`, made where it is not there yet. Git ignores a `_build` made by this, wherever it stands."""
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        for own in (one for one in (folder, *folder.parents) if one.name == "_build"):
            (own / ".gitignore").write_text("*\n", encoding="utf-8")
    return folder


def forget_old(folder: Path) -> None:
    """Deletes every result below `folder` that was neither made nor asked for in the last DAYS_KEPT days.

    Looks once a day: thousands of files take longer than they are worth for every build.
    """
    looked = folder / "looked"
    if looked.is_file() and time.time() - looked.stat().st_mtime < DAY:
        return
    oldest = time.time() - DAYS_KEPT * DAY
    for path in folder.rglob("*"):
        if path.is_file() and path.stat().st_mtime < oldest:
            path.unlink(missing_ok=True)
    if folder.is_dir():
        looked.touch()


class Recent[T]:
    """Results that this process has at hand, by what they were made from; those asked for longest ago go first.

    `serve` builds again and again in one process: what a changed fact does not touch is found here.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self.known: dict[Hashable, T] = {}
        self.one_at_a_time = threading.Lock()

    def has(self, key: Hashable) -> bool:
        """Whether the result for `key` is at hand."""
        return key in self.known

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """The result for `key`, which holds everything it depends on; made now if it is not at hand."""
        with self.one_at_a_time:
            if known := key in self.known:
                found = self.known.pop(key)
                self.known[key] = found  # the newest stands last
        if not known:
            found = make()
            with self.one_at_a_time:
                self.known[key] = found
                if len(self.known) > self.most:
                    del self.known[next(iter(self.known))]
        return found


class AboutThings[T]:
    """What was worked out from things that never change, by the thing itself, not by what is equal to it.

    A file that stays the same is the same thing in the next build: see `loading`.
    """

    def __init__(self, most: int) -> None:
        self.recent: Recent[tuple[object, T]] = Recent(most)

    def get(self, thing: object, make: Callable[[], T], *more: object) -> T:
        """The result for `thing`, and for `more` of them together, made now if it is not at hand."""
        things = (thing, *more)
        # a thing that is kept beside its result lives on, so its number is not given to another
        return self.recent.get(tuple(map(id, things)), lambda: (things, make()))[1]


class Memo:
    """Small results in one file, by the digest of what they were made from. JSON must give each back as it was.

    `save` keeps what was asked for since the file was read, and nothing else. A process reads a file once: see `memo`.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        try:
            self.known: dict[str, Any] = json.loads(file.read_bytes())
        except (OSError, ValueError):  # none yet, or cut short
            self.known = {}
        self.used: dict[str, Any] = {}

    def get(self, key: str, make: Callable[[], Any]) -> Any:
        """The result kept for `key` (a digest), made now if there is none."""
        if key not in self.used:
            self.used[key] = self.known[key] if key in self.known else make()
        return self.used[key]

    def save(self) -> None:
        """Writes the file, whole or not at all, where anything was made or is no longer asked for."""
        if self.used.keys() != self.known.keys():
            Cache(self.file.parent).keep(self.file, json.dumps(self.used, ensure_ascii=False).encode())


MEMOS: Recent[Memo] = Recent(most=8)
"""Those of this process, by their files."""


def memo(file: Path) -> Memo:
    """The memo of `file`. Nothing is asked for twice: in one process it is the same each time."""
    return MEMOS.get(file, functools.partial(Memo, file))


@dataclass(frozen=True)
class Cache:
    """A folder of results. A result is written whole or not at all, so two builds at once do no harm."""

    folder: Path

    def has(self, kind: str, key: str) -> bool:
        """Whether bytes are kept for `kind` and `key`."""
        return self._path(kind, key).is_file()

    def _path(self, kind: str, key: str) -> Path:
        return self.folder / f"{kind}-{key[:32]}"

    def get(self, kind: str, key: str, make: Callable[[], bytes]) -> bytes:
        """The bytes kept for `kind` and `key` (a digest), made and kept now if they are not there."""
        path = self._path(kind, key)
        try:
            data = path.read_bytes()
            os.utime(path)  # asked for today: see `forget_old`
        except OSError:
            data = b""
        # nothing that is kept is empty: a machine that lost its power leaves files of no bytes
        return data or self.keep(path, make())

    def keep(self, path: Path, data: bytes) -> bytes:
        """Writes `data` to `path` in this folder, whole or not at all. The data."""
        made(self.folder)
        part = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.part")
        try:
            part.write_bytes(data)
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        return data

    def squeezed(self, blobs: list[bytes]) -> list[tuple[bytes, bytes]]:
        """Each of `blobs` as (gzip, brotli), both at their strongest: half a minute for the wasm, once."""
        with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
            # brotli gives the interpreter free while it works, so threads are enough
            return list(pool.map(self._squeeze, blobs))

    def _squeeze(self, blob: bytes) -> tuple[bytes, bytes]:
        return SQUEEZED.get(blob, lambda: self._squeezed(blob))

    def _squeezed(self, blob: bytes) -> tuple[bytes, bytes]:
        key = digest(blob)
        zipped = self.get("gzip", key, lambda: gzip.compress(blob, 9, mtime=0))
        strong = self.get("brotli", key, lambda: brotli.compress(blob, quality=11, lgwin=WINDOW))
        return zipped, strong


SQUEEZED: Recent[tuple[bytes, bytes]] = Recent(most=16)
"""Few and large: the parts of the browser's Python."""
