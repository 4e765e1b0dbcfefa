"""What somebody typed, a name or a number, as it is compared: without signs, accents and PT."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from checker.company.likeness import Spelling

LICENCE_DIGITS = 13
"""Length of a NIB; longer numbers on the official list are a NIB with an OSS suffix."""

LONGEST = 120
"""So many signs of what somebody typed are read: no company has a longer name."""

_BETWEEN_DIGITS = re.compile(r"[ \t.\-/]")
_BEFORE = re.compile(r"^(?:[^a-z0-9]*p[^a-z0-9]{0,3}t(?![a-z0-9]))+")
_AFTER = re.compile(r"(?:^|[^a-z0-9])p[^a-z0-9]{0,3}t[^a-z0-9]*$")


def normalise(name: str) -> str:
    """Letters and digits of a company name in lower case, without PT, P.T. and the like at either end."""
    return "".join(name_words(name))


def name_words(name: str) -> list[str]:
    """The words that `normalise` joins."""
    plain = "".join(map(_plain, unicodedata.normalize("NFKD", name[:LONGEST])))[:LONGEST].lower()
    return re.findall("[a-z0-9]+", _AFTER.sub(" ", _BEFORE.sub(" ", plain)))


def licence(text: str) -> str:
    """The first 13 digits of a licence number, or an empty text when `text` is not one."""
    digits = digits_of(text)
    return digits[:LICENCE_DIGITS] if len(digits) >= LICENCE_DIGITS else ""


@lru_cache(maxsize=16_384)
def spelling(name: str) -> Spelling:
    """The words of `name`, ready to be compared."""
    return Spelling(name_words(name))


def _plain(letter: str) -> str:
    """`letter` itself when ASCII; nothing for an accent or an invisible sign, a space for anything else."""
    if letter.isascii():
        return letter
    return "" if unicodedata.category(letter) in ("Mn", "Mc", "Me", "Cf") else " "


@lru_cache(maxsize=16_384)
def digits_of(text: str) -> str:
    """The digits of a number as people write it, or an empty text when `text` is something else."""
    digits = _BETWEEN_DIGITS.sub("", text[:LONGEST])
    return digits if re.fullmatch("[0-9]+", digits) else ""
