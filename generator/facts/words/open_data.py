"""What the tables of open data are called, what their columns mean, and on which terms they are given away."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict
from generator.facts.words.holes import Sentence, complete

AGENCY = ("name", "licence_no", "status", "as_of", "listed", "decisions", "page")
COUNTRY = ("id", "name", "status", "summary", "work", "checked", "review_by", "sources")
CONTACT = (
    *("id", "name", "role", "what", "grade", "serves", "country"),
    *("numbers", "email", "web", "address", "hours", "checked", "sources"),
)
SOURCE = ("id", "title", "short", "kind", "date", "checked", "publisher", "settles", "status", "provisions")
"""The columns of each table, in their order."""


class Terms(Strict):
    """On which terms a table may be used."""

    ours: Sentence
    """Lisensi isi kami sendiri."""
    register_copy: Sentence
    """Ketentuan salinan daftar P3MI."""


class AgencyTable(Strict):
    """Companies."""

    title: Sentence
    """Judul tabel P3MI."""
    columns: Annotated[dict[str, Sentence], complete(AGENCY)]
    """Arti setiap kolom tabel P3MI."""


class CountryTable(Strict):
    """Destinations."""

    title: Sentence
    """Judul tabel negara."""
    columns: Annotated[dict[str, Sentence], complete(COUNTRY)]
    """Arti setiap kolom tabel negara."""


class ContactTable(Strict):
    """Contacts."""

    title: Sentence
    """Judul tabel kontak."""
    columns: Annotated[dict[str, Sentence], complete(CONTACT)]
    """Arti setiap kolom tabel kontak."""


class SourceTable(Strict):
    """Sources."""

    title: Sentence
    """Judul tabel sumber."""
    columns: Annotated[dict[str, Sentence], complete(SOURCE)]
    """Arti setiap kolom tabel sumber."""


class OpenDataWords(Strict):
    """`data/words/open_data.yml`."""

    terms: Terms
    """Ketentuan pemakaian."""
    agencies: AgencyTable
    """Semua PT di daftar P3MI."""
    countries: CountryTable
    """Semua negara tujuan."""
    contacts: ContactTable
    """Semua kontak yang terbit."""
    sources: SourceTable
    """Semua sumber."""
