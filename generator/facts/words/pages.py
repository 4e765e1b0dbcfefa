"""Titles, descriptions and preview cards of the pages, and words that templates do not hold."""

from __future__ import annotations

from typing import Annotated, Any, get_args

from generator.facts.base import Slug, Strict, Text
from generator.facts.faq import Group
from generator.facts.words.holes import Sentence, complete, with_holes


class Filled(Strict):
    """Words of a page with their holes."""

    def filled(self, **holes: object) -> dict[str, Any]:
        """Each text by its key, as `Page` takes it; every hole of every text is among `holes`."""
        return {name: getattr(self, name).format(**holes) for name in type(self).model_fields}


class CardText(Filled):
    """The preview card that a message shows."""

    card_title: Text
    """Tulisan besar di kartu WhatsApp."""
    card_line: Text
    """Baris di bawahnya, di kartu WhatsApp."""


class PageText(Filled):
    """What a page is called, and what search engines say of it."""

    title: Text
    """Judul halaman."""
    description: Text
    """Keterangan halaman, untuk mesin pencari dan pesan."""


class LinePage(PageText):
    """A page whose card has its title and a line of its own."""

    card_line: Text
    """Baris di bawah judul, di kartu pratinjau."""


class CardPage(LinePage):
    """A page whose card has a title of its own."""

    card_title: Text
    """Judul yang lebih pendek, di kartu pratinjau."""


class CountryPage(Filled):
    """A destination's page; its description and its line come from the facts."""

    title: Text
    """Judul halaman negara."""
    card_title: Text
    """Judul kartu negara."""


class RegionPage(Filled):
    """A region's page; its description and the card's title come from the facts."""

    title: Text
    """Judul halaman wilayah."""
    card_line: Text
    """Baris kartu wilayah."""


class ProvinceWords(Strict):
    """What the page of every province says."""

    summary: Annotated[Text, with_holes("name")]
    """Kalimat pertama. {name}: nama provinsi."""
    ask: Sentence
    """Ke mana bertanya, bila nomor dinas kabupaten atau kota belum diketahui."""
    village: Sentence
    """Ke mana desa di provinsi itu melapor."""


class AgencyPage(Strict):
    """The page of one company."""

    listed: Annotated[Text, with_holes("name", "day")]
    """Judul halaman PT yang ada di daftar. {name}: nama PT; {day}: tanggal daftar."""
    not_listed: Annotated[Text, with_holes("name", "day")]
    """Judul halaman PT yang tidak ada di daftar. {name}: nama PT; {day}: tanggal daftar."""
    description: Annotated[Text, with_holes("name", "status")]
    """Keterangan halaman PT. {name}: nama PT; {status}: keadaannya."""


class Changes(Strict):
    """From which copy of the register to which."""

    between: Annotated[Text, with_holes("before", "day")]
    """Rentang dua salinan. {before} dan {day}: tanggal keduanya."""
    only_one: Annotated[Text, with_holes("day")]
    """Bila baru ada satu salinan. {day}: tanggalnya."""


class TopicPage(Strict):
    """What stands around a hand-written text."""

    short: Sentence
    """Kata di depan jawaban singkat."""
    facts: Sentence
    """Judul fakta di bawah teks."""


