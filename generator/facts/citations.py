"""The sources that a fact names, wherever in it they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from generator.cache import AboutThings
from generator.problems import Key

CITED: AboutThings[tuple[tuple[Key, str], ...]] = AboutThings(most=4096)


def cited(thing: Any) -> tuple[tuple[Key, str], ...]:
    """Every source id inside a thing of the model, with its path."""
    return CITED.get(thing, lambda: tuple(_cited(thing)))


def _cited(value: Any, path: Key = ()) -> Iterator[tuple[Key, str]]:
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if name == "sources":
                yield from (
                    ((*path, name, i), ref) for i, ref in enumerate(getattr(value, name)) if isinstance(ref, str)
                )
            else:
                yield from _cited(getattr(value, name), (*path, name))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _cited(inner, (*path, key))
    elif isinstance(value, tuple):
        for i, inner in enumerate(value):
            yield from _cited(inner, (*path, i))
