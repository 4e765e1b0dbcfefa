"""The 38 provinces, and the names of all regencies and cities."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

from generator.facts.base import Fact, Sources, Text, Thing
from generator.facts.local import Figure, LocalRule
from generator.facts.place_codes import ProvinceCode, RegencyCode

RegencyName = Annotated[str, StringConstraints(pattern=r"^(Kabupaten|Kota) \S(.*\S)?$")]


class Province(Thing):
    """Its offices are the contacts that serve its code."""

    code: ProvinceCode
    """Kode Kemendagri, misalnya "35"."""
    name: Text
    """Nama provinsi."""
    services: tuple[Fact, ...] = ()
    """Layanan untuk seluruh provinsi."""
    rules: tuple[LocalRule, ...] = ()
    """Aturan provinsi; berlaku juga di semua kabupaten dan kotanya."""
    figures: tuple[Figure, ...] = ()
    """Angka untuk seluruh provinsi, dengan siapa yang menghitung dan kapan."""
    patterns: tuple[Fact, ...] = ()
    """Cara perekrutan yang terjadi di provinsi ini."""
    unknown: tuple[Text, ...] = ()
    """Yang belum diketahui tentang provinsi ini."""
    sources: Sources
    """Dari mana kode dan namanya: id sumber."""


class Regencies(Thing):
    """`data/regencies.yml`: every regency and city; the first two digits of a code are its province's."""

    sources: Sources
    """Dari mana kode dan namanya: id sumber."""
    names: dict[RegencyCode, RegencyName]
    """Kode Kemendagri: nama lengkap, diawali Kabupaten atau Kota."""
