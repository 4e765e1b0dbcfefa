"""How people write advertisements: undoes disguises, abbreviations, regional words, and remembers what was written."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

LONGEST = 20_000

_LEET = str.maketrans("013457!@$*", "oieastiasa")
_LOOKALIKES = str.maketrans("аеорсухкмтвнієїіαοετρνκι", "aeopcyxkmtbhieiiaoetpvki")
"""Cyrillic and Greek letters that look like Latin ones."""

_FLAG_START = 0x1F1E6
_WORD = re.compile(r"[^\s,;:–—/]+")
_NUMBER = re.compile(r"(?:rp|idr|usd?|rm|sgd|ntd?|hkd?|aed|sar|bnd)?[.$]?[\d.,+x%$-]+[a-z]{0,4}[.!?]*|[a-z]-?\d+[.!?]*")
_ADDRESS = re.compile(r"https?:|www\.|.*\.(id|com)\b")
_SPACED = re.compile(r"(?:[a-z][.\-_*]){3,}[a-z]")
_AMOUNT = re.compile(r"(\d)([a-z]+)")
_TWICE = re.compile(r"\b([a-z]{2,})2(?=(?:nya|an)?\b)")
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_LETTERS = re.compile(r"[a-z_]+")
_ENDING = re.compile(r"([a-z]{3,}?)(nya|mu|ku|ne|kan|an|e)")


@dataclass(frozen=True)
class Wording:
    """`plain`: the text in standard words.

    `begins`: where each written word begins in it, `spans`: where it stands in `text`.
    """

    text: str
    plain: str
    begins: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]

    def written(self, start: int, end: int) -> str:
        """What was written where `plain[start:end]` stands."""
        first, last = bisect_right(self.begins, start) - 1, bisect_right(self.begins, max(start, end - 1)) - 1
        return self.text[self.spans[first][0] : self.spans[last][1]].strip(' \t\r\n.,;:!?()[]"“”')


def wording(text: str, words: Mapping[str, str]) -> Wording:
    """Reads the first LONGEST signs. `words`: written word to standard word, both in lower case."""
    text = text[:LONGEST]
    parts, begins, spans, at = [], [], [], 0
    for found in re.finditer(r"\n\s*|\S+", text):
        plain = ";" if found[0].isspace() else standard(found[0], words)
        if plain:
            parts.append(plain)
            begins.append(at)
            spans.append(found.span())
            at += len(plain) + 1
    return Wording(text, " ".join(parts), tuple(begins), tuple(spans))


def standard(written: str, words: Mapping[str, str]) -> str:
    """One written word in lower case, without accents and disguises, as standard words; flags become `bendera_xx`."""
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", _flags(written)).lower())
    plain = "".join(c for c in text if not unicodedata.combining(c) and unicodedata.category(c) != "Cf").translate(
        _LOOKALIKES
    )
    plain = re.sub(r"(?<=[a-z])['’`](?=[a-z])", "", re.sub(r"[()\[\]\"“”|]", " ", plain))
    plain = _WORD.sub(lambda m: _spell(m[0]), plain)
    return " ".join(_LETTERS.sub(lambda m: _known(m[0], words), plain).split())


def _known(word: str, words: Mapping[str, str]) -> str:
    """The standard word, also of a word with an ending; a word that is not known only loses `nya`."""
    ending = _ENDING.fullmatch(word)
    stem = ending[1] if ending and (ending[1] in words or (ending[2] == "nya" and len(ending[1]) > 3)) else word
    return words.get(word) or words.get(stem, stem)


def _flags(text: str) -> str:
    """Replaces regional-indicator pairs (flag emoji) by a word."""
    letters = ""
    out: list[str] = []
    for char in text:
        if not 0 <= ord(char) - _FLAG_START < 26:
            out.append(char)
            continue
        letters += chr(ord(char) - _FLAG_START + ord("a"))
        if len(letters) == 2:
            out.append(f" bendera_{letters} ")
            letters = ""
    return "".join(out)


def _spell(word: str) -> str:
    if _NUMBER.fullmatch(word):
        return _AMOUNT.sub(r"\1 \2", word)
    if not any(c.isalpha() for c in word) or _ADDRESS.match(word):
        return word
    core = word.rstrip(".!?*")
    plain = re.sub(r"[.\-_*]", "", core) if _SPACED.fullmatch(core) else core
    return _DRAWN_OUT.sub(r"\1", _TWICE.sub(r"\1", plain).translate(_LEET)) + word[len(core) :]
