"""What the tables of open data are called, what their columns mean, and on which terms they are given away."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict
from generator.facts.words.holes import Sentence, complete

AGENCY = ("name", "licence_no", "status", "as_of", "listed", "decisions", "page")
COUNTRY = ("id", "name", "status", "summary", "work", "checked", "review_by", "sources")
CONTACT = (
    *("id", "name", "role", "what", "grade", "region", "country"),
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
    """Judul tabel."""
    columns: Annotated[dict[str, Sentence], complete(AGENCY)]
    """Arti setiap kolom."""


class CountryTable(Strict):
    """Destinations."""

    title: Sentence
    """Judul tabel."""
    columns: Annotated[dict[str, Sentence], complete(COUNTRY)]
    """Arti setiap kolom."""


class ContactTable(Strict):
    """Contacts."""

    title: Sentence
    """Judul tabel."""
    columns: Annotated[dict[str, Sentence], complete(CONTACT)]
    """Arti setiap kolom."""


class SourceTable(Strict):
    """Sources."""

    title: Sentence
    """Judul tabel."""
    columns: Annotated[dict[str, Sentence], complete(SOURCE)]
    """Arti setiap kolom."""


class OpenDataWords(Strict):
    """`data/words/open_data.yml`."""

    terms: Terms
    """Ketentuan pemakaian."""
    agencies: AgencyTable
    """Tabel P3MI."""
    countries: CountryTable
    """Tabel negara."""
    contacts: ContactTable
    """Tabel kontak."""
    sources: SourceTable
    """Tabel sumber."""
