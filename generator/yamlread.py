"""Reads one YAML file and remembers the line of every value."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from generator.problems import Problem, nearest, shown

Key = tuple[str | int, ...]


class _Loader(yaml.SafeLoader):
    """SafeLoader of our own, so that nothing here changes PyYAML for anybody else."""


@dataclass
class Document:
    """A parsed file: `value` (dicts, tuples, scalars) and the 1-based line of each path in it."""

    file: str
    value: Any = None
    lines: dict[Key, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def line(self, path: Key) -> int:
        """Line of `path`, or of its nearest parent that is written in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_yaml(path: Path, name: str) -> Document:
    """Parses `path`; mistakes of form (syntax, a key given twice) land in `.problems`."""
    document = Document(name)
    try:
        text = path.read_bytes().decode("utf-8-sig")
        node = yaml.compose(text, Loader=_Loader)
    except UnicodeDecodeError as error:
        document.problems.append(
            Problem(name, 0, "", f"bita ke-{error.start} yang bukan UTF-8", "berkas teks UTF-8", "Simpan ulang sebagai UTF-8.")
        )
    except yaml.YAMLError as error:
        document.problems.append(_syntax(name, error))
    else:
        document.value = _plain(node, (), document) if node else None
    return document


def _syntax(name: str, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    found = getattr(error, "problem", None) or str(error).splitlines()[0]
    guess = "Periksa spasi di awal baris, tanda titik dua, dan tanda kutip."
    return Problem(name, mark.line + 1 if mark else 0, "", f"tulisan yang tidak terbaca ({found})", "YAML yang sah", guess)


def _plain(node: yaml.Node, path: Key, document: Document) -> Any:
    document.lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path, document)
    if isinstance(node, yaml.SequenceNode):
        return tuple(_plain(child, (*path, i), document) for i, child in enumerate(node.value))
    return _scalar(node)


def _mapping(node: yaml.MappingNode, path: Key, document: Document) -> dict[Any, Any]:
    result: dict[Any, Any] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)  # a key is always text: `on`, `ya` or `110` must not turn into something else
        here = (*path, key)
        line = key_node.start_mark.line + 1
        if key in result:
            first = document.lines[here]
            found = f"kunci {shown(key)} dua kali (pertama di baris {first})"
            document.problems.append(Problem(document.file, line, dotted(here), found, "satu kali saja", "Hapus salah satu."))
            continue
        document.lines[here] = line
        result[key] = _plain(value_node, here, document)
    return result


def _scalar(node: yaml.ScalarNode) -> Any:
    """Plain value; a date that does not exist stays text, so that the model names its field."""
    tag = node.tag.rpartition(":")[2]
    if tag == "timestamp":
        try:
            return date.fromisoformat(node.value)
        except ValueError:
            return node.value
    if tag in ("int", "float", "bool", "null"):
        try:
            return _Loader("").construct_object(node)
        except (ValueError, OverflowError):
            return node.value
    return node.value


def dotted(path: Key) -> str:
    """`('work', 'pabrik', 'sources', 0)` as editors read it: `work.pabrik.sources[0]`."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text


def unknown_key_guess(key: str, known: list[str]) -> str:
    """The nearest valid key, or the list of them when nothing is near."""
    return nearest(key, known) or f"Kunci yang ada: {', '.join(known)}."
