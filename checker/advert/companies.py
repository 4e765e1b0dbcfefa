"""Companies that an advertisement names, looked up in the register: an unknown or a revoked one is a sign."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from checker.advert.tokens import Token

KNOWN, UNKNOWN, REVOKED = "pt_terdaftar", "pt_tidak_terdaftar", "pt_dicabut"
_NAMED = re.compile(r"\bP\.?T\.? {1,2}((?:[A-Z][\w'’&.-]{1,24} ?){1,6})")
_LETTERS = re.compile(r"[a-z0-9]+")
_SHORTEST = 2
"""A name of one word is too often no name (`PT kami`, `PT Taiwan`)."""


@dataclass(frozen=True)
class Companies:
    """Names without signs and spaces. `known`: on the list; `revoked`: their licence was taken or is suspended.

    `asks`: what is said of a company that is KNOWN, UNKNOWN or REVOKED.
    """

    known: frozenset[str] = frozenset()
    revoked: frozenset[str] = frozenset()
    asks: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Companies:
        """Companies from what JSON holds."""
        return cls(frozenset(data["known"]), frozenset(data["revoked"]), data["asks"])


def named_companies(
    text: str, tokens: Sequence[Token], own: Sequence[bool], companies: Companies
) -> list[tuple[str, int, int]]:
    """KNOWN, UNKNOWN and REVOKED, each once, with the places (first, last + 1) of the name; nothing without a list."""
    out: dict[str, tuple[str, int, int]] = {}
    first = 0
    for match in _NAMED.finditer(text) if companies.known else ():
        while first < len(tokens) and tokens[first].end <= match.start():
            first += 1
        state = _state(match[1].lower(), companies)
        if not state or state in out:
            continue
        after = bisect_left(tokens, match.end(), first, key=lambda token: token.start)
        if places := [i for i in range(first, after) if own[i]]:
            out[state] = (state, places[0], places[-1] + 1)
    return list(out.values())


def _state(written: str, companies: Companies) -> str:
    """What the list says of the longest beginning of `written` that it knows."""
    words = _LETTERS.findall(written)
    for length in range(len(words), 0, -1):
        name = "".join(words[:length])
        if name in companies.revoked:
            return REVOKED
        if name in companies.known:
            return KNOWN
    return UNKNOWN if len(words) >= _SHORTEST else ""
