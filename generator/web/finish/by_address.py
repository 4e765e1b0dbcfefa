"""Files of a finished folder by their addresses: what every last step asks for, found without a detour."""

from __future__ import annotations

import os
from pathlib import Path


def files_below(folder: Path, *suffixes: str) -> dict[str, Path]:
    """Every file below `folder` by its path from there ('/' between its parts); `suffixes`: only those."""
    found = {}
    start = len(str(folder)) + 1
    for here, _, names in os.walk(folder):
        for name in names:
            if not suffixes or name.endswith(suffixes):
                path = os.path.join(here, name)  # noqa: PTH118  many Paths take longer than the walk
                found[path[start:].replace(os.sep, "/")] = Path(path)
    return {name: found[name] for name in sorted(found, key=lambda name: name.split("/"))}
