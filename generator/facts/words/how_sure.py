"""How sure a fact is, in a word: beside its sources, in the legend and on the page of facts that decide."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.evidence import CERTAINTIES, Certainty
from generator.facts.source import READINGS, Reading
from generator.facts.words.holes import Sentence, complete, with_holes
from generator.facts.words.pages import PageText


class HowSureWords(Strict):
    """`data/words/how_sure.yml`."""

    certainty: Annotated[dict[Certainty, Sentence], complete(CERTAINTIES)]
    """Satu kata bagi setiap kepastian."""
    means: Annotated[dict[Certainty, Sentence], complete(CERTAINTIES)]
    """Arti setiap kata itu, satu atau dua kalimat."""
    undated: Sentence
    """Bila tidak satu sumber pun menyebut tanggalnya."""
    copy_of: Annotated[Text, with_holes("day")]
    """Bila yang dibaca adalah salinan. {day}: tanggal salinan itu."""
    told: Annotated[Text, with_holes("word", "day")]
    """Di samping sumber sebuah fakta. {word}: kepastiannya; {day}: tanggal sumber terbarunya."""
    legend: Sentence
    """Judul keterangan tanda."""
    dates: Sentence
    """Arti tanggal di samping kata itu, dan siapa yang sudah mengeceknya."""
    law: Annotated[dict[Reading, Sentence], complete(READINGS)]
    """Di halaman satu peraturan: dibaca naskahnya, sebagian dari kutipan, atau dari kutipan saja."""
    by_quotation: Text
    """Di samping satu pasal yang dibaca dari kutipan."""
    unread: Sentence
    """Judul bagian peraturan yang belum dibaca."""
    page: Annotated[PageText, with_holes()]
    """Halaman fakta yang menentukan."""
    lead: Text
    """Kalimat pembuka halaman itu."""
    group: Annotated[Text, with_holes("word", "count")]
    """Judul satu kelompok. {word}: kepastiannya; {count}: banyaknya fakta."""
