"""SearchWords: what people type when they mean something else, for the search of the site."""

from __future__ import annotations

from pydantic import model_validator

from generator.facts.base import FIT, Slug, Strict, Text, clash
from generator.problems import Clash


class SearchWords(Strict):
    """`same`: groups of words that mean the same, the word of the site first.

    `countries`: other names of a destination.

    `ignore`: words that say nothing about what is sought.

    """

    same: tuple[tuple[Text, ...], ...] = ()
    """Kelompok kata yang sama artinya; kata yang dipakai situs ini di depan."""
    countries: dict[Slug, tuple[Text, ...]] = {}
    """Nama lain setiap negara: id negara, lalu nama-nama lain."""
    ignore: tuple[Text, ...] = ()
    """Kata yang diabaikan saat mencari."""

    @model_validator(mode="after")
    def _in_one_group_only(self) -> SearchWords:
        words = [word for group in self.same for word in group]
        if twice := {word for word in words if words.count(word) > 1}:
            told = Clash(("same",), FIT)
            raise clash("word_twice", "kata dipakai dua kali: {words}", told, words=", ".join(sorted(twice)))
        return self
