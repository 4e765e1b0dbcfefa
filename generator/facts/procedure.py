"""Procedure: a legal way abroad as a numbered path."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.facts.base import Fact, Slug, Sources, Strict, Text, Thing
from generator.facts.country import Scheme


class Step(Strict):
    """One station on the way: who does it, where, with which papers, what it costs, how long it takes, its check."""

    title: Text
    """Nama langkah."""
    text: Text
    """Apa yang terjadi di langkah ini, dalam kalimat biasa."""
    who: Text | None = None
    """Siapa yang melakukan."""
    where: Text | None = None
    """Di mana langkah ini dilakukan."""
    papers: tuple[Text, ...] = ()
    """Surat yang diperlukan."""
    cost: Fact | None = None
    """Biaya langkah ini."""
    duration: Fact | None = None
    """Berapa lama langkah ini, dengan sumbernya."""
    check: Text | None = None
    """Cara memeriksa langkah ini."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""


class Procedure(Thing):
    """`summary` answers in two sentences; `steps` are in order. Without a `duration` the page says so."""

    name: Text
    """Nama jalur."""
    scheme: Scheme | None = None
    """Skema penempatan; pilih dari daftar."""
    order: int = 50
    """Urutan tampil; angka kecil lebih dulu."""
    summary: Text
    """Jalur ini dalam dua kalimat."""
    for_whom: Text
    """Untuk siapa jalur ini."""
    placer: Text
    """Siapa yang menempatkan."""
    duration: Fact | None = None
    """Berapa lama seluruh jalur, dengan sumbernya."""
    steps: Annotated[tuple[Step, ...], Field(min_length=2)]
    """Langkah, menurut urutan."""
    facts: tuple[Fact, ...] = ()
    """Fakta lain tentang jalur ini, masing-masing dengan sumber."""
    beware: tuple[Fact, ...] = ()
    """Hal yang perlu diwaspadai."""
    countries: tuple[Slug, ...] = ()
    """Id negara yang memakai jalur ini."""
