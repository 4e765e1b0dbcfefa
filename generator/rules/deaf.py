"""What the second ear must not learn: names of places and people are accidents, an official dress anybody can type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from checker.advert.words import Vocabulary, standard
from generator.facts.model import Model

GROUPS = ("negara", "tempat", "lembaga", "wilayah")
"""Groups of words of places and offices."""


def deaf_for(model: Model, read_with: Vocabulary, groups: Mapping[str, Iterable[tuple[str, ...]]]) -> frozenset[str]:
    """Standard words of places, people and offices; without those that mostly mean something else (`pulang`)."""
    plain = frozenset(model.cues.plain)
    offices = {word for name in GROUPS for entry in groups.get(name, ()) for word in entry}
    names = (*place_names(model), *(name for names in model.cues.deaf.values() for name in names))
    return frozenset(offices | {word for name in names for word in _words(name, read_with) if word not in plain})


def place_names(model: Model) -> Iterator[str]:
    """Every name by which the facts call a regency, a city, a province or a destination."""
    yield from (name.split(" ", 1)[-1] for name in model.regencies.names.values())
    yield from (province.name for province in model.provinces.values())
    yield from (region.short for region in model.regions.values())
    yield from (name for names in model.search.local.values() for name in names)
    for key, country in model.countries.items():
        if country.kind == "negara":
            yield from (country.name, *model.search.countries.get(key, ()))


def _words(name: str, read_with: Vocabulary) -> list[str]:
    """As written, and as a text is read: an ending may be lost (`Juanda` is no `juan`)."""
    return [word for part in name.lower().split() for word in (part, *standard(part, read_with))]
