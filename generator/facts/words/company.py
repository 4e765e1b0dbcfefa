"""What is said about a company: when somebody looks it up, on its page, on its card."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes


class Advice(Strict):
    """What to do next, by how a name was found in the register."""

    exact: Sentence
    """Namanya sama persis dan tercatat di daftar."""
    not_listed: Sentence
    """Namanya dikenal dari sebuah keputusan, tetapi tidak ada di daftar."""
    similar: Sentence
    """Hanya ada nama yang mirip."""
    none: Sentence
    """Namanya tidak ditemukan sama sekali."""


class Meaning(Strict):
    """What an answer to "is it registered?" means, by the answer."""

    ya: Sentence
    """Nama itu ada di daftar."""
    tidak: Annotated[Text, with_holes("day")]
    """Nama itu tidak ada di daftar. {day}: tanggal daftar."""
    dicabut: Sentence
    """Izinnya sudah dicabut."""
    skorsing: Sentence
    """PT itu sedang diskors."""
    belum_jelas: Sentence
    """Nama itu ada di daftar, tetapi keadaannya belum jelas."""
    tidak_tahu: Sentence
    """Belum bisa dipastikan PT mana yang dimaksud."""


class Standing(Strict):
    """A company's status in a few words. What comes later has the earlier words in `{status}`."""

    listed: Annotated[Text, with_holes("day")]
    """PT ada di daftar. {day}: tanggal daftar."""
    not_listed: Annotated[Text, with_holes("day")]
    """PT tidak ada di daftar. {day}: tanggal daftar."""
    revoked: Annotated[Text, with_holes("status", "when")]
    """Izin dicabut. {status}: ada di daftar atau tidak; {when}: tanggalnya, dengan spasi di depan."""
    suspended: Annotated[Text, with_holes("status", "when", "end")]
    """PT diskors sesudah tanggal daftar. {status} dan {when} seperti di atas; {end}: sampai kapan."""
    once_suspended: Annotated[Text, with_holes("status", "when", "end")]
    """PT diskors sebelum tanggal daftar, dan masanya belum lewat atau tidak diketahui."""
    until: Annotated[Text, with_holes("day")]
    """Akhir masa skorsing. {day}: tanggalnya."""
    no_end: Sentence
    """Bila akhir masa skorsing tidak diketahui."""
    by_news: Annotated[Text, with_holes("day")]
    """Bila hanya tanggal beritanya yang diketahui. {day}: tanggal berita."""


class Term(Strict):
    """How long a suspension lasts. `{since}` holds `since` or `no_day`."""

    running: Annotated[Text, with_holes("months", "since", "end")]
    """Masanya belum lewat. {months}: lamanya; {since}: sejak kapan; {end}: sampai kapan."""
    over: Annotated[Text, with_holes("months", "since", "end")]
    """Masanya sudah lewat; {months}, {since}, dan {end} seperti di atas."""
    since: Annotated[Text, with_holes("day")]
    """Sejak kapan. {day}: tanggal keputusannya."""
    no_day: Sentence
    """Bila tanggal keputusannya tidak diketahui."""
    unknown: Sentence
    """Bila lamanya tidak diketahui dan belum ada keputusan sesudahnya."""


class Heads(Strict):
    """The few words in the colour of the answer, above a company's name."""

    listed: Sentence
    """PT ada di daftar."""
    unsure: Sentence
    """Belum bisa dipastikan PT mana yang dimaksud."""
    not_listed: Sentence
    """PT tidak ada di daftar."""
    suspended: Sentence
    """PT sedang diskors, dan tidak ada di daftar."""
    revoked: Sentence
    """Izin PT dicabut, dan PT tidak ada di daftar."""


class Decisions(Strict):
    """What each kind of decision is called."""

    skorsing: Sentence
    """Keputusan skorsing."""
    skorsing_berakhir: Sentence
    """Keputusan bahwa skorsing selesai."""
    dicabut: Sentence
    """Keputusan bahwa izin dicabut."""
    cabang: Sentence
    """Berita tentang kantor cabang."""
    disebut: Sentence
    """PT itu hanya disebut."""


class Checks(Strict):
    """What is checked together at the meeting, in this order. Nobody's personal data is asked for."""

    name: Sentence
    """Pertanyaan tentang ejaan nama."""
    branch: Sentence
    """Pertanyaan tentang alamat cabang."""
    phone: Sentence
    """Pertanyaan tentang nomor telepon."""
    letter: Sentence
    """Pertanyaan tentang surat tugas perekrut."""
    costs: Sentence
    """Pertanyaan tentang rincian biaya."""
    sip2mi: Sentence
    """Pertanyaan tentang SIP2MI."""


class Card(Strict):
    """The words on a report card, on paper and on the page."""

    sip2mi: Sentence
    """Judul kolom negara dan pekerjaan yang ditulis warga."""
    number: Annotated[Text, with_holes("digits")]
    """Judul nomor izin. {digits}: banyaknya angka yang dicetak."""
    no_number: Sentence
    """Bila daftar tidak memuat nomornya."""
    alike: Sentence
    """Judul nama-nama yang mirip."""
    revoked: Sentence
    """Tanda di belakang nama yang izinnya dicabut."""
    similar: Sentence
    """Keadaan nama yang hanya mirip."""
    unlisted: Annotated[Text, with_holes("day")]
    """Keadaan nama yang tidak ditemukan. {day}: tanggal daftar."""
    more: Annotated[Text, with_holes("count")]
    """Bila keputusan lama tidak muat. {count}: banyaknya yang tidak dicetak."""
    how: Annotated[Text, with_holes("day")]
    """Dari mana keterangan kartu, dan cara mengeceknya. {day}: tanggal daftar."""
    how_blank: Sentence
    """Cara mengecek, di kartu kosong."""
    checks: Checks
    """Hal yang dicek bersama warga."""


class CompanyWords(Strict):
    """`data/words/company.yml`."""

    advice: Advice
    """Nasihat menurut hasil pencarian."""
    meaning: Meaning
    """Arti jawaban tentang daftar P3MI."""
    standing: Standing
    """Keadaan PT dalam beberapa kata."""
    term: Term
    """Berapa lama sebuah skorsing."""
    heads: Heads
    """Keadaan PT di atas namanya, saat dicari."""
    decisions: Decisions
    """Nama setiap jenis keputusan."""
    card: Card
    """Tulisan di kartu PT untuk pertemuan."""
    revoked_twin: Annotated[Text, with_holes("one", "status", "other", "other_status")]
    """Peringatan bila dua nama mirip dan salah satunya dicabut."""
    twin_note: Sentence
    """Catatan di samping nama yang mirip."""
    old_copy: Annotated[Text, with_holes("age")]
    """Bila salinan daftar sudah lebih dari 30 hari. {age}: jumlah hari."""
