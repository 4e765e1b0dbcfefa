"""What the pages with a tool say: the number check, the reckoner, and the receipt of a look-up."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes

Months = Annotated[Text, with_holes("months")]


class NumberWords(Strict):
    """The number check."""

    label: Sentence
    """Nama kolom nomornya."""
    stays: Sentence
    """Janji bahwa nomornya tidak dikirim."""
    exact: Sentence
    """Judul bila nomornya ada di daftar."""
    exact_then: Annotated[Text, with_holes("day")]
    """Kalimat di bawahnya. {day}: hari nomor yang paling lama disalin."""
    tail: Sentence
    """Judul bila hanya kode di depannya yang tidak diketik."""
    tail_then: Sentence
    """Kalimat di bawahnya."""
    near: Sentence
    """Judul bila satu angka berbeda dari nomor kantor."""
    near_then: Sentence
    """Kalimat di bawahnya."""
    begins: Sentence
    """Judul daftar nomor yang awalnya sama, selama orang masih mengetik."""
    unknown: Sentence
    """Judul bila nomornya tidak ada di daftar."""
    unknown_then: Sentence
    """Kalimat di bawahnya."""
    page: Sentence
    """Tautan ke halaman kantornya."""


class ReckonerWords(Strict):
    """The reckoner: cost, debt, interest, months."""

    asked: Sentence
    """Judul bagian biaya."""
    cost: Sentence
    """Kolom semua biaya."""
    own: Sentence
    """Kolom uang sendiri."""
    rate: Sentence
    """Kolom bunga sebulan."""
    flat: Sentence
    """Pertanyaan cara bunga dihitung."""
    flat_whole: Sentence
    """Jawaban: dari seluruh pinjaman."""
    flat_left: Sentence
    """Jawaban: dari sisa pinjaman."""
    wait: Sentence
    """Kolom bulan sampai gaji pertama."""
    earned: Sentence
    """Judul bagian gaji."""
    wage: Sentence
    """Kolom gaji."""
    cut: Sentence
    """Kolom potongan."""
    living: Sentence
    """Kolom kebutuhan di sana."""
    home: Sentence
    """Kolom kiriman ke rumah."""
    contract: Sentence
    """Kolom lama kontrak."""
    stays: Sentence
    """Janji bahwa angkanya tidak dikirim."""
    amount_hint: Sentence
    """Contoh di dalam kolom uang."""
    not_a_number: Sentence
    """Bila yang diketik bukan angka."""
    waiting: Sentence
    """Bila belum cukup yang diisi."""
    no_debt: Sentence
    """Judul bila tidak ada pinjaman."""
    paid: Months
    """Judul bila lunas dalam kontrak. {months}: banyaknya bulan."""
    late: Annotated[Text, with_holes("months", "contract")]
    """Judul bila lunas sesudah kontrak habis. {months}: bulan sampai lunas; {contract}: lama kontrak."""
    never: Sentence
    """Judul bila tidak pernah lunas."""
    never_then: Sentence
    """Kalimat di bawahnya."""
    late_then: Sentence
    """Kalimat di bawah judul late."""
    paid_then: Months
    """Kalimat di bawah judul paid."""
    no_debt_then: Sentence
    """Kalimat di bawah judul no_debt."""
    loan: Sentence
    """Baris pinjaman."""
    owed: Sentence
    """Baris utang pada gaji pertama."""
    left: Sentence
    """Baris sisa gaji."""
    interest: Sentence
    """Baris semua bunga."""
    saved: Sentence
    """Baris sisa uang di akhir kontrak."""
    loss: Sentence
    """Baris yang sama bila hasilnya kurang dari nol."""
    months: Months
    """Cara menulis banyaknya bulan."""
    money: Annotated[Text, with_holes("sum")]
    """Cara menulis uang. {sum}: angkanya, dengan titik."""
    print: Sentence
    """Tombol untuk mencetak hitungannya."""


class ReceiptWords(Strict):
    """The receipt of a look-up, for somebody's file."""

    print: Sentence
    """Tombol untuk mencetak catatannya."""
    title: Sentence
    """Judul catatan di kertas."""
    asked: Annotated[Text, with_holes("query")]
    """Yang diketik. {query}: nomor atau nama PT."""
    made: Annotated[Text, with_holes("day", "time")]
    """Kapan dicek. {day}: harinya; {time}: jamnya."""
    again: Annotated[Text, with_holes("address")]
    """Tempat mengeceknya lagi. {address}: alamat halaman ini."""
    by: Sentence
    """Garis untuk nama orang yang mengecek."""


class ToolWords(Strict):
    """`data/words/tools.yml`."""

    number: NumberWords
    """Cek nomor."""
    reckoner: ReckonerWords
    """Hitung dulu."""
    receipt: ReceiptWords
    """Catatan untuk arsip."""
