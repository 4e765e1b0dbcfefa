"""The second ear: a small logistic regression on words and groups of letters, which hears whether a text is an offer.

What it hears are points beside those of the signs. It takes none away, and never makes a text `tinggi` by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt
from typing import Any

from checker.advert.tokens import NONE, Token

WINDOW, STEP = 60, 30
"""So many words are heard at once, and so many later again."""

LETTERS = 5
UNSURE, ONE_POINT = 6.5, 160.0
"""Points of a text that may be an offer or not, and how many thousandths more are a point more."""

AN_OFFER, FEWEST, FADING = 11.0, 12, 0.75
"""Points of a text that nobody has listened to, or with no more words than FEWEST: it is taken for an offer.

Each word more takes FADING from what a text has at least.
"""

_NAME = re.compile("[A-Z][a-z]")


@dataclass(frozen=True)
class Ear:
    """`weights`: feature to weight, in thousandths; `bias` likewise.

    `masked`: words that it is deaf for (places, people, licences). `titles`: words that a name follows. `ask`: a
    question.
    """

    weights: Mapping[str, int] = field(default_factory=dict)
    bias: int = 0
    masked: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    ask: str = ""

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Ear:
        """An ear from what JSON holds."""
        return cls(**{**data, "masked": frozenset(data["masked"]), "titles": frozenset(data["titles"])})

    def nameless(self, text: str, tokens: Sequence[Token]) -> list[str]:
        """The words of `tokens`, without those that `text` writes as a name after a title (`Bu Wati`, not `Bu RT`)."""
        return [
            token.word
            for before, token in zip((None, *tokens), tokens, strict=False)
            if not (before and before.word in self.titles and self._is_name(text, token))
        ]

    def _is_name(self, text: str, token: Token) -> bool:
        return token.stop == NONE and token.word not in self.titles and bool(_NAME.match(text, token.start))

    def hear(self, words: Sequence[str]) -> float:
        """How much `words` sound like a dangerous offer, in points from 0: the mean of the two worst windows."""
        if not self.weights:
            return AN_OFFER
        heard = self.heard(words)
        if not heard:
            return 0.0
        least = max(AN_OFFER - FADING * max(len(heard) - FEWEST, 0), 0.0)
        starts = range(0, max(len(heard) - WINDOW // 2, 1), STEP)
        worst = sorted((self.window(heard[at : at + WINDOW]) for at in starts), reverse=True)[:2]
        return max(UNSURE + sum(worst) / len(worst) / ONE_POINT, least)

    def heard(self, words: Sequence[str]) -> list[str]:
        """Those of `words` that it is not deaf for."""
        return [word for word in words if word not in self.masked and word[0].isalpha()]

    def window(self, words: Sequence[str]) -> float:
        """The sum for the words of one window, in thousandths: above 0 they sound like a dangerous offer."""
        return summed(frozenset(features(words)), self.weights, self.bias)


def summed(found: frozenset[str], weights: Mapping[str, int], bias: int) -> float:
    """`bias` and the weights of what was `found`, which count less the more there is."""
    return bias + sum(weights.get(feature, 0) for feature in found) / sqrt(max(len(found), 1))


def features(words: Sequence[str]) -> Iterator[str]:
    """Every word, every pair of neighbours, and every group of LETTERS letters within a word (`_` at its ends)."""
    for at, word in enumerate(words):
        yield word
        if at:
            yield f"{words[at - 1]} {word}"
        edged = f"_{word[:20]}_"
        for i in range(len(edged) - LETTERS + 1):
            yield f"~{edged[i : i + LETTERS]}"
