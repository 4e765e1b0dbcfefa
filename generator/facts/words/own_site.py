"""What a site of one's own says about itself, and the list of such sites."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes


class OwnSiteWords(Strict):
    """`data/words/own_site.yml`."""

    published: Annotated[Text, with_holes("office", "letter", "day")]
    """Siapa yang menerbitkan. {office}: kantornya; {letter}: nomor suratnya; {day}: tanggal suratnya."""
    about: Sentence
    """Judul bagian tentang pengelola situs, di halaman Tentang."""
    hub: Sentence
    """Judul daftar situs wilayah."""
    hub_text: Sentence
    """Kalimat di atas daftar itu."""
    hub_description: Sentence
    """Keterangan halaman itu, untuk mesin pencari."""
