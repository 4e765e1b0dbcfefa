"""What paper says: abbreviations spelt out, nothing that only a screen can do, answers that fit their story."""

from __future__ import annotations

import re

import pytest

from generator.facts.model import Model
from generator.meeting.stories import Stories
from generator.print import leaflet
from generator.print.frame import Place
from generator.print.spelt import abbreviations, spelt
from tests.support.paths import AS_OF
from tests.support.real_facts import REGIONS, model
from tests.support.sheets import DRAWN, squeezed, text_of

KIT = next(iter(model().kits.values()))
_WORD = re.compile(r"[A-Z][A-Z0-9]+(?:-[A-Z][A-Z0-9]+)*")
_ON_SCREEN = re.compile(
    r"\b(?:ketuk|klik|gulir|tautan|buka (?:daftar|halaman|situs|peta)|di bawah layar)\b", re.IGNORECASE
)

pytestmark = DRAWN


@pytest.fixture(scope="module")
def told(drawn) -> dict[str, str]:
    """What each sheet of one region says, on A4."""
    return {
        paper.name: text_of(pdf) for paper, pdf in drawn.items() if paper.region == REGIONS[0] and paper.format == "a4"
    }


def unspelt(model: Model, text: str) -> list[str]:
    """The glossary's abbreviations in a text that it does not spell out."""
    found, whole = set(_WORD.findall(text)), squeezed(text)
    return [
        term.name
        for term in abbreviations(model)
        if term.name in found and term.short and squeezed(f"{term.name}: {term.short}") not in whole
    ]


def test_every_abbreviation_of_the_glossary_is_spelt_out_where_it_is_printed(told, model):
    assert {name: missing for name, text in told.items() if (missing := unspelt(model, text))} == {}


def test_an_abbreviation_that_is_not_spelt_out_is_found(model):
    term = next(term for term in abbreviations(model) if term.short)
    sheet = {"text": f"Tanyakan {term.name} itu.", "note": "XYZ9"}
    assert [one["name"] for one in spelt(model, sheet)] == [term.name]
    assert unspelt(model, sheet["text"]) == [term.name]
    assert unspelt(model, f"{sheet['text']} {term.name}: {term.short}.") == []


def test_no_sheet_asks_for_what_only_a_screen_can_do(told):
    assert {name: found[0] for name, text in told.items() if (found := _ON_SCREEN.findall(text))} == {}


@pytest.mark.parametrize("text", ["Ketuk nomor ini.", "Buka daftar kantor itu, atau telepon."])
def test_a_sentence_for_the_screen_is_found(text):
    assert _ON_SCREEN.search(text)


def test_an_answer_of_the_quiz_names_no_country_that_its_story_does_not(model):
    stories = Stories(model, AS_OF)
    for key in KIT.quiz:
        card = stories.told(key)
        named = [
            c.name for c in model.countries.values() if any(c.name in reason["title"] for reason in card["reasons"])
        ]
        assert [name for name in named if name not in f"{card['title']} {card['story']}"] == [], key
        assert card["because"] or card["reasons"] or card["missing"], f"{key}: a back without a reason"


def test_a_hard_answer_is_whole_sentences(told):
    guide = squeezed(told["panduan"])
    for hard in KIT.hard:
        assert all(line[-1] in ".?!" and line[0].isupper() for line in (hard.answer, *hard.say)), hard.question
        assert squeezed(" ".join(hard.say)) in guide


def test_only_our_own_offices_stand_below_their_heading_on_the_card(model):
    ours, theirs = leaflet.card(Place(model, REGIONS[0], AS_OF))["missions"]
    role = {contact.short: contact.role for contact in model.contacts.values() if contact.abroad}
    assert {role[row["short"]] for row in ours["rows"]} == {leaflet.OURS}
    assert leaflet.OURS not in {role[row["short"]] for row in theirs["rows"]}
