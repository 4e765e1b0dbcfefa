"""SearchWords: what people type when they mean something else, for the search of the site."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints, model_validator

from generator.facts.base import FIT, Slug, Strict, Text, clash
from generator.problems import Clash

LocalCode = Annotated[str, StringConstraints(pattern=r"^[0-9]{2}(\.[0-9]{2})?$")]
Word = Annotated[str, StringConstraints(pattern=r"^[a-z]+$")]


class SearchWords(Strict):
    """`same`: groups of words that mean the same, the word of the site first.

    `countries`: other names of a destination.

    `ignore`: words that say nothing about what is sought.

    `local`, `short`: what people call a regency, a city or a province.

    """

    same: tuple[tuple[Text, ...], ...] = ()
    """Kelompok kata yang sama artinya; kata yang dipakai situs ini di depan."""
    countries: dict[Slug, tuple[Text, ...]] = {}
    """Nama lain setiap negara: id negara, lalu nama-nama lain."""
    ignore: tuple[Text, ...] = ()
    """Kata yang diabaikan saat mencari."""
    local: dict[LocalCode, tuple[Text, ...]] = {}
    """Nama lain kabupaten, kota, dan provinsi: kode Kemendagri, lalu nama-nama lain."""
    short: dict[Word, Word] = {}
    """Singkatan dalam nama wilayah, lalu kata lengkapnya, misalnya tim: timur."""

    @model_validator(mode="after")
    def _in_one_group_only(self) -> SearchWords:
        words = [word for group in self.same for word in group]
        if twice := {word for word in words if words.count(word) > 1}:
            told = Clash(("same",), FIT)
            raise clash("word_twice", "kata dipakai dua kali: {words}", told, words=", ".join(sorted(twice)))
        return self
