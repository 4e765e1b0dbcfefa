"""Models: whom the checker's page can lead to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """A number to call; `chat`: WhatsApp."""

    shown: str
    label: str = ""
    chat: bool = False


@dataclass(frozen=True)
class Office:
    """What is told of a contact beside its name and numbers.

    `called`: other names that sentences give it; `sure`: the mark, the word and the day of how sure it is.
    """

    what: str
    hours: str = ""
    fallback: str = ""
    address: str = ""
    email: str = ""
    web: str = ""
    sure: str = ""
    called: list[str] | None = None


@dataclass(frozen=True)
class Contact:
    """Whom to call or to go to; `what` and all that follows as in Office."""

    name: str
    role: str
    lines: list[Line]
    what: str = ""
    hours: str = ""
    fallback: str = ""
    address: str = ""
    email: str = ""
    web: str = ""
    sure: str = ""
    called: list[str] | None = None
