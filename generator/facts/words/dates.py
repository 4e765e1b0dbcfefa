"""Dates as people read them."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated

from pydantic import Field

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes

Months = Annotated[tuple[Sentence, ...], Field(min_length=12, max_length=12)]


class DateWords(Strict):
    """`data/words/dates.yml`."""

    months: Months
    """Nama dua belas bulan, dari Januari."""
    short_months: Months
    """Singkatan dua belas bulan, dari Januari."""

    check_again: Annotated[Text, with_holes("day")]
    """Sampai kapan lembar cetak boleh dipakai. {day}: tanggalnya."""
    in_force: Annotated[Text, with_holes("day")]
    """Di belakang nama keputusan, di poster. {day}: tanggal mulai berlaku."""

    def long(self, day: date) -> str:
        """`21 November 2026`."""
        return f"{day.day} {self.months[day.month - 1]} {day.year}"

    def short(self, day: date) -> str:
        """`21 Nov 2026`."""
        return f"{day.day} {self.short_months[day.month - 1]} {day.year}"

    def or_text(self, text: str) -> str:
        """A date of a CSV as people write it: `2026-02-03`, `2023-04`; other text (such as `2025`) stays as it is."""
        try:
            if re.fullmatch(r"\d{4}-\d{2}", text):
                return self.short(date.fromisoformat(f"{text}-01")).removeprefix("1 ")
            return self.short(date.fromisoformat(text))
        except ValueError:
            return text
