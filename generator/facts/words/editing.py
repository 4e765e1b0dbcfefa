"""The words of the editor of facts in the browser: its page, its forms, and the program itself."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, complete

EDITED = (
    "contacts",
    "cases",
    "terms",
    "faq",
    "regions",
    "provinces",
    "countries",
    "procedures",
    "topics",
    "checker/questions",
    "checker/findings",
    "sources",
)


class EditedKind(Strict):
    """How a kind of file is called."""

    name: Sentence
    """Nama kelompok di daftar kiri."""
    one: Sentence
    """Nama satu berkas dari kelompok itu."""
    about: Text
    """Apa yang ada di dalamnya, satu kalimat."""


class EditingWords(Strict):
    """`data/words/editing.yml`."""

    title: Sentence
    """Judul halaman /ubah/ dan programnya."""
    lead: Text
    """Untuk apa halaman ini, satu kalimat."""
    needs_title: Sentence
    """Judul: apa yang disiapkan."""
    needs: tuple[Text, ...]
    """Yang disiapkan, satu baris satu hal."""
    open: Sentence
    """Tombol untuk memilih folder."""
    after_title: Sentence
    """Judul: apa yang dilakukan sesudah menyimpan."""
    after: tuple[Text, ...]
    """Langkah sesudah menyimpan, satu baris satu langkah."""
    check: Text
    """Perintah yang memeriksa fakta, untuk disalin."""
    not_here_title: Sentence
    """Judul: yang tidak bisa diubah di sini."""
    not_here: tuple[Text, ...]
    """Yang diubah dengan cara lain, dan caranya."""
    privacy: Text
    """Kalimat tentang apa yang keluar dari komputer: tidak ada."""
    unsupported: Text
    """Bila peramban tidak bisa membuka folder."""
    wrong_folder: Text
    """Bila folder yang dipilih bukan folder fakta."""
    not_opened: Text
    """Bila program tidak bisa dibuka."""
    not_saved: Text
    """Bila perubahan tidak bisa ditulis."""
    opening: Sentence
    """Selagi program dibuka."""
    bar: Text
    """Kalimat di atas program: sesudah menyimpan, periksa."""
    settings: Sentence
    """Nama kelompok pengaturan situs."""
    site: Sentence
    """Nama berkas site.yml."""
    wrong: Text
    """Bila bentuk isian tidak cocok dengan petunjuknya."""
    age_wrong: Text
    """Bila umur bukan angka dan bukan tidak_tahu."""
    unknown: Sentence
    """Pilihan untuk jawaban tidak tahu."""
    kinds: Annotated[dict[str, EditedKind], complete(EDITED)]
    """Nama setiap kelompok berkas."""
    labels: dict[str, Sentence]
    """Nama setiap isian: menurut kuncinya, atau folder.kunci bila artinya lain di sana."""
    interface: dict[str, Text]
    """Kata-kata programnya sendiri (Sveltia CMS), menurut kuncinya. Yang tidak ada tampil dalam bahasa Inggris."""
