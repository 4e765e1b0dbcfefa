"""The reader of advertisements in the page: the same data that Python reads with, and the names of destinations."""

from __future__ import annotations

import json
from typing import Any

from generator.facts.model import Model
from generator.rules.ad_signs import compile_signs, standard_words, vocabulary


def advert_data(model: Model) -> dict[str, Any]:
    """What `js/advert.js` carries: `AdSigns.to_json`, and for each destination its names in standard words."""
    read_with = vocabulary(model.cues)
    countries = {
        key: sorted(
            {" ".join(standard_words(name, read_with)) for name in (country.name, *model.search.countries.get(key, ()))}
        )
        for key, country in model.countries.items()
        if country.kind == "negara"
    }
    names = {key: [name for name in known if len(name) > 2] for key, known in countries.items()}
    return {**json.loads(compile_signs(model).to_json()), "countries": names}
