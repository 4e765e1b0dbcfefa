"""Checks that the id of a source says what it is: who published it, in which year, and what it is about."""

from __future__ import annotations

import re
import unicodedata
from itertools import islice

from generator.checks.collecting import Checks
from generator.facts.source import LEGAL_KINDS, Source
from generator.problems import shown

SUBJECT = 3  # letters that a word needs to say what a source is about
HOLLOW = frozenset("yang dari untuk dengan tentang kepada berita halaman situs salinan".split())
"""Long enough, and still of no use in a proposal."""


def source_id_problems(checks: Checks) -> None:
    """A code or a nickname tells the reader of a fact nothing, and ids of sources stand in public addresses."""
    for key, source in checks.model.sources.items():
        if missing := unsaid(key, source):
            found = f"nama berkas {shown(key)} yang belum menyebut {_listed(missing)}"
            proposal = proposed(source)
            guess = f"Misalnya '{proposal}'." if proposal else ""
            checks.report(checks.file("sources", key), (), found, _expected(source), guess)


def unsaid(key: str, source: Source) -> list[str]:
    """What the id `key` does not tell of `source`, in the words of the message; empty when it tells all.

    A law, regulation, decision or ruling tells two words or numbers of its own name. Anything else tells a word of its
    publisher (or of `short` before its comma), the year when it is dated, and one more word of its title.
    """
    told, title = set(re.split("[-_]", key)), set(_words(source.title))
    if source.kind in LEGAL_KINDS:
        return [] if len(told & title.union(_words(source.short))) > 1 else ["nama aturannya"]
    who = {word for word in told.intersection(_publisher(source)) if not word.isdigit()}
    about = {word for word in told & title if len(word) >= SUBJECT and not word.isdigit()}
    missing = [] if who else ["penerbitnya"]
    if source.date and str(source.date.year) not in told:
        missing.append(f"tahun {source.date.year}")
    # one word that the publisher and the title share cannot tell both
    both = not who or len(who | about) > 1
    return missing if about and both else [*missing, "isinya"]


def proposed(source: Source) -> str:
    """An id made of the words of `source` itself, or an empty text when they do not suffice."""
    if source.kind in LEGAL_KINDS:
        words = _words(source.short)
    else:
        who = _words(source.publisher) or _words(_before_comma(source.short))
        year = [str(source.date.year)] if source.date else []
        left = (word for word in _words(source.title) if word not in HOLLOW and word not in who and not word.isdigit())
        words = [*who, *year, *islice((word for word in left if len(word) > SUBJECT), 2)]
    proposal = "-".join(words)
    return "" if unsaid(proposal, source) else proposal


def _expected(source: Source) -> str:
    if source.kind in LEGAL_KINDS:
        return "nama berupa jenis aturan, nomor, dan tahunnya"
    return f"nama berupa penerbit,{' tahun,' if source.date else ''} dan isi sumbernya"


def _listed(things: list[str]) -> str:
    """`a`, `a dan b`, `a, b, dan c`."""
    *first, last = things
    return f"{', '.join(first)}{',' if len(first) > 1 else ''} dan {last}" if first else last


def _publisher(source: Source) -> list[str]:
    return [*_words(source.publisher), *_words(_before_comma(source.short))]


def _before_comma(short: str) -> str:
    """`short` is `Publisher, 3 Mar 2024`; what follows the comma names nobody."""
    return short.partition(",")[0]


def _words(text: str | None) -> list[str]:
    """The words of `text` as an id writes them: small letters and digits, accents dropped."""
    plain = unicodedata.normalize("NFKD", text or "").encode("ascii", "ignore").decode("ascii")
    return re.findall("[a-z0-9]+", plain.lower())
