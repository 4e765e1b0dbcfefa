"""A hand-written page in parts: what stands before its first heading, and each heading with what follows it."""

from __future__ import annotations

import re

_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
_OPEN = re.compile(r"^open:(.*)$", re.MULTILINE)


def parts_of(text: str) -> tuple[str, list[tuple[str, str]]]:
    """What stands before the first heading (the front matter too), and the title and the Markdown of each part."""
    before, *parts = _HEADING.split(text)
    return before, [(title.strip(), body) for title, body in zip(parts[::2], parts[1::2], strict=True)]


def opened(before: str) -> dict[str, int]:
    """The titles that the front matter's `open` names, parts which are not closed, each with its line from 1 on."""
    return {found[1].strip(): before.count("\n", 0, found.start()) + 1 for found in _OPEN.finditer(before)}
