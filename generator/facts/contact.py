"""Contact: an office, a line or a mission, with the grade of its number (docs/editor/kontak.md)."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import StringConstraints, model_validator

from generator.facts.addresses import Mail, Web
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
Number = Annotated[str, StringConstraints(pattern=r"^(?:\+|\(?0)(?:[() -]{0,2}[0-9]){3,15}$|^[1-9](?:-?[0-9]){2,7}$")]
"""With + and the country's code, with the 0 of a number at home, or a short one such as 110 and 1500-630."""


class Line(Strict):
    """A number to dial, written once: what is dialled is made from what is read."""

    number: Number
    """Nomor seperti yang dibaca orang, dalam tanda kutip: "(0254) 200234", "+852 6773 0466", atau "110"."""
    kind: Literal["telepon", "whatsapp"] = "telepon"
    """telepon atau whatsapp."""
    label: Text | None = None
    """Untuk apa nomor ini, bila ada beberapa nomor."""

    @property
    def dial(self) -> str:
        """Digits that reach it from anywhere: `+62254200234`. A short or free number (0800) has no country's code."""
        return re.sub(r"^0(?!800)", "+62", re.sub(r"[^+0-9]", "", self.number))

    @property
    def address(self) -> str:
        """What a link to it opens: `tel:+62254200234` or `https://wa.me/628118080141`."""
        return f"https://wa.me/{self.dial.removeprefix('+')}" if self.kind == "whatsapp" else f"tel:{self.dial}"

    @model_validator(mode="after")
    def _chat_of_some_country(self) -> Line:
        if self.kind == "whatsapp" and not self.dial.startswith("+"):
            told = Clash(
                ("number",), "nomor WhatsApp yang dimulai dengan 0 atau +", "Nomor pendek hanya bisa ditelepon."
            )
            raise clash("chat_without_country", "'{number}'", told, number=self.number)
        return self


class Contact(Thing):
    """Grade A and B are published; C never leaves data/; `tanpa_nomor` = an office whose number is not known."""

    name: Text
    """Nama kantor atau layanan."""
    role: Role
    """Peran kantor ini; pilih dari daftar."""
    grade: Literal["A", "B", "C", "tanpa_nomor"]
    """A atau B diterbitkan; C tidak pernah; tanpa_nomor = kantor tanpa nomor yang diketahui."""
    what: Text
    """Apa yang dilayani, dalam satu kalimat."""
    region: Slug | None = None
    """Id wilayah, bila kontak ini untuk satu wilayah."""
    country: Slug | None = None
    """Id negara, bila kontak ini untuk satu negara."""
    lines: tuple[Line, ...] = ()
    """Nomor telepon atau WhatsApp."""
    email: Mail | None = None
    """Alamat surel."""
    web: Web | None = None
    """Alamat situs kantor."""
    address: Text | None = None
    """Alamat kantor."""
    hours: Text | None = None
    """Jam buka."""
    fallback: Text | None = None
    """Cara yang tetap bisa dipakai bila tidak ada nomor."""
    called: tuple[Text, ...] = ()
    """Nama lain kantor ini dalam kalimat pemeriksa, misalnya Disnaker. Di sana nama itu bisa ditekan."""
    note: Text | None = None
    """Hal lain yang perlu diketahui penelepon."""
    order: int = 50
    """Urutan tampil; angka kecil lebih dulu."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""

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
