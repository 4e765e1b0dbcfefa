"""Lays one YAML file over another: what the upper one says counts, what it leaves out stays as below."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from generator.problems import Key
from generator.reading.yaml_lines import Document


@lru_cache(maxsize=1024)
def laid_over(base: Document, own: Document) -> Document:
    """`own` over `base`, as one file called like `base`: key by key, a list or a text as a whole.

    Every path knows in which of the two files it stands. The same two files give the same document.
    """
    replaced = set(_replaced(base.value, own.value, ()))

    def stays(path: Key) -> bool:
        return path not in own.lines and not any(path[:n] in replaced for n in range(len(path) + 1))

    return Document(
        base.file,
        _over(base.value, own.value),
        {path: line for path, line in base.lines.items() if stays(path)} | own.lines,
        {path: text for path, text in base.written.items() if stays(path)} | own.written,
        [*base.problems, *own.problems],
        dict.fromkeys(own.lines, own.file),
        base.text,
    )


def _over(base: Any, own: Any) -> Any:
    if not isinstance(base, dict) or not isinstance(own, dict):
        return own
    return base | {key: _over(base[key], value) if key in base else value for key, value in own.items()}


def _replaced(base: Any, own: Any, path: Key) -> list[Key]:
    """The paths below which nothing of `base` stays."""
    if not isinstance(base, dict) or not isinstance(own, dict):
        return [path]
    return [found for key in own if key in base for found in _replaced(base[key], own[key], (*path, key))]
