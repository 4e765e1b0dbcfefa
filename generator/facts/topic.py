"""Topic: facts on one subject (rights, the village, danger), shown below the hand-written page of the same id."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, model_validator

from generator.facts.base import Fact, Sources, Strict, Text, Thing, clash
from generator.facts.contact import Role
from generator.problems import Clash


class Amount(Strict):
    """A sum of money as people write it, and what it is for. `note`: what must be known before relying on it."""

    value: Text
    """Jumlah uangnya, seperti yang ditulis orang."""
    what: Text
    """Untuk apa uang itu."""
    note: Text | None = None
    """Yang harus diketahui sebelum memegang angka ini."""
    in_force: date | None = None
    """Tanggal jumlah ini mulai berlaku, TTTT-BB-HH."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""


class Section(Strict):
    """A heading with its facts and sums. `harm` marks facts about what people do wrong."""

    title: Text
    """Judul bagian topik."""
    text: Text | None = None
    """Kalimat pembuka bagian ini."""
    facts: tuple[Fact, ...] = ()
    """Fakta bagian ini, masing-masing dengan sumber."""
    amounts: tuple[Amount, ...] = ()
    """Jumlah uang, masing-masing dengan sumber."""
    harm: bool = False
    """true bila bagian ini tentang perbuatan yang salah."""

    @model_validator(mode="after")
    def _not_empty(self) -> Section:
        if not self.facts and not self.amounts:
            raise clash("empty_section", "bagian tanpa facts dan amounts", Clash(("facts",), "facts atau amounts"))
        return self


class Topic(Thing):
    """`summary` answers in two sentences; `sections` are in the order a reader needs them."""

    name: Text
    """Nama topik."""
    summary: Text
    """Jawaban topik ini dalam dua kalimat."""
    order: int = 50
    """Urutan tampil; angka kecil lebih dulu."""
    call: tuple[Role, ...] = ()
    """Peran kantor yang nomornya tampil di atas halaman ini, yang paling mendesak lebih dulu."""
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]
    """Bagian, menurut urutan baca."""
    unknown: tuple[Text, ...] = ()
    """Yang belum diketahui tentang topik ini."""

    @model_validator(mode="after")
    def _titles_differ(self) -> Topic:
        titles = [section.title.lower() for section in self.sections]
        again = next((i for i, title in enumerate(titles) if title in titles[:i]), 0)
        if again:
            told = Clash(("sections", again, "title"), "judul yang berbeda-beda")
            raise clash("title_twice", "judul bagian dipakai dua kali: {title}", told, title=titles[again])
        return self