class PagesWords(Strict):
    """`data/words/pages.yml`."""

    home: Annotated[CardText, with_holes()]
    """Beranda."""
    checker: Annotated[CardPage, with_holes()]
    """Halaman periksa tawaran."""
    country_list: Annotated[LinePage, with_holes()]
    """Daftar negara."""
    country: Annotated[CountryPage, with_holes("name")]
    """Halaman satu negara. {name}: nama negara."""
    compare: Annotated[PageText, with_holes()]
    """Halaman bandingkan negara."""
    agencies: Annotated[CardPage, with_holes("day", "count")]
    """Daftar P3MI. {day}: tanggal daftar; {count}: banyaknya PT."""
    agency_letter: Annotated[PageText, with_holes("letter", "day", "count")]
    """P3MI dengan satu huruf depan. {letter}: hurufnya; {day}: tanggal daftar; {count}: banyaknya PT."""
    agency: AgencyPage
    """Halaman satu PT."""
    agency_cards: Annotated[PageText, with_holes()]
    """Halaman kartu PT."""
    agency_changes: Annotated[CardPage, with_holes("span", "day")]
    """Perubahan daftar. {span}: dari salinan mana ke mana; {day}: tanggal daftar terbaru."""
    changes: Changes
    """Rentang salinan daftar, untuk keterangan halaman perubahan."""
    procedure_list: Annotated[CardPage, with_holes()]
    """Daftar jalur resmi."""
    procedure_line: Annotated[Text, with_holes("count")]
    """Baris kartu satu jalur. {count}: banyaknya langkah."""
    help: Annotated[LinePage, with_holes()]
    """Halaman lapor."""
    region_list: Annotated[LinePage, with_holes()]
    """Daftar wilayah."""
    region: Annotated[RegionPage, with_holes("name")]
    """Halaman satu wilayah. {name}: nama wilayah."""
    statistics: Annotated[LinePage, with_holes()]
    """Halaman jumlah yang berangkat."""
    chart_label: Annotated[Text, with_holes("bars")]
    """Isi grafik bagi yang tidak melihatnya. {bars}: semua batangnya."""
    chart_bar: Annotated[Text, with_holes("year", "counting", "number")]
    """Satu batang. {year}: tahun; {counting}: cara menghitung; {number}: jumlah."""
    province: ProvinceWords
    """Halaman satu provinsi."""
    law_list: Annotated[LinePage, with_holes()]
    """Daftar dasar hukum."""
    law_description: Annotated[Text, with_holes("title")]
    """Keterangan halaman satu peraturan. {title}: judul peraturan."""
    sources: Annotated[PageText, with_holes()]
    """Daftar sumber."""
    search: Annotated[LinePage, with_holes()]
    """Halaman cari."""
    search_examples: tuple[Sentence, ...]
    """Contoh pencarian di halaman cari."""
    faq: Annotated[LinePage, with_holes()]
    """Tanya jawab."""
    faq_groups: Annotated[dict[Group, Sentence], complete(get_args(Group))]
    """Judul setiap kelompok tanya jawab."""
    glossary: Annotated[LinePage, with_holes()]
    """Arti istilah."""
    open_data: Annotated[PageText, with_holes()]
    """Data terbuka."""
    print_list: Annotated[LinePage, with_holes()]
    """Daftar lembar cetak."""
    print_region: Annotated[LinePage, with_holes("region")]
    """Lembar cetak satu wilayah. {region}: nama wilayah."""
    poster_maker: Annotated[LinePage, with_holes()]
    """Halaman buat poster."""
    snippets: Annotated[LinePage, with_holes()]
    """Halaman potongan untuk situs desa."""
    meeting: Annotated[CardText, with_holes()]
    """Kartu semua halaman pertemuan desa."""
    meeting_title: Sentence
    """Judul halaman bahan pertemuan; nama wilayah ditambahkan di belakangnya."""
    slides_title: Sentence
    """Judul slide; nama wilayah ditambahkan di belakangnya."""
    slides_description: Sentence
    """Keterangan halaman slide."""
    quiz: Annotated[LinePage, with_holes("count")]
    """Halaman kuis. {count}: banyaknya cerita."""
    check_residents: Annotated[PageText, with_holes()]
    """Halaman periksa berkas catatan warga."""
    moved: Annotated[PageText, with_holes("title")]
    """Halaman di alamat yang mudah salah tebak. {title}: judul halaman yang benar."""
    without_signal: Annotated[PageText, with_holes()]
    """Halaman yang tampil di HP tanpa sinyal."""
    topic: TopicPage
    """Tulisan di sekitar bacaan."""
    abbreviations: Annotated[Text, with_holes("told")]
    """Baris singkatan di kaki halaman. {told}: singkatan dan artinya."""
    foot: dict[Slug, Sentence]
    """Tautan di kaki setiap halaman: nama halaman, lalu tulisannya. Urutannya urutan tampil."""
