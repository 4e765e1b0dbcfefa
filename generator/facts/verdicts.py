"""Verdict: the words in which each of the four is told."""

from __future__ import annotations

from datetime import date

from pydantic import model_validator

from generator.facts.base import Slug, Strict, Text, clash
from generator.problems import Clash, nearest


class VerdictText(Strict):
    """How a verdict is shown. `other_name`: for work that is not PMI placement; `small`: the word that officials use.

    `lines`: what is true only at that stage, in place of `line`.
    """

    name: Text
    """Nama putusan, seperti dibaca pengunjung."""
    small: Text | None = None
    """Kata petugas untuk putusan ini, ditulis kecil."""
    other_name: Text | None = None
    """Nama lain untuk kerja yang bukan penempatan PMI."""
    line: Text
    """Kalimat di bawah putusan: lebih dulu apa yang bisa dilakukan."""
    lines: dict[Slug, Text] = {}
    """Kalimat lain menurut tahap: id tahap dan kalimatnya."""
    steps: tuple[Text, ...]
    """Langkah sesudah putusan ini, menurut urutan."""
    steps_abroad: tuple[Text, ...] = ()
    """Langkah bagi orang yang sudah di luar negeri, menurut urutan."""
    on_screen: tuple[Text, ...] = ()
    """Langkah yang menunjuk isi layar hasil, disalin persis. Lembar cetak tidak memuatnya."""
    abroad_line: Text | None = None
    """Kalimat bagi orang yang sudah di luar negeri."""

    @model_validator(mode="after")
    def _on_screen_are_steps(self) -> VerdictText:
        for i, step in enumerate(self.on_screen):
            if step not in self.steps:
                told = Clash(("on_screen", i), "salah satu langkah di steps", nearest(step, self.steps))
                raise clash("no_such_step", "langkah yang tidak ada di steps", told)
        return self


class Verdicts(Strict):
    """`data/checker/verdicts.yml`; the dates say when the rules were read and must be read again."""

    checked: date
    """Tanggal aturannya dibaca, TTTT-BB-HH."""
    review_by: date
    """Tanggal paling lambat aturannya dibaca lagi, TTTT-BB-HH."""
    bahaya_tppo: VerdictText
    """Tulisan untuk putusan bahaya perdagangan orang."""
    non_prosedural: VerdictText
    """Tulisan untuk putusan bukan jalur resmi."""
    belum_lengkap: VerdictText
    """Tulisan untuk putusan belum lengkap."""
    prosedural: VerdictText
    """Tulisan untuk putusan sesuai prosedur."""
