"""Report cards.

What is known about named companies, and what people at a village meeting check and write down themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from checker.company.find import Index
from checker.company.names import LICENCE_DIGITS
from generator.facts.model import Model
from generator.facts.words.every import Words
from generator.print.frame import Data, Place, frame, marked, qr, sure
from generator.shown.agencies import agency_entries, company_texts
from generator.shown.how_sure import HowSure
from generator.shown.named_publisher import standing

A_PAGE = 3
MOST_DECISIONS, MOST_ALIKE = 3, 3


def region_cards(place: Place) -> Data:
    """Cards of the companies that the region's own file names, then empty ones to write a name on."""
    entries = agency_entries(place.model)
    names = [local.name for local in place.model.regions[place.region].agencies]
    return sheet_data(place, cards_of(names, entries, place.model.words))


def sheet_data(place: Place, cards: list[Data]) -> Data:
    """What the template `agency_cards.typ` is told.

    The given cards, and empty ones up to a full page (one page at least).
    """
    blanks: list[Data | None] = [None] * (-len(cards) % A_PAGE if cards else A_PAGE)
    codes = {card["slug"]: qr(place.model, f"p3mi/{card['slug']}/") for card in cards if card["slug"]}
    model, known = place.model, HowSure(place.model, place.as_of)
    told = {(one.source_title, one.source_date): marked(known.decision(one)) for one in model.decisions}
    for card in cards:
        card["decisions"] = [one | {"sure": told.get((one["source"], one["day"]))} for one in card["decisions"]]
    own = {
        "cards": [*cards, *blanks],
        "sure": sure(place, model.register),
        "codes": codes,
        "qr": qr(place.model, "p3mi/"),
    }
    return frame(place, [place.model.register]) | words(place.model) | own


def words(model: Model) -> Data:
    """What stands on every card, on paper and on the page.

    The questions, whose copy it is, and where anybody can look again.
    """
    card, day = model.words.company.card, model.words.dates.short(model.register.as_of)
    own = card.model_dump() | {
        "number": card.number.format(digits=LICENCE_DIGITS),
        "revoked": f" {card.revoked}",
        "unlisted": card.unlisted.format(day=day),
        "how": card.how.format(day=day),
    }
    return own | {
        "checks": tuple(card.checks.model_dump().values()),
        "digits": LICENCE_DIGITS,
        "not_official": standing(model),
        "most": [MOST_DECISIONS, MOST_ALIKE],
    }


def cards_of(names: Iterable[str], entries: list[dict[str, Any]], words: Words) -> list[Data]:
    """One card for each name or licence number, in that order; a name not on the list gets a card that says so."""
    index, known = Index(entries, company_texts(words)), {entry["name"]: entry for entry in entries}
    return [card for name in names for card in _cards(index.find(name), known, index, words)]


def _cards(found: Mapping[str, Any], known: Mapping[str, dict[str, Any]], index: Index, words: Words) -> list[Data]:
    """The card of what was found; a number that several companies share gives several."""
    alike = _alike(found["lookalikes"])
    if found["match"] == "exact":
        shown = [known[agency["name"]] for agency in found["agencies"]]
        return [_card(entry, found["advice"], alike if len(shown) == 1 else [], words) for entry in shown]
    card = words.company.card
    status = card.similar if found["match"] == "similar" else card.unlisted.format(day=_day(index, words))
    unlisted = {
        "name": " ".join(found["query"].split()),
        "licence_no": "",
        "status": status,
        "answer": found["answer"],
        "decisions": [],
        "listed": False,
        "slug": "",
    }
    return [_card(unlisted, found["advice"], alike, words)]


def _day(index: Index, words: Words) -> str:
    return words.dates.or_text(index.entries[0]["as_of"]) if index.entries else ""


def _card(entry: Mapping[str, Any], advice: str, alike: list[Data], words: Words) -> Data:
    decisions = [_told(decision, words) for decision in entry["decisions"]]
    more = len(decisions) - MOST_DECISIONS
    return {
        "name": entry["name"],
        "slug": entry["slug"],
        "number": entry["licence_no"][:LICENCE_DIGITS],
        "listed": entry["listed"],
        "status": entry["status"],
        "answer": entry["answer"],
        "advice": advice,
        "decisions": decisions[-MOST_DECISIONS:],
        "more": words.company.card.more.format(count=more) if more > 0 else "",
        "alike": alike,
    }


def _told(decision: Mapping[str, Any], words: Words) -> Data:
    """`what` (kind, number, day), `note`, whose word it is, and of which `day`."""
    what = ", ".join(filter(None, (decision["kind"], decision["number"], words.dates.or_text(decision["date"] or ""))))
    return {"what": what, "note": decision["note"], "source": decision["source"], "day": decision["source_date"]}


def _alike(lookalikes: Iterable[Mapping[str, Any]]) -> list[Data]:
    """The likest names, revoked ones first and marked."""
    marked = [{"name": like["name"], "revoked": like["answer"] == "dicabut"} for like in lookalikes]
    return sorted(marked, key=lambda like: not like["revoked"])[:MOST_ALIKE]
