"""Shapes: how the dataclasses of a page's data travel without repeating their names, and what TypeScript calls them."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator, Sequence
from dataclasses import MISSING, fields, is_dataclass
from typing import Any

KINDS: dict[Any, str] = {list: "*", dict: "%"}
"""The sign after the name of a column that holds a list of rows, or rows by key."""
PLAIN = {str: "string", int: "number", float: "number", bool: "boolean", type(None): "null", Any: "unknown"}
Column = str | list[Any]


def packed(record: Any) -> dict[str, Any]:
    """A dataclass as JSON can hold it.

    Values alone, then the names of all columns once, near the code that says them too (shared/unpack.js reads it).

    A column is its name, or with columns of its own [name, *columns]. After the name stands KINDS, and "?" when it may
    be absent: then there is 0, or the values end before it. Its default is what is false: "", False, None or nothing.
    Rows in a list, and rows by key after the list of the keys, stand column by column.
    """
    return {"row": _packed(record), "columns": _columns(type(record))}


def _columns(shape: type) -> list[Column]:
    hints = typing.get_type_hints(shape)
    columns: list[Column] = []
    for field in fields(shape):
        kind, inner = _inner(hints[field.name])
        name = camel(field.name) + kind + ("?" if field.name in _may_lack(shape) else "")
        columns.append([name, *_columns(inner)] if inner else name)
    return columns


def _inner(hint: Any) -> tuple[str, type | None]:
    """The sign of a column with this type, and the dataclass in it, if there is one."""
    if is_dataclass(hint):
        return "", typing.cast(type, hint)
    arguments = typing.get_args(hint)
    if kind := KINDS.get(typing.get_origin(hint)):
        return (kind, typing.cast(type, arguments[-1])) if is_dataclass(arguments[-1]) else ("", None)
    return next((found for found in map(_inner, arguments) if found[1]), ("", None))


def _packed(value: Any) -> Any:
    if is_dataclass(value):
        return _row(value)
    if isinstance(value, dict):
        records = [*value.values()]
        return [[*value], *_lists(records)] if _are_records(records) else value
    if isinstance(value, list | tuple):
        return _lists(value) if _are_records(value) else [*value]
    return value


def _are_records(values: Sequence[Any]) -> bool:
    return bool(values) and is_dataclass(values[0])


def _row(record: Any) -> list[Any]:
    """The value of each column; what is absent at the end is left out."""
    lacking = _may_lack(type(record))
    names = [field.name for field in fields(record)]
    while names and names[-1] in lacking and not getattr(record, names[-1]):
        names.pop()
    return [_cell(record, name, lacking) for name in names]


def _lists(records: Sequence[Any]) -> list[list[Any]]:
    """For each column the values of all `records`: what is alike stands together, and is packed the better.

    The first column tells how many there are, so it is never absent. Raises TypeError where it may be.
    """
    shape = type(records[0])
    lacking = _may_lack(shape)
    lists = [_list(records, field.name, lacking) for field in fields(shape)]
    if fields(shape)[0].name in lacking:
        raise TypeError(f"the first column of {shape.__name__} may be absent")
    while not lists[-1]:
        lists.pop()
    return lists


def _list(records: Sequence[Any], name: str, lacking: set[str]) -> list[Any]:
    """One column; what is absent at its end is left out."""
    cells = [_cell(record, name, lacking) for record in records]
    while cells and name in lacking and not getattr(records[len(cells) - 1], name):
        cells.pop()
    return cells


def _cell(record: Any, name: str, lacking: set[str]) -> Any:
    value = getattr(record, name)
    return 0 if name in lacking and not value else _packed(value)


def _may_lack(shape: type) -> set[str]:
    return {
        field.name for field in fields(shape) if field.default is not MISSING or field.default_factory is not MISSING
    }


def interfaces(roots: list[type]) -> str:
    """TypeScript's interfaces of all that the dataclasses `roots` hold, the TypedDicts among it too, by name."""
    shapes: dict[str, type] = {}
    for root in roots:
        shapes |= {shape.__name__: shape for shape in _held(root)}
    return "\n".join(_interface(shape) for _, shape in sorted(shapes.items()))


def _held(shape: type) -> Iterator[type]:
    """`shape` and every dataclass and TypedDict in it."""
    yield shape
    waiting = list(typing.get_type_hints(shape).values())
    while waiting:
        hint = waiting.pop()
        if is_dataclass(hint) or typing.is_typeddict(hint):
            yield from _held(typing.cast(type, hint))
        waiting += typing.get_args(hint)


def _interface(shape: type) -> str:
    lacking = _may_lack(shape) if is_dataclass(shape) else set()
    rows = []
    for name, hint in typing.get_type_hints(shape).items():
        told = _typescript(hint).removesuffix(" | null") if name in lacking else _typescript(hint)
        rows.append(f"  {camel(name)}{'?' if name in lacking else ''}: {told};\n")
    about = " ".join((shape.__doc__ or "").split())
    return f"/** {about} */\nexport interface {shape.__name__} {{\n{''.join(rows)}}}\n"


def camel(name: str) -> str:
    """A Python name as JavaScript writes it: `find_out` -> `findOut`."""
    first, *more = name.split("_")
    return first + "".join(part.capitalize() for part in more)


def _typescript(hint: Any) -> str:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if hint in PLAIN:
        return PLAIN[hint]
    if origin is list:
        inner = _typescript(arguments[0])
        return f"({inner})[]" if "|" in inner else f"{inner}[]"
    if origin is dict:
        return f"Record<string, {_typescript(arguments[1])}>"
    if origin in (typing.Union, types.UnionType):
        return " | ".join(map(_typescript, arguments))
    if origin is typing.Literal:
        return " | ".join(f'"{word}"' for word in arguments)
    return str(hint.__name__)
