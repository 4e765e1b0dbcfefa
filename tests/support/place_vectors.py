"""What the scripts' tests of the field for a place compare with: what Python finds, and who serves each place."""

from __future__ import annotations

import json
from typing import Any

from generator.facts.model import Model
from generator.facts.places import offices_for
from generator.village.place_finder import Named, PlaceFinder, named_places
from generator.web.scripts.regions import offices_data, regions_data
from generator.web.scripts.shapes import packed
from tests.support.paths import AS_OF, ROOT

SAID = ROOT / "tests" / "frozen" / "places" / "said.json"


def places_of(model: Model) -> dict[str, Any]:
    """All places with their offices, forms that people type, and what Python finds for them."""
    said = json.loads(SAID.read_text(encoding="utf-8"))
    places = named_places(model)
    finder = PlaceFinder(places, model.search.short)
    typed = [*said, *misspelt(places), "", " ", "2", "kota", "kab", "\u00e9\u4e2d"]
    found = {text: [[one.place.code, one.points] for one in finder.find(text)] for text in typed}
    served = {place.code: [contact.name for _, contact in offices_for(model, place.code)] for place in places}
    carried = {"data": packed(regions_data(model)), "offices": packed(offices_data(model, AS_OF))}
    return carried | {"said": said, "found": found, "served": served}


def misspelt(places: list[Named]) -> list[str]:
    """Names with a letter left out, doubled or changed with its neighbour, and with words around them."""
    ends = ("{}", "kab {}", "kota {}", "{} kota", "{} jawa barat", "kab. {} jatim", "{}2")
    forms = []
    for n, place in enumerate(places):
        name, at = place.name.lower(), n % max(1, len(place.name) - 1)
        wrong = (
            name[:at] + name[at + 1 :],
            name[: at + 1] + name[at:],
            name[:at] + name[at : at + 2][::-1] + name[at + 2 :],
        )
        forms.append(ends[n % len(ends)].format(wrong[n % 3]))
    return forms
