"""Destinations as people type them: one table for the search of the site and for the checker's question."""

from __future__ import annotations

from pathlib import Path

from generator.facts.model import Model
from generator.web.scripts.bundle import write_script
from generator.web.scripts.search_models import PlacesData
from generator.web.scripts.shapes import packed


def place_names(model: Model) -> dict[str, str]:
    """Each destination's name with the other names, towns and spellings that people use for it."""
    other = model.search.countries
    return {key: " ".join((country.name, *other.get(key, ()))) for key, country in model.countries.items()}


def places_data(model: Model) -> PlacesData:
    """What the checker's question about the destination fetches when somebody looks for one."""
    words = model.search
    return PlacesData(place_names(model), [list(group) for group in words.same], list(words.ignore))


def write_places(root: Path, model: Model, docs: Path) -> None:
    """Writes the script of `places_data` under `docs`. Raises SetupError as `write_script` does."""
    write_script(root, model.words, docs, "places", packed(places_data(model)))
