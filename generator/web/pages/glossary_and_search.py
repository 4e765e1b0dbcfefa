"""Pages that help people find: questions and answers, the glossary, the search."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from generator.facts.term import Term
from generator.shown.sources import page_id
from generator.web.page import Book, Page

GROUP_WORDS = {
    "tawaran": "Menilai tawaran",
    "perusahaan": "PT dan izin",
    "uang": "Uang dan biaya",
    "surat": "Surat, visa, dan syarat",
    "negara": "Negara dan jalur",
    "masalah": "Bila ada masalah",
    "desa": "Untuk desa",
}
STYLE = ("css/search.css",)
SEARCH_SCRIPT = "js/search.js"


EXAMPLES = ("tki arab", "magang jepang", "biaya taiwan", "paspor ditahan", "apa itu SIP2MI")


def pages(book: Book) -> Iterator[Page]:
    """`/tanya/`, `/istilah/` and `/cari/`."""
    yield _questions(book)
    yield _glossary(book)
    yield Page(
        "cari/",
        "search.md.j2",
        "Cari di situs ini",
        "Cari negara, pekerjaan, biaya, PT, atau istilah. Salah ketik tidak apa-apa.",
        card_line="Ketik satu atau dua kata.",
        kind="cari",
        styles=STYLE,
        scripts=(SEARCH_SCRIPT,),
        context={"examples": EXAMPLES},
    )


def _questions(book: Book) -> Page:
    faq = sorted(book.model.faq.items(), key=lambda item: (item[1].order, item[0]))
    groups = [
        (group, word, [(page_id(key), one) for key, one in faq if one.group == group])
        for group, word in GROUP_WORDS.items()
    ]
    return Page(
        "tanya/",
        "faq.md.j2",
        "Tanya jawab",
        "Pertanyaan yang sering diajukan tentang kerja ke luar negeri, dengan jawaban singkat dan sumbernya.",
        card_line="Jawaban singkat, dengan sumbernya.",
        styles=STYLE,
        context={"groups": [group for group in groups if group[2]], "things": [one for _, one in faq]},
    )


def _glossary(book: Book) -> Page:
    terms = sorted(((page_id(key), term) for key, term in book.model.terms.items()), key=lambda item: _first(item[1]))
    letters = groupby(terms, key=lambda item: _first(item[1])[0].upper())
    return Page(
        "istilah/",
        "glossary.md.j2",
        "Arti istilah dan singkatan",
        "Arti singkatan dan istilah kerja ke luar negeri, dari P3MI sampai TPPO, dalam kata sehari-hari.",
        card_line="P3MI, SIP2MI, OPP: apa artinya?",
        styles=STYLE,
        context={"letters": [(letter, list(found)) for letter, found in letters]},
    )


def _first(term: Term) -> str:
    return term.name.lower().replace("-", "")
