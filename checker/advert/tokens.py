"""A word of a text: what it says, where it was written, and what stands before it."""

from __future__ import annotations

from dataclasses import dataclass

NONE, COMMA, LINE, END = range(4)
"""What stands between a word and the one before it."""


@dataclass(frozen=True)
class Token:
    """A standard word, where it was written, and what stands before it (NONE, COMMA, LINE or END)."""

    word: str
    start: int
    end: int
    stop: int = NONE


def sentences(tokens: list[Token]) -> list[list[Token]]:
    """The words of each sentence; a new line begins one too."""
    out: list[list[Token]] = []
    for token in tokens:
        if token.stop >= LINE or not out:
            out.append([])
        out[-1].append(token)
    return out
