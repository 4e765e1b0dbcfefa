"""Endings: what stands below a verdict: papers to have, and what to do once it has gone wrong."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from generator.facts.base import Slug, Sources, Strict, Text
from generator.facts.checker import Condition, VerdictId


class Item(Strict):
    """One line of the visitor's own checklist; it is ticked when `have` holds, and left out unless `needed` does."""

    id: Slug
    """Nama pendek barisnya: huruf kecil, angka, garis bawah."""
    name: Text
    """Yang harus ada, dalam beberapa kata."""
    get: Text
    """Di mana dan bagaimana mendapatkannya, dalam satu atau dua kalimat."""
    cost: Text | None = None
    """Biayanya, bila ada sumbernya."""
    needed: Condition
    """Syarat dari jawaban supaya baris ini ditulis."""
    have: Condition | None = None
    """Syarat dari jawaban supaya baris ini tercentang; kosong bila tidak pernah ditanyakan."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""


class Situation(Strict):
    """What somebody does who has already gone a step too far, or whose answer does not count yet; folded."""

    title: Text
    """Pertanyaan orang itu, dalam beberapa kata."""
    text: Text
    """Yang dilakukan sekarang, dalam dua atau tiga kalimat."""
    abroad: Text | None = None
    """Bunyinya bagi yang sudah di luar negeri, bila berbeda."""
    verdicts: Annotated[tuple[VerdictId, ...], Field(min_length=1)]
    """Putusan yang disertai kalimat ini."""
    when: Condition
    """Syarat dari jawaban supaya kalimat ini ditulis."""
    claimed: Condition | None = None
    """Jawaban yang sudah diberi, tetapi belum dihitung; kalimatnya hanya ditulis selama begitu."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""


class Endings(Strict):
    """`data/checker/endings.yml`."""

    checked: date
    """Tanggal sumber nasihat di akhir pemeriksaan dibaca, TTTT-BB-HH."""
    review_by: date
    """Tanggal paling lambat sumber nasihat itu dibaca lagi, TTTT-BB-HH."""
    checklist: tuple[Item, ...]
    """Yang harus ada sebelum berangkat, dan yang disimpan di sana, menurut urutan tampil."""
    situations: tuple[Situation, ...]
    """Bila sudah terlanjur, menurut urutan tampil."""
