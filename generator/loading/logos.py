"""Reads the drawings that a site may show beside its name: checked, because a drawing can hold a program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.loading.so_far import Loading
from generator.problems import Problem
from generator.reading.textfile import Refused, read_text

FOLDER = "logos"
LARGEST = 60_000
"""Bytes: it comes along with every page."""
EXPECTED = "gambar SVG tanpa program dan tanpa tautan keluar"
UNSAFE = re.compile(
    r"<\s*(script|foreignobject|iframe|image|a|animate|set)\b|\bon\w+\s*=|href\s*=\s*[\"'](?!#)|<!|url\s*\(\s*[\"']?(?!#)|@import|javascript:",
    re.IGNORECASE,
)


def read(loading: Loading, data: Path) -> dict[str, str]:
    """File name -> SVG, of `data/logos` and of the same folder of what is laid over; wrong ones are problems."""
    found: dict[str, str] = {}
    for name, path in _files(loading, data):
        try:
            text = read_text(path, name, LARGEST)
        except Refused as refused:
            loading.problems.append(refused.problem)
            continue
        wrong = _wrong(text)
        if wrong:
            guess = "Simpan ulang sebagai 'SVG polos' di program gambar Anda."
            loading.problems.append(Problem(name, 0, "", wrong, EXPECTED, guess))
        found[path.name] = text.strip()
    return found


def _files(loading: Loading, data: Path) -> Iterator[tuple[str, Path]]:
    for path in sorted((data / FOLDER).glob("*.svg")):
        yield path.relative_to(loading.root).as_posix(), path
    if loading.overlay:
        for path in sorted((loading.overlay / FOLDER).glob("*.svg")):
            yield loading.own_name(path), path


def _wrong(text: str) -> str:
    body = re.sub(r"^\s*<\?xml[^>]*\?>\s*", "", text)
    if not re.match(r"<svg\s[^>]*xmlns=", body) or not body.rstrip().endswith("</svg>"):
        return "berkas yang tidak diawali <svg xmlns=…> atau tidak diakhiri </svg>"
    if not re.match(r"<svg\s[^>]*viewBox=", body):
        return "gambar tanpa viewBox"
    if unsafe := UNSAFE.search(body):
        return f"gambar dengan {unsafe[0]!r}"
    return ""
