"""What the checker's script says in the report that is made from the answers, and on its printed sheet."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes


class Report(Strict):
    """What every report says, and the ways it leaves the page."""

    make: Sentence
    """Lipatan di halaman hasil."""
    advice: Sentence
    """Di atas isian."""
    field: Sentence
    """Nama kotak tulisan laporan."""
    known: Sentence
    """Di atas jawaban."""
    heard: Sentence
    """Di atas jawaban yang datang dari tautan orang lain."""
    heard_resident: Sentence
    """Di atas jawaban, bila perangkat desa yang mengisi."""
    wrong: Sentence
    """Di atas temuan yang berat."""
    unclear: Sentence
    """Di atas temuan yang belum pasti."""
    unsettled: Sentence
    """Di atas hak yang belum dibayar, bagi yang sudah pulang."""
    details: Sentence
    """Di atas isian yang diisi."""
    reach: Sentence
    """Kalimat terakhir."""
    copy_text: Sentence
    """Tombol menyalin."""
    print_sheet: Sentence
    """Tombol mencetak."""
    chat: Annotated[Text, with_holes("name")]
    """Tombol WhatsApp. {name}: kantornya."""
    mail: Annotated[Text, with_holes("name")]
    """Tombol e-mail. {name}: kantornya."""


class About(Strict):
    """Whom a report is about, and where."""

    me: Sentence
    """Pelapor sendiri."""
    family: Sentence
    """Keluarga pelapor."""
    resident: Sentence
    """Warga desa pelapor."""
    nowhere: Sentence
    """Bila negaranya belum diketahui."""


class Form(Strict):
    """One kind of report. `{place}`: the country; `{who}`: whom it is about."""

    opening: Annotated[Text, with_holes("who", "place")]
    """Kalimat pertama, dan subjek e-mail. {who}: siapa; {place}: negaranya."""
    please: Sentence
    """Permintaan di akhir."""


class Blanks(Strict):
    """What may be filled in, and may stay empty."""

    name: Sentence
    """Pelapor."""
    office: Sentence
    """Pelapor yang perangkat desa."""
    worker: Sentence
    """Pekerja yang diwakili."""
    recruiter: Sentence
    """Perekrut."""
    account: Sentence
    """Cara perekrut dihubungi atau dibayar."""
    place: Sentence
    """Tempat dan waktu tawaran atau kejadian."""
    money: Sentence
    """Uang yang diminta."""
    people: Sentence
    """Banyaknya orang."""
    address: Sentence
    """Tempat pekerja di luar negeri."""
    contact: Sentence
    """Kabar terakhir dari pekerja."""
    danger: Sentence
    """Bahaya sekarang."""
    employer: Sentence
    """Majikan dan masa kerja, bagi yang sudah pulang."""
    owed: Sentence
    """Uang yang belum dibayar, bagi yang sudah pulang."""


class Sheet(Strict):
    """The printed report."""

    date: Annotated[Text, with_holes("day")]
    """Di bawah judul. {day}: tanggalnya."""
    story: Sentence
    """Di atas garis untuk cerita."""
    evidence: Sentence
    """Di depan kotak bukti."""
    kinds: Sentence
    """Macam bukti, dipisah koma."""
    send: Sentence
    """Di atas daftar kantor."""
    signed: Sentence
    """Di bawah garis pelapor."""
    received: Sentence
    """Di bawah garis penerima."""
    care: Sentence
    """Peringatan di kaki lembar."""


class CheckerReportWords(Strict):
    """`data/words/checker_report.yml`."""

    report: Report
    """Bagian yang sama di tiap laporan."""
    about: About
    """Siapa dan di mana."""
    offer: Form
    """Laporan tentang tawaran yang bermasalah."""
    sound: Form
    """Pertanyaan tentang tawaran yang sejauh ini baik."""
    abroad: Form
    """Minta bantuan bagi yang di luar negeri."""
    asking: Form
    """Pertanyaan dari luar negeri bila tidak ada masalah."""
    home: Form
    """Pengaduan bagi yang sudah pulang."""
    blanks: Blanks
    """Isian yang boleh kosong."""
    sheet: Sheet
    """Lembar yang dicetak."""
