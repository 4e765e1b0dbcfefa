"""Where on the site an office stands."""

from __future__ import annotations

from generator.facts.contact import Contact
from generator.facts.model import Model
from generator.facts.places import slug_at
from generator.shown.sources import page_id


def contact_page(model: Model, contact: Contact) -> str:
    """`lapor/`, or the page of the first place that an office serves when it is not there for everybody."""
    if contact.national or not contact.serves:
        return "lapor/"
    return f"wilayah/{page_id(slug_at(model, contact.serves[0]))}/"
