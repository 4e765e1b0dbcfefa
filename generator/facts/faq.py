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
    group: Group
    order: int = 50
    short: Text
    text: Text
    contested: Text | None = None
    see: tuple[Link, ...] = ()
    sources: Sources

    @model_validator(mode="after")
    def _two_to_five_sentences(self) -> Faq:
        count = len(SENTENCE_END.findall(f"{self.short} {self.text}"))
        if not 2 <= count <= 5:
            found = "jawaban {count} kalimat, seharusnya dua sampai lima"
            raise clash("length_of_answer", found, Clash(("text",), FIT), count=count)
        return self
