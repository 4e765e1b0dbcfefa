"""What an office said about single facts: the states that `import-reviews` keeps, one file an office."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, get_args

from pydantic import Field, StringConstraints

from generator.facts.base import Strict, Text

State = Literal["sesuai", "tidak_sesuai", "tidak_tahu"]
STATES: tuple[State, ...] = get_args(State)
Topic = Literal["kontak", "wilayah", "negara", "aturan", "istilah", "pemeriksa", "perusahaan"]
TOPICS: tuple[Topic, ...] = get_args(Topic)
KINDS: dict[Topic, tuple[str, ...]] = {
    "kontak": ("contacts",),
    "wilayah": ("regions", "provinces", "statistics"),
    "negara": ("countries",),
    "aturan": ("topics", "procedures", "sources"),
    "istilah": ("terms", "faq"),
    "pemeriksa": ("findings", "adverts", "claims", "endings"),
    "perusahaan": ("register", "decisions"),
}
"""The kinds of things whose facts an office is asked about together."""
FactId = Annotated[str, StringConstraints(pattern=r"^[a-z]+(/[a-z0-9_-]+)?(#\S+)?$", max_length=300)]
"""`contacts/kbri-doha`, or `topics/hak#sections[0].facts[3]` for a part of a file."""
Said = Annotated[str, StringConstraints(min_length=1, max_length=10_000)]


class Reviewed(Strict):
    """One fact as an office read it. Another value than this one was not confirmed."""

    value: Said
    """Isi fakta yang dibaca kantor itu. Bila isinya berubah, konfirmasinya tidak berlaku lagi."""
    state: State
    """sesuai, tidak_sesuai, atau tidak_tahu."""
    on: date
    """Tanggal kantor itu menandatangani lembarnya, TTTT-BB-HH."""
    sheet: Text
    """Nomor lembar periksa yang ditandatangani."""


class OfficeReviews(Strict):
    """`data/reviews/<id of the contact>.yml`; the folder may be empty."""

    facts: Annotated[dict[FactId, Reviewed], Field(min_length=1)]
    """Id fakta, lalu isi, keadaan, tanggal, dan lembarnya."""
