"""Models: what the scripts of the field for a regency, a city or a province carry."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.web.scripts.contact_models import Contact


@dataclass(frozen=True)
class ProvincePlaces:
    """A province: its code, name and page, and its towns: the rest of the code, "*" for a city, the name."""

    code: str
    name: str
    page: str
    towns: list[str]


@dataclass(frozen=True)
class RegionsData:
    """All places by name.

    `pages`: towns with a page of their own; `kits`: those of them with sheets of their own; `also`, `short`: other
    names, and short forms of words.
    """

    provinces: list[ProvincePlaces]
    pages: dict[str, str]
    kits: list[str]
    also: dict[str, list[str]]
    short: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class UnsureOffice:
    """Why it is not certain that the contact (its place) serves the place with this code."""

    code: str
    contact: int
    text: str


@dataclass(frozen=True)
class OfficesData:
    """Whom each place is served by.

    `offices`: places of contacts, in the order to try them, by the code of a province and of each town that has its
    own; `nation`: who is there for everybody; `age`: how old the numbers are, as the oldest of them; `wrong`: as Words.
    """

    age: str
    contacts: list[Contact]
    nation: list[int]
    offices: dict[str, list[int]]
    unsure: list[UnsureOffice]
    wrong: str = ""
