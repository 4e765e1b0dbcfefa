"""What is wrong: the message in which a visitor names a fact, what it says and where, and to whom it goes."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from generator.facts.known import KnownFact
from generator.facts.model import Model
from generator.shown.fact_value import value_of

LONGEST = 200
"""Letters of a value in the message: its id names all of it."""
ID = "{id}"
HERE = "#keliru"
"""The line at the end of a page that says whom to tell."""


class Wrong:
    """Ready-made messages about facts of one model."""

    def __init__(self, model: Model) -> None:
        self.words, self.site = model.words.reviews.wrong, model.site

    def about(self, fact: KnownFact, page: str) -> str:
        """The address of a message about `fact` as `page` (a site path) shows it."""
        return self.address(fact.id, value_of(fact), page) if self.site.contact else HERE

    def together(self, facts: Iterable[KnownFact], value: str, page: str) -> str:
        """As `about`; a text made of several `facts`, which says `value`, names them all."""
        told = {fact.id: fact for fact in facts}
        if len(told) == 1:
            return self.about(next(iter(told.values())), page)
        return self.address(", ".join(told), value, page)

    def address(self, name: str, value: str, page: str) -> str:
        """As `about`, for whatever is known as `name`. Without a contact of the site it leads down the page."""
        if not self.way:
            return HERE
        text = self.words.message.format(id=name, value=_short(value), page=self._page(page))
        return self.way.replace(ID, quote(name, safe="")) + quote(text.replace("|", "\n"), safe="")

    @property
    def way(self) -> str:
        """The address of a message up to its text, with ID where the fact's id goes; empty without a contact."""
        reach = self.site.contact
        if not reach:
            return ""
        if reach.chat:
            return f"{reach.chat.address}?text="
        subject = quote(self.words.subject.format(id=ID), safe="{}")
        return f"mailto:{reach.email}?subject={subject}&body="

    def _page(self, path: str) -> str:
        return f"{self.site.base_url.rstrip('/')}/{path}" if self.site.base_url else f"/{path}"


def _short(value: str) -> str:
    return value if len(value) <= LONGEST else f"{value[: LONGEST - 1].rstrip()}…"
