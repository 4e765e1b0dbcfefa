"""The fenced blocks of a Markdown page: what the handbook shows, so that tests can run it."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(r"^(?P<indent> *)```(?P<info>[^\n]*)\n(?P<body>.*?)^(?P=indent)```$", re.DOTALL | re.MULTILINE)
TITLE = re.compile(r'title="([^"]+)"')
SENTENCE = re.compile(r"`(python3 build\.py [^`\n]+)`")


@dataclass(frozen=True)
class Fence:
    """One block. `title`: the file it shows; `later`: it is written only when its page's story comes to it."""

    language: str
    title: str
    later: bool
    body: str


def fences(text: str) -> list[Fence]:
    """Every block of a page, in order."""
    return [_fence(found["info"].strip(), textwrap.dedent(found["body"])) for found in FENCE.finditer(text)]


def _fence(info: str, body: str) -> Fence:
    title = TITLE.search(info)
    words = TITLE.sub("", info).strip("{ }").split()
    language = words[0].lstrip(".") if words else ""
    return Fence(language, title[1] if title else "", ".urut" in words[1:], body)


def sentences(text: str) -> list[str]:
    """Commands that stand inside a sentence or a table, outside every block."""
    return SENTENCE.findall(FENCE.sub("", text))


def pages(root: Path) -> dict[str, str]:
    """Name -> text of every page that tells people what to type."""
    files = [root / "README.md", root / "CONTRIBUTING.md", root / "PASANG.md", *sorted((root / "docs").rglob("*.md"))]
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in files}
