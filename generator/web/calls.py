"""Whom to call at once: the contacts for the whole country, and the first numbers of those with some roles."""

from __future__ import annotations

from collections.abc import Iterable

from generator.facts.contact import Contact, Line
from generator.facts.places import nation
from generator.web.page import Book

FIRST = ("polisi", "kemlu", "kp2mi")
"""Roles of the first screen of `/lapor/`, from the most urgent."""

Contacts = list[tuple[str, Contact]]
Calls = list[tuple[Contact, list[Line]]]
"""Whom to call at once, each with the numbers to tap."""


def national(book: Book) -> Contacts:
    """Published contacts that serve the whole country, in the order to try them."""
    return nation(book.model)


def first_calls(book: Book, roles: Iterable[str] = FIRST) -> Calls:
    """Whom to call at once, one of each of `roles`, with its first telephone line and its first WhatsApp line."""
    known = national(book)
    calls = [next((c for _, c in known if c.role == role and c.lines), None) for role in roles]
    return [
        (c, [line for kind in ("telepon", "whatsapp") for line in [one for one in c.lines if one.kind == kind][:1]])
        for c in calls
        if c
    ]
