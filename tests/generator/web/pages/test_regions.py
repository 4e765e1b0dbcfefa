"""The pages of regions lead only to what the site has."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from pydantic import ValidationError

from generator.facts.contact import Contact
from generator.facts.local import Figure, LocalRule
from generator.facts.model import Model
from generator.facts.places import offices_for, regencies_of, region_at, slug_at
from generator.facts.publisher import Publisher
from generator.facts.region import Region
from generator.meeting.files import MeetingFile
from generator.shown.local import contact_page
from generator.shown.sources import SourceIndex, page_id
from generator.web.jinja import environment
from generator.web.page import Book
from generator.web.pages import every, places
from tests.frozen.facts import TODAY
from tests.support import real_facts
from tests.support.paths import ROOT
from tests.support.small_facts import frozen, model

SOURCES = (next(iter(frozen().sources)),)


def region_page(facts: Model, meeting: tuple[MeetingFile, ...]) -> str:
    """The Markdown of the first region's page."""
    book = Book(facts, TODAY, SourceIndex(facts), meeting=meeting)
    texts = every.texts_of(book, tuple(places.pages(book)), environment(ROOT / "site_templates", book))
    return texts[f"wilayah/{page_id(next(iter(facts.regions)))}/index.md"]


@pytest.mark.parametrize(("kit", "files", "leads"), [(1, 1, True), (1, 0, False), (0, 1, False)])
def test_a_region_leads_to_the_meeting_when_there_is_a_kit_and_its_files(kit, files, leads):
    facts = frozen()
    region = next(iter(facts.regions))
    made = (MeetingFile(region, "slide", "Slide", "Slide uji", "pdf", "cetak/slide.pdf", 1),)
    text = region_page(model(kits=real_facts.model().kits if kit else {}), made if files else ())
    assert (f"sosialisasi/{page_id(region)}/" in text) is leads


def text_of(facts: Model, key: str) -> str:
    """The page of one place: what stands on it, however its lines are broken."""
    book = Book(facts, TODAY, SourceIndex(facts))
    texts = every.texts_of(book, tuple(places.pages(book)), environment(ROOT / "site_templates", book))
    return " ".join(texts[f"wilayah/{page_id(key)}/index.md"].split())


def with_region(facts: Model, **changes: object) -> tuple[Model, str]:
    """`facts` with the first region changed, and its id."""
    key, region = next(iter(facts.regions.items()))
    changed = Region.model_validate({**dict(region), "depth": "ringkas", **changes})
    return replace(facts, regions={**facts.regions, key: changed}), key


def figure(counter: str, period: str = "2024") -> Figure:
    """A number that somebody counted."""
    return Figure(value="12 orang", what="Berangkat", counter=counter, on=TODAY, period=period, sources=SOURCES)


def rule(year: int) -> LocalRule:
    """A rule of a year."""
    return LocalRule(text="Perda Uji tentang pekerja migran.", year=year, sources=SOURCES)


def test_figures_of_one_period_stand_side_by_side():
    one, other, earlier = figure("Dinas Uji"), figure("BP3MI Uji"), figure("Dinas Uji", "2023")
    assert places.by_period([one, earlier, other]) == [("2024", [one, other]), ("2023", [earlier])]


def test_a_figure_stands_with_its_counter_its_period_and_its_day():
    facts, key = with_region(frozen(), figures=(figure("Dinas Uji"), figure("BP3MI Uji")))
    text = text_of(facts, key)
    found = re.findall(r"<h3>2024</h3>(.*?)</ul>", text)
    assert len(found) == 1
    assert re.findall(r'class="ket">(\w+ Uji) · per ([^<]+?) <', found[0]) == [
        (name, facts.words.dates.or_text(TODAY.isoformat())) for name in ("Dinas Uji", "BP3MI Uji")
    ]


@pytest.mark.parametrize(("year", "old"), [(2012, True), (2017, False), (2021, False)])
def test_a_rule_older_than_the_law_says_so(year, old):
    facts, key = with_region(frozen(), rules=(rule(year),))
    text = text_of(facts, key)
    assert "Perda Uji tentang pekerja migran." in text
    assert (f"Aturan ini dari tahun {year}, sebelum undang-undang" in text) is old


def test_a_place_has_the_offices_of_its_province_and_leads_to_it():
    facts, key = with_region(frozen())
    province = next(iter(facts.provinces))
    text = text_of(facts, key)
    assert f"wilayah/{page_id(province)}/" in text
    assert {ref for ref, _ in offices_for(facts, facts.regions[key].code)} <= set(re.findall(r'id="([\w-]+)"', text))


def test_only_a_place_in_depth_leads_to_its_sheets():
    facts, key = with_region(frozen())
    whole = next(key for key, region in facts.regions.items() if region.depth == "lengkap")
    assert f"periksa/#wilayah={key}" not in text_of(facts, key)
    assert f"periksa/#wilayah={whole}" in text_of(facts, whole)


def test_a_province_names_every_regency_and_leads_to_those_with_a_page():
    facts = frozen()
    key, province = next(iter(facts.provinces.items()))
    text = text_of(facts, key)
    assert facts.words.pages.province.ask.partition("KP2MI")[0] in text
    for code, name in regencies_of(facts, province.code):
        found = region_at(facts, code)
        assert (f'wilayah/{page_id(found[0])}/">{name}</a>' if found else f"<li>{name}</li>") in text


def test_an_office_of_which_it_is_not_certain_says_so_where_it_is_not():
    facts = frozen()
    code = next(iter(facts.provinces.values())).code
    key, office = next((key, it) for key, it in facts.contacts.items() if code in it.serves)
    doubt = {"code": code, "level": "kuat", "text": "Tanya dulu ke kantor uji.", "sources": SOURCES}
    unsure = Contact.model_validate({**dict(office), "doubts": (doubt,)})
    doubted = replace(facts, contacts={**facts.contacts, key: unsure})
    province = next(iter(facts.provinces))
    assert "Belum pasti.</b> Tanya dulu ke kantor uji." in text_of(doubted, province)
    assert "Belum pasti." not in text_of(facts, province)


def test_an_office_stands_on_the_page_of_the_first_place_that_it_serves():
    facts = frozen()
    for contact in facts.contacts.values():
        place = contact.serves[0] if contact.serves and not contact.national else ""
        expected = f"wilayah/{page_id(slug_at(facts, place))}/" if place else "lapor/"
        assert contact_page(facts, contact) == expected


def test_an_office_is_named_as_publisher_with_its_letter_only():
    facts, key = with_region(frozen(), publisher=Publisher(name="Dinas Uji", letter="560/7", on=TODAY))
    told = f"Lembar cetaknya diterbitkan Dinas Uji, dengan surat 560/7 pada {facts.words.dates.long(TODAY)}."
    assert told in text_of(facts, key)
    assert "diterbitkan" not in text_of(with_region(frozen())[0], key)
    with pytest.raises(ValidationError):
        with_region(frozen(), publisher={"name": "Dinas Uji", "on": TODAY})
