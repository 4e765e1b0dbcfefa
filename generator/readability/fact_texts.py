"""Every text of ours in `data/` and `content/` that a visitor reads, with its kind and its line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from generator.facts.folders import FOLDER_OF
from generator.facts.model import Model
from generator.problems import Key, dotted
from generator.readability.hard_texts import Text
from generator.reading.textfile import read_text
from generator.reading.yaml_lines import Document

KIND_OF = {
    "countries": "country",
    "procedures": "procedure",
    "provinces": "region",
    "regions": "region",
    "topics": "topic",
    "contacts": "contact",
    "faq": "faq",
    "terms": "term",
    "questions": "question",
    "findings": "finding",
    "adverts": "finding",
    "kits": "meeting",
    "forms": "meeting",
    "sources": "source",
}
SINGLES = {
    "verdicts": ("data/checker/verdicts.yml", "verdict"),
    "claims": ("data/checker/claims.yml", "finding"),
    "endings": ("data/checker/endings.yml", "finding"),
    "statistics": ("data/statistics.yml", "region"),
    "person": ("data/checker/person.yml", "finding"),
}
NOT_READ = frozenset(
    "name long label shown number email web address id sources kind role grade serves code level depth "
    "enacted status country missions neighbours countries see page practice answers flags when needed "
    "have verdicts trigger value counter period counting what_counts other phrases needs absent unless alone asks "
    "goer reader own".split()
)
"""Keys that hold names, ids, figures and patterns rather than sentences."""

OURS_IN_SOURCE = ("settles", "status", "note", "provisions")
"""What is said in our words about a source; its title and its publisher are given, not ours."""

LARGEST = 1_000_000
MARKDOWN = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*_`#>]+|^\s*[-|].*?$(?<=\|)|\{[^}]*\}", re.MULTILINE)
STANDS_ALONE = re.compile(r"\s*(?:[-*|#>]|\d+\.\s|$)")
"""A line of Markdown that does not go on from the line before: of a list, a table, a heading, or empty."""


def fact_texts(model: Model, documents: Mapping[str, Document]) -> list[Text]:
    """Every text of the model that reaches a page. `documents`: the files it was read from, by their names."""
    things = [
        (kind, f"{FOLDER_OF[folder]}/{key}.yml", thing)
        for folder, kind in KIND_OF.items()
        for key, thing in getattr(model, folder).items()
        if getattr(thing, "published", True)
    ]
    things += [(kind, file, getattr(model, name)) for name, (file, kind) in SINGLES.items()]
    things += [("words", f"data/words/{name}.yml", words) for name, words in vars(model.words).items()]
    return [
        Text(kind, at, text, line, dotted(path))
        for kind, file, thing in things
        for path, text in _inside(thing, (), READ.get(kind, _of_fact))
        for at, line in [documents[file].place(path)]
    ]


def content_texts(content: Path) -> list[Text]:
    """Every sentence of the hand-written pages in the folder `content`. Raises Refused for a file that is no text."""
    return [
        Text("content", f"content/{path.name}", text, line)
        for path in sorted(content.glob("*.md"))
        for line, text in _sentences(read_text(path, f"content/{path.name}", LARGEST))
    ]


def _of_fact(path: Key) -> bool:
    return path[-1] not in NOT_READ


READ: dict[str, Callable[[Key], bool]] = {
    "source": lambda path: path[0] in OURS_IN_SOURCE and _of_fact(path),
    "words": lambda _: True,
}
"""Kind of text -> whether the key at a path holds sentences of ours, where it differs from other facts."""


def _inside(value: Any, path: Key, reads: Callable[[Key], bool]) -> Iterator[tuple[Key, str]]:
    if isinstance(value, str):
        if " " in value:
            yield path, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if reads((*path, name)):
                yield from _inside(getattr(value, name), (*path, name), reads)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _inside(inner, (*path, key), reads)
    elif isinstance(value, tuple):
        for i, inner in enumerate(value):
            yield from _inside(inner, (*path, i), reads)


def _sentences(markdown: str) -> Iterator[tuple[int, str]]:
    """The lines of a page with their numbers; a sentence that runs over several lines is one."""
    front = re.match(r"---\n.*?\n---\n", markdown, flags=re.DOTALL)
    begun, first = "", 0
    lines = markdown.splitlines()
    for number, line in enumerate([*lines, ""], 1):
        if front and number <= front[0].count("\n"):
            continue
        if begun and (STANDS_ALONE.match(line) or re.search(r"[.?!:]\W*$", begun)):
            yield first, begun
            begun = ""
        text = MARKDOWN.sub(lambda found: found[1] or "", line).strip(" -")
        begun, first = (f"{begun} {text}", first) if begun else (text, number)
