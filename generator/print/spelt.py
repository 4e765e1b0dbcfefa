"""Spelt: the abbreviations on a sheet of paper, each with the few words it stands for: paper has no glossary."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.facts.model import Model
from generator.facts.term import Term
from generator.print.frame import Data

UNSEEN = ("note", "svg", "alt", "picture", "id", "verdict", "logo", "meant")
"""Keys whose values stand on no paper."""
_ABBREVIATION = re.compile(r"[A-Z][A-Z0-9]+(?:-[A-Z][A-Z0-9]+)*")


def with_spelling(model: Model, data: Data) -> Data:
    """`data` of a sheet and `spelt`: what its foot says of the glossary's abbreviations on it."""
    return data | {"spelt": spelt(model, data)}


def spelt(model: Model, data: object) -> list[Data]:
    """Each abbreviation of the glossary that stands in `data`, in the order of the alphabet: `name` and `meant`."""
    found = {word for text in _texts(data) for word in _ABBREVIATION.findall(text)}
    told = [(term.name, term.short) for term in abbreviations(model) if term.name in found and term.short]
    return [{"name": name, "meant": short} for name, short in sorted(told)]


def abbreviations(model: Model) -> list[Term]:
    """The terms of the glossary whose name is an abbreviation."""
    return [term for term in model.terms.values() if _ABBREVIATION.fullmatch(term.name)]


def _texts(data: object) -> Iterator[str]:
    """Every text that may stand on the paper."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for key, value in data.items():
            if key not in UNSEEN:
                yield from _texts(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _texts(value)
