"""What the script of the site's search says."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes


class SearchPageWords(Strict):
    """`data/words/search_page.yml`."""

    found: Annotated[Text, with_holes("count")]
    """Bila ada yang ketemu. {count}: banyaknya."""
    none: Sentence
    """Bila tidak ada yang ketemu."""
    company: Annotated[Text, with_holes("status")]
    """Baris di bawah nama PT. {status}: keadaan PT."""
