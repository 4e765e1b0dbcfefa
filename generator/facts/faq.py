"""Faq: a question that people really ask, with its short answer first."""

from __future__ import annotations

import re
from typing import Literal

from pydantic import model_validator

from generator.facts.base import FIT, Sources, Text, Thing, clash
from generator.facts.term import Link
from generator.problems import Clash

Group = Literal["tawaran", "perusahaan", "uang", "surat", "negara", "masalah", "desa"]
SENTENCE_END = re.compile(r"[.!?](?=\s|$)")


class Faq(Thing):
    """`short` answers in one sentence; with `text` the answer has two to five. `order`: within its group."""

    question: Text
    """Pertanyaannya, seperti orang bertanya di desa."""
    group: Group
    """Kelompok pertanyaan; pilih dari daftar."""
    order: int = 50
    """Urutan dalam kelompoknya; angka kecil lebih dulu."""
    short: Text
    """Jawaban dalam satu kalimat."""
    text: Text
    """Penjelasan sesudah jawaban singkat: satu sampai empat kalimat."""
    contested: Text | None = None
    """Satu kalimat bila sumber jawabannya saling bertentangan."""
    see: tuple[Link, ...] = ()
    """Halaman untuk membaca lebih lanjut."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""

    @model_validator(mode="after")
    def _two_to_five_sentences(self) -> Faq:
        count = len(SENTENCE_END.findall(f"{self.short} {self.text}"))
        if not 2 <= count <= 5:
            found = "jawaban {count} kalimat, seharusnya dua sampai lima"
            raise clash("length_of_answer", found, Clash(("text",), FIT), count=count)
        return self
