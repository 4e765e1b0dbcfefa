"""Indonesian words for dates, ids and levels, used by every page."""

from __future__ import annotations

import re


def provision_label(slug: str) -> str:
    """`pasal-5-ayat-2-huruf-b` becomes `Pasal 5 ayat (2) huruf b`; `lampiran` becomes `Lampiran`."""
    words: list[str] = []
    for word in slug.split("-"):
        after_part = bool(words) and words[-1] == "ayat"
        words.append(f"({word})" if after_part else word)
    text = " ".join(words)
    return text[:1].upper() + text[1:]


def word_of(slug: str) -> str:
    """An id as words, for things whose label is not (yet) in the data."""
    text = re.sub(r"[-_]+", " ", slug)
    return text[:1].upper() + text[1:]


def bare_address(url: str) -> str:
    """A web address as people read it: `https://www.kp2mi.go.id/` becomes `kp2mi.go.id`."""
    return re.sub(r"^https?://(www\.)?", "", url).rstrip("/")


def short_text(text: str, limit: int = 155) -> str:
    """Whole sentences of `text` up to about `limit` letters, for the description."""
    if len(text) <= limit:
        return text
    cut = text[:limit].rpartition(". ")[0]
    return f"{cut}." if cut else text[:limit].rpartition(" ")[0] + " …"
