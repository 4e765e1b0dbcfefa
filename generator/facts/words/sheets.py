"""What printed sheets are called, and the few words on them that templates do not hold."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, complete, with_holes

NAMES = ("cek", "bahaya", "jalur", "tutup", "lapor", "undangan", "stiker", "lipat", "brosur", "kartu", "kartu-p3mi")
STRIPS = ("disnaker", "bp3mi", "polisi", "kemlu")


class SheetText(Strict):
    """One sheet."""

    title: Sentence
    """Judul besar di lembar, dan di halaman cetak."""
    use: Sentence
    """Untuk apa lembar itu, satu kalimat di halaman cetak."""


class Invitation(Strict):
    """The invitation to a meeting."""

    heading: Sentence
    """Pertemuan apa."""
    summary: Sentence
    """Untuk siapa, dan apa syaratnya."""
    asked: Sentence
    """Judul yang dilakukan bersama."""
    points: tuple[Text, ...]
    """Yang dilakukan bersama, satu kalimat satu baris."""
    family: Sentence
    """Yang dibawa orang yang sedang ditawari kerja."""


class PocketCard(Strict):
    """The pocket card."""

    missions: Sentence
    """Judul nomor perwakilan Indonesia."""
    their_lines: Sentence
    """Judul nomor milik pemerintah negara tujuan."""


class FoldedChecker(Strict):
    """The checker on paper."""

    all_work: Sentence
    """Bila sebuah negara tertutup untuk pekerjaan apa pun."""
    other_way: Sentence
    """Bila hanya jalur tertentu yang resmi."""
    either: Sentence
    """Kata di antara dua tahap."""


class GeneralSheets(Strict):
    """The sheets for any place, on which its name and its office are written by hand."""

    title: Sentence
    """Judulnya di halaman cetak."""
    place: Sentence
    """Di tempat nama wilayah, dengan titik-titik."""
    office: Sentence
    """Sebutan kantor yang diisi dengan tangan."""
    what: Sentence
    """Untuk apa kantor itu."""
    line: Sentence
    """Baris isian alamat dan nomornya."""
    where_to_ask: Sentence
    """Ke mana bertanya, di brosur."""


class SheetWords(Strict):
    """`data/words/sheets.yml`."""

    sheets: Annotated[dict[str, SheetText], complete(NAMES)]
    """Judul dan guna setiap lembar cetak."""
    strips: Annotated[dict[str, Sentence], complete(STRIPS)]
    """Nama kantor yang pendek, untuk potongan yang disobek."""
    strip_chat: Sentence
    """Sebutan nomor WhatsApp di potongan yang disobek."""
    sticker: Sentence
    """Kalimat di stiker."""
    invitation: Invitation
    """Tulisan di undangan pertemuan."""
    card: PocketCard
    """Tulisan di kartu saku."""
    folded: FoldedChecker
    """Tulisan di lembar periksa yang dilipat."""
    general: GeneralSheets
    """Lembar untuk wilayah tanpa lembar sendiri."""
    reserve: Sentence
    """Sebutan baris nomor cadangan sebuah perwakilan, persis seperti di data kontak."""
    code: Annotated[Text, with_holes("address")]
    """Sebutan kode QR bagi pembaca layar. {address}: alamat yang dibukanya."""
