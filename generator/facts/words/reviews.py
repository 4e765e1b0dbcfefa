"""Words about what offices confirmed."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes


class ReviewWords(Strict):
    """`data/words/reviews.yml`."""

    some: Annotated[Text, with_holes("office", "count", "total", "day")]
    """Di bawah halaman dan lembar. {office}: kantornya; {count} dari {total} fakta di situ; {day}: tanggalnya."""
    contacts: Annotated[Text, with_holes("office", "count", "total", "day")]
    """Seperti some, di lembar yang hanya kantor dan nomornya dihitung."""
    span: Annotated[Text, with_holes("first", "last")]
    """Bila tanggalnya berbeda. {first}: yang pertama; {last}: yang terakhir."""
    rest: Sentence
    """Bila tidak semua fakta di situ dikonfirmasi."""
    one: Annotated[Text, with_holes("office", "day")]
    """Di samping fakta yang sesuai menurut kantornya. {office}: kantornya; {day}: tanggalnya."""
    denied: Annotated[Text, with_holes("office", "day")]
    """Di samping fakta yang tidak sesuai menurut kantornya. {office}: kantornya; {day}: tanggalnya."""
