"""What the look-up says, handed in: this package holds no sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Texts:
    """`advice` by how a name was found, `meaning` by the answer, both as in `data/words/company.yml`.

    `twin` warns of a revoked namesake, `note` stands beside one; `months`: twelve short names.
    """

    advice: Mapping[str, str]
    meaning: Mapping[str, str]
    twin: str
    note: str
    months: Sequence[str]

    def day(self, iso: str) -> str:
        """`2026-09-17` as `17 Sep 2026`; another text as it is."""
        found = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", iso)
        return f"{int(found[3])} {self.months[int(found[2]) - 1]} {found[1]}" if found else iso


def filled(text: str, words: Mapping[str, str]) -> str:
    """`text` with each `{name}` replaced by `words[name]`. What is filled in is not read again. Raises KeyError."""
    return re.sub(r"\{(\w+)\}", lambda found: words[found[1]], text)
