"""Every text of ours that a visitor reads, with its kind: what `readability` looks at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from generator.facts.model import Model
from generator.facts.source import Source
from generator.readability.sentences import Text

FOLDERS = {
    "countries": "country",
    "procedures": "procedure",
    "regions": "region",
    "topics": "topic",
    "contacts": "contact",
    "faq": "faq",
    "terms": "term",
    "questions": "question",
    "findings": "finding",
    "kits": "meeting",
    "forms": "meeting",
}
NOT_READ = frozenset(
    "name long label shown number email web address id sources kind role grade region country missions neighbours "
    "countries see page practice answers flags when trigger ask value counter period what_counts other".split()
)
"""Keys that hold names, ids and figures rather than sentences."""

MARKDOWN = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*_`#>]+|^\s*[-|].*?$(?<=\|)|\{[^}]*\}", re.M)


def texts(model: Model, content: Path) -> list[Text]:
    """Every text of the model that reaches a page, and the hand-written pages."""
    found = [
        text
        for folder, kind in FOLDERS.items()
        for key, thing in getattr(model, folder).items()
        if _published(thing)
        for text in _inside(thing, kind, f"{folder}/{key}")
    ]
    found += [
        text
        for name in type(model.verdicts).model_fields
        for text in _inside(getattr(model.verdicts, name), "verdict", f"verdicts/{name}")
    ]
    found += [text for key, source in model.sources.items() for text in _of_source(key, source)]
    return found + [
        Text("content", f"content/{path.name}", line) for path in sorted(content.glob("*.md")) for line in _lines(path)
    ]


def _of_source(key: str, source: Source) -> Iterator[Text]:
    """What is said in our words about a source; its title and its publisher are given, not ours."""
    for name in ("settles", "status", "note", "provisions"):
        yield from _inside(getattr(source, name), "source", f"sources/{key}.{name}")


def _published(thing: Any) -> bool:
    return getattr(thing, "published", True)


def _inside(value: Any, kind: str, place: str) -> Iterator[Text]:
    if isinstance(value, str):
        if " " in value:
            yield Text(kind, place, value)
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if name not in NOT_READ:
                yield from _inside(getattr(value, name), kind, f"{place}.{name}")
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _inside(inner, kind, f"{place}.{key}")
    elif isinstance(value, tuple):
        for i, inner in enumerate(value):
            yield from _inside(inner, kind, f"{place}[{i}]")


def _lines(path: Path) -> Iterator[str]:
    body = re.sub(r"\A---\n.*?\n---\n", "", path.read_text(encoding="utf-8"), flags=re.S)
    for line in body.splitlines():
        if text := MARKDOWN.sub(lambda found: found[1] or "", line).strip(" -"):
            yield text
