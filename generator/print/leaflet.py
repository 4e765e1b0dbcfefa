"""Leaflet: what fits in a hand: the three-fold sheet, and the pocket card with the missions' numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.facts.base import Fact
from generator.facts.contact import Contact
from generator.facts.model import Model
from generator.facts.topic import Section
from generator.print.danger_signs import worst_signs
from generator.print.frame import (
    Data,
    Place,
    checker_path,
    frame,
    national_contacts,
    office_contacts,
    qr,
    row,
    rows,
    sure,
)
from generator.print.posters import MAIN_WAY

RIGHTS, COSTS, SUMS = "uu-18-2017#pasal-6", "uu-18-2017#pasal-30", "permenaker-4-2023#pasal-18"
"""The articles by which the sections of the topics are found: rights, placement costs, insurance."""

CONTRACT = "uu-18-2017#pasal-15"
_SENTENCES = re.compile(r"(?<=[.?!]) ")
_WORDS = re.compile(r"[A-Z][a-z]+")
OURS = "perwakilan"
"""The role of Indonesia's own offices abroad; a number of the host country stands under a heading of its own."""
SPOKEN = 2
"""So many numbers of an office at home: that from Indonesia, and that from abroad."""


def leaflet(place: Place) -> Data:
    """Six panels: rights, costs, papers, signs, numbers, cover."""
    model = place.model
    contacts = [*national_contacts(model, ("polisi", "kp2mi", "kemlu", "perempuan_anak")), *office_contacts(place)]
    way = model.procedures.get(MAIN_WAY)
    steps = way.steps if way else ()
    papers = dict.fromkeys(paper for step in steps for paper in step.papers)
    sums = next((s for s in _sections(model) if any(SUMS in amount.sources for amount in s.amounts)), None)
    rights, costs = [_part(model, article) for article in (RIGHTS, CONTRACT)], _part(model, COSTS)
    signs = [sign | {"sure": sure(place, model.findings[sign["id"]])} for sign in worst_signs(model)]
    stated = [*(fact for _, facts in (*rights, costs) for fact in facts), *steps, *(sums.amounts if sums else ())]
    return frame(place, contacts, [*stated, *(model.findings[sign["id"]] for sign in signs)]) | {
        "rights": [{"title": title, "facts": _sure(place, facts)} for title, facts in rights if facts],
        "costs": _sure(place, costs[1]),
        "sums": {"title": sums.title, "rows": [[a.what, a.value, sure(place, a)] for a in sums.amounts]}
        if sums
        else None,
        "papers": list(papers),
        "steps": [step.title for step in steps],
        "signs": signs,
        "line": model.verdicts.bahaya_tppo.line,
        "contacts": rows(place, contacts),
        "where": model.regions[place.region].where_to_ask,
        "qr": qr(model, checker_path(place)),
    }


def card(place: Place) -> Data:
    """Numbers for the pocket: at home, and the mission in each main destination of the people of this region."""
    model = place.model
    home = national_contacts(model, ("kp2mi", "kemlu", "polisi"))
    found = [
        (name, chosen)
        for name, chosen in (
            (model.countries[key].name, _mission(model, key))
            for key in model.site.main_destinations
            if key in model.countries
        )
        if chosen
    ]
    offices = office_contacts(place, ("disnaker",))
    words, reserve = model.words.sheets.card, model.words.sheets.reserve
    return frame(place, [*home, *offices, *(contact for _, contact in found)], ()) | {
        "home": [_spoken(one) for one in rows(place, home)],
        "missions": [_missions(place, found, words.missions, True), _missions(place, found, words.their_lines, False)],
        "offices": [_brief(place, office, reserve) for office in offices],
        "promises": list(model.verdicts.prosedural.steps),
        "qr": qr(model, "lapor/"),
    }


def _missions(place: Place, found: Iterable[tuple[str, Contact]], title: str, ours: bool) -> Data:
    """Indonesia's own offices abroad, or the lines of the countries themselves, below their title."""
    reserve = place.model.words.sheets.reserve
    told = [
        _brief(place, contact, reserve) | {"country": name} for name, contact in found if (contact.role == OURS) == ours
    ]
    return {"title": title, "ours": ours, "rows": told}


def _spoken(shown: Data) -> Data:
    """A row for the card with the numbers that one speaks on."""
    return shown | {"lines": [line for line in shown["lines"] if line["kind"] == "telepon"][:SPOKEN]}


def _mission(model: Model, country: str) -> Contact | None:
    """The mission to call in a country: one with an emergency number before one with an office number only."""
    shown = [
        model.contacts[key]
        for key in model.countries[country].missions
        if key in model.contacts and model.contacts[key].published
    ]
    shown += [c for _, c in model.published_contacts() if c.country == country and c not in shown]
    return min(
        shown, key=lambda c: (not c.lines, not any("darurat" in (line.label or "") for line in c.lines)), default=None
    )


def _sections(model: Model) -> Iterable[Section]:
    return (
        section for topic in sorted(model.topics.values(), key=lambda topic: topic.order) for section in topic.sections
    )


def _part(model: Model, article: str) -> tuple[str, list[Fact]]:
    """The first section that begins with a fact on an article.

    Its title, that first fact, and the others nobody disputes; else what the ways say of the article.
    """
    for section in _sections(model):
        if section.facts and article in section.facts[0].sources:
            first, *others = section.facts
            return section.title, [first, *(fact for fact in others if not fact.contested)]
    facts = [fact for way in model.procedures.values() for fact in way.facts if article in fact.sources]
    return "", list({_said(fact): fact for fact in facts}.values())


def _sure(place: Place, facts: Iterable[Fact]) -> list[Data]:
    """Each fact once, on one line, with how sure it is."""
    said = {_for(place, _said(fact)): fact for fact in facts}
    return [{"text": text, "sure": sure(place, fact)} for text, fact in said.items() if text]


def _for(place: Place, text: str) -> str:
    """A text without the sentences about another regency than this one: they stand on its page."""
    own = place.model.regions[place.region].name
    others = {name.partition(" ")[2] for name in place.model.regencies.names.values() if name != own}
    return " ".join(one for one in _SENTENCES.split(text) if not others & set(_WORDS.findall(one)))


def _said(fact: Fact) -> str:
    """A fact on one line, with the first sentence of what is disputed about it: the rest stands on its page."""
    return " ".join(f"{fact.text} {_SENTENCES.split(fact.contested or '')[0]}".split())


def _brief(place: Place, contact: Contact, reserve: str) -> Data:
    """A row for a line of the card: without the number of an office that is only a reserve.

    Of the way without a number only the first sentence.
    """
    data = row(contact) | {"sure": sure(place, contact)}
    first = [line for line in data["lines"] if line["label"] != reserve]
    way = data["way"].partition(". ")[0].rstrip(".") + "." if data["way"] else ""
    return data | {"lines": first or data["lines"], "way": way}
