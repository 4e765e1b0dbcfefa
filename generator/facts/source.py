"""Source: a law, decision, statement or page that facts cite as `id` or `id#provision`."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal, get_args

from pydantic import Field, model_validator

from generator.facts.addresses import Web
from generator.facts.base import Slug, Strict, Text, clash
from generator.problems import Clash

Kind = Literal[
    "undang_undang", "peraturan", "keputusan", "putusan", "pernyataan", "pedoman", "situs_resmi", "berita", "lembaga"
]
LEGAL_KINDS: tuple[Kind, ...] = ("undang_undang", "peraturan", "keputusan", "putusan")
"""What has a page of its own under `/hukum/`; every other kind stands on `/sumber/`."""

Reading = Literal["text", "partly", "quoted"]
READINGS: tuple[Reading, ...] = get_args(Reading)
"""Whether an instrument was read itself, in part only, or in what others write of it."""


class Provision(Strict):
    """An article (`pasal-49`) with what it settles in our own words."""

    text: Text
    """Isi pasal itu dalam kalimat sendiri."""
    quoted: bool = False
    """true bila pasal ini dibaca dari kutipan pihak lain, bukan dari naskahnya."""


class Source(Strict):
    """`url` is linked only when its host is in `data/hosts.yml`; `date` is the page's own date.

    `year` stands in the place of `date` where a page says no more. `read_in_copy`: its original could not be read.
    `quoted`: an instrument known only by what others write of it; one provision of it may be so alone.
    `weak`: an unofficial page that may stand beside a better source, but on which no fact rests alone.
    `settles`: what an instrument is about, in everyday words; every law, regulation, decision and ruling says it.
    """

    title: Text
    """Judul sumber, seperti tertulis di sana."""
    short: Text
    """Nama singkat sumber, dengan tahunnya."""
    kind: Kind
    """Jenis sumber; pilih dari daftar."""
    settles: Text | None = None
    """Yang diatur, dalam satu atau dua kalimat sehari-hari."""
    status: Text | None = None
    """Keadaan peraturan ini, misalnya masih berlaku."""
    in_force: datetime.date | None = None
    """Tanggal peraturan mulai berlaku, TTTT-BB-HH."""
    date: datetime.date | None = None
    """Tanggal halaman sumber itu sendiri, TTTT-BB-HH."""
    year: Annotated[int, Field(ge=1945, le=2100)] | None = None
    """Tahun halaman sumber itu, bila tanggalnya tidak tertulis."""
    checked: datetime.date
    """Tanggal sumber ini dibaca, TTTT-BB-HH."""
    read_in_copy: datetime.date | None = None
    """Tanggal salinan yang dibaca, bila halaman aslinya sendiri belum bisa dibaca."""
    url: Web | None = None
    """Alamat halaman sumber."""
    publisher: Text | None = None
    """Penerbit sumber."""
    amended_by: tuple[Text, ...] = ()
    """Peraturan yang mengubahnya."""
    note: Text | None = None
    """Catatan tentang sumber ini."""
    weak: bool = False
    """true bila halaman ini tidak resmi dan lemah: tidak cukup untuk satu fakta sendirian."""
    quoted: bool = False
    """true bila peraturan ini dikenal dari berita, ulasan, atau kutipan saja, bukan dari naskahnya."""
    unread: tuple[Text, ...] = ()
    """Bagian peraturan ini yang belum dibaca, satu kalimat satu butir."""
    provisions: dict[Slug, Provision] = {}
    """Pasal: isinya dalam kalimat sendiri."""

    @property
    def day(self) -> datetime.date | None:
        """The day the source speaks of: its own, that of its coming into force, or the last it can be of its year."""
        if not self.year:
            return self.date or self.in_force
        return min(datetime.date(self.year, 12, 31), self.read_in_copy or self.checked)

    def quotes(self, provision: str = "") -> bool:
        """Whether what it says, or what `provision` says, was read in somebody else's words."""
        return self.quoted or (provision in self.provisions and self.provisions[provision].quoted)

    @property
    def read(self) -> Reading:
        """In whose words it was read."""
        if self.quoted:
            return "quoted"
        return "partly" if any(item.quoted for item in self.provisions.values()) else "text"

    @model_validator(mode="after")
    def _one_date(self) -> Source:
        if self.year and (self.date or self.in_force):
            raise clash("date_and_year", "year di samping tanggal", Clash(("year",), "salah satu saja", "Hapus year."))
        return self
