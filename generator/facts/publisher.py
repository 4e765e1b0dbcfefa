"""Publisher: an office that stands behind the pages or the sheets, and the letter in which it says so."""

from __future__ import annotations

from datetime import date

from generator.facts.base import Strict, Text


class Publisher(Strict):
    """An office is never named as publisher without its letter."""

    name: Text
    """Kantor yang menerbitkan."""
    letter: Text
    """Nomor surat kantor itu yang menyatakannya."""
    on: date
    """Tanggal surat itu, TTTT-BB-HH."""
