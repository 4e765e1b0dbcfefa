"""Files that stay as they are from one build of this process to the next: one more name, instead of the same bytes."""

from __future__ import annotations

import os
from pathlib import Path

Mark = tuple[int, int, int]
"""Number, time of the last change and size of a file: another one, or one that somebody wrote into, has another."""


class UnchangedFiles:
    """What this process wrote last under each name below a site."""

    def __init__(self) -> None:
        self.written: dict[str, tuple[bytes, Mark]] = {}

    def put(self, before: Path, out: Path, name: str, data: bytes) -> None:
        """`data` as the file `name` below `out`; `before`: the site that stands, where it may be already.

        Nobody may write into the file afterwards: both sites may share it.
        """
        place, known = out / name, self.written.get(name)
        if known and known[0] is data and _mark(before / name) == known[1]:
            try:
                place.hardlink_to(before / name)
            except OSError:  # the disk knows no second names, or it went just now
                pass
            else:
                return
        place.write_bytes(data)
        self.written[name] = (data, _mark(place) or (0, 0, 0))


def _mark(path: Path) -> Mark | None:
    try:
        stat = os.stat(path)  # noqa: PTH116  asked a thousand times
    except OSError:
        return None
    return stat.st_ino, stat.st_mtime_ns, stat.st_size
