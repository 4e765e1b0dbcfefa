"""References between contacts.

`{kp2mi}` in a fallback stands for that contact's first number, which so stands in one place.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.facts.contact import Contact

MARK = re.compile(r"\{([^{}]*)\}")
"""A reference to another contact's number inside a text."""


def with_numbers(contacts: Mapping[str, Contact]) -> dict[str, Contact]:
    """The contacts with every reference replaced by the number. They must be without problems."""

    def told(contact: Contact) -> Contact:
        text = MARK.sub(lambda mark: contacts[mark[1]].lines[0].number, contact.fallback or "")
        return contact.model_copy(update={"fallback": text}) if text != (contact.fallback or "") else contact

    return {key: told(contact) for key, contact in contacts.items()}
