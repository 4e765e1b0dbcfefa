"""Finds the valid keys at a place inside a model, for guesses in messages."""

from __future__ import annotations

import types
import typing
from typing import Any

from pydantic import BaseModel

UNIONS = (typing.Union, types.UnionType, typing.Annotated)


def field_names(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """Keys that are valid at `path` inside `model`, for guesses; empty when it is not a mapping of fields."""
    current: Any = model
    for part in path:
        current = _step(current, part)
    inner = _model_in(current)
    return [info.alias or name for name, info in inner.model_fields.items()] if inner else []


def _step(current: Any, part: str | int) -> Any:
    inner = _model_in(current)
    if inner and isinstance(part, str) and part in inner.model_fields:
        return inner.model_fields[part].annotation
    arguments = [a for a in typing.get_args(current) if a not in (type(None), Ellipsis)]
    if typing.get_origin(current) is dict:
        return arguments[1]
    if typing.get_origin(current) is tuple:
        return arguments[0]
    for argument in arguments:
        if typing.get_origin(argument) in (tuple, dict, types.UnionType):
            return _step(argument, part)
    return arguments[0] if arguments else None


def _model_in(current: Any) -> type[BaseModel] | None:
    if isinstance(current, type) and issubclass(current, BaseModel):
        return current
    found = (
        (_model_in(argument) for argument in typing.get_args(current)) if typing.get_origin(current) in UNIONS else ()
    )
    return next((inner for inner in found if inner), None)
