"""Region: a regency or city with its offices, figures, patterns and cases. One more needs no code."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator

from generator.facts.base import Fact, Sources, Strict, Text, Thing, clash
from generator.facts.face import LETTER, OwnSite
from generator.facts.local import Figure, LocalRule
from generator.facts.place_codes import RegencyCode
from generator.facts.publisher import Publisher


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
    """Its offices are the contacts that serve its code or that of its province."""

    code: RegencyCode
    """Kode Kemendagri, misalnya "35.08"; namanya ada di data/regencies.yml."""
    depth: Literal["lengkap", "ringkas"]
    """lengkap = dengan lembar cetak dan bahan pertemuan; ringkas = halaman saja."""
    name: Text
    """Nama lengkap wilayah, misalnya kabupaten."""
    short: Text
    """Nama singkat wilayah."""
    seat: Text | None = None
    """Ibu kota kabupaten."""
    summary: Text
    """Wilayah ini dalam dua kalimat."""
    where_to_ask: Text
    """Ke mana warga bertanya."""
    village_reports_to: Text
    """Ke mana desa melapor."""
    services: tuple[Fact, ...] = ()
    """Layanan untuk calon pekerja migran di wilayah ini."""
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
    rules: tuple[LocalRule, ...] = ()
    """Aturan kabupaten atau kota ini sendiri; aturan provinsi ada di data/provinces."""
    agencies: tuple[LocalAgency, ...] = ()
    """PT yang menurut sumber merekrut di wilayah ini."""
    unknown: tuple[Text, ...] = ()
    """Yang belum diketahui tentang wilayah ini."""
    publisher: Publisher | None = None
    """Kantor yang menerbitkan lembar cetak wilayah ini, dengan nomor dan tanggal suratnya."""
    site: OwnSite | None = None
    """Situs sendiri wilayah ini: nama, alamat, warna, lambang. Dibuat dengan build --region."""

    @model_validator(mode="after")
    def _stands_behind_its_logo(self) -> Region:
        if self.site and self.site.logo and not self.publisher:
            raise clash("logo_without_letter", "logo tanpa publisher", LETTER)
        return self
