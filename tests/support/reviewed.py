"""Facts with what offices said about some of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.facts.known import KnownFact, known_facts
from generator.facts.model import Model
from generator.facts.reviews import OfficeReviews, Reviewed, State
from generator.shown.fact_value import value_of

ON = date(2026, 11, 20)


def fact_of(model: Model, text: str) -> KnownFact:
    """The one fact that says `text`."""
    (found,) = (fact for fact in known_facts(model) if fact.text == text)
    return found


def reviewed(model: Model, *facts: KnownFact, office: str = "", state: State = "sesuai", on: date = ON) -> Model:
    """`model` with these facts reviewed by `office` (an id of a contact; else the first that is published)."""
    key = office or next(key for key, _ in model.published_contacts())
    own = {fact.id: Reviewed(value=value_of(fact), state=state, on=on, sheet=f"{key}-uji") for fact in facts}
    before = model.reviews[key].facts if key in model.reviews else {}
    return replace(model, reviews=model.reviews | {key: OfficeReviews(facts=before | own)})
