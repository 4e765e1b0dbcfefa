"""Finds sentences for people in code: what reads as Indonesian among the strings of Python's parse tree."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from tests.frozen.facts import FACTS
from tests.support.paths import ROOT

LITTLE = frozenset(
    "yang dan di ke dari untuk tidak atau ini itu ada belum sudah bisa lalu dengan pada jangan anda akan bila kalau "
    "hanya lebih masih juga adalah oleh apa siapa semua supaya sebelum sesudah tanpa lagi harus boleh dulu saja".split()
)
"""Words that hardly a sentence does without."""
WORD = re.compile(r"[^\W\d_]{2,}")
BETWEEN = re.compile(r"[,:;]? ")
"""What stands between two words of one sentence."""
TAG = re.compile(r"<[^<>]*>?|^[^<>]*=\"[^<>]*>|&\w+;")
"""An HTML tag, also one whose other half stands in another string."""
PATTERNS = frozenset({"compile", "match", "fullmatch", "search", "sub", "split", "findall", "finditer"})
"""What takes a pattern, or takes a list of words apart."""
ERRORS = frozenset({"Problem", "Refused", "refused", "Clash", "clash"})
"""What an editor reads when a file is wrong (generator.problems, generator.facts.base)."""
PARTS = frozenset({"found", "expected", "guess"})
"""Names of what goes into one of ERRORS."""


@dataclass(frozen=True)
class Spoken:
    """A sentence in code, and its line."""

    line: int
    text: str


@cache
def indonesian() -> frozenset[str]:
    """Words of the frozen words that no English docstring has, and LITTLE."""
    files = [path for path in (FACTS / "data" / "words").glob("*.yml") if "exceptions" not in path.name]
    said = {word.lower() for path in files for word in WORD.findall(path.read_text(encoding="utf-8"))}
    modules = [path for folder in ("checker", "generator") for path in (ROOT / folder).rglob("*.py")]
    english = {word.lower() for path in modules for text in _docstrings(path) for word in WORD.findall(text)}
    return frozenset(said - english) | LITTLE


def reads_as_indonesian(text: str) -> bool:
    """Whether `text`, its tags left out, holds words beside each other of which one is Indonesian."""
    plain = TAG.sub("|", text)
    found = list(WORD.finditer(plain))
    return any(
        BETWEEN.fullmatch(plain[one.end() : other.start()]) and indonesian() & {one[0].lower(), other[0].lower()}
        for one, other in pairwise(found)
    )


def sentences_in(code: str) -> Iterator[Spoken]:
    """Every string of the Python text `code` that reads as Indonesian.

    Passed over are docstrings, patterns, lists of words that are taken apart, and what goes into an error.
    """
    tree = ast.parse(code)
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if _is_silent(node):
            silent |= {id(inner) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and id(node) not in silent:
            silent |= {id(part) for part in node.values}
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
            if reads_as_indonesian(text):
                yield Spoken(node.lineno, text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            silent.add(id(node))
            yield from [Spoken(node.lineno, node.value)] if reads_as_indonesian(node.value) else []


def _is_silent(node: ast.AST) -> bool:
    """Whether nothing below `node` is read by a visitor."""
    if isinstance(node, ast.Call):
        return _name(node.func) in PATTERNS | ERRORS
    if isinstance(node, ast.Assign):
        return {_name(target) for target in node.targets} <= PARTS
    return isinstance(node, ast.Raise)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _docstrings(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield ast.get_docstring(node) or ""
