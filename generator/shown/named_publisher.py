"""Who stands behind a page or a sheet: an office by its letter, or nobody official. The same words on web and paper."""

from __future__ import annotations

from generator.facts.model import Model
from generator.facts.region import Region


def standing(model: Model, region: Region | None = None) -> str:
    """The sentence: the region's office, else the site's, is named only with its letter."""
    publisher = (region and region.publisher) or model.site.publisher
    if not publisher:
        return model.site.not_official
    day = model.words.dates.long(publisher.on)
    return model.words.own_site.published.format(office=publisher.name, letter=publisher.letter, day=day)
