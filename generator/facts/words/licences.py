"""The page of licences: what the site passes on of others' work."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, complete, with_holes
from generator.facts.words.pages import PageText

PASSED_ON = (
    "pyodide",
    "cpython",
    "source-sans",
    "lucide",
    "minisearch",
    "material",
    "sveltia",
    "sveltia-fonts",
    "yaml",
)


class LicenceWords(Strict):
    """`data/words/licences.yml`."""

    page: Annotated[PageText, with_holes()]
    """Halaman lisensi."""
    lead: Text
    """Kalimat pembuka."""
    own: Annotated[dict[str, Text], complete(("code", "texts", "register"))]
    """Apa lisensi kode, tulisan dan data kami, dan salinan daftar P3MI."""
    own_title: Sentence
    """Judul bagian itu."""
    others_title: Sentence
    """Judul bagian karya orang lain."""
    used_for: Annotated[dict[str, Sentence], complete(PASSED_ON)]
    """Untuk apa setiap karya itu dipakai."""
    version: Annotated[Text, with_holes("version")]
    """Versinya; nama lisensinya menyusul di belakang. {version}: nomor versinya."""
    source: Annotated[Text, with_holes("source")]
    """Di mana kode sumbernya. {source}: alamatnya."""
    text: Annotated[Text, with_holes("name")]
    """Tautan ke teks lisensi. {name}: nama karyanya."""
    sbom: Sentence
    """Tautan ke daftar bahan (SBOM)."""
    sbom_told: Text
    """Untuk siapa daftar bahan itu."""
