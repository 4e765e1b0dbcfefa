"""The second ear: a small logistic regression on words and groups of letters; it only makes a text worth checking."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import exp, sqrt
from typing import Any

WINDOW, STEP = 40, 20
"""So many words are heard at once, and so many later again."""

LETTERS = range(3, 6)
NEVER = 2.0


@dataclass(frozen=True)
class Ear:
    """`weights`: feature to weight, in thousandths; `bias` likewise.

    `masked`: words that it is deaf for (places, licences).
    `alone`: from this probability a text is worth checking by itself; `beside`: beside another sign.
    `ask`: a question.
    """

    weights: Mapping[str, int] = field(default_factory=dict)
    bias: int = 0
    masked: frozenset[str] = frozenset()
    alone: float = NEVER
    beside: float = NEVER
    ask: str = ""

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Ear:
        """An ear from what JSON holds."""
        return cls(**{**data, "masked": frozenset(data["masked"])})

    def hear(self, words: Sequence[str]) -> float:
        """How dangerous `words` sound, from 0 to 1: the mean of the two worst windows."""
        if not self.weights or not words:
            return 0.0
        heard = self.heard(words)
        starts = range(0, max(len(heard) - WINDOW // 2, 1), STEP)
        worst = sorted((self.window(heard[at : at + WINDOW]) for at in starts), reverse=True)[:2]
        return sum(worst) / len(worst)

    def heard(self, words: Sequence[str]) -> list[str]:
        """Those of `words` that it is not deaf for."""
        return [word for word in words if word not in self.masked and word[0].isalpha()]

    def window(self, words: Sequence[str]) -> float:
        """How dangerous the words of one window sound."""
        found = set(features(words))
        known = sum(self.weights.get(feature, 0) for feature in sorted(found))
        score = (self.bias + known / sqrt(max(len(found), 1))) / 1000
        return 1 / (1 + exp(-max(min(score, 50.0), -50.0)))


def features(words: Sequence[str]) -> Iterator[str]:
    """Every word, every pair of neighbours, and every group of LETTERS letters within a word (`_` at its ends)."""
    for at, word in enumerate(words):
        yield word
        if at:
            yield f"{words[at - 1]} {word}"
        edged = f"_{word[:20]}_"
        for length in LETTERS:
            for i in range(len(edged) - length + 1):
                yield f"~{edged[i : i + length]}"
