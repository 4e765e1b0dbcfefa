"""What the field for a regency, a city or a province says."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes

Named = Annotated[Text, with_holes("name")]


class RegionFieldWords(Strict):
    """`data/words/region_field.yml`."""

    label: Sentence
    """Nama kolomnya."""
    hint: Sentence
    """Cara mengisinya, di dalam kolom."""
    by_province: Sentence
    """Tombol untuk memilih tanpa mengetik."""
    provinces: Sentence
    """Tombol kembali ke daftar provinsi."""
    which: Sentence
    """Pertanyaan bila kabupaten dan kota bernama sama."""
    none: Sentence
    """Bila tidak ada yang cocok."""
    late: Sentence
    """Bila daftarnya tidak bisa dibuka."""
    offices_late: Sentence
    """Bila daftar kantornya tidak bisa dibuka."""
    change: Sentence
    """Tombol untuk memilih wilayah lain."""
    regency: Named
    """Nama lengkap kabupaten. {name}: namanya."""
    city: Named
    """Nama lengkap kota. {name}: namanya."""
    province: Named
    """Nama lengkap provinsi. {name}: namanya."""
    whole_province: Named
    """Pilihan seluruh provinsi. {name}: namanya."""
    no_office: Named
    """Bila nomor dinasnya tidak diketahui. {name}: nama lengkap kabupaten atau kota."""
    village_reports_to: Sentence
    """Ke mana desa melapor, di lembar cetak wilayah yang dinasnya belum kami kenal."""
    ask_first: Sentence
    """Kata di depan keterangan bahwa belum pasti kantor itu melayani wilayah ini."""
    age: Annotated[Text, with_holes("day")]
    """Umur nomor kantor wilayah. {day}: hari nomor yang paling lama disalin."""
    page: Named
    """Tautan ke halaman wilayah. {name}: namanya."""
    sheets: Named
    """Tautan ke lembar cetak wilayah. {name}: namanya."""
    shared_sheets: Named
    """Bila wilayah itu memakai lembar umum. {name}: namanya."""
    poster: Named
    """Tautan ke poster dengan kantor wilayah itu. {name}: namanya."""
    phone: Sentence
    """Di bawah nomor telepon."""
    chat: Sentence
    """Di bawah nomor WhatsApp."""
