"""Checks the hand-written pages: text and links only, nothing that a browser would run or fetch from elsewhere.

The policy in the headers forbids it too, but a site may be copied to a host that sends no headers, or to a stick.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from generator.facts.text_parts import opened, parts_of
from generator.problems import Problem, nearest, shown
from generator.reading.textfile import read_text

LARGEST = 1_000_000
FORBIDDEN = {
    "unsur yang dijalankan peramban": re.compile(
        r"<\s*/?\s*(?:script|iframe|object|embed|style|link|meta|base|form|svg|math|template)\b[^>]*", re.IGNORECASE
    ),
    "perintah di dalam unsur": re.compile(
        r"(?:<[^<>]*\s|\{[^{}]*\b)(?:on[a-z]+|style|srcdoc)\s*=[^>}]*", re.IGNORECASE
    ),
    "alamat yang menjalankan perintah": re.compile(
        r"(?:(?:javascript|vbscript)\s*:|data:(?=\S))[^\s)\"'>]*", re.IGNORECASE
    ),
    "gambar dari situs lain": re.compile(
        r"!\[[^\]]*\](?:\[[^\]]*\]|\(\s*<?\s*(?:[a-z]+:)?//[^)]*)|<img[^>]+//[^>]*", re.IGNORECASE
    ),
}
EXPECTED = "teks biasa, tautan https, dan gambar dari folder proyek"


def content_problems(content: Path) -> list[Problem]:
    """A problem for each place in `content/*.md` that is more than text. Raises Refused for a file that is no text."""
    return [problem for path in sorted(content.glob("*.md")) for problem in _in_file(path, f"content/{path.name}")]


def _in_file(path: Path, name: str) -> Iterator[Problem]:
    # a browser reads &#58; as a colon; no sentence of ours needs more letters than it has
    text = unescape(read_text(path, name, LARGEST))
    for what, pattern in FORBIDDEN.items():
        for found in pattern.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            yield Problem(name, line, "", f"{what}: {shown(found[0])}", EXPECTED, "Hapus, atau tulis dengan kata.")
    yield from _opened(text, name)


def _opened(text: str, name: str) -> Iterator[Problem]:
    """A problem for each part to be left open that the text does not have."""
    before, parts = parts_of(text)
    titles = [title for title, _ in parts]
    for title, line in opened(before).items():
        if title not in titles:
            yield Problem(name, line, "open", shown(title), "judul satu bagian di halaman itu", nearest(title, titles))
