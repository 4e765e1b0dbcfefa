"""Region: a regency with its offices, figures, patterns and cases. A third one needs no code."""

from __future__ import annotations

from datetime import date

from generator.facts.base import Fact, Slug, Sources, Strict, Text, Thing


class Figure(Strict):
    """A number with who counted it and when: counts of different counters are never mixed."""

    value: Text
    """Angkanya, seperti yang ditulis orang."""
    what: Text
    """Apa yang dihitung."""
    counter: Text
    """Siapa yang menghitung."""
    on: date | None = None
    """Tanggal penghitungan, TTTT-BB-HH."""
    period: Text
    """Masa yang dihitung."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""


class LocalCase(Strict):
    """A reported case without names of private people. `when` as the source has it."""

    when: Text
    """Kapan kejadiannya, seperti di sumber."""
    where: Text
    """Di mana kejadiannya."""
    text: Text
    """Kejadiannya, tanpa nama orang."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""


class LocalAgency(Strict):
    """A company that a source names as recruiting here; `name` as in the register or in a published decision."""

    name: Text
    """Nama PT seperti di daftar P3MI atau di keputusan yang diterbitkan."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""


class Region(Thing):
    """`offices` in the order a resident should try them."""

    name: Text
    """Nama lengkap wilayah, misalnya kabupaten."""
    short: Text
    """Nama singkat wilayah."""
    province: Text
    """Provinsi."""
    seat: Text | None = None
    """Ibu kota kabupaten."""
    summary: Text
    """Wilayah ini dalam dua kalimat."""
    offices: tuple[Slug, ...]
    """Id kontak, menurut urutan yang sebaiknya dicoba."""
    where_to_ask: Text
    """Ke mana warga bertanya."""
    village_reports_to: Text
    """Ke mana desa melapor."""
    figures: tuple[Figure, ...] = ()
    """Angka, dengan siapa yang menghitung dan kapan."""
    districts: tuple[Fact, ...] = ()
    """Fakta menurut kecamatan."""
    patterns: tuple[Fact, ...] = ()
    """Cara perekrutan yang terjadi di sana."""
    cases: tuple[LocalCase, ...] = ()
    """Kasus yang diberitakan, tanpa nama orang."""
    programmes: tuple[Fact, ...] = ()
    """Program untuk warga wilayah ini."""
    rules: tuple[Fact, ...] = ()
    """Aturan daerah."""
    agencies: tuple[LocalAgency, ...] = ()
    """PT yang menurut sumber merekrut di wilayah ini."""
    unknown: tuple[Text, ...] = ()
    """Yang belum diketahui tentang wilayah ini."""
    publisher: Text | None = None
    """Kantor yang menerbitkan lembar cetak wilayah ini."""
