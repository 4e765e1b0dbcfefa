"""Takes Indonesian apart: sentences, words, and which words are long for a reader."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from statistics import median

NAMED = "…"
LONG_ROOT = 9
"""A word is long when this many letters and more remain without its affixes."""

PREFIX = re.compile(
    r"^(?:memper|diper|member|keber|penge|menge|meng|meny|mem|men|peng|peny|pem|pen|per|pel|ber|ter|me|di|ke|se|pe)(?=\w{4})"
)
SUFFIX = re.compile(r"(?:kannya|annya|inya|nya|kan|an|lah|kah|i)$")
WORD = re.compile(r"[A-Za-zÀ-ÿ0-9](?:[\w'’./:%-]*\w)?")
END = re.compile(r"(?<=[.!?])[\"”')*]*\s+(?=[\"“'(]*[A-Z0-9À-Ý])|\n+")
SHORTENED = re.compile(r"\b(No|Kab|Kec|Jl|tgl|dll|St|Ps|jo)\.\s")
ADDRESS = re.compile(r"\S+\.(?:id|com|org|net|au|tw|sg|hk|jp|gov)\b(?:/\S*[\w/])?")


@dataclass(frozen=True)
class Measured:
    """Of some texts: their sentences, words in the median and in the longest one, words and long words in all."""

    sentences: int
    middle: float
    longest: int
    words: int
    long: int

    @property
    def long_per_100(self) -> float:
        """Long words per 100 words."""
        return 100 * self.long / (self.words or 1)


def sentences(text: str) -> list[str]:
    """The sentences of a text; an address counts as one word, a colon or semicolon ends no sentence."""
    text = SHORTENED.sub(r"\1 ", ADDRESS.sub("situs", text))
    return [part for part in (piece.strip() for piece in END.split(text)) if WORD.search(part)]


def words(sentence: str) -> list[str]:
    """The words of a sentence; `Rp9.622.000` and `KP2MI-nya` are one each."""
    return WORD.findall(sentence)


def root(word: str) -> str:
    """The word without one prefix and one suffix, which every reader knows: `memberangkatkan` gives `angkat`."""
    bare = SUFFIX.sub("", word.lower()) if len(word) > 6 else word.lower()
    return PREFIX.sub("", bare)


def is_long(word: str) -> bool:
    """Whether a word of a sentence is long for a reader; names and numbers do not count."""
    return (
        word.islower()
        and not any(char.isdigit() for char in word)
        and any(len(root(part)) >= LONG_ROOT for part in word.split("-"))
    )


@lru_cache(maxsize=1 << 16)
def shape(text: str) -> tuple[str, ...]:
    """The text without its names and numbers: of each row of them one `NAMED` is left.

    A sentence made for every place has one shape, however many places there are.
    """
    found = (word if word.islower() else NAMED for word in words(text))
    return tuple(word for word, _ in groupby(found))


@lru_cache(maxsize=1 << 16)
def _counted(text: str) -> tuple[tuple[int, ...], int]:
    """The words of each sentence of a text, and how many of all are long."""
    found = [words(sentence) for sentence in sentences(text)]
    return tuple(map(len, found)), sum(is_long(word) for sentence in found for word in sentence)


def measure(texts: Sequence[str]) -> Measured:
    """The figures of these texts together."""
    counted = [_counted(text) for text in texts]
    counts = [count for each, _ in counted for count in each]
    long = sum(long for _, long in counted)
    return Measured(len(counts), median(counts or [0]), max(counts, default=0), sum(counts), long)
