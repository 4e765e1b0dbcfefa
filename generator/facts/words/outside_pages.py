"""What is read outside the pages: the file that opens a copied folder, and the feed of changes."""

from __future__ import annotations

from typing import Annotated

from generator.facts.base import Strict, Text
from generator.facts.words.holes import Sentence, with_holes

Named = Annotated[Text, with_holes("name")]
"""A text with the site's name in it."""
Counted = Annotated[Text, with_holes("day", "count")]
"""A text with a day and a number."""


class OpenHere(Strict):
    """The file that opens the site from a folder."""

    title: Named
    """Judul berkas pembuka. {name}: nama situs."""
    link: Named
    """Tautan di berkas pembuka. {name}: nama situs."""


class Feed(Strict):
    """The feed of changes."""

    title: Named
    """Judul umpan. {name}: nama situs."""
    read: Counted
    """Judul satu hari pembacaan. {day}: tanggalnya; {count}: jumlah sumber."""
    new_list: Counted
    """Judul satu salinan daftar. {day}: tanggalnya; {count}: jumlah perubahan."""


class OneFile(Strict):
    """The site as one file."""

    parts: Sentence
    """Nama daftar bagian, untuk pembaca layar."""
    back: Sentence
    """Tombol kembali ke pemeriksaan."""
    elsewhere: Sentence
    """Bila yang diketuk tidak ada di berkas itu."""


class OutsidePagesWords(Strict):
    """`data/words/outside_pages.yml`."""

    open_here: OpenHere
    """Berkas pembuka di diska lepas."""
    feed: Feed
    """Umpan perubahan."""
    one_file: OneFile
    """Situs sebagai satu berkas."""
