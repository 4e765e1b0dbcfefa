"""Laws over the places: everybody has an office, every office has its people, every figure has its counter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.facts.local import Figure
from generator.facts.model import Model
from generator.facts.place_codes import NATION, province_code
from generator.facts.places import nation, offices_for, slug_at
from tests.support.real_facts import model as real_model
from tests.support.small_facts import frozen


def without_office(model: Model) -> list[str]:
    """Codes of the regencies and cities that no published office serves, by itself or through its province."""
    return [code for code in model.regencies.names if not offices_for(model, code)]


def without_people(model: Model) -> list[str]:
    """Contacts in the country that serve nobody, or a place that does not exist."""
    known = {NATION, *model.regencies.names, *(province.code for province in model.provinces.values())}
    return [
        key
        for key, contact in model.contacts.items()
        if not contact.abroad and not (contact.serves and known.issuperset(contact.serves))
    ]


def figures(model: Model) -> Iterator[Figure]:
    """Every figure of every place."""
    for thing in (*model.regions.values(), *model.provinces.values()):
        yield from thing.figures


def without_counter(model: Model) -> list[str]:
    """Figures of which nobody says who counted, over what time, or when it was told."""
    return [it.value for it in figures(model) if not (it.counter.strip() and it.period.strip() and it.on)]


def mixed(model: Model) -> list[str]:
    """Places that tell one thing of one period twice by the same counter."""
    found = []
    for key, thing in (*model.regions.items(), *model.provinces.items()):
        told = [(it.counter, it.period, it.what) for it in thing.figures]
        found += [f"{key}: {it}" for it in set(told) if told.count(it) > 1]
    return found


@pytest.mark.parametrize("law", [without_office, without_people, without_counter, mixed])
@pytest.mark.parametrize("facts", [real_model, frozen], ids=["real", "frozen"])
def test_none(law, facts):
    assert law(facts()) == []


def test_every_province_has_regencies_and_every_regency_a_page():
    facts = real_model()
    provinces = {province.code for province in facts.provinces.values()}
    assert {province_code(code) for code in facts.regencies.names} == provinces
    assert all(slug_at(facts, code) in {*facts.regions, *facts.provinces} for code in facts.regencies.names)


def test_a_reader_always_has_a_number_to_dial():
    assert any(contact.lines for _, contact in nation(real_model()))


def test_a_place_without_an_office_would_be_seen():
    facts = frozen()
    local = {key: it for key, it in facts.contacts.items() if it.national or it.abroad}
    assert without_office(facts.__class__(**{**vars(facts), "contacts": local})) == list(facts.regencies.names)
