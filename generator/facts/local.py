"""What is known of a place whatever its size: figures with their counter, and rules of its own."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any

from pydantic import Field, PlainValidator, model_validator

from generator.facts.base import Sources, Strict, Text, clash
from generator.problems import Clash

NATIONAL_LAW = date(2017, 11, 22)
"""The day of UU 18/2017: a local rule that is older was made under another law."""

MONTH = re.compile(r"(19|20)[0-9]{2}(-(0[1-9]|1[0-2]))?")


def _day_or_month(value: Any) -> date | str:
    if isinstance(value, date) or (isinstance(value, str) and MONTH.fullmatch(value)):
        return value
    told = Clash((), "tanggal, atau bulan atau tahun dalam tanda kutip", 'Misalnya 2024-05-21, "2024-05", atau "2024".')
    raise clash("no_day", "'{value}'", told, value=value)


DayOrMonth = Annotated[date | str, PlainValidator(_day_or_month, json_schema_input_type=date | str)]
"""A day; or a month (`2024-05`) or a year (`2024`) as text, where the source says no more."""


class Figure(Strict):
    """A number with who counted it and when: counts of different counters are never mixed."""

    value: Text
    """Angkanya, seperti yang ditulis orang."""
    what: Text
    """Apa yang dihitung."""
    counter: Text
    """Siapa yang menghitung."""
    on: DayOrMonth
    """Tanggal angka itu disampaikan, TTTT-BB-HH. Bila harinya tidak disebut: "2024-05" atau "2024"."""
    period: Text
    """Masa yang dihitung."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""


class LocalRule(Strict):
    """A rule of the province, the regency or the village. `enacted` decides for a rule of the law's own year."""

    text: Text
    """Aturan itu dan apa isinya, satu atau dua kalimat."""
    year: Annotated[int, Field(ge=1945, le=2100)]
    """Tahun aturan itu."""
    enacted: date | None = None
    """Tanggal ditetapkan, TTTT-BB-HH, bila diketahui."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""
    contested: Text | None = None
    """Satu kalimat bila sumber-sumber berbeda tentang aturan ini."""

    @property
    def before_law(self) -> bool | None:
        """Whether it is older than UU 18/2017; None when only its year is known and that is the law's own."""
        if self.enacted:
            return self.enacted < NATIONAL_LAW
        return None if self.year == NATIONAL_LAW.year else self.year < NATIONAL_LAW.year

    @model_validator(mode="after")
    def _of_its_year(self) -> LocalRule:
        if self.enacted and self.enacted.year != self.year:
            told = Clash(("enacted",), f"tanggal di tahun {self.year}", "Periksa tahunnya.")
            raise clash("rule_of_another_year", "enacted '{day}'", told, day=self.enacted)
        return self
