"""References between contacts: `{kp2mi}` in a fallback stands for that contact's first number, which so stands in one place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.models.contact import Contact
from generator.problems import nearest, shown

if TYPE_CHECKING:
    from generator.check import Checks

_MARK = re.compile(r"\{([^{}]*)\}")
KEY = ("fallback",)


def contact_problems(checks: Checks) -> None:
    """Adds a problem for each reference to a contact without a published number, and for each number written out again."""
    contacts = checks.model.contacts
    numbers = {key: contact.lines[0].shown for key, contact in contacts.items() if contact.published and contact.lines}
    for key, contact in contacts.items():
        for other in _MARK.findall(contact.fallback or ""):
            if other not in numbers and other not in checks.ids["contacts"] - set(contacts):
                checks.report(
                    checks.file("contacts", key),
                    KEY,
                    shown(other),
                    "id kontak yang nomornya terbit",
                    nearest(other, numbers),
                )
        written = _MARK.sub("", contact.fallback or "")
        for other, number in numbers.items():
            if other != key and re.search(rf"(?<!\d){re.escape(number)}(?!\d)", written):
                checks.report(
                    checks.file("contacts", key),
                    KEY,
                    f"nomor {number}",
                    f"{{{other}}}",
                    "Nomor ditulis sekali saja, di berkas kontaknya.",
                )
                break


def with_numbers(contacts: Mapping[str, Contact]) -> dict[str, Contact]:
    """The contacts with every reference replaced by the number. They must be without problems."""

    def told(contact: Contact) -> Contact:
        text = _MARK.sub(lambda mark: contacts[mark[1]].lines[0].shown, contact.fallback or "")
        return contact.model_copy(update={"fallback": text}) if text != (contact.fallback or "") else contact

    return {key: told(contact) for key, contact in contacts.items()}
