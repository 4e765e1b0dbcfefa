"""Source: a law, decision, statement or page that facts cite as `id` or `id#provision`."""

from __future__ import annotations

import datetime
from typing import Literal

from generator.facts.addresses import Web
from generator.facts.base import Slug, Strict, Text

Kind = Literal[
    "undang_undang", "peraturan", "keputusan", "putusan", "pernyataan", "pedoman", "situs_resmi", "berita", "lembaga"
]
LEGAL_KINDS: tuple[Kind, ...] = ("undang_undang", "peraturan", "keputusan", "putusan")
"""What has a page of its own under `/hukum/`; every other kind stands on `/sumber/`."""


class Provision(Strict):
    """An article (`pasal-49`) with what it settles in our own words."""

    text: Text
    """Isi pasal itu dalam kalimat sendiri."""


class Source(Strict):
    """`url` is linked only when its host is in `data/hosts.yml`; `date` is the page's own date.

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
    checked: datetime.date
    """Tanggal sumber ini dibaca, TTTT-BB-HH."""
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
    provisions: dict[Slug, Provision] = {}
    """Pasal: isinya dalam kalimat sendiri."""
