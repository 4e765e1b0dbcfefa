"""What the files of a village meeting say and are called."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, complete, with_holes

NAMES = (
    "slide",
    "kuis",
    "evaluasi",
    "alur",
    "pesan-warga",
    "gambar-persegi",
    "gambar-status",
    "layar",
    "pesan-teks",
    "siaran",
    "kode-situs",
    "buku",
)


class FileText(Strict):
    """A file to download."""

    title: Sentence
    """Nama berkas yang diunduh."""
    what: Sentence
    """Apa isinya, dalam beberapa kata."""


class Files(Strict):
    """Files to download."""

    named: Annotated[dict[str, FileText], complete(NAMES)]
    """Berkas yang namanya selalu sama."""
    guide: Sentence
    """Nama panduan pemandu."""
    guide_what: Annotated[Text, with_holes("minutes", "longer")]
    """Isi panduan pemandu. {minutes}: lamanya pertemuan; {longer}: yang lebih panjang."""
    form_what: Sentence
    """Isi formulir kosong."""
    workbook_what: Sentence
    """Isi buku kerja untuk komputer."""
    book: Annotated[Text, with_holes("form")]
    """Judul dokumen buku catatan. {form}: judul formulirnya."""
    book_heading: Sentence
    """Judul besar di buku catatan."""


class Message(Strict):
    """The message for WhatsApp groups."""

    bad: Annotated[Text, with_holes("line")]
    """Bila ada jawaban yang buruk. {line}: kalimat putusannya; tanda * membuatnya tebal di WhatsApp."""
    ask: Sentence
    """Judul nomor untuk bertanya."""
    danger: Annotated[Text, with_holes("numbers")]
    """Nomor bila dalam bahaya. {numbers}: nomor-nomornya."""
    check: Annotated[Text, with_holes("address")]
    """Ajakan memeriksa sendiri. {address}: alamat halaman periksa."""
    doubted: Sentence
    """Sesudah nomor-nomornya, bila ada yang belum pasti dan diberi kata dalam kurung."""


class Broadcast(Strict):
    """Headings of the texts to be sent, read aloud or spoken."""

    sms: Sentence
    """Judul SMS."""
    radio: Sentence
    """Judul naskah radio."""
    sermon: Sentence
    """Judul bahan khutbah."""
    basis: Annotated[Text, with_holes("word")]
    """Sesudah naskah radio. {word}: seberapa pasti aturan yang disebutnya."""


class SnippetText(Strict):
    """One piece for another website."""

    title: Sentence
    """Nama potongannya."""
    use: Sentence
    """Untuk bagian mana dari situs desa."""


class SnippetWords(Strict):
    """Pieces for a village's own website."""

    intro: Sentence
    """Cara memakainya."""
    no_address: Sentence
    """Alamat pengganti selama situs ini belum punya alamat."""
    replace: Sentence
    """Apa yang diganti selama situs ini belum punya alamat."""
    looks: Sentence
    """Sebutan contoh tampilannya bagi pembaca layar."""
    take: Sentence
    """Tombol salin."""
    opensid: Sentence
    """Di mana menempelnya di OpenSID."""
    banner: SnippetText
    """Spanduk."""
    tautan: SnippetText
    """Daftar tautan."""
    sinergi: SnippetText
    """Gambar bertautan."""
    call: Sentence
    """Kalimat besar di spanduk."""
    promise: Sentence
    """Kalimat kecil di spanduk."""
    heading: Sentence
    """Judul daftar tautan."""
    check: Sentence
    """Tautan ke pemeriksaan."""
    companies: Sentence
    """Tautan ke daftar perusahaan."""
    report: Sentence
    """Tautan ke halaman lapor."""
    region: Annotated[Text, with_holes("region")]
    """Tautan ke halaman wilayah. {region}: nama wilayah."""
    alt: Sentence
    """Sebutan gambarnya bagi pembaca layar."""


class LoopWords(Strict):
    """The page that runs by itself on a television."""

    keys: Sentence
    """Cara menghentikan layarnya."""
    stopped: Sentence
    """Bila layarnya berhenti."""


class KitWords(Strict):
    """The ZIP with everything of a region, and the list in it."""

    list: Sentence
    """Nama berkas daftar isinya, tanpa .txt."""
    title: Sentence
    """Nama paketnya di halaman pertemuan."""
    what: Annotated[Text, with_holes("count")]
    """Isi paketnya. {count}: banyaknya berkas."""
    heading: Annotated[Text, with_holes("region")]
    """Judul daftar isi. {region}: nama wilayah."""
    before: tuple[Text, ...]
    """Kalimat sebelum daftarnya, satu kalimat satu baris."""
    notice: Sentence
    """Nama folder lembar untuk ditempel dan dibagikan."""
    meeting: Sentence
    """Nama folder bahan pertemuan."""
    office: Sentence
    """Nama folder untuk kantor desa."""


class Slides(Strict):
    """Words that slides add to the facts."""

    say: Sentence
    """Di catatan pembicara, di atas yang dikatakan."""
    ask: Sentence
    """Di catatan pembicara, di atas yang ditanyakan."""
    answer: Annotated[Text, with_holes("answer")]
    """Di catatan pembicara, jawaban sebuah cerita. {answer}: putusannya."""
    read: Sentence
    """Di catatan pembicara, bila tidak ada yang dikatakan."""
    pattern: Sentence
    """Judul pola penipuan di slide."""
    where: Sentence
    """Kalimat di slide kantor bila wilayah tidak dipilih."""
    guide_pattern: Sentence
    """Judul pola penipuan di panduan pemandu."""
    clear: Sentence
    """Jawaban cerita tanpa tanda bahaya dan tanpa kekurangan."""
    open: Sentence
    """Jawaban cerita tanpa tanda bahaya, tetapi masih ada yang belum diketahui."""


class WorkbookWords(Strict):
    """The workbook of residents."""

    help_sheet: Sentence
    """Nama lembar petunjuk."""
    rows: Annotated[Text, with_holes("sheet")]
    """Di mana mengisi. {sheet}: nama lembarnya."""
    required: Sentence
    """Arti tanda bintang dan panah."""
    phone: Sentence
    """Cara menulis nomor telepon."""
    day: Sentence
    """Cara menulis tanggal."""
    wrong: Sentence
    """Judul peringatan bila isian belum cocok."""
    pick: Sentence
    """Peringatan bila isian harus dipilih."""
    wrong_day: Sentence
    """Peringatan bila tanggalnya tidak terbaca."""
    too_long: Annotated[Text, with_holes("max")]
    """Peringatan bila isian terlalu panjang. {max}: banyaknya huruf."""


class MeetingWords(Strict):
    """`data/words/meeting.yml`."""

    files: Files
    """Nama dan isi berkas yang bisa diunduh."""
    message: Message
    """Pesan untuk grup WhatsApp."""
    broadcast: Broadcast
    """Teks siaran: SMS, radio, khutbah."""
    snippets: SnippetWords
    """Potongan untuk situs desa."""
    loop: LoopWords
    """Layar yang berganti sendiri."""
    kit: KitWords
    """Paket dengan semua bahan satu wilayah."""
    slides: Slides
    """Tulisan tambahan di slide dan panduan."""
    workbook: WorkbookWords
    """Tulisan di buku kerja catatan warga."""
