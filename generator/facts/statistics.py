"""How many people left in each year, each number with who counted it and in which way it was counted."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from generator.facts.base import Slug, Sources, Strict, Text, Thing, clash
from generator.facts.local import DayOrMonth
from generator.problems import Clash


class Counting(Strict):
    """A way of counting: numbers of two ways cannot be compared."""

    name: Text
    """Nama cara menghitung ini, di bawah batang grafik."""
    text: Text
    """Apa yang dihitung dengan cara ini, dan sejak kapan."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""


class YearCount(Strict):
    """How many people left in one year from the whole country."""

    year: Annotated[int, Field(ge=1970, le=2100)]
    """Tahun yang dihitung."""
    number: Annotated[int, Field(ge=1)]
    """Banyaknya orang, tanpa titik: 296948."""
    counting: Slug
    """Cara menghitungnya: salah satu kunci di countings."""
    counter: Text
    """Kantor yang menghitungnya."""
    on: DayOrMonth
    """Tanggal jumlah itu disampaikan, TTTT-BB-HH. Bila harinya tidak disebut: "2024-05" atau "2024"."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""

    @property
    def shown(self) -> str:
        """The number as people write it: `296.948`."""
        return f"{self.number:,}".replace(",", ".")


class Statistics(Thing):
    """`data/statistics.yml`: numbers of the whole country; those of provinces and regencies stand in their files."""

    countings: Annotated[dict[Slug, Counting], Field(min_length=1)]
    """Cara-cara menghitung yang dipakai di bawah."""
    counts: Annotated[tuple[YearCount, ...], Field(min_length=1)]
    """Jumlah tiap tahun, yang paling lama lebih dulu."""

    @model_validator(mode="after")
    def _counted_in_a_known_way(self) -> Statistics:
        for i, count in enumerate(self.counts):
            if count.counting not in self.countings:
                told = Clash(("counts", i, "counting"), f"salah satu dari {', '.join(self.countings)}", "")
                raise clash("unknown_counting", "'{counting}'", told, counting=count.counting)
        return self

    @model_validator(mode="after")
    def _each_once(self) -> Statistics:
        seen = set()
        for i, count in enumerate(self.counts):
            if (count.year, count.counting) in seen:
                told = Clash(("counts", i, "year"), "satu jumlah untuk satu tahun dan satu cara", "Hapus salah satu.")
                raise clash("year_twice", "{year} dua kali", told, year=count.year)
            seen.add((count.year, count.counting))
        return self
