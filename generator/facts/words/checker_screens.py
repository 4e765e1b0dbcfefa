"""What the checker's script says on its screens, but the verdict."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes


class Screens(Strict):
    """The screens with questions."""

    many: Annotated[Text, with_holes("count")]
    """Bila satu layar berisi beberapa pertanyaan. {count}: banyaknya."""
    stage: Annotated[Text, with_holes("number")]
    """Di bilah atas. {number}: layar keberapa."""
    next: Sentence
    """Tombol ke layar berikutnya."""
    pick_signs: Sentence
    """Pengingat bila tanda belum dicentang."""
    write_age: Sentence
    """Pengingat bila umur belum diisi."""
    pick_one: Sentence
    """Pengingat bila belum ada jawaban."""
    unsure: Sentence
    """Pilihan bagi yang tidak tahu."""
    years: Sentence
    """Di samping isian umur."""
    age: Annotated[Text, with_holes("years")]
    """Jawaban tentang umur. {years}: umurnya."""
    several: Sentence
    """Tombol di bawah pilihan: lebih dari satu jawaban boleh dicentang."""
    heaviest: Annotated[Text, with_holes("answer")]
    """Bila lebih dari satu dicentang. {answer}: jawaban yang paling berat."""
    ceiling: Sentence
    """Sesudah batas biaya dari data negara."""
    other_places: Sentence
    """Tombol yang membuka daftar semua negara."""
    not_listed: Sentence
    """Pilihan di bawah daftar semua negara."""
    type_place: Sentence
    """Petunjuk di isian nama negara."""
    did_you_mean: Annotated[Text, with_holes("names")]
    """Bila negara dikenali dari nama lain atau salah eja. {names}: negaranya."""
    no_place: Sentence
    """Bila tidak ada negara yang cocok."""
    look_up: Sentence
    """Tombol yang membuka daftar P3MI di dalam pertanyaan."""
    no_list: Sentence
    """Bila daftar P3MI gagal dimuat."""
    taken: Annotated[Text, with_holes("answer")]
    """Sesudah jawaban dari daftar dipakai. {answer}: jawabannya."""
    who: Sentence
    """Di atas tiga pilihan di layar pertama: untuk siapa pemeriksaan ini."""
    me: Sentence
    """Pilihan pertama: untuk diri sendiri."""
    family: Sentence
    """Pilihan kedua: untuk keluarga."""
    resident: Sentence
    """Pilihan ketiga: perangkat desa, untuk warganya."""
    next_resident: Sentence
    """Tombol perangkat desa di halaman hasil; semua jawaban dihapus."""
    back: Sentence
    """Tombol kembali, untuk pembaca layar."""
    danger_now: Sentence
    """Di atas nomor setempat, bagi yang sudah di luar negeri."""
    other_numbers: Sentence
    """Lipatan dengan nomor berikutnya."""
    no_local_number: Annotated[Text, with_holes("place")]
    """Bila nomor darurat setempat belum pasti. {place}: negaranya."""
    so_far: Sentence
    """Nama baris jawaban sejauh ini."""
    change: Sentence
    """Tombol yang membuka lagi satu pertanyaan."""
    change_one: Annotated[Text, with_holes("question")]
    """Tombol itu untuk pembaca layar. {question}: nama pertanyaannya."""
    more_signs: Annotated[Text, with_holes("count")]
    """Tombol ke tanda berikutnya. {count}: banyaknya."""
    also_these: Sentence
    """Di atas tanda berikutnya."""
    danger_signs: Sentence
    """Nama kelompok tanda yang paling berat."""
    ticked: Annotated[Text, with_holes("names")]
    """Tanda yang dicentang tetapi tidak sedang tampil. {names}: namanya."""
    again: Sentence
    """Tombol mulai dari awal."""
    again_ask: Sentence
    """Ditanya sekali sebelum semua jawaban dihapus."""
    again_yes: Sentence
    """Tombol yang menghapus semua jawaban."""
    again_no: Sentence
    """Tombol yang membiarkan semua jawaban."""
    close_fast: Sentence
    """Tombol yang langsung meninggalkan halaman."""
    closed: Sentence
    """Judul halaman sesudah ditutup cepat; sengaja tidak memberi tahu apa-apa."""


class Advert(Strict):
    """Reading an advertisement."""

    offer: Sentence
    """Tombol ke pembaca iklan, di layar pertama."""
    title: Sentence
    """Judul layar pembaca iklan."""
    here: Sentence
    """Di bawah judul."""
    field: Sentence
    """Nama isian, untuk pembaca layar."""
    read: Sentence
    """Tombol yang mulai membaca."""
    bar: Sentence
    """Di bilah atas dan judul halaman."""
    empty: Sentence
    """Bila isiannya kosong."""
    wait: Sentence
    """Selama Python dimuat."""
    failed: Sentence
    """Bila Python gagal dimuat."""
    high: Sentence
    """Hasil terberat."""
    high_line: Sentence
    """Penjelasan hasil terberat."""
    some: Sentence
    """Hasil sedang."""
    some_line: Sentence
    """Penjelasan hasil sedang."""
    none: Sentence
    """Hasil teringan."""
    none_line: Sentence
    """Penjelasan hasil teringan."""
    more: Annotated[Text, with_holes("count")]
    """Baris di atas tanda yang terlipat."""
    fits: Sentence
    """Judul jawaban yang ditemukan di iklan."""
    fits_line: Sentence
    """Petunjuk di bawahnya."""
    go_on: Sentence
    """Tombol ke pertanyaan."""


class Waiting(Strict):
    """Where a result is on its way."""

    title: Sentence
    """Judul selama menunggu."""
    wait: Sentence
    """Selama menunggu."""
    late: Sentence
    """Bila tidak bisa diambil."""
    again: Sentence
    """Tombol untuk mencoba lagi."""


class Engine(Strict):
    """The browser's Python."""

    from_table: Sentence
    """Selama Python belum dimuat."""
    counting: Sentence
    """Selama Python menghitung."""
    stalled: Sentence
    """Bila unduhan mesin hitung diam terlalu lama."""
    same: Sentence
    """Bila hasilnya sama."""
    other: Annotated[Text, with_holes("name")]
    """Bila hasilnya lain. {name}: hasil itu."""


class Listen(Strict):
    """Reading aloud."""

    listen: Sentence
    """Tombol yang membacakan."""


class CheckerScreenWords(Strict):
    """`data/words/checker_screens.yml`."""

    screens: Screens
    """Layar pertanyaan."""
    advert: Advert
    """Pembaca tulisan iklan."""
    waiting: Waiting
    """Selama hasil diambil."""
    engine: Engine
    """Mesin Python di HP."""
    listen: Listen
    """Dibacakan."""
