"""Finds what may point to a private person: an identity number, initials, the name of somebody in a case.

A rule sees the form of a name, not who bears it. Names of offices, ministers and companies have other forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

ADDRESS = re.compile(r"https?://\S+")
NAME = r"[A-Z][a-z'’]+"
SIGN = rf"(?:{NAME}|[A-Z]{{1,3}})\b"
"""A name, or its first letters."""

TITLES = frozenset("P.T. D.I. R.I. S.H. S.E. S.T. M.H. M.M.".split())
"""Letters with dots that are no initials: companies, provinces, degrees."""

OFFICES = frozenset(
    "Anda Kades Lurah Camat Bupati Wali Gubernur Kepala Desa Dusun Kadus Sekdes Polisi Babinsa Bidan Guru Hakim Jaksa "
    "Menteri Presiden Duta Konsul Ketua Petugas Ustaz Haji RT RW PKK PT P3MI Kota Rumah".split()
)
"""Words after `Pak`, `Ibu` and `Saudara` that name an office, or the reader."""


@dataclass(frozen=True)
class Private:
    """What was found at `start` of a text, and what it looks like."""

    start: int
    word: str
    what: str


@dataclass(frozen=True)
class _Form:
    """`named`: the group holds a name, which is fine when it is known to be no person's."""

    what: str
    pattern: re.Pattern[str]
    named: bool = False


FORMS = (
    _Form("nomor 16 angka seperti NIK", re.compile(r"(?<!\d)(?<!\d[ .-])((?:\d[ .-]?){15}\d)(?![ .-]?\d)")),
    _Form("inisial", re.compile(r"(?<![\w.])((?:[A-Z]\.\s?){2,})")),
    _Form("inisial", re.compile(rf"\b(?:ber)?inisial(?:nya)?\s+({SIGN})")),
    _Form("nama dan umur", re.compile(rf"(?<![\w.])({SIGN}\.?(?:\s{NAME})*\s\(\d\d(?:\s(?:th|tahun))?\))")),
    _Form("nama dan umur", re.compile(rf"\b({NAME}(?:\s{NAME})*,\s\d\d\stahun),")),
    _Form("nama orang", re.compile(rf"\b({NAME}\s(?:bin|binti)\s{NAME})")),
    _Form("nama orang", re.compile(rf"\b(?:Sdri?|Tn|Ny|Nn|[Ss]audar[ai])\.?\s+({SIGN})"), named=True),
    _Form(
        "nama orang", re.compile(rf"\b(?:[Pp]ak|[Bb]u|[Bb]apak|[Ii]bu|[Mm]bak|mas|(?<!\w )Mas)\s({NAME})"), named=True
    ),
    _Form(
        "nama orang",
        re.compile(
            r"\b(?i:tersangka|terdakwa|terpidana|korban|pelaku|saksi|pelapor|terlapor|calo|sponsor|perekrut|"
            rf"almarhum|almarhumah|mendiang|bernama)\s+({SIGN})"
        ),
        named=True,
    ),
)


def private(text: str, known: frozenset[str]) -> Iterator[Private]:
    """Everything in `text` that looks like a private person. `known`: words of names that are no person's."""
    text = ADDRESS.sub(lambda found: " " * len(found[0]), text)
    for form in FORMS:
        for found in form.pattern.finditer(text):
            word = " ".join(found[1].split())
            if not (set(word.split()) <= TITLES or (form.named and word in known | OFFICES)):
                yield Private(found.start(1), word, form.what)
