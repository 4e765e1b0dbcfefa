"""Letters as people disguise them: emoji letters, flags, full-width and look-alike letters, signs that nobody sees."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

_LOOKALIKES = str.maketrans("аеорсухкмтвнієїіαοετρνκι‘’`´–—−‐‑…", "aeopcyxkmtbhieiiaoetpvki''''-----.")
"""Cyrillic and Greek letters that look like Latin ones; signs that are typed in several ways."""

_UNSEEN = re.compile(
    "[\u00ad\u0300-\u036f\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u20d0-\u20ff\ufe00-\ufe0f\ufeff]"
)
_FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]+")
_FLAG_START = 0x1F1E6
_EMOJI_LETTERS = {0x1F150 + row + i: chr(ord("a") + i) for row in (0, 0x20) for i in range(26)}
"""White letters in black circles and boxes, which Unicode does not call letters."""


def ascii_letters(written: str, words: Mapping[str, str]) -> str:
    """`written` in lower case and ASCII; what has no such letter is a space. A flag is the word `bendera_xx`."""
    if written.isascii():
        return written.lower().translate(_LOOKALIKES)
    shown = _FLAGS.sub(lambda m: _flags(m[0], words), _UNSEEN.sub("", written)).translate(_EMOJI_LETTERS)
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", shown).lower())
    return "".join(c if c.isascii() else " " for c in _UNSEEN.sub("", plain).translate(_LOOKALIKES))


def _flags(run: str, words: Mapping[str, str]) -> str:
    """Two boxed letters are a flag; several that are no flags we know spell a word."""
    letters = "".join(chr(ord(c) - _FLAG_START + ord("a")) for c in run)
    pairs = [f"bendera_{letters[i : i + 2]}" for i in range(0, len(letters), 2)]
    spelled = len(letters) == 1 or (len(letters) > 2 and not all(pair in words for pair in pairs))
    return letters if spelled else f" {' '.join(pairs)} "
