"""All words together: which file holds which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_type_hints

from generator.facts.base import Strict
from generator.facts.words.company import CompanyWords
from generator.facts.words.dates import DateWords


@dataclass(frozen=True)
class Words:
    """Each field is the file of the same name in `data/words`."""

    company: CompanyWords
    dates: DateWords


FILES: dict[str, type[Strict]] = get_type_hints(Words)
"""The model of each file, by its name without `.yml`."""
