"""Finds by code: the province, the region, its depth, its page, and the offices that serve a place."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from generator.facts.contact import Contact
from generator.facts.model import Model
from generator.facts.place_codes import province_code
from generator.facts.province import Province
from generator.facts.region import Region

Depth = Literal["lengkap", "ringkas", "provinsi"]
Offices = list[tuple[str, Contact]]


def province_of(model: Model, code: str) -> tuple[str, Province]:
    """Id and province of a regency's code or of the province's own. Raises LookupError for no such province."""
    found = {province.code: (key, province) for key, province in model.provinces.items()}
    return found[province_code(code)]


def region_at(model: Model, code: str) -> tuple[str, Region] | None:
    """Id and region that has a page of its own, or None."""
    return _regions(model).get(code)


def name_at(model: Model, code: str) -> str:
    """Full name of a regency, a city or a province. Raises LookupError for no such place."""
    return province_of(model, code)[1].name if code == province_code(code) else model.regencies.names[code]


def depth_at(model: Model, code: str) -> Depth:
    """How much is known of a place: `provinsi` where it has no page of its own."""
    found = region_at(model, code)
    return found[1].depth if found else "provinsi"


def slug_at(model: Model, code: str) -> str:
    """Id of the page that serves a place: its own, or its province's. Raises LookupError for no such province."""
    found = region_at(model, code)
    return found[0] if found else province_of(model, code)[0]


def offices_for(model: Model, code: str) -> Offices:
    """Published offices that serve a place or its province, in the order to try them; not those of the whole nation."""
    serving = _serving(model)
    found = dict(item for place in (code, province_code(code)) for item in serving.get(place, ())).items()
    return sorted(found, key=lambda item: (item[1].order, code not in item[1].serves, item[0]))


def offices_for_parts(model: Model, code: str) -> list[tuple[str, Contact, list[str]]]:
    """Offices for some regencies of a province only, with the names of those that have no page of their own."""
    found: dict[str, tuple[str, Contact, list[str]]] = {}
    without = [(own, name) for own, name in regencies_of(model, code) if not region_at(model, own)]
    for own, name in without:
        for key, contact in _serving(model).get(own, ()):
            if code not in contact.serves:
                found.setdefault(key, (key, contact, []))[2].append(name)
    return sorted(found.values(), key=lambda item: (item[1].order, item[0]))


def nation(model: Model) -> Offices:
    """Published contacts for the whole nation, in the order to try them."""
    return list(_nation(model))


@lru_cache(maxsize=4)
def _nation(model: Model) -> Offices:
    found = [(key, contact) for key, contact in model.published_contacts() if contact.national]
    return sorted(found, key=lambda item: (item[1].order, item[1].name))


def regencies_of(model: Model, code: str) -> list[tuple[str, str]]:
    """Code and name of every regency and city in a province, in the order of the codes."""
    return list(_regencies(model).get(province_code(code), ()))


@lru_cache(maxsize=4)
def _regions(model: Model) -> dict[str, tuple[str, Region]]:
    return {region.code: (key, region) for key, region in reversed(model.regions.items())}


@lru_cache(maxsize=4)
def _serving(model: Model) -> dict[str, Offices]:
    """Published offices by each place that they serve."""
    found: dict[str, Offices] = {}
    for key, contact in model.published_contacts():
        for place in dict.fromkeys(contact.serves):
            found.setdefault(place, []).append((key, contact))
    return found


@lru_cache(maxsize=4)
def _regencies(model: Model) -> dict[str, list[tuple[str, str]]]:
    """Code and name of the regencies and cities of each province."""
    found: dict[str, list[tuple[str, str]]] = {}
    for own, name in model.regencies.names.items():
        found.setdefault(province_code(own), []).append((own, name))
    return found
