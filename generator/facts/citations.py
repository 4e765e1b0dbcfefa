"""The sources that a fact names, wherever in it they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from generator.problems import Key


def cited(value: Any, path: Key = ()) -> Iterator[tuple[Key, str]]:
    """Every source id inside a model value, with its path."""
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if name == "sources":
                yield from (
                    ((*path, name, i), ref) for i, ref in enumerate(getattr(value, name)) if isinstance(ref, str)
                )
            else:
                yield from cited(getattr(value, name), (*path, name))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from cited(inner, (*path, key))
    elif isinstance(value, tuple):
        for i, inner in enumerate(value):
            yield from cited(inner, (*path, i))
