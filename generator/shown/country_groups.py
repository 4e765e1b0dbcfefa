"""The destinations by how things stand there, worst and best apart: an overview without a map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.facts.country import Country
from generator.facts.words.countries import GROUPS
from generator.facts.words.every import Words
from generator.shown.sources import page_id

GROUP_OF = {
    "terbuka": "terbuka",
    "terbuka_terbatas": "terbatas",
    "pernah_terbuka": "pernah_terbuka",
    "bukan_jalur_pmi": "terbatas",
    "tertutup_domestik": "rumah_tangga_tertutup",
    "tanpa_penempatan_resmi": "tertutup",
    "perlu_cek": "belum_pasti",
}


@dataclass(frozen=True)
class StatusGroup:
    """Destinations in the same state: anchor, title, one sentence on what it means, and their rows."""

    id: str
    title: str
    text: str
    rows: tuple[Any, ...]


def group_of(country: Country) -> str:
    """The group's id; a destination closed for everything is closed whatever its status says."""
    return "tertutup" if country.closed_all else GROUP_OF[country.status]


def status_groups(rows: list[tuple[Country, Any]], words: Words) -> list[StatusGroup]:
    """The groups that hold any row, in the order of GROUPS; each row keeps its place within its group."""
    told = words.countries.groups
    found = [
        StatusGroup(
            page_id(key),
            told[key].title,
            told[key].text,
            tuple(row for country, row in rows if group_of(country) == key),
        )
        for key in GROUPS
    ]
    return [group for group in found if group.rows]
