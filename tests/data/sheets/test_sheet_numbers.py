"""Numbers on paper: a changed one is everywhere after one build and the old one nowhere; one of grade C is on no sheet."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.facts.model import Model
from generator.loading.load import load_model
from generator.meeting.message import message_text
from generator.meeting.sheets import sheets as meeting_sheets
from generator.meeting.slides import Show
from generator.print.frame import Place, row
from generator.print.press import Press
from tests.support.paths import AS_OF, ROOT
from tests.support.real_facts import model
from tests.support.sheets import DRAWN, papers, text_of

NEW = "0899-7777"


def changed_contacts() -> list[tuple[str, str]]:
    """A contact for the whole country, the police, and an office of each region, each with its first number."""
    codes = {region.code for region in model().in_depth().values()}
    found: dict[str, tuple[str, str]] = {}
    for key, contact in model().published_contacts():
        places = [contact.role] if contact.national else [code for code in contact.serves if code in codes]
        for place in places if contact.lines else ():
            if place in ("kp2mi", "polisi", *codes):
                found.setdefault(place, (key, contact.lines[0].number))
    return list(found.values())


CHANGED = changed_contacts()


def with_new_number(folder: Path, contact: str, old: str) -> Model:
    """The facts after an editor wrote another number into the one file of that contact."""
    path = folder / "data" / "contacts" / f"{contact}.yml"
    text = path.read_text(encoding="utf-8")
    assert f'number: "{old}"' in text
    path.write_text(text.replace(f'number: "{old}"', f'number: "{NEW}"'), encoding="utf-8")
    return load_model(folder)


def count(number: str, text: str) -> int:
    """How often a number stands in a text, by itself."""
    return len(re.findall(rf"(?<![\d-]){re.escape(number)}(?![\d-])", text))


@pytest.mark.parametrize(("contact", "old"), CHANGED)
def test_a_changed_number_is_on_every_sheet_that_had_it(copy_of_data, model, press, contact, old):
    changed = with_new_number(copy_of_data, contact, old)
    had = 0
    for before, after in zip(papers(model, formats=("a4",)), papers(changed, formats=("a4",)), strict=True):
        # what the template is told decides which sheets are worth drawing
        if before.data == after.data:
            continue
        text, now = text_of(before.pdf(press)), text_of(after.pdf(press))
        assert count(NEW, now) == count(old, text) > 0 == count(old, now) == count(NEW, text), before
        had += 1
    assert had > 0
    assert [paper for paper in papers(changed) if count(old, str(paper.data))] == []


@pytest.mark.parametrize(("contact", "old"), [one for one in CHANGED if model().contacts[one[0]].national])
def test_a_changed_number_is_in_the_message_and_in_the_picture_for_groups(copy_of_data, model, contact, old):
    changed = with_new_number(copy_of_data, contact, old)
    kit = next(iter(model.kits.values()))
    for region in model.in_depth():
        before, after = (message_text(Show(Place(facts, region, AS_OF), kit)) for facts in (model, changed))
        assert count(NEW, after) == count(old, before) > 0 == count(old, after)
        shown, later = (
            [str(sheet.data) for sheet in meeting_sheets(facts, region, AS_OF, Press(ROOT)) if sheet.kind == "png"]
            for facts in (model, changed)
        )
        assert shown and all(old in one for one in shown) and all(NEW in one and old not in one for one in later)


@DRAWN
def test_no_number_of_grade_c_is_printed(drawn, model):
    public = {line.dial[-8:] for _, contact in model.published_contacts() for line in contact.lines}
    hidden = {
        line.dial[-8:] for contact in model.contacts.values() if not contact.published for line in contact.lines
    } - public
    assert hidden
    for paper, pdf in ((paper, pdf) for paper, pdf in drawn.items() if paper.format == "a4"):
        digits = re.sub(r"\D", "", text_of(pdf))
        assert [number for number in hidden if number in digits] == [], paper
    with pytest.raises(ValueError):
        row(next(contact for contact in model.contacts.values() if not contact.published))
