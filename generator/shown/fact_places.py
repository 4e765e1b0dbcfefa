"""Where on the site a fact is shown, as site paths."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.contact import Contact
from generator.facts.known import KnownFact
from generator.facts.model import Model
from generator.facts.place_codes import NATION
from generator.facts.places import slug_at
from generator.shown.sources import page_id

CHECKER = "periksa/"
ON = {
    "countries": "negara/{}/",
    "procedures": "prosedur/{}/",
    "provinces": "wilayah/{}/",
    "regions": "wilayah/{}/",
    "topics": "{}/",
    "terms": "istilah/#{}",
    "faq": "tanya/#{}",
    "statistics": "statistik/",
    "register": "p3mi/",
    "decisions": "p3mi/",
    "sources": "hukum/{}/",
}
"""The page of each kind of thing; all others speak on the checker's."""


def shown_on(model: Model, fact: KnownFact) -> list[str]:
    """Paths of the pages that show `fact`, with anchors, the page of its own first."""
    if fact.kind == "contacts":
        return list(dict.fromkeys(_of_contact(model, fact.key, model.contacts[fact.key])))
    return [ON.get(fact.kind, CHECKER).format(page_id(fact.key))]


def _of_contact(model: Model, key: str, contact: Contact) -> Iterator[str]:
    if contact.country in model.countries:
        yield f"negara/{page_id(str(contact.country))}/#{key}"
    for code in contact.serves:
        if code != NATION:
            yield f"wilayah/{page_id(slug_at(model, code))}/#{key}"
    if contact.national or contact.abroad:
        yield f"lapor/#{key}"
