"""What the checker says on a device that runs no script, beside the words of its questions and verdicts."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes


class CheckerWithoutScriptWords(Strict):
    """`data/words/checker_without_script.yml`."""

    title: Sentence
    """Judul pemeriksa tanpa skrip."""
    start: Sentence
    """Cara membacanya."""
    urgent: Sentence
    """Judul nomor telepon."""
    see_closed: Sentence
    """Di bawah pertanyaan tentang negara."""
    unsure: Annotated[Text, with_holes("how")]
    """Di bawah setiap pertanyaan. {how}: cara mencari tahu."""
    not_judged: Sentence
    """Bagi yang sudah di luar negeri."""
    either: Sentence
    """Kata di antara dua tahap, di pemeriksa tanpa skrip."""
    closed: Sentence
    """Judul daftar negara yang tertutup."""
    together: Sentence
    """Judul temuan yang bergantung pada beberapa jawaban."""
