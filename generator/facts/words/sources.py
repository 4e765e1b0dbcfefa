"""What sources and citations are called."""

from __future__ import annotations

from typing import Annotated, get_args

from generator.facts.base import Strict, Text
from generator.facts.source import Kind
from generator.facts.words.holes import Sentence, complete, with_holes


class Citers(Strict):
    """Headings over whoever cites a source."""

    country: Sentence
    """Judul bagi negara."""
    procedure: Sentence
    """Judul bagi jalur resmi."""
    region: Sentence
    """Judul bagi wilayah."""
    term: Sentence
    """Judul bagi istilah."""
    faq: Sentence
    """Judul bagi tanya jawab."""
    checker: Sentence
    """Judul bagi temuan dalam pemeriksaan."""
    contact: Sentence
    """Judul bagi kontak."""
    topic: Sentence
    """Judul bagi bacaan."""
    agencies: Sentence
    """Judul bagi daftar P3MI."""


class SourceWords(Strict):
    """`data/words/sources.yml`."""

    kinds: Annotated[dict[Kind, Sentence], complete(get_args(Kind))]
    """Nama setiap jenis sumber, satu per satu."""
    cited_by: Citers
    """Judul di atas bagian situs yang memakai sumber itu."""
    that_country: Sentence
    """Pengganti nama negara dalam judul temuan yang berlaku untuk banyak negara."""
    result: Annotated[Text, with_holes("question", "verdict")]
    """Pertanyaan dan hasilnya bila temuan berlaku. {question}: pertanyaannya; {verdict}: putusannya."""
    endings: Sentence
    """Nama daftar dan kalimat di bawah hasil pemeriksa."""
    cues: Sentence
    """Nama tanda-tanda dalam tulisan iklan."""
