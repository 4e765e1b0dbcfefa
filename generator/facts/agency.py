"""Agency (P3MI): rows of the official list as copied on a day, and dated decisions about companies."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import StringConstraints, model_validator

from generator.facts.base import SourceRef, Sources, Strict, Text, Thing, clash
from generator.problems import Clash

DecisionKind = Literal["skorsing", "skorsing_berakhir", "dicabut", "cabang", "disebut"]


class Copy(Strict):
    """An earlier copy of the list: its CSV and its day."""

    file: Text
    as_of: date
    sources: Sources


class Register(Thing):
    """`data/agencies/register.yml`: which CSV is the newest copy and of which day.

    `earlier`: the copies before it, oldest first.
    """

    file: Text
    as_of: date
    sources: Sources
    earlier: tuple[Copy, ...] = ()

    @property
    def files(self) -> tuple[str, ...]:
        """Names of all copies, the newest first."""
        return (self.file, *(copy.file for copy in reversed(self.earlier)))

    @model_validator(mode="after")
    def _oldest_first(self) -> Register:
        days = [*(copy.as_of for copy in self.earlier), self.as_of]
        if days != sorted(set(days)):
            expected = "salinan dari yang paling lama, semua sebelum as_of daftar terbaru"
            told = Clash(("earlier",), expected, "Periksa tanggalnya.")
            raise clash("copies_out_of_order", "earlier dengan urutan as_of yang salah", told)
        if len(set(self.files)) < len(self.files):
            told = Clash(("earlier",), "berkas yang berbeda-beda", "Hapus salah satu.")
            raise clash("copy_twice", "earlier yang menyebut satu berkas dua kali", told)
        return self


class Agency(Strict):
    """One row of the list. `licence_no` is text (13 digits = NIB, 17 = NIB + 4); empty when the list has none.

    `siskop2mi_id` is empty when an office sent the list without the ids of SISKOP2MI.
    """

    siskop2mi_id: Annotated[str, StringConstraints(pattern=r"^[0-9]*$")]
    name: Text
    licence_no: Annotated[str, StringConstraints(pattern=r"^[0-9]*$")]


class Decision(Strict):
    """One statement of a source about a company, on its date; not today's status (docs/editor/perusahaan.md)."""

    name: Text
    kind: DecisionKind
    number: str
    on: str
    source: SourceRef | None
    source_title: Text
    source_date: str
    publish: bool
    note: str
