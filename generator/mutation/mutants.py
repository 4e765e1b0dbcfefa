"""The mutants of a module: its text, changed in one place inside a function by one of mutmut's operators."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

LEFT_ALONE = (cst.Annotation, cst.Decorator)
"""A type is mypy's to check, and a decorator here is a cache or a shape."""

MESSAGE = 60
"""Signs of a changed piece that its name shows."""


@dataclass(frozen=True)
class Mutant:
    """A module with `before` changed to `after`. `name` tells it from all others, whatever lines come before it."""

    name: str
    line: int
    module: cst.Module
    before: cst.CSTNode
    after: cst.CSTNode

    @property
    def text(self) -> str:
        """The changed module."""
        changed = self.module.deep_replace(self.before, self.after)
        assert isinstance(changed, cst.Module)
        return changed.code


def mutants(text: str) -> list[Mutant]:
    """Every mutant of the module `text`, from its first line to its last."""
    wrapper = MetadataWrapper(cst.parse_module(text))
    places = _Places()
    wrapper.visit(places)
    found: list[Mutant] = []
    times: Counter[str] = Counter()
    for function, node, line in places.found:
        before = wrapper.module.code_for_node(node)
        for changed in _changed(node):
            after = wrapper.module.code_for_node(changed)
            if after != before:
                name = f"{function}: {_short(before)} -> {_short(after)}"
                times[name] += 1
                again = f" ({times[name]})" if times[name] > 1 else ""
                found.append(Mutant(name + again, line, wrapper.module, node, changed))
    return found


def _changed(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    for kind, operator in mutation_operators:
        if isinstance(node, kind):
            yield from operator(node)


def _short(code: str) -> str:
    return " ".join(code.split())[:MESSAGE]


class _Places(cst.CSTVisitor):
    """Every node inside a function that may be changed, with the function's name and its line."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self) -> None:
        super().__init__()
        self.within: list[str] = []
        self.functions = 0
        self.found: list[tuple[str, cst.CSTNode, int]] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        """Notes a node and goes on into it."""
        if isinstance(node, LEFT_ALONE) or _is_docstring(node):
            return False
        if isinstance(node, cst.FunctionDef | cst.ClassDef):
            self.within.append(node.name.value)
            self.functions += isinstance(node, cst.FunctionDef)
        elif self.functions:
            line = self.get_metadata(PositionProvider, node, None)
            self.found.append((".".join(self.within), node, line.start.line if line else 0))
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        """Steps out of a function or a class."""
        if isinstance(original_node, cst.FunctionDef | cst.ClassDef):
            self.within.pop()
            self.functions -= isinstance(original_node, cst.FunctionDef)


def _is_docstring(node: cst.CSTNode) -> bool:
    return isinstance(node, cst.Expr) and isinstance(node.value, cst.SimpleString | cst.ConcatenatedString)
