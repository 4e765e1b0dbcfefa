"""The few words of `ast` with which Pyodide reads the code that a page hands it."""

import _ast
from _ast import *
from _ast import PyCF_ALLOW_TOP_LEVEL_AWAIT as PyCF_ALLOW_TOP_LEVEL_AWAIT
from _ast import PyCF_ONLY_AST as PyCF_ONLY_AST


def parse(source: str) -> _ast.AST:
    """The tree of a module's code."""
    return compile(source, "<unknown>", "exec", PyCF_ONLY_AST)


def _below(node: _ast.AST) -> list[_ast.AST]:
    fields = [getattr(node, name, None) for name in node._fields]
    return [
        one for field in fields for one in (field if isinstance(field, list) else [field]) if isinstance(one, _ast.AST)
    ]


def walk(node: _ast.AST) -> list[_ast.AST]:
    """The node and all below it."""
    found = [node]
    for one in found:
        found.extend(_below(one))
    return found


def fix_missing_locations(node: _ast.AST) -> _ast.AST:
    """Every node that has no line gets the first; nobody is shown a line of the code that a page hands over."""
    for one in walk(node):
        for name, value in (("lineno", 1), ("end_lineno", 1), ("col_offset", 0), ("end_col_offset", 0)):
            if name in one._attributes and getattr(one, name, None) is None:
                setattr(one, name, value)
    return node
