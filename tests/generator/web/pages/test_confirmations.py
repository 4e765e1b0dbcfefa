"""A confirmation holds for one fact as it was read: it shows where that fact stands, nowhere else, and says no more."""

from __future__ import annotations

import html
from dataclasses import replace
from datetime import date, timedelta

from generator.facts.known import known_facts
from generator.facts.model import Model
from generator.print.frame import Place
from generator.print.region_sheets import SHEETS, sheet_data
from generator.shown.confirmations import Confirmations
from generator.shown.fact_value import value_of
from generator.shown.sources import SourceIndex
from generator.web.jinja import environment
from generator.web.page import Book
from generator.web.pages import every
from generator.web.scripts.checker_data import checker_data, result_data
from tests.support import small_facts
from tests.support.paths import ROOT
from tests.support.reviewed import ON, fact_of, reviewed
from tests.support.small_facts import TODAY

COUNTED = "status/index.md"
"""Counts every fact, and shows none."""
FIRST, SECOND = "Fakta pertama yang dicocokkan.", "Fakta kedua yang dicocokkan."


def model(*texts: str) -> Model:
    """The frozen facts, with a destination that says these sentences first."""
    own = small_facts.frozen().countries["negeri"]
    ways = (*(small_facts.fact(text) for text in texts or (FIRST, SECOND)), *own.ways)
    return small_facts.model(countries=small_facts.countries(negeri=small_facts.country(ways=ways)))


def written(facts: Model) -> dict[str, str]:
    """The pages of a model, by their files."""
    book = Book(facts, TODAY, SourceIndex(facts))
    return every.texts_of(book, every.all_pages(book), environment(ROOT / "site_templates", book))


def test_only_the_pages_that_show_the_fact_change():
    facts = model()
    plain = written(facts)
    chosen = [
        fact_of(facts, FIRST),
        *(fact for fact in known_facts(facts) if fact.kind in ("contacts", "terms", "faq", "sources")),
    ]
    for fact in chosen:
        with_review = written(reviewed(facts, fact))
        changed = {name for name in plain if plain[name] != with_review[name]}
        shown = html.escape(facts.contacts[fact.key].name if fact.kind == "contacts" else fact.text)
        assert COUNTED in changed
        changed -= {COUNTED}
        showing = {name for name in plain if shown in plain[name]}
        # an office is also named where nothing is said about it
        assert changed and (changed <= showing if fact.kind == "contacts" else changed == showing), fact.id


def test_a_page_counts_what_it_shows_and_says_no_more():
    facts = model()
    told = Confirmations(reviewed(facts, fact_of(facts, FIRST)))
    total = len({fact.id for fact in told.facts if fact.thing == "countries/negeri"})
    text = written(told.model)["negara/negeri/index.md"]
    office = facts.contacts[next(iter(told.model.reviews))].short
    assert text.count(f"Dikonfirmasi {office}, 20 Nov 2026.") == 1
    line = text[text.index('<p class="usia">') :]
    assert f"Dikonfirmasi {office}: 1 dari " in line and "20 November 2026. Yang lain belum" in line
    assert int(line.partition(" dari ")[2].partition(" ")[0]) >= total
    everything = reviewed(facts, *told.facts)
    assert "Yang lain belum" not in written(everything)["negara/negeri/index.md"].partition('<p class="usia">')[2]


def test_results_comparison_and_law_tell_what_an_office_confirmed():
    facts = model()
    finding = next(fact for fact in known_facts(facts) if fact.kind == "findings")
    work = next(fact for fact in known_facts(facts) if fact.thing == "countries/negeri" and "work" in fact.path)
    article = next(fact for fact in known_facts(facts) if fact.kind == "sources")
    told = reviewed(facts, finding, work, article)
    plain, said = (
        [data.certainties[how] for how in data.sure]
        for data in (result_data(one, TODAY, None) for one in (facts, told))
    )
    changed = [after for before, after in zip(plain, said, strict=True) if before != after]
    assert changed and all(line.startswith("Dikonfirmasi ") for line in changed)
    assert checker_data(facts, TODAY).site.freshness == facts.site.freshness
    assert ": 2 dari " in checker_data(told, TODAY).site.freshness
    pages = written(told)
    for file in ("negara/bandingkan/index.md", f"hukum/{article.key}/index.md"):
        assert ": 1 dari " in pages[file].partition('<p class="usia">')[2], file


