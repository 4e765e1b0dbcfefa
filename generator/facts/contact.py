"""Contact: an office, a line or a mission, with the grade of its number (docs/editor/kontak.md)."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import StringConstraints, model_validator

from generator.facts.addresses import Mail, Web
from generator.facts.base import Slug, Sources, Strict, Text, Thing, clash
from generator.facts.local import DayOrMonth
from generator.facts.place_codes import NATION, Code, Served
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
    """Nomor seperti yang dibaca orang: (0254) 200234, +852 6773 0466, atau 110. Di berkas .yml pakai tanda kutip."""
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


class Doubt(Strict):
    """That an office serves a place is not certain: `kuat` rests on the office's own word, `belum_pasti` on less."""

    code: Code
    """Kode provinsi atau kabupaten/kota yang belum pasti dilayani; kode itu juga ada di serves."""
    level: Literal["kuat", "belum_pasti"]
    """kuat = menurut kantornya sendiri; belum_pasti = dasarnya lebih lemah."""
    text: Text
    """Tanya dulu ke mana, dan mengapa belum pasti."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""


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
    serves: tuple[Served, ...] = ()
    """Kode provinsi ("35") atau kabupaten/kota ("35.08") yang dilayani, atau indonesia. Kosong di luar negeri."""
    doubts: tuple[Doubt, ...] = ()
    """Tempat di serves yang belum pasti dilayani."""
    status: Literal["buka", "rencana", "belum_jelas", "tutup"] | None = None
    """Keadaan pos atau meja layanan. Hanya buka yang terbit. Kosong untuk kantor biasa."""
    status_on: DayOrMonth | None = None
    """Tanggal keadaan itu diketahui, TTTT-BB-HH; boleh "2026-01" atau "2026"."""
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
        """Grade C is kept for whoever dials it first, a post that is not open for whoever asks whether it is."""
        return self.grade != "C" and self.status in (None, "buka")

    @property
    def national(self) -> bool:
        """For everybody in the country, wherever he lives."""
        return NATION in self.serves

    @property
    def abroad(self) -> bool:
        """A mission, or whoever else can be reached in the country of work."""
        return self.country is not None or self.role == "perwakilan"

    def doubt(self, code: str) -> Doubt | None:
        """Why it is not certain that the office serves the place `code`, or the province around it."""
        return next((doubt for doubt in self.doubts if doubt.code in (code, code[:2])), None)

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

    @model_validator(mode="after")
    def _for_somebody(self) -> Contact:
        if self.abroad and self.serves:
            told = Clash(("serves",), "serves hanya untuk kantor di Indonesia", "Hapus serves.")
            raise clash("serves_abroad", "serves pada kontak di luar negeri", told)
        if not self.abroad and not self.serves:
            guess = 'Isi kode provinsi atau kabupaten, misalnya ["35"], atau [indonesia].'
            raise clash("serves_nobody", "kontak tanpa serves", Clash(("role",), "siapa yang dilayani", guess))
        if NATION in self.serves and len(self.serves) > 1:
            told = Clash(("serves",), "indonesia saja", "Hapus kode lainnya.")
            raise clash("serves_all_and_some", "indonesia bersama kode lain", told)
        for i, doubt in enumerate(self.doubts):
            if doubt.code not in self.serves:
                told = Clash(("doubts", i, "code"), f"kode di serves: {', '.join(self.serves)}", "")
                raise clash("doubt_of_nobody", "'{code}' yang tidak ada di serves", told, code=doubt.code)
        return self

    @model_validator(mode="after")
    def _dated_status(self) -> Contact:
        if bool(self.status) != bool(self.status_on):
            key = "status" if self.status else "status_on"
            told = Clash((key,), "status dan status_on bersama-sama", "Tulis sejak kapan keadaan itu diketahui.")
            raise clash("status_without_day", "{key} sendirian", told, key=key)
        return self
