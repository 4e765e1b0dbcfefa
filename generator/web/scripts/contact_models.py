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
class Contact:
    """Whom to call or to go to. `called`: other names that sentences give it."""

    name: str
    what: str
    role: str
    lines: list[Line]
    hours: str = ""
    fallback: str = ""
    address: str = ""
    email: str = ""
    web: str = ""
    called: list[str] | None = None
