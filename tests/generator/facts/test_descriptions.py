"""Every key of every model says in Indonesian what an editor writes there, and what it means in that very file."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from pydantic import BaseModel

import generator.loading.places  # noqa: F401  (so that every model is known)
from generator.facts.base import Strict, Text

SAME_EVERYWHERE = {"sources", "order"}
"""Keys that mean the same in whatever file they stand."""


def models(base: type[Strict] = Strict) -> Iterator[type[Strict]]:
    """Every model of the data files, but not those of tests."""
    for model in base.__subclasses__():
        if model.__module__.startswith("generator."):
            yield model
        yield from models(model)


def own(model: type[BaseModel]) -> dict[str, str]:
    """The words of the keys that a model itself declares; what it inherits was said by its parent."""
    declared = inspect.get_annotations(model)
    return {name: info.description or "" for name, info in model.model_fields.items() if name in declared}


def unsaid(words: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Keys (`Model.key`) without a sentence."""
    return [f"{model}.{key}" for model, keys in words.items() for key, text in keys.items() if not text.endswith(".")]


def borrowed(words: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Keys (`Model.key`) with the words of the same key in another model, though it may mean something else there."""
    seen: dict[tuple[str, str], str] = {}
    found = []
    for model, keys in words.items():
        for key, text in keys.items():
            if key not in SAME_EVERYWHERE and seen.setdefault((key, text), model) != model:
                found.append(f"{model}.{key}")
    return found


ALL = {f"{model.__module__}.{model.__name__}": own(model) for model in models()}


def test_every_key_has_words_of_its_own():
    assert len(ALL) > 30 and sum(map(len, ALL.values())) > 150
    assert unsaid(ALL) == [] == borrowed(ALL)


def test_a_key_without_words_or_with_borrowed_ones_is_seen():
    words: dict[str, Any] = {
        "One": {"ask": "Kepada siapa bertanya.", "sources": "Id sumber."},
        "Two": {"ask": "Kepada siapa bertanya.", "sources": "Id sumber."},
        "Three": {"ask": "Pertanyaan untuk warga.", "sources": ""},
    }
    assert unsaid(words) == ["Three.sources"]
    assert borrowed(words) == ["Two.ask"]


def test_the_text_under_a_key_is_what_editors_read():
    class Thing(Strict):
        """A thing."""

        said: Text
        """Kalimatnya."""
        unsaid: Text

    assert own(Thing) == {"said": "Kalimatnya.", "unsaid": ""}


@pytest.mark.parametrize("key", ["ask", "short", "kind", "work"])
def test_one_key_in_several_files_says_what_it_means_in_each(key):
    said = [keys[key] for keys in ALL.values() if key in keys]
    assert len(said) > 1 and len(set(said)) == len(said)
