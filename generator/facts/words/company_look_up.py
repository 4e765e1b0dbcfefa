"""What the script of the companies' look-up says: on its page, inside the checker, on the page of report cards."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes


class Field(Strict):
    """The field for a name."""

    label: Sentence
    """Di atas isian."""
    example: Sentence
    """Contoh di dalam isian."""


class Results(Strict):
    """What was found."""

    beginning: Annotated[Text, with_holes("query")]
    """Nama yang berawalan satu huruf. {query}: yang diketik."""
    containing: Annotated[Text, with_holes("query")]
    """Nama yang memuat bagian itu. {query}: yang diketik."""
    more: Annotated[Text, with_holes("count")]
    """Bila tidak semua nama ditampilkan. {count}: sisanya."""
    pick: Sentence
    """Peringatan di bawah nama-nama yang memuat bagian itu."""
    number: Annotated[Text, with_holes("number")]
    """Nomor PT. {number}: nomornya di daftar."""
    questions: Sentence
    """Tautan ke halaman PT."""
    told_by: Annotated[Text, with_holes("source")]
    """Di belakang sebuah keputusan. {source}: sumbernya."""
    old: Annotated[Text, with_holes("days")]
    """Bila salinan daftar sudah lama. {days}: jumlah hari."""
    use: Sentence
    """Tombol ke pemeriksaan, di halaman daftar P3MI."""
    use_here: Sentence
    """Tombol yang memakai jawaban, di dalam pemeriksaan."""


class Alike(Strict):
    """Names beside each other."""

    title: Sentence
    """Judul nama-nama yang mirip."""
    wanted: Sentence
    """Di depan PT yang dicari."""
    other: Sentence
    """Di depan PT yang mirip dengannya."""
    typed: Sentence
    """Di depan yang diketik."""
    listed: Sentence
    """Di depan nama yang ada di daftar."""
    not_listed: Sentence
    """Di depan nama yang tidak ada di daftar."""


class Python(Strict):
    """The same look-up by the checker's Python, for those who want to compare."""

    offer: Annotated[Text, with_holes("size")]
    """Tombolnya. {size}: besar muatannya."""
    same: Sentence
    """Bila mesin Python memberi hasil yang sama."""
    other_names: Sentence
    """Bila jawabannya sama, tetapi nama yang mirip lain."""
    other: Sentence
    """Bila hasilnya lain."""
    failed: Sentence
    """Bila gagal dimuat."""
    stalled: Sentence
    """Bila unduhan untuk mencocokkan nama PT diam terlalu lama."""


class Cards(Strict):
    """The page of report cards."""

    unlisted: Sentence
    """Di bawah nama yang tidak ada di daftar."""
    none: Sentence
    """Bila belum ada yang dipilih."""
    filled: Annotated[Text, with_holes("filled")]
    """Bila semua kartu terisi. {filled}: banyaknya."""
    with_empty: Annotated[Text, with_holes("filled", "empty")]
    """Bila ada kartu kosong. {filled}: yang terisi; {empty}: yang kosong."""
    remove: Sentence
    """Tombol di samping nama yang dipilih."""
    remove_name: Annotated[Text, with_holes("name")]
    """Tombol itu, untuk pembaca layar. {name}: nama PT."""


class CompanyLookUpWords(Strict):
    """`data/words/company_look_up.yml`."""

    field: Field
    """Isian nama."""
    results: Results
    """Yang ditemukan."""
    alike: Alike
    """Nama yang mirip."""
    python: Python
    """Pencocokan dengan mesin Python."""
    cards: Cards
    """Halaman kartu P3MI."""
