"""Agency (P3MI): rows of the official list as copied on a day, and dated decisions about companies."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import StringConstraints, ValidationInfo, field_validator, model_validator

from generator.facts.base import SourceRef, Sources, Strict, Text, Thing, clash
from generator.problems import Clash

DecisionKind = Literal["skorsing", "skorsing_berakhir", "dicabut", "cabang", "disebut"]


class Copy(Strict):
    """An earlier copy of the list: its CSV and its day."""

    file: Text
    """Nama berkas CSV salinan yang lama."""
    as_of: date
    """Keadaan daftar pada tanggal ini, TTTT-BB-HH."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""


class Register(Thing):
    """`data/agencies/register.yml`: which CSV is the newest copy and of which day.

    `earlier`: the copies before it, oldest first.
    """

    file: Text
    """Nama berkas CSV salinan yang terbaru."""
    as_of: date
    """Keadaan daftar terbaru pada tanggal ini, TTTT-BB-HH."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""
    earlier: tuple[Copy, ...] = ()
    """Salinan yang lebih lama, dari yang paling lama."""

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
    """Nomor PT di SISKOP2MI, atau kosong."""
    name: Text
    """Nama PT seperti di daftar."""
    licence_no: Annotated[str, StringConstraints(pattern=r"^[0-9]*$")]
    """Nomor izin seperti di daftar, atau kosong."""


class Decision(Strict):
    """One statement of a source about a company, on its date; not today's status (docs/editor/perusahaan.md)."""

    name: Text
    """Nama PT seperti di sumber."""
    kind: DecisionKind
    """Apa yang diputuskan; pilih dari daftar."""
    number: str
    """Nomor keputusan, atau kosong."""
    on: str
    """Tanggal keputusan, atau kosong."""
    months: Annotated[str, StringConstraints(pattern=r"^([1-9]|[1-5][0-9])?$")] = ""
    """Hanya pada skorsing: lamanya dalam bulan menurut sumber, atau kosong."""
    source: SourceRef | None
    """Id sumber, atau kosong."""
    source_title: Text
    """Judul sumbernya."""
    source_date: str
    """Tanggal sumbernya."""
    publish: bool
    """ya bila boleh tampil di situs, tidak bila belum."""
    note: str
    """Catatan tentang keputusan ini, atau kosong."""

    @field_validator("months")
    @classmethod
    def _of_a_suspension(cls, months: str, info: ValidationInfo) -> str:
        if months and info.data.get("kind") != "skorsing":
            told = Clash((), "lama hanya pada skorsing", "Kosongkan.")
            raise clash("length_of_no_suspension", "{months} bulan", told, months=months)
        return months
