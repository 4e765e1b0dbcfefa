"""What the check of a residents' workbook says: in the browser and on the command line, by the checker's own Python."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes


class Reason(Strict):
    """Why a file cannot be read at all."""

    why: Text
    """Alasannya, tanpa titik."""
    way: Text
    """Jalan keluarnya."""


class Unreadable(Strict):
    """Every reason."""

    too_big: Annotated[Reason, with_holes("size", "most")]
    """Terlalu besar. {size}: besarnya; {most}: batasnya."""
    old: Annotated[Reason, with_holes()]
    """Format Excel lama, atau berkata sandi."""
    no_xlsx: Annotated[Reason, with_holes()]
    """Bukan berkas XLSX."""
    torn: Annotated[Reason, with_holes()]
    """Berkas rusak atau terpotong."""
    garbled: Annotated[Reason, with_holes()]
    """Isi berkas rusak."""
    odd: Annotated[Reason, with_holes()]
    """Susunan berkas tidak wajar."""
    macros: Annotated[Reason, with_holes()]
    """Berkas berisi makro."""
    swollen: Annotated[Reason, with_holes()]
    """Isi berkas terlalu besar."""
    no_workbook: Annotated[Reason, with_holes()]
    """Bukan buku kerja Excel."""
    no_sheets: Annotated[Reason, with_holes()]
    """Tidak ada lembar kerja."""
    commands: Annotated[Reason, with_holes()]
    """Berkas berisi perintah XML."""
    many_cells: Annotated[Reason, with_holes()]
    """Terlalu banyak sel."""


class Mistake(Strict):
    """One thing to repair."""

    found: Text
    """Yang ditemukan."""
    expected: Text
    """Yang seharusnya."""
    guess: Text | None = None
    """Jalan keluarnya, bila ada."""


class Mistakes(Strict):
    """Every kind of mistake."""

    unreadable: Annotated[Mistake, with_holes("why", "way")]
    """Berkasnya tidak bisa dibaca. {why}: alasannya; {way}: jalan keluarnya."""
    no_sheet: Annotated[Mistake, with_holes("names", "sheet")]
    """Lembarnya tidak ada. {names}: lembar yang ada; {sheet}: yang dicari."""
    empty_sheet: Annotated[Mistake, with_holes()]
    """Belum ada yang diisi."""
    heading: Annotated[Mistake, with_holes("text")]
    """Judul kolom yang tidak dikenal. {text}: judulnya."""
    heading_near: Annotated[Mistake, with_holes("text", "near")]
    """Judul yang mirip judul lain. {near}: judul itu."""
    heading_twice: Annotated[Mistake, with_holes("text")]
    """Judul yang ada dua kali."""
    heading_missing: Annotated[Mistake, with_holes("heading")]
    """Judul yang hilang. {heading}: judulnya."""
    untitled: Annotated[Mistake, with_holes("text")]
    """Isi di kolom tanpa judul. {text}: isinya."""
    twice: Annotated[Mistake, with_holes("row")]
    """Warga yang tercatat dua kali. {row}: baris yang pertama."""
    empty: Annotated[Mistake, with_holes("column")]
    """Sel kosong. {column}: kolomnya."""
    empty_text: Annotated[Mistake, with_holes("column")]
    """Sel kosong yang bisa diisi tulisan apa saja."""
    formula: Annotated[Mistake, with_holes()]
    """Rumus."""
    fault: Annotated[Mistake, with_holes("value")]
    """Kesalahan dari program tabel. {value}: namanya."""
    truth: Annotated[Mistake, with_holes()]
    """Nilai benar atau salah dari program tabel."""
    unseen: Annotated[Mistake, with_holes()]
    """Huruf yang tidak terlihat."""
    shifted: Annotated[Mistake, with_holes("value", "column")]
    """Angka di kolom tulisan. {value}: angkanya; {column}: kolomnya."""
    identity: Annotated[Mistake, with_holes()]
    """Nomor yang mirip NIK."""
    command: Annotated[Mistake, with_holes("sign")]
    """Tulisan yang bisa dibaca sebagai rumus. {sign}: tanda di depannya."""
    long: Annotated[Mistake, with_holes("count", "most")]
    """Terlalu panjang. {count}: hurufnya; {most}: batasnya."""
    choice: Annotated[Mistake, with_holes("value", "options")]
    """Bukan salah satu pilihan. {value}: isinya; {options}: pilihannya."""
    choice_near: Annotated[Mistake, with_holes("value", "options", "near")]
    """Mirip sebuah pilihan. {near}: pilihan itu."""
    day: Annotated[Mistake, with_holes("value")]
    """Bukan tanggal. {value}: isinya."""
    day_swapped: Annotated[Mistake, with_holes("value", "day")]
    """Bulan dan hari tertukar. {day}: tanggal yang mungkin dimaksud."""
    day_number: Annotated[Mistake, with_holes("value", "day")]
    """Angka yang mungkin tanggal. {day}: tanggalnya."""
    day_no_number: Annotated[Mistake, with_holes("value")]
    """Angka yang bukan tanggal."""
    days_order: Annotated[Mistake, with_holes("day", "first")]
    """Pulang sebelum berangkat. {day}: tanggal pulang; {first}: tanggal berangkat."""
    phone: Annotated[Mistake, with_holes("value")]
    """Bukan nomor telepon. {value}: isinya."""
    phone_near: Annotated[Mistake, with_holes("value", "near")]
    """Nomor tanpa nol. {near}: nomor yang mungkin dimaksud."""
    phone_zero: Annotated[Mistake, with_holes("value", "near")]
    """Nol di depan hilang. {near}: nomor yang mungkin dimaksud."""
    phone_code: Annotated[Mistake, with_holes("value", "near")]
    """Kode negara tanpa tanda tambah. {near}: nomor lengkapnya."""
    phone_number: Annotated[Mistake, with_holes("value")]
    """Angka yang bukan nomor telepon."""


class WorkbookWords(Strict):
    """`data/words/workbook.yml`."""

    line: Annotated[Text, with_holes("place", "found", "expected")]
    """Satu kesalahan sebagai satu baris. {place}: tempatnya."""
    file: Sentence
    """Sebutan berkas, bila kesalahannya bukan di satu sel."""
    row: Annotated[Text, with_holes("number")]
    """Sebutan sebuah baris. {number}: nomornya."""
    option: Annotated[Text, with_holes("option")]
    """Satu pilihan di antara beberapa."""
    many_options: Annotated[Text, with_holes("column")]
    """Bila pilihannya terlalu banyak untuk disebut. {column}: kolomnya."""
    unreadable: Unreadable
    """Mengapa berkas tidak bisa dibaca."""
    mistakes: Mistakes
    """Jenis-jenis kesalahan."""
