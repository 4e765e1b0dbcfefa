"""What the checker's script says with the verdict, and where it leads on from there."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes


class Verdict(Strict):
    """The verdict."""

    title: Sentence
    """Judul halaman; tidak menyebut hasilnya."""
    bar: Sentence
    """Di bilah atas."""
    advice_only: Sentence
    """Kalimat terakhir di kaki hasil."""
    safety: Sentence
    """Bagi yang sudah di luar negeri."""
    why: Sentence
    """Judul alasan."""
    law: Annotated[Text, with_holes("count")]
    """Lipatan di bawah alasan. {count}: banyaknya dasar hukum."""
    more_reasons: Annotated[Text, with_holes("count")]
    """Alasan yang dilipat. {count}: banyaknya."""
    contested: Annotated[Text, with_holes("text")]
    """Bila sumber berbeda. {text}: bedanya."""
    today: Sentence
    """Judul langkah."""
    find_out: Sentence
    """Judul pertanyaan yang belum terjawab."""
    more_questions: Annotated[Text, with_holes("count")]
    """Pertanyaan yang dilipat. {count}: banyaknya."""
    go_on: Annotated[Text, with_holes("count")]
    """Tombol di bawah hasil. {count}: banyaknya pertanyaan yang belum ditanyakan."""
    good: Sentence
    """Judul tanda baik."""
    good_line: Sentence
    """Peringatan di bawah tanda baik."""
    next_steps: Sentence
    """Judul bagi yang sudah di luar negeri."""
    evidence: Sentence
    """Tautan ke halaman bagi yang di luar negeri."""
    wages: Sentence
    """Tautan ke halaman hak."""
    country: Annotated[Text, with_holes("country")]
    """Tautan ke halaman negara tujuan. {country}: namanya."""
    summary_home: Sentence
    """Teks yang dibagikan bagi yang sudah pulang."""


class Home(Strict):
    """The end for somebody who has come home."""

    welcome: Sentence
    """Judul."""
    welcome_other: Sentence
    """Judul itu, bila diisi untuk orang lain."""
    rights: Sentence
    """Kalimat di bawah judul."""
    rights_link: Sentence
    """Tombol ke halaman hak."""
    collect: Sentence
    """Langkah pertama."""
    write: Sentence
    """Langkah kedua."""
    tick: Sentence
    """Langkah ketiga."""
    unsettled: Sentence
    """Di atas daftar yang masih bisa diminta."""


class Why(Strict):
    """How the verdict came about."""

    answers: Sentence
    """Judul daftar jawaban."""
    title: Sentence
    """Judul lipatan."""
    all_decide: Sentence
    """Bila semua jawaban menentukan."""
    some_decide: Annotated[Text, with_holes("names")]
    """Bila beberapa jawaban menentukan. {names}: pertanyaannya."""
    left_out: Annotated[Text, with_holes("names")]
    """Pertanyaan yang dilewati. {names}: pertanyaannya."""
    decided: Sentence
    """Judul lipatan aturan."""
    tried: Annotated[Text, with_holes("count")]
    """Di atas daftar aturan. {count}: banyaknya."""
    these_hold: Sentence
    """Judul aturan yang berlaku."""
    others: Sentence
    """Judul aturan lain."""
    topic: Annotated[Text, with_holes("topic", "count")]
    """Lipatan aturan lain. {topic}: judul layarnya; {count}: banyaknya."""
    fails: Sentence
    """Aturan yang tidak berlaku."""
    unknown: Sentence
    """Aturan yang belum bisa dijawab."""


class List(Strict):
    """The visitor's own checklist."""

    title: Sentence
    """Judul daftar."""
    there: Sentence
    """Yang sudah ada, tercentang."""
    lacking: Sentence
    """Yang dijawab belum ada."""
    first: Annotated[Text, with_holes("count")]
    """Langkah pertama di hasil hijau, bila ada yang belum ada. {count}: berapa."""
    later: Sentence
    """Yang belum ditanyakan, sebelum berangkat."""
    abroad: Sentence
    """Yang belum ditanyakan, bagi yang sudah di luar negeri."""
    official: Sentence
    """Lipatan daftar itu, bila hasilnya bukan jalur resmi."""
    cost: Annotated[Text, with_holes("cost")]
    """Di bawah satu baris. {cost}: biayanya."""


class Abroad(Strict):
    """What to say to whoever answers the phone, and what is said where nothing bad was seen yet."""

    say: Sentence
    """Judul."""
    say_name: Sentence
    """Yang pertama dikatakan."""
    say_place: Sentence
    """Yang kedua."""
    say_what: Sentence
    """Yang ketiga."""
    say_when: Sentence
    """Yang terakhir."""
    nothing_seen: Sentence
    """Di bawah hasil yang belum pasti, bila belum ada masalah dan belum semuanya ditanyakan."""


class Calls(Strict):
    """Whom to call."""

    ask: Sentence
    """Judul nomor di bawah hasil."""
    now: Sentence
    """Judul nomor bila hasilnya bahaya."""
    mission: Sentence
    """Kata untuk perwakilan, seperti ditulis dalam semua kalimat."""
    named: Sentence
    """Lipatan kantor lain."""
    help: Sentence
    """Judul layar darurat."""
    help_line: Sentence
    """Di bawah judul darurat."""
    all_places: Sentence
    """Tautan di layar darurat."""
    to_question: Sentence
    """Tombol di layar darurat."""
    close_help: Sentence
    """Tombol silang, untuk pembaca layar."""


class Sending(Strict):
    """Sharing, printing and the report."""

    share: Sentence
    """Tombol bagikan."""
    print: Sentence
    """Tombol cetak."""
    share_line: Sentence
    """Di bawah kedua tombol."""
    copied: Sentence
    """Sesudah teks disalin."""
    copy_this: Sentence
    """Nama isian bila teks harus disalin sendiri, untuk pembaca layar."""
    cannot_print: Sentence
    """Bila peramban tidak mulai mencetak."""


class CheckerVerdictWords(Strict):
    """`data/words/checker_verdict.yml`."""

    verdict: Verdict
    """Layar hasil."""
    home: Home
    """Bagi yang sudah pulang."""
    why: Why
    """Penjelasan hasil."""
    list: List
    """Daftar pribadi."""
    abroad: Abroad
    """Di luar negeri."""
    calls: Calls
    """Nomor dan kantor."""
    sending: Sending
    """Membagikan, mencetak, dan melaporkan."""
