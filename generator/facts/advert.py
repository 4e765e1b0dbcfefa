"""How advertisements are read: their words, and one file for each way in which an offer is dangerous."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from generator.facts.base import Slug, SourceRef, Strict, Text, clash
from generator.problems import Clash


class UnsureWord(Strict):
    """A word that means something else in another language."""

    language: Slug
    """Bahasa yang memberi arti ini; kata-kata pengenalnya ada di languages."""
    means: Text
    """Kata baku yang dimaksud."""


class AdCues(Strict):
    """`data/checker/cues.yml`: how the words of advertisements are read. See checker.advert.words.Vocabulary."""

    words: dict[Text, tuple[Text, ...]] = {}
    """Kata baku dan ejaan lain yang dibaca sebagai kata itu."""
    unsure: dict[Text, UnsureWord] = {}
    """Kata yang dibaca begitu hanya bila di kalimatnya ada kata dari bahasa itu."""
    languages: dict[Slug, tuple[Text, ...]] = {}
    """Kata-kata pengenal setiap bahasa."""
    kept: tuple[Text, ...] = ()
    """Kata yang angkanya bukan samaran huruf."""
    groups: dict[Slug, tuple[Text, ...]] = {}
    """Kelompok kata yang dipakai dalam frasa sebagai <nama>."""
    deaf: dict[Slug, tuple[Text, ...]] = {}
    """Nama orang, tempat, dan basa-basi yang tidak didengar telinga kedua, selain nama wilayah dan negara di data."""
    titles: tuple[Text, ...] = ()
    """Sapaan; kata berhuruf besar sesudahnya dibaca sebagai nama orang."""
    plain: tuple[Text, ...] = ()
    """Kata sehari-hari di dalam nama wilayah (pulang, besar), yang tetap didengar telinga kedua."""


class AdFrame(Strict):
    """`data/adverts/<id>.yml`: a sign, or a mark (without points) of what kind of text it is.

    See checker.advert.signs.Frame.
    """

    name: Text
    """Nama tanda, dalam beberapa kata."""
    points: Annotated[int, Field(ge=0, le=4)] = 0
    """Bobot tanda, 1 sampai 4. Tanpa bobot: hanya ciri jenis tulisan."""
    ask: Text | None = None
    """Pertanyaan untuk perekrut, atau apa yang harus dilakukan."""
    answers: dict[Slug, Slug] = {}
    """Jawaban yang ditunjuk tanda ini, untuk dipastikan pengunjung."""
    sources: tuple[SourceRef, ...] = ()
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""
    needs: tuple[Text, ...] = ()
    """Ciri lain yang harus ada juga; satu dari beberapa dipisah garis tegak."""
    absent: tuple[Text, ...] = ()
    """Ciri lain yang tidak boleh ada."""
    unless: tuple[Text, ...] = ()
    """Frasa yang membatalkan tanda ini di kalimatnya."""
    phrases: Annotated[dict[Slug, tuple[Text, ...]], Field(min_length=1)]
    """Frasa pengenalnya, menurut bahasa."""

    @model_validator(mode="after")
    def _a_sign_says_why(self) -> AdFrame:
        if bool(self.points) != bool(self.ask) or (self.points and not self.sources):
            told = Clash(("points",), "points, ask, dan sources bersama-sama, atau tidak satu pun")
            raise clash("sign_without_reason", "tanda tanpa pertanyaan atau sumber", told)
        return self


class AdEar(Strict):
    """`data/checker/ear.json`, written by `train-ads`. See checker.advert.ear.Ear."""

    weights: dict[Text, int] = {}
    """Bobot setiap ciri, dalam perseribu."""
    bias: int = 0
    """Bobot awal, dalam perseribu."""
