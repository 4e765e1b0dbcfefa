"""The look-up of companies, with the frozen words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from checker.company import find as look_up
from generator.loading.load import load_words
from generator.shown.agencies import company_texts
from tests.frozen.facts import FACTS

WORDS = load_words(FACTS)
TEXTS = company_texts(WORDS)


def index_of(entries: Sequence[Mapping[str, Any]]) -> look_up.Index:
    """The entries made ready for many searches."""
    return look_up.Index(entries, TEXTS)


def find(query: str, entries: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What is answered to one search."""
    return look_up.find(query, entries, TEXTS)
