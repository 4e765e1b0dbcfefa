"""What the scripts of the meeting kit say."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes


class Residents(Strict):
    """The check of a workbook."""

    good: Annotated[Text, with_holes("rows")]
    """Bila tidak ada yang salah. {rows}: banyaknya warga."""
    wrong: Annotated[Text, with_holes("rows", "count")]
    """Bila ada yang salah. {rows}: banyaknya warga; {count}: banyaknya kesalahan."""
    more: Annotated[Text, with_holes("count")]
    """Bila tidak semua ditampilkan. {count}: sisanya."""
    cell: Annotated[Text, with_holes("sheet", "cell")]
    """Tempat kesalahan. {sheet}: lembarnya; {cell}: selnya."""
    mistake: Annotated[Text, with_holes("found", "expected")]
    """Satu kesalahan. {found}: isinya; {expected}: seharusnya."""
    too_big: Annotated[Text, with_holes("size")]
    """Bila berkasnya terlalu besar. {size}: besarnya."""
    checking: Sentence
    """Selama memeriksa."""
    failed: Sentence
    """Bila pemeriksa berkas gagal dimuat."""
    stalled: Sentence
    """Bila unduhan pemeriksa berkas diam terlalu lama."""
    old: Sentence
    """Bila peramban tidak mampu menjalankan pemeriksa."""


class Download(Strict):
    """The download of Python on pages that ask for it."""

    size: Annotated[Text, with_holes("size")]
    """Sebelum dimuat. {size}: besar muatannya."""
    loading: Annotated[Text, with_holes("loaded", "total")]
    """Selama pemeriksa berkas dimuat. {loaded}: yang sudah; {total}: semuanya."""


class Message(Strict):
    """The message for groups."""

    copied: Sentence
    """Sesudah disalin."""
    selected: Sentence
    """Bila HP menolak menyalin."""


class Poster(Strict):
    """The village's own lines on a poster."""

    contact: Annotated[Text, with_holes("text")]
    """Baris kontak. {text}: yang diketik."""
    meeting: Annotated[Text, with_holes("text")]
    """Baris pertemuan. {text}: yang diketik."""
    too_long: Annotated[Text, with_holes("max", "count")]
    """Bila yang diketik tidak muat. {max}: paling banyak; {count}: sekarang."""
    no_room: Text
    """Bila jumlah hurufnya boleh, tetapi hurufnya lebar-lebar dan tidak muat di salah satu lembar."""


class Quiz(Strict):
    """The quiz."""

    right: Sentence
    """Tebakan benar."""
    wrong: Sentence
    """Tebakan salah."""
    score: Annotated[Text, with_holes("right", "done")]
    """Skor. {right}: yang tepat; {done}: yang sudah ditebak."""
    hands: Sentence
    """Di samping isian, untuk menghitung tangan yang diangkat."""
    hands_right: Annotated[Text, with_holes("right", "everybody")]
    """Tangan yang terhitung. {right}: untuk jawaban yang benar; {everybody}: semuanya."""


class MeetingToolWords(Strict):
    """`data/words/meeting_tools.yml`."""

    residents: Residents
    """Pemeriksa catatan warga."""
    download: Download
    """Muatan Python."""
    message: Message
    """Pesan untuk grup warga."""
    poster: Poster
    """Poster desa."""
    quiz: Quiz
    """Kuis."""
