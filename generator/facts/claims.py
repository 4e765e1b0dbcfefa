"""Claims: what somebody who has come home can still ask for, and where."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.facts.base import Slug, Sources, Strict, Text
from generator.facts.contact import Role


class Claim(Strict):
    """One thing that is not settled."""

    id: Slug
    """Nama pendek: huruf kecil, angka, garis bawah."""
    title: Text
    """Yang belum beres, satu kalimat tentang Anda; masuk ke laporan."""
    do: Text
    """Apa yang bisa diminta, dan ke mana."""
    ask: Annotated[tuple[Role, ...], Field(min_length=1)]
    """Peran kontak yang nomornya ditampilkan."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""


class Claims(Strict):
    """`data/checker/claims.yml`."""

    claims: Annotated[tuple[Claim, ...], Field(min_length=1)]
    """Yang masih bisa diminta, menurut urutan tampil."""
