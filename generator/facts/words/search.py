"""What the search of the site shows, and words that lead to a page without standing on it."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.country import Job
from generator.facts.words.holes import Sentence, complete, with_holes

KINDS = ("negara", "negara_tertutup", "perwakilan", "darurat", "jalur", "wilayah")
SECTIONS = ("gaji", "biaya", "visa", "syarat", "penipuan")


class Titles(Strict):
    """Titles of what is found."""

    country: Annotated[Text, with_holes("name")]
    """Halaman negara. {name}: nama negara."""
    sections: Annotated[dict[str, Annotated[Text, with_holes("name")]], complete(SECTIONS)]
    """Bagian halaman negara. {name}: nama negara."""
    job: Annotated[Text, with_holes("job", "name")]
    """Satu pekerjaan di satu negara. {job}: pekerjaannya; {name}: nama negara."""
    missions: Annotated[Text, with_holes("name")]
    """Perwakilan RI di sebuah negara. {name}: nama negara."""
    procedure: Annotated[Text, with_holes("name")]
    """Satu jalur resmi. {name}: nama jalur."""
    urgent: Sentence
    """Nomor darurat."""


class SearchTexts(Strict):
    """`data/words/search.yml`."""

    titles: Titles
    """Judul hasil pencarian."""
    urgent_line: Sentence
    """Baris di bawah judul nomor darurat."""
    also_pages: dict[Text, Sentence]
    """Kata lain yang mengantar ke sebuah halaman: alamat halaman, lalu kata-katanya."""
    also_jobs: dict[Job, Sentence]
    """Kata lain untuk sebuah pekerjaan."""
    also: Annotated[dict[str, Sentence], complete(KINDS)]
    """Kata lain untuk jenis hasil: negara, negara_tertutup, perwakilan, darurat, jalur, wilayah."""
