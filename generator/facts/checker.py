"""Question, finding, screen and worked case: the checker's data."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from generator.facts.base import Slug, SourceRef, Strict, Text, clash
from generator.problems import Clash, shown

VerdictId = Literal["bahaya_tppo", "non_prosedural", "belum_lengkap", "prosedural"]
Condition = dict[str, Any]
MOST_SCREENS = 6
"""So many screens somebody in need is led through before there is a result."""


class Option(Strict):
    """One answer. `hint` says in a few words who or what is meant; `counter_sign`: it is a good sign."""

    id: Slug
    """Nama pendek pilihan: huruf kecil, angka, garis bawah."""
    label: Text
    """Tulisan pilihan yang dibaca pengunjung."""
    hint: Text | None = None
    """Siapa atau apa yang dimaksud, dalam beberapa kata."""
    counter_sign: Slug | None = None
    """Id tanda baik (ps-01 sampai ps-20) bila jawaban ini tanda baik."""
    stages: dict[Slug, Annotated[int, Field(ge=1, le=9)]] = {}
    """Hanya untuk tanda: tahap tempat tanda ini mungkin, dengan bobot 1-9; yang lebih berat tampil lebih dulu."""


class Question(Strict):
    """`find_out`: what to do when the visitor does not know. `trigger`: a follow-up, asked only when it holds.

    `counts`: the answer is taken only while this holds, for what somebody may have been told to say.
    """

    text: Text
    """Pertanyaannya, seperti orang bertanya."""
    help: Text | None = None
    """Penjelasan singkat di bawah pertanyaan."""
    text_abroad: Text | None = None
    """Pertanyaannya bagi orang yang sudah di luar negeri, bila berbeda."""
    help_abroad: Text | None = None
    """Penjelasannya bagi orang yang sudah di luar negeri, bila berbeda."""
    kind: Literal["pilihan", "angka", "tanda", "negara"]
    """Cara menjawab: satu pilihan, angka, tanda bahaya, atau negara."""
    options: tuple[Option, ...] = ()
    """Pilihan jawaban, menurut urutan tampil."""
    find_out: Text
    """Cara mencari tahu bila pengunjung tidak tahu."""
    trigger: Condition | None = None
    """Syarat supaya pertanyaan ini muncul."""
    counts: Condition | None = None
    """Syarat supaya jawabannya dihitung; bila tidak terpenuhi, seperti tidak dijawab."""
    excusing: Condition | None = None
    """Syarat supaya tetap ditanyakan karena jawabannya bisa meringankan hasil."""
    short: Text
    """Nama singkat pertanyaan, untuk ringkasan jawaban."""

    @model_validator(mode="after")
    def _options_fit_kind(self) -> Question:
        ids = [option.id for option in self.options]
        again = next((i for i, option in enumerate(ids) if option in ids[:i]), 0)
        if again:
            told = Clash(("options", again, "id"), "id yang hanya sekali", "Ganti salah satu id.")
            raise clash("option_twice", "id pilihan {id} dua kali", told, id=shown(ids[again]))
        if (self.kind in ("pilihan", "tanda")) != bool(ids):
            told = Clash(("kind",), "pilihan bila kind pilihan atau tanda, dan tanpa pilihan bila lainnya")
            found = "kind {kind} tidak cocok dengan jumlah pilihan ({count})"
            raise clash("kind_and_options", found, told, kind=self.kind, count=len(ids))
        return self


class AllGood(Strict):
    """One tap that gives the good answers of a screen at once."""

    label: Text
    """Tulisan tombolnya, misalnya Semua sudah."""
    answers: Annotated[dict[Slug, Slug], Field(min_length=1)]
    """Pertanyaan di layar ini dan jawaban baiknya."""


class Screen(Strict):
    """Questions that share a screen, in order. `title` heads a screen of several."""

    id: Slug
    """Nama pendek layar: huruf kecil, angka, tanda hubung."""
    title: Text
    """Judul layar yang berisi beberapa pertanyaan."""
    questions: Annotated[tuple[Slug, ...], Field(min_length=1)]
    """Id pertanyaan di layar ini, menurut urutan."""
    all_good: AllGood | None = None
    """Satu tombol untuk semua jawaban baik di layar ini."""


class ScreenPath(Strict):
    """The way of one stage: screens that come before all others; `ends`: the result follows at once."""

    screens: Annotated[tuple[Slug, ...], Field(min_length=1)]
    """Id layar yang tampil lebih dulu, menurut urutan."""
    ends: bool = False
    """true bila hasil langsung tampil sesudah layar itu; paling banyak enam layar."""

    @model_validator(mode="after")
    def _short_where_it_ends(self) -> ScreenPath:
        if self.ends and len(self.screens) > MOST_SCREENS:
            told = Clash(("screens",), f"paling banyak {MOST_SCREENS} layar bila ends")
            raise clash("path_too_long", "jalan dengan {count} layar", told, count=len(self.screens))
        return self


class Screens(Strict):
    """`data/checker/screens.yml`."""

    screens: Annotated[tuple[Screen, ...], Field(min_length=1)]
    """Layar, menurut urutan tampil."""
    paths: dict[Slug, ScreenPath] = {}
    """Tahap yang punya jalan sendiri, dan jalannya."""


class Finding(Strict):
    """A red flag or an unmet condition. `when` uses the operators of engine.condition; `practice`: no `sources`."""

    verdict: Literal["bahaya_tppo", "non_prosedural", "belum_lengkap"]
    """Putusan yang didukung temuan ini."""
    title: Text
    """Temuannya dalam satu kalimat."""
    title_abroad: Text | None = None
    """Temuannya bagi orang yang sudah di luar negeri, bila berbeda."""
    why: Text
    """Mengapa itu masalah, dalam kalimat biasa."""
    why_abroad: Text | None = None
    """Mengapa itu masalah bagi orang yang sudah di luar negeri, bila berbeda."""
    do: Text
    """Apa yang dilakukan sekarang."""
    do_abroad: Text | None = None
    """Apa yang dilakukan orang yang sudah di luar negeri."""
    first: Text | None = None
    """Langkah pertama sebelum berangkat, bila temuan ini yang paling berat; pengganti langkah pertama putusannya."""
    ask: tuple[Slug, ...] = ()
    """Kepada siapa bertanya: peran kontak, misalnya disnaker."""
    when: Condition | None = None
    """Syarat dari jawaban: pertanyaan: pilihan."""
    country_rule: Text | None = None
    """Aturan yang diambil dari data negara, pengganti when."""
    besides: Condition | None = None
    """Syarat tambahan di samping country_rule."""
    unasked: tuple[Slug, ...] = ()
    """Id pertanyaan yang tidak perlu dijawab bagi temuan ini."""
    unsaid: Condition | None = None
    """Syarat supaya temuan tetap dihitung, tetapi tidak ditanyakan dan tidak ditulis di halaman."""
    sources: tuple[SourceRef, ...] = ()
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""
    practice: Text | None = None
    """Alasan bila ini nasihat praktik tanpa sumber hukum."""
    flags: tuple[Slug, ...] = ()
    """Nomor tanda bahaya, misalnya rf-01."""
    contested: Text | None = None
    """Satu kalimat bila sumber temuan ini saling bertentangan."""
    weaker_than: tuple[Slug, ...] = ()
    """Id temuan tentang hal yang sama yang lebih berat. Bila itu berlaku, temuan ini tidak ditulis di sebelahnya."""

    @model_validator(mode="after")
    def _has_ground_and_condition(self) -> Finding:
        if bool(self.when) == bool(self.country_rule):
            guess = "when = syarat dari jawaban; country_rule = aturan dari data negara."
            found = "temuan tanpa when dan country_rule, atau dengan keduanya"
            raise clash("one_condition", found, Clash(("when",), "salah satu saja", guess))
        if not self.sources and not self.practice and not self.country_rule:
            told = Clash(("sources",), "paling sedikit satu sumber", "Bila ini nasihat praktik, isi practice.")
            raise clash("no_ground", "temuan tanpa sources", told)
        return self


class Case(Strict):
    """A worked case in our own words. `shows`/`hides`: findings (by family) that must (not) hold.

    `as_of`: the day it is judged at, where the day matters; else the tests' own day.
    """

    title: Text
    """Judul kasus, dalam beberapa kata."""
    story: Text
    """Ceritanya, dalam kata sendiri dan tanpa nama orang."""
    answers: dict[Slug, Any]
    """Jawaban orang dalam kasus ini: pertanyaan: pilihan."""
    expected: VerdictId
    """Putusan yang benar untuk kasus ini."""
    also: tuple[VerdictId, ...] = ()
    """Putusan lain yang juga bisa diterima."""
    shows: tuple[Slug, ...] = ()
    """Temuan yang harus muncul."""
    hides: tuple[Slug, ...] = ()
    """Temuan yang tidak boleh muncul."""
    why: Text
    """Mengapa putusannya begitu, dalam kalimat biasa."""
    sources: tuple[SourceRef, ...] = ()
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""
    as_of: date | None = None
    """Tanggal kasus ini dinilai, bila harinya penting."""
