"""Search models: what the script of the site's search carries."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SearchEntry:
    """One result. `words`: read but not shown; `place`: whose names count too; `boost`: 1 unless it is told."""

    title: str
    path: str
    line: str = ""
    words: str = ""
    place: str = ""
    boost: float = 0.0


@dataclass(frozen=True)
class CompanyPage:
    """A company's name and the last part of its page's address."""

    name: str
    slug: str


@dataclass(frozen=True)
class Standing:
    """Companies of which the list and the decisions say the same."""

    status: str
    companies: list[CompanyPage]


@dataclass(frozen=True)
class SearchData:
    """The site's search. `places`: a destination's names; `same`: words of one meaning; `ignore`: that say nothing."""

    entries: list[SearchEntry]
    places: dict[str, str]
    same: list[list[str]]
    ignore: list[str]
    standings: list[Standing]


@dataclass(frozen=True)
class PlacesData:
    """The search among destinations. `places`: a destination's names; `same` and `ignore` as in SearchData."""

    places: dict[str, str]
    same: list[list[str]]
    ignore: list[str]
