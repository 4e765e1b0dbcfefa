"""Contact: an office, a line or a mission, with the grade of its number (docs/editor/kontak.md)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import StringConstraints, model_validator

from generator.facts.base import Slug, Sources, Strict, Text, Thing, clash
from generator.problems import Clash

Role = Literal[
    "kp2mi",
    "kemlu",
    "polisi",
    "perempuan_anak",
    "saksi_korban",
    "pengaduan",
    "disnaker",
    "bp3mi",
    "imigrasi",
    "layanan",
    "perwakilan",
    "luar_negeri",
    "lsm",
    "kemnaker",
]
Number = Annotated[str, StringConstraints(pattern=r"^\+?[0-9]{3,15}$")]


class Line(Strict):
    """A number to dial: `number` without spaces for `tel:`/`wa.me`, `shown` as people read it."""

    number: Number
    shown: Text
    kind: Literal["telepon", "whatsapp"] = "telepon"
    label: Text | None = None


class Contact(Thing):
    """Grade A and B are published; C never leaves data/; `tanpa_nomor` = an office whose number is not known."""

    name: Text
    role: Role
    grade: Literal["A", "B", "C", "tanpa_nomor"]
    what: Text
    region: Slug | None = None
    country: Slug | None = None
    lines: tuple[Line, ...] = ()
    email: Text | None = None
    web: Text | None = None
    address: Text | None = None
    hours: Text | None = None
    fallback: Text | None = None
    note: Text | None = None
    order: int = 50
    sources: Sources

    @property
    def short(self) -> str:
        """The name up to its first comma: `KP2MI` of `KP2MI, Kementerian Pelindungan ...`."""
        return self.name.partition(",")[0]

    @property
    def published(self) -> bool:
        """Grade C is kept for whoever dials it first."""
        return self.grade != "C"

    @model_validator(mode="after")
    def _a_way_that_works(self) -> Contact:
        reachable = self.lines or self.email or self.web or self.address
        if self.grade == "tanpa_nomor" and self.lines:
            told = Clash(("grade",), "grade A, B, atau C bila ada nomor")
            raise clash("number_and_no_number", "grade tanpa_nomor bersama lines", told)
        if not reachable and not self.fallback:
            guess = "Bila nomornya tidak diketahui, isi fallback: cara yang tetap bisa dipakai."
            told = Clash(("lines",), "paling sedikit satu cara menghubungi", guess)
            raise clash("out_of_reach", "kontak tanpa lines, email, web, address, dan fallback", told)
        return self
