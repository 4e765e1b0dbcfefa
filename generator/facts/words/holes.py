"""Sentences with holes: `{day}` stands where the program puts a day. Each sentence says which holes it has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from string import Formatter
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel

from generator.facts.base import Text, clash
from generator.problems import Clash, closest, nearest


def with_holes(*names: str) -> AfterValidator:
    """Lets a text pass that has exactly these holes; of a group of texts each may have some, all together have all."""

    def check[T](value: T) -> T:
        found = [_holes(text) for text in _texts(value)]
        for holes in found:
            _refuse(holes - set(names), names)
        if missing := set(names) - {name for holes in found for name in holes}:
            told = Clash((), f"isian {_listed(names)}", "Program mengisinya; tulis persis begitu.")
            raise clash("hole_missing", "kalimat tanpa {holes}", told, holes=_listed(missing))
        return value

    return AfterValidator(check)


def complete(keys: Sequence[str]) -> AfterValidator:
    """Lets a mapping pass that has exactly these keys."""

    def check[T: Mapping[str, Any]](value: T) -> T:
        if missing := [key for key in keys if key not in value]:
            raise clash("key_missing", "isi tanpa {key}", Clash((), f"kunci {missing[0]} ada"), key=missing[0])
        if strange := [key for key in value if key not in keys]:
            told = Clash((strange[0],), "kunci yang dikenal", nearest(strange[0], keys))
            raise clash("key_unknown", "kunci '{key}'", told, key=strange[0])
        return value

    return AfterValidator(check)


Sentence = Annotated[Text, with_holes()]
"""A text without holes."""


def _refuse(strange: Iterable[str], names: Sequence[str]) -> None:
    for name in sorted(strange):
        expected = f"hanya isian {_listed(names)}" if names else "kalimat tanpa isian dalam kurung kurawal"
        raise clash("hole_unknown", "isian {hole}", Clash((), expected, _meant(name, names)), hole=_listed([name]))


def _meant(name: str, names: Sequence[str]) -> str:
    close = names[0] if len(names) == 1 else closest(name, names)
    return f"Maksud Anda '{_listed([close])}'?" if close else ""


def _listed(names: Iterable[str]) -> str:
    return " dan ".join(f"{{{name}}}" for name in sorted(names))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, BaseModel):
        yield from (text for name in type(value).model_fields for text in _texts(getattr(value, name)))
    elif isinstance(value, Mapping):
        yield from (text for inner in value.values() for text in _texts(inner))
    elif isinstance(value, tuple):
        yield from (text for inner in value for text in _texts(inner))


def _holes(text: str) -> set[str]:
    """Names in curly brackets. Raises a clash for a bracket that stands alone or holds more than a name."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        parts = [("", "{", "", "")]
    names = [name for _, name, _, _ in parts if name is not None]
    if any(not name.isidentifier() or form or way for _, name, form, way in parts if name is not None):
        raise clash("hole_torn", "kurung kurawal yang bukan isian", Clash((), "isian seperti {day}"))
    return set(names)