def test_without_a_confirmation_the_copy_is_told():
    assert f'<p class="usia">{small_facts.frozen().site.freshness}</p>' in written(model())["negara/negeri/index.md"]


def test_another_value_loses_its_confirmation_and_no_other():
    before = model()
    old = reviewed(before, fact_of(before, FIRST), fact_of(before, SECOND))
    changed = replace(model("Fakta pertama berbunyi lain.", SECOND), reviews=old.reviews)
    told = Confirmations(changed)
    assert [fact.text for fact in told.facts if told.told(fact)] == [SECOND]
    assert [reviewed.value for _, _, reviewed in told.lapsed] == [FIRST]


def test_a_fact_keeps_its_confirmation_when_others_come_before_it():
    before = model()
    old = reviewed(before, fact_of(before, SECOND))
    told = Confirmations(replace(model("Fakta baru.", FIRST, SECOND), reviews=old.reviews))
    assert [fact.text for fact in told.facts if told.told(fact)] == [SECOND] and not told.lapsed


def test_a_number_that_changes_is_no_longer_confirmed():
    facts = small_facts.model()
    contact = next(fact for fact in known_facts(facts) if fact.kind == "contacts" and facts.contacts[fact.key].lines)
    line = facts.contacts[contact.key].lines[0]
    other = facts.contacts[contact.key].model_copy(
        update={"lines": (line.model_copy(update={"number": line.number[:-1] + str((int(line.number[-1]) + 1) % 10)}),)}
    )
    old = reviewed(facts, contact)
    told = Confirmations(replace(old, contacts=facts.contacts | {contact.key: other}))
    assert not any(map(told.told, told.facts)) and [name for _, name, _ in told.lapsed] == [contact.id]


def test_what_one_office_calls_wrong_no_other_confirms():
    facts = model()
    fact, offices = fact_of(facts, FIRST), [key for key, _ in facts.published_contacts()]
    agreed = reviewed(facts, fact, office=offices[0], on=ON + timedelta(days=1))
    told = Confirmations(reviewed(agreed, fact, office=offices[1], state="tidak_sesuai"))
    assert told.state(fact) == "tidak_sesuai" and told.line([fact]) == facts.site.freshness
    page = written(told.model)["negara/negeri/index.md"]
    assert f"Menurut {facts.contacts[offices[1]].short}, isi ini tidak sesuai (20 Nov 2026)." in page
    unsure = Confirmations(reviewed(facts, fact, state="tidak_tahu"))
    assert unsure.beside(fact) == "" and unsure.line([fact]) == facts.site.freshness


def test_several_days_are_told_from_the_first_to_the_last():
    facts = model()
    first, second = fact_of(facts, FIRST), fact_of(facts, SECOND)
    told = Confirmations(reviewed(reviewed(facts, first), second, on=date(2026, 11, 25)))
    office = facts.contacts[next(iter(told.model.reviews))].short
    line = f"Dikonfirmasi {office}: 2 dari 2 fakta, 20 November 2026 sampai 25 November 2026."
    assert told.line([first, second]) == line


def test_a_sheet_says_how_many_of_its_facts_are_confirmed_and_others_nothing():
    facts = small_facts.model()
    region = next(iter(facts.in_depth()))
    contact = next(fact for fact in known_facts(facts) if fact.id == "contacts/polisi")
    told = reviewed(facts, contact)
    for sheet in SHEETS:
        plain, said = (sheet_data(sheet, Place(one, region, TODAY)) for one in (facts, told))
        shows = any(line.number in str(plain) for line in facts.contacts["polisi"].lines)
        assert ("Dikonfirmasi" in said["fresh"]) == shows, sheet.name
        assert {key for key in plain if plain[key] != said[key]} == ({"fresh"} if shows else set())
        assert not shows or ": 1 dari " in said["fresh"]


def test_every_fact_has_an_id_of_its_own_and_says_something():
    facts = list(known_facts(small_facts.frozen()))
    assert len({fact.id for fact in facts}) == len(facts)
    assert [fact.id for fact in facts if not value_of(fact)] == []
