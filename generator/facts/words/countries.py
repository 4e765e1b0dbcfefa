"""How a destination's state is told, wherever it is named."""

from __future__ import annotations

from typing import Annotated, get_args

from generator.facts.base import Strict, Text
from generator.facts.country import Scheme, Standing, Status
from generator.facts.words.holes import Sentence, complete, with_holes

STANDINGS: tuple[Standing, ...] = ("terbuka", "pernah_terbuka", "bertentangan", "tertutup", "bukan_pmi")
GROUPS = ("terbuka", "terbatas", "pernah_terbuka", "rumah_tangga_tertutup", "tertutup", "belum_pasti")
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


class CountryAnswers(Strict):
    """The three answers at the top of a destination's page."""

    may: Sentence
    """Pertanyaan pertama: boleh atau tidak."""
    through: Sentence
    """Pertanyaan kedua: lewat siapa."""
    price: Sentence
    """Pertanyaan ketiga: berapa biaya dan gajinya."""
    closed_all: Sentence
    """Bila semua pekerjaan tertutup."""
    no_placement: Sentence
    """Bila tidak ada penempatan resmi."""
    work: Annotated[Text, with_holes("access", "jobs")]
    """Pekerjaan dengan keadaan yang sama. {access}: keadaannya; {jobs}: nama-namanya."""
    other_work: Sentence
    """Bila yang tertulis tidak ada yang terbuka: pekerjaan selebihnya."""
    no_work: Sentence
    """Bila tidak ada fakta tentang satu pekerjaan pun."""
    no_way: Sentence
    """Bila tidak ada jalur resmi."""
    schemes: Annotated[dict[Scheme, Sentence], complete(get_args(Scheme))]
    """Nama setiap jalur, sependek mungkin."""
    way: Annotated[Text, with_holes("ways")]
    """Jalur yang terbukti. {ways}: nama-namanya."""
    only_way: Annotated[Text, with_holes("ways")]
    """Bila jalur lain bukan jalur resmi. {ways}: nama jalurnya."""
    or_way: Sentence
    """Kata sebelum jalur berikutnya."""
    ways_differ: Sentence
    """Bila jalurnya tidak sama untuk semua pekerjaan yang terbuka."""
    not_pmi: Sentence
    """Bila tidak ada penempatan PMI, hanya visa lain."""
    unknown_way: Sentence
    """Bila jalurnya belum diketahui."""
    free: Annotated[Text, with_holes("jobs")]
    """Pekerjaan yang bebas biaya. {jobs}: nama-namanya."""
    ask_costs: Sentence
    """Bila batas biaya belum diketahui, tetapi gajinya diketahui."""
    no_price: Sentence
    """Bila biaya dan gaji belum diketahui."""
    pay_nobody: Sentence
    """Bila tidak ada yang boleh dibayar."""
    pay: Annotated[Text, with_holes("label", "value", "unit")]
    """Upah yang berlaku. {label}: namanya; {value} dan {unit}: nilainya."""


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
    answers: CountryAnswers
    """Tiga jawaban di atas halaman satu negara."""
    other: Sentence
    """Nama kelompok kontak untuk negara yang tidak punya halaman."""
    comparison: Comparison
    """Tulisan di halaman bandingkan negara."""
