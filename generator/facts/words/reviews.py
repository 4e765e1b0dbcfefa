"""Words about what offices confirmed."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.facts.base import Strict, Text
from generator.facts.reviews import STATES, TOPICS, Topic
from generator.facts.words.holes import Sentence, complete, with_holes
from generator.facts.words.pages import PageText

SEVERAL = Field(min_length=1)


class SheetWords(Strict):
    """Words on a fact-check sheet, on paper and in the workbook."""

    title: Sentence
    """Judul lembar."""
    topics: Annotated[dict[Topic, Sentence], complete(TOPICS)]
    """Nama setiap topik."""
    number: Sentence
    """Di depan nomor lembar."""
    rules: Annotated[tuple[Sentence, ...], SEVERAL]
    """Cara mengisi, satu kalimat satu baris."""
    answers: Annotated[dict[str, Sentence], complete(STATES)]
    """Tiga jawaban."""
    used: Sentence
    """Di depan alamat halaman yang memuat fakta itu."""
    sources: Sentence
    """Di depan sumbernya."""
    right: Sentence
    """Di depan garis untuk isi yang benar."""
    statement: Sentence
    """Yang dinyatakan kantor dengan tanda tangan."""
    signed: Annotated[tuple[Sentence, ...], SEVERAL]
    """Isian di bawah pernyataan itu."""
    labels: Annotated[tuple[Sentence, ...], Field(min_length=3, max_length=3)]
    """Di buku kerja: id kantor, nomor lembar, tanggal tanda tangan."""
    columns: Annotated[tuple[Sentence, ...], Field(min_length=8, max_length=8)]
    """Di buku kerja: judul delapan kolom."""
    pick: Sentence
    """Pesan bila jawabannya bukan dari daftar."""
    wrong: Sentence
    """Judul pesan itu."""


class WrongWords(Strict):
    """Words with which a visitor says that a fact is wrong."""

    link: Sentence
    """Tautan di samping setiap fakta."""
    message: Annotated[Text, with_holes("id", "value", "page")]
    """Isi pesannya; garis tegak memulai baris baru. {id}: id fakta; {value}: isinya; {page}: halamannya."""
    subject: Annotated[Text, with_holes("id")]
    """Judul surelnya. {id}: id fakta."""
    to: Annotated[Text, with_holes("name")]
    """Di bawah halaman, bila situs punya kontak. {name}: siapa yang membacanya."""
    nobody: Sentence
    """Di bawah halaman, bila situs belum punya kontak: siapa yang bisa diberi tahu."""
    offices: Sentence
    """Tautan di belakang kalimat itu, ke kantor di wilayah pengunjung."""


class StatusWords(Strict):
    """Words of `/status/`."""

    page: Annotated[PageText, with_holes()]
    """Judul dan keterangan halaman."""
    lead: Annotated[Text, with_holes("day")]
    """Kalimat pembuka. {day}: tanggal situs dibuat."""
    how: Sentence
    """Bagaimana sebuah kantor mengonfirmasi."""
    topics: Sentence
    """Judul hitungan menurut topik."""
    regions: Sentence
    """Judul hitungan menurut wilayah."""
    tally: Annotated[Text, with_holes("confirmed", "total", "copied")]
    """{confirmed} dari {total} fakta dikonfirmasi; {copied} baru disalin."""
    due: Annotated[Text, with_holes("count", "days")]
    """{count} fakta perlu dibaca lagi dalam {days} hari."""
    denied: Annotated[Text, with_holes("count")]
    """{count} fakta tidak sesuai menurut sebuah kantor."""
    denied_facts: Sentence
    """Judul daftar fakta yang tidak sesuai."""
    lapsed_facts: Sentence
    """Judul daftar konfirmasi yang gugur."""


class ReviewWords(Strict):
    """`data/words/reviews.yml`."""

    some: Annotated[Text, with_holes("office", "count", "total", "day")]
    """Di bawah halaman dan lembar. {office}: kantornya; {count} dari {total} fakta di situ; {day}: tanggalnya."""
    contacts: Annotated[Text, with_holes("office", "count", "total", "day")]
    """Seperti some, di lembar yang hanya kantor dan nomornya dihitung."""
    span: Annotated[Text, with_holes("first", "last")]
    """Bila tanggalnya berbeda. {first}: yang pertama; {last}: yang terakhir."""
    rest: Sentence
    """Bila tidak semua fakta di situ dikonfirmasi."""
    one: Annotated[Text, with_holes("office", "day")]
    """Di samping fakta yang sesuai menurut kantornya. {office}: kantornya; {day}: tanggalnya."""
    denied: Annotated[Text, with_holes("office", "day")]
    """Di samping fakta yang tidak sesuai menurut kantornya. {office}: kantornya; {day}: tanggalnya."""
    wrong: WrongWords
    """Kata-kata bagi pengunjung yang menemukan kesalahan."""
    status: StatusWords
    """Kata-kata di halaman /status/."""
    sheet: SheetWords
    """Kata-kata di lembar periksa."""
