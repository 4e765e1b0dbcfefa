"""For whom `print` prints: a code or a name of any regency, city or province; and a folder that cannot be written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.facts.model import Model
from generator.facts.places import region_at
from generator.print.anywhere import region_of
from generator.problems import Problem, refused, shown
from generator.reading.given_file import reason
from generator.village.place_finder import CERTAIN, Found, PlaceFinder, named_places

MOST_GUESSES = 3


def chosen_region(model: Model, said: str) -> tuple[Model, str]:
    """The region that is meant by a code or a name, and the model that has it.

    A place without a file of its own is made a region of what its province knows, under its code. Raises InputProblems
    when no single place is meant.
    """
    if said in model.regions:
        return model, said
    code = _code(model, said)
    if own := region_at(model, code):
        return model, own[0]
    return replace(model, regions=model.regions | {code: region_of(model, code)}), code


def _code(model: Model, said: str) -> str:
    provinces = {key: province.code for key, province in model.provinces.items()}
    if said in provinces:
        return provinces[said]
    if said in model.regencies.names or said in provinces.values():
        return said
    found = PlaceFinder(named_places(model), model.search.short).find(said)
    best = [one for one in found if one.points == found[0].points]
    if len(best) == 1 and best[0].points >= CERTAIN:
        return best[0].place.code
    expected = "kode atau nama satu kabupaten, kota, atau provinsi"
    raise refused("--region", shown(said), expected, _guess(best if len(best) > 1 else found))


def _guess(found: list[Found]) -> str:
    names = [f"{one.place.code} ({one.place.kind.capitalize()} {one.place.name})" for one in found[:MOST_GUESSES]]
    return f"Maksud Anda {' atau '.join(names)}?" if names else ""


def not_written(out: Path, error: OSError) -> Problem:
    """The problem of a folder `out` that the system will not take."""
    return Problem(
        "--out",
        0,
        "",
        f"{shown(out)} yang tidak bisa ditulis ({reason(error)})",
        "folder yang boleh ditulis dan masih punya ruang",
    )
