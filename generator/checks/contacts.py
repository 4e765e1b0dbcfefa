"""References between contacts.

`{kp2mi}` in a fallback stands for that contact's first number, which so stands in one place.
"""

from __future__ import annotations

import re

from generator.checks.collecting import Checks
from generator.facts.contact_numbers import MARK
from generator.problems import nearest, shown

KEY = ("fallback",)


def contact_problems(checks: Checks) -> None:
    """A problem for each reference to a contact without a published number, and each number written out again."""
    contacts = checks.model.contacts
    numbers = {key: contact.lines[0].number for key, contact in contacts.items() if contact.published and contact.lines}
    for key, contact in contacts.items():
        for other in MARK.findall(contact.fallback or ""):
            if other not in numbers and other not in checks.ids["contacts"] - set(contacts):
                checks.report(
                    checks.file("contacts", key),
                    KEY,
                    shown(other),
                    "id kontak yang nomornya terbit",
                    nearest(other, numbers),
                )
        written = MARK.sub("", contact.fallback or "")
        for other, number in numbers.items():
            if other != key and number in written and re.search(rf"(?<!\d){re.escape(number)}(?!\d)", written):
                checks.report(
                    checks.file("contacts", key),
                    KEY,
                    f"nomor {number}",
                    f"{{{other}}}",
                    "Nomor ditulis sekali saja, di berkas kontaknya.",
                )
                break
