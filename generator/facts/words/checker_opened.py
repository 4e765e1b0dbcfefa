"""Words for a link from somebody else, a text that is sent on, and a printed result: none may mislead."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes


class Opened(Strict):
    """A link with answers; none of it may name a verdict."""

    title: Sentence
    """Judul layar."""
    made: Annotated[Text, with_holes("day")]
    """Hari tautan dibuat. {day}: harinya."""
    undated: Sentence
    """Bila tautan tidak menyebut hari."""
    whose: Sentence
    """Milik siapa jawaban itu."""
    mine: Sentence
    """Tombol untuk mulai dari awal."""
    compare: Sentence
    """Judul daftar jawaban."""
    compare_line: Sentence
    """Di bawah judul daftar."""
    offer_title: Sentence
    """Judul layar bila tautan hanya menyebut tujuan atau PT."""
    offer_line: Sentence
    """Di bawah judul itu."""
    offer_true: Sentence
    """Tombol untuk memakai jawaban itu."""
    change: Sentence
    """Tombol di samping jawaban."""
    change_one: Annotated[Text, with_holes("question")]
    """Tombol itu, untuk pembaca layar. {question}: pertanyaannya."""
    refused: Sentence
    """Di tempat jawaban yang ditolak pembaca."""
    restore: Sentence
    """Tombol untuk memakai jawaban itu lagi."""
    restore_one: Annotated[Text, with_holes("question")]
    """Tombol itu, untuk pembaca layar. {question}: pertanyaannya."""
    asked_again: Sentence
    """Di bawah daftar: apa yang tetap ditanyakan."""
    all_true: Sentence
    """Tombol untuk memakai jawaban."""


class Told(Strict):
    """The text that is handed to the phone; a good result is never named in it."""

    answers: Annotated[Text, with_holes("facts")]
    """Baris pertama. {facts}: tujuan, pekerjaan, dan yang mengurus."""
    answers_only: Sentence
    """Baris pertama bila ketiganya belum dijawab."""
    checked: Annotated[Text, with_holes("day")]
    """Kapan dan menurut siapa. {day}: harinya."""
    warning: Annotated[Text, with_holes("name", "line")]
    """Hasil buruk. {name}: hasilnya; {line}: penjelasannya."""
    unsure: Annotated[Text, with_holes("name", "line")]
    """Hasil yang belum pasti. {name}: hasilnya; {line}: penjelasannya."""
    ask: Annotated[Text, with_holes("office", "number")]
    """Nomor untuk bertanya. {office}: kantornya; {number}: nomornya."""
    compare: Sentence
    """Di atas tautan."""


class Paper(Strict):
    """The printed result."""

    self_filled: Sentence
    """Siapa yang mengisi."""
    made: Annotated[Text, with_holes("day", "time")]
    """Kapan hasil ini dicetak. {day}: harinya; {time}: jamnya."""
    again: Annotated[Text, with_holes("address")]
    """Alamat pemeriksa. {address}: alamatnya."""
    code: Sentence
    """Nama kode QR, untuk pembaca layar."""


class CheckerOpenedWords(Strict):
    """`data/words/checker_opened.yml`."""

    opened: Opened
    """Tautan yang dibuka."""
    told: Told
    """Teks yang dibagikan."""
    paper: Paper
    """Hasil di kertas."""
