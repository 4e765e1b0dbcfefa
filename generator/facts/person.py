"""Person: how the checker speaks when it is filled in for somebody else."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints, model_validator

from generator.facts.base import Strict, Text, clash
from generator.problems import Clash, shown

Begin = Annotated[str, StringConstraints(pattern=r"^(?:[A-Za-z ,-]+|\(\?:[A-Za-z ,-]+(?:\|[A-Za-z ,-]+)*\))+$")]
"""How a sentence begins: words, and alternatives as (?:satu|dua). Python and the page read it as the same pattern."""


class Retold(Strict):
    """One sentence of the checker and what it becomes; "Anda" in what it becomes is the one who reads."""

    own: Text
    """Kalimat aslinya, persis seperti tertulis di data pemeriksa."""
    family: Text | None = None
    """Bunyinya bagi keluarga: pekerjanya "dia", "Anda" pembacanya. Kosong: menurut aturan."""
    official: Text | None = None
    """Bunyinya bagi perangkat desa, bila berbeda."""


class Reported(Strict):
    """One sentence of the checker and the fact that a report makes of it."""

    own: Text
    """Kalimat yang diubah dalam laporan, persis seperti tertulis di data pemeriksa."""
    fact: Text | None = None
    """Faktanya bagi petugas; "Anda" di sini menjadi saya atau dia. Kosong: tidak masuk laporan."""


class Person(Strict):
    """`data/checker/person.yml`."""

    alone: Annotated[tuple[Begin, ...], Field(min_length=1)]
    """Kata yang, bila berdiri di depan "Anda", tidak mendapat -nya."""
    asks: Annotated[tuple[Begin, ...], Field(min_length=1)]
    """Kata pertama pertanyaan tanpa pelaku, yang diawali "Dia"."""
    goer: Annotated[tuple[Begin, ...], Field(min_length=1)]
    """Awal perintah yang hanya bisa dilakukan pekerjanya sendiri (pola, huruf kecil); diawali "Minta dia"."""
    retold: tuple[Retold, ...]
    """Kalimat yang bunyinya diubah bila diisi untuk orang lain."""
    reader: tuple[Text, ...] = ()
    """Kata-kata di data/words yang "Anda"-nya selalu pembaca sendiri."""
    reported: tuple[Reported, ...] = ()
    """Kalimat yang bunyinya diubah dalam laporan kepada petugas."""

    @model_validator(mode="after")
    def _each_once(self) -> Person:
        for name, rows in (("retold", self.retold), ("reported", self.reported)):
            own = [row.own for row in rows]
            if again := next((i for i, text in enumerate(own) if text in own[:i]), 0):
                told = Clash((name, again, "own"), "kalimat yang hanya sekali", "Hapus salah satu.")
                raise clash("told_twice", "kalimat {own} dua kali", told, own=shown(own[again]))
        return self
