"""How sure what results tell is, and what offices confirmed of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.facts.known import KnownFact
from generator.facts.model import Model
from generator.rules.certainty import certainties, rested_on
from generator.rules.compile import Compiled
from generator.shown.confirmations import confirmations
from generator.shown.how_sure import HowSure
from generator.web.scripts.checker_contacts import Contacts


def how_sure(model: Model, compiled: tuple[Compiled, ...], as_of: date) -> Iterator[str]:
    """Of the findings, then of the claims: what an office said, and how sure it is."""
    known, offices = HowSure(model, as_of), confirmations(model)
    for (_, fact), sure in zip(rested_on(model, compiled), certainties(known, compiled), strict=True):
        yield sure.beside(offices.beside(fact) if fact else "")
    for claim in model.claims.claims:
        yield known.of(claim).beside(offices.beside(offices.fact(claim)))


def checker_facts(model: Model) -> Iterator[KnownFact]:
    """What results can tell: findings and claims, what decides in a destination, papers, and whom to call."""
    called = Contacts(model).known
    for fact in confirmations(model).facts:
        if fact.decides or fact.kind in ("claims", "endings") or (fact.kind == "contacts" and fact.key in called):
            yield fact
