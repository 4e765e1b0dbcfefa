"""Reads one YAML file and remembers the line of every value.

Data files use a small, safe part of YAML: mappings, lists, texts, whole numbers, true and false, days. What an
editor program checks (YAML 1.2) and what stands here agree: `no` is a text, `8:30` is a text, `on` is a key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from generator.problems import Key, Problem, dotted, shown
from generator.reading.textfile import Refused, hidden, read_text
from generator.reading.yaml_mistakes import syntax_problem

LARGEST = 1_000_000
DEEPEST = 40
FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"[-+]?[0-9]+\.[0-9]+")
_WORDS = {"": None, "~": None, "null": None, "true": True, "True": True, "false": False, "False": False}


@dataclass
class Document:
    """A parsed file, which nobody changes: `value` (dicts, tuples, scalars) and the 1-based line of each path in it.

    `written`: what stands in the file where a value is not a text, as it was typed. `others`: the file of each path
    that stands in another one, which was laid over this one. `text`: the file as it was read.
    """

    file: str
    value: Any = None
    lines: dict[Key, int] = field(default_factory=dict)
    written: dict[Key, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    others: dict[Key, str] = field(default_factory=dict)
    text: str = ""

    __hash__ = object.__hash__
    """By identity: what was made of a whole file can be kept for it."""

    def place(self, path: Key) -> tuple[str, int]:
        """File and line of `path`, or of its nearest parent that is written."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.others.get(path, self.file), self.lines.get(path, 1)


def read_yaml(path: Path, name: str, loader: Any = FAST) -> Document:
    """Parses `path`; mistakes of form (syntax, a key given twice) land in `.problems`."""
    try:
        text = read_text(path, name, LARGEST)
        try:
            return _document(name, text, loader)
        except yaml.YAMLError:
            if loader is yaml.SafeLoader:
                raise
            # the pure parser has the last word: the same message on every machine
            return _document(name, text, yaml.SafeLoader)
    except Refused as refused:
        return Document(name, problems=[refused.problem])
    except yaml.YAMLError as error:
        return Document(name, problems=[syntax_problem(name, text, error)])


@lru_cache(maxsize=4096)
def _document(name: str, text: str, loader: Any) -> Document:
    document = Document(name, text=text)
    walk = _Walk(document, yaml.parse(text, Loader=loader))
    document.value = walk.whole()
    return document


class _Walk:
    """Turns parser events into plain values. Goes no deeper than DEEPEST, so no file can exhaust the machine."""

    def __init__(self, document: Document, events: Iterator[Any]) -> None:
        self.document, self.events = document, events

    def whole(self) -> Any:
        """The one document of the file; None when the file is empty."""
        next(self.events)
        start = next(self.events)
        if isinstance(start, yaml.StreamEndEvent):
            return None
        value = self.node(next(self.events), ())
        next(self.events)
        after = next(self.events)
        if not isinstance(after, yaml.StreamEndEvent):
            self.refuse(after, "isi kedua setelah '---'", "satu isi per berkas", "Hapus '---' atau buat berkas lain.")
        return value

    def node(self, event: Any, path: Key) -> Any:
        """The value that begins with `event`."""
        self.document.lines.setdefault(path, event.start_mark.line + 1)
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            sign = f"*{event.anchor}" if isinstance(event, yaml.AliasEvent) else f"&{event.anchor}"
            guess = f"Bila itu teks, tulis '{sign}' dengan tanda kutip."
            self.refuse(event, f"rujukan YAML {shown(sign)}", "isi yang ditulis lengkap", guess)
        if event.tag not in (None, "!"):
            self.refuse(event, f"penanda jenis {shown(event.tag)}", "isi tanpa penanda jenis (!)", "Hapus penanda itu.")
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event, path)
        if len(path) >= DEEPEST:
            self.refuse(event, f"isi bertingkat lebih dari {DEEPEST} kali", "isi yang tidak sedalam itu", "")
        return self.mapping(path) if isinstance(event, yaml.MappingStartEvent) else self.sequence(path)

    def sequence(self, path: Key) -> tuple[Any, ...]:
        """The items up to the end of the list."""
        items: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(event, (*path, len(items))))
        return tuple(items)

    def mapping(self, path: Key) -> dict[str, Any]:
        """The pairs up to the end of the mapping; a key given twice is noted, its first value stays."""
        result: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.key(event)
            here = (*path, key)
            if key in result:
                found = f"kunci {shown(key)} dua kali (pertama di baris {self.document.lines[here]})"
                self.note(event, here, found, "satu kali saja", "Hapus salah satu.")
                self.skip(next(self.events), here)
                continue
            self.document.lines[here] = event.start_mark.line + 1
            result[key] = self.node(next(self.events), here)
        return result

    def key(self, event: Any) -> str:
        """A key as it is written: `on` and `2026` are names, never true or a number."""
        if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
            guess = "Bila teks diawali {, [, *, atau !, beri tanda kutip."
            self.refuse(event, "kunci yang bukan teks", "kunci berupa teks", guess)
        if "\n" in event.value or hidden(event.value):
            self.refuse(
                event, f"kunci {shown(event.value)}", "huruf yang terlihat", "Hapus, lalu ketik ulang kunci itu."
            )
        return str(event.value)

    def skip(self, event: Any, path: Key) -> None:
        """Reads over a value without keeping anything of it."""
        _Walk(Document(self.document.file), self.events).node(event, path)

    def scalar(self, event: Any, path: Key) -> Any:
        """Plain value; a day that does not exist stays text, so that the model names its field."""
        text = str(event.value)
        value = _plain(text) if event.style in (None, "") else text
        if not isinstance(value, str):
            self.document.written[path] = text
        elif code := hidden(text):
            found = f"huruf tak terlihat {code} dalam {shown(text)}"
            self.note(event, path, found, "huruf yang terlihat", "Hapus, lalu ketik ulang teks itu.")
            return "?"
        return value

    def note(self, event: Any, path: Key, found: str, expected: str, guess: str) -> None:
        """One more mistake that does not hide the others."""
        self.document.problems.append(
            Problem(self.document.file, event.start_mark.line + 1, dotted(path), found, expected, guess)
        )

    def refuse(self, event: Any, found: str, expected: str, guess: str) -> None:
        """Gives the file up."""
        raise Refused(Problem(self.document.file, event.start_mark.line + 1, "", found, expected, guess))


def _plain(text: str) -> Any:
    """The value of an unquoted scalar."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    if _DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            return text
    return text
