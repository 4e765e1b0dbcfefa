"""The contacts that the checker's page can lead to, each once, and who is led to which: by role and country.

The offices of a place come with a script of their own (regions.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

from generator.facts.contact import Contact, Line
from generator.facts.model import Model
from generator.shown.confirmations import confirmations
from generator.shown.how_sure import HowSure
from generator.web.scripts import contact_models as page

MISSION = "perwakilan"
LOCAL = "luar_negeri"


class Contacts:
    """The contacts of `model` as the page holds them: everybody else names them by their place in `rows`."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.national = _national(model)
        missions = {ref for country in model.countries.values() for ref in country.missions}
        # a mission in a country that is no destination is led to by nobody
        reached = missions | {ref for refs in self.national.values() for ref in refs}
        self.known = {key: contact for key, contact in model.published_contacts() if key in reached}
        self.places = {key: place for place, key in enumerate(self.known)}

    def rows(self, known: HowSure) -> list[page.Contact]:
        """Every contact once, by its name and its numbers alone, with the mark and the word of how sure it is."""
        return [
            page.Contact(shown.name, shown.role, shown.lines, sure=known.of(contact).short)
            for contact in self.known.values()
            for shown in [shown_contact(contact)]
        ]

    def offices(self, known: HowSure) -> list[page.Office]:
        """The rest of each of `rows`, and how sure it is."""
        names = [field.name for field in fields(page.Office)]
        shown = [shown_contact(contact, known) for contact in self.known.values()]
        return [page.Office(**{name: getattr(contact, name) for name in names}) for contact in shown]

    def by_role(self) -> dict[str, list[int]]:
        """Those that serve the whole country, in the order to call."""
        return {role: self._placed(refs) for role, refs in self.national.items()}

    def by_country(self) -> dict[str, list[int]]:
        """Whom to call in each destination that has anybody: lines of the country itself, then missions."""
        return {
            key: self._placed(self._local_first(it.missions)) for key, it in self.model.countries.items() if it.missions
        }

    def _local_first(self, refs: Iterable[str]) -> list[str]:
        return sorted(refs, key=lambda ref: self.model.contacts[ref].role != LOCAL)

    def _placed(self, refs: Iterable[str]) -> list[int]:
        return [self.places[ref] for ref in refs if ref in self.places]


def _national(model: Model) -> dict[str, list[str]]:
    roles: dict[str, list[str]] = {}
    for key, contact in sorted(model.published_contacts(), key=lambda item: (item[1].order, item[0])):
        if contact.national:
            roles.setdefault(contact.role, []).append(key)
    return roles


def shown_contact(contact: Contact, known: HowSure | None = None) -> page.Contact:
    """A contact as the pages' scripts show it; with `known` also how sure it is."""
    return page.Contact(
        name=contact.name,
        # for a mission its name says as much
        what="" if contact.role == MISSION and contact.lines else contact.what,
        role=contact.role,
        lines=[shown_line(line) for line in contact.lines],
        hours=contact.hours or "",
        fallback=contact.fallback or "",
        address=contact.address or "",
        email=contact.email or "",
        web=contact.web or "",
        sure=_sure(contact, known) if known else "",
        called=list(contact.called) or None,
    )


def _sure(contact: Contact, known: HowSure) -> str:
    offices = confirmations(known.model)
    return known.of(contact).beside(offices.beside(offices.fact(contact)))


def shown_line(line: Line) -> page.Line:
    """The number with what it is for. The script makes what is dialled from it, as `Line.address` does."""
    return page.Line(line.number, line.label or "", line.kind == "whatsapp")
