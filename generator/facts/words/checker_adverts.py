"""The reader of advertisements: what it says beside the questions of the signs themselves."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes


class CheckerAdvertWords(Strict):
    """`data/words/checker_adverts.yml`."""

    known_company: Annotated[Text, with_holes("day")]
    """Bila PT yang disebut ada di daftar."""
    unknown_company: Sentence
    """Bila PT yang disebut tidak ada di daftar."""
    revoked_company: Sentence
    """Bila izin PT yang disebut dicabut atau diskors."""
    ear: Sentence
    """Bila hanya bunyi tulisannya yang mirip tawaran berbahaya."""
