"""How a destination's state is told, wherever it is named."""

from __future__ import annotations

from typing import Annotated, get_args

from generator.facts.base import Strict, Text
from generator.facts.country import Scheme, Standing, Status
from generator.facts.words.holes import Sentence, complete, with_holes

STANDINGS: tuple[Standing, ...] = ("terbuka", "bertentangan", "tertutup", "bukan_pmi")
GROUPS = ("terbuka", "terbatas", "rumah_tangga_tertutup", "tertutup", "belum_pasti")
SUBJECTS = ("status", "pekerjaan", "jalur", "gaji", "biaya", "umur", "visa")


class GroupWords(Strict):
    """Destinations in the same state."""

    title: Sentence
    """Judul kelompok negara."""
    text: Sentence
    """Artinya bagi pengunjung, satu kalimat."""


class CountryRow(Strict):
    """What a row of the overview says beside the name."""

    opened: Annotated[Text, with_holes("jobs")]
    """Pekerjaan yang terbuka. {jobs}: nama-namanya."""
    more: Annotated[Text, with_holes("count")]
    """Bila pekerjaannya lebih banyak. {count}: berapa lagi."""
    work_unknown: Sentence
    """Bila negara terbuka terbatas, tetapi pekerjaannya belum diketahui."""


class Comparison(Strict):
    """What the page that compares destinations says."""

    subjects: Annotated[dict[str, Sentence], complete(SUBJECTS)]
    """Judul setiap tabel."""
    cost_note: Sentence
    """Kalimat di bawah judul tabel biaya."""
    age_note: Sentence
    """Kalimat di bawah judul tabel umur."""
    all_work: Annotated[Text, with_holes("access")]
    """Bila semua pekerjaan tertutup. {access}: kata untuk tertutup."""
    pay: Annotated[Text, with_holes("label", "value", "unit", "day")]
    """Upah yang berlaku. {label}: namanya; {value} dan {unit}: nilainya; {day}: sejak kapan."""
    no_pay: Annotated[Text, with_holes("label")]
    """Bila belum ada angka untuk hari ini. {label}: nama upahnya."""


class CountryWords(Strict):
    """`data/words/countries.yml`."""

    status: Annotated[dict[Status, Sentence], complete(get_args(Status))]
    """Keadaan negara dalam beberapa kata."""
    closed_all: Sentence
    """Keadaan negara yang tertutup untuk semua pekerjaan."""
    access: Annotated[dict[Standing, Sentence], complete(STANDINGS)]
    """Keadaan satu pekerjaan."""
    schemes: Annotated[dict[Scheme, Sentence], complete(get_args(Scheme))]
    """Nama setiap jalur penempatan."""
    groups: Annotated[dict[str, GroupWords], complete(GROUPS)]
    """Kelompok negara di halaman daftar negara."""
    row: CountryRow
    """Tulisan di samping nama negara dalam daftar."""
    other: Sentence
    """Nama kelompok kontak untuk negara yang tidak punya halaman."""
    comparison: Comparison
    """Tulisan di halaman bandingkan negara."""
