"""Finds a company by name: exact only when the normalised names are equal, everything else is merely similar."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

LICENCE_DIGITS = 13
"""Length of a NIB; longer numbers on the official list are a NIB with an OSS suffix."""

SIMILAR = 0.78
MOST = 8
ADVICE = {
    "exact": "Nama PT bisa dicatut. Telepon kantornya dengan nomor dari daftar resmi, dan tanyakan SIP2MI untuk pekerjaan ini di negara ini.",
    "similar": "Nama ini mirip, bukan sama. Jangan anggap terdaftar. Tanyakan ke Disnaker atau BP3MI.",
    "none": "Nama ini tidak kami temukan. Itu belum berarti ilegal, tetapi jangan bayar dulu. Tanyakan ke Disnaker atau BP3MI.",
}

Entry = Mapping[str, Any]


def normalise(name: str) -> str:
    """Letters and digits of a company name in lower case, without PT, P.T. and the like at either end."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"\bp\.?\s*t\b\.?", " ", plain)
    return re.sub(r"[^a-z0-9]", "", words)


def licence(text: str) -> str:
    """The first 13 digits of a licence number, or an empty text when `text` is not one."""
    digits = re.sub(r"[\s.\-/]", "", text)
    return digits[:LICENCE_DIGITS] if digits.isascii() and digits.isdigit() and len(digits) >= LICENCE_DIGITS else ""


def find(query: str, entries: Sequence[Entry]) -> dict[str, Any]:
    """Answer of `find-agency` for `query`: match is exact, similar or none; entries come back as they are."""
    wanted, number = normalise(query), licence(query)
    same = [e for e in entries if number and licence(e["licence_no"]) == number or wanted and normalise(e["name"]) == wanted]
    if same:
        return _answer(query, "exact", same)
    near = _near(wanted, entries) if len(wanted) >= 3 else []
    return _answer(query, "similar" if near else "none", near)


def _near(wanted: str, entries: Sequence[Entry]) -> list[Entry]:
    scored = [(score, -i) for i, e in enumerate(entries) if (score := _likeness(wanted, normalise(e["name"]))) >= SIMILAR]
    return [entries[-i] for _, i in sorted(scored, reverse=True)[:MOST]]


def _likeness(wanted: str, name: str) -> float:
    if wanted in name:
        return 0.9 + len(wanted) / len(name) / 10
    matcher = difflib.SequenceMatcher(None, name, wanted, autojunk=False)
    if matcher.real_quick_ratio() < SIMILAR or matcher.quick_ratio() < SIMILAR:
        return 0.0
    return matcher.ratio()


def _answer(query: str, match: str, entries: Sequence[Entry]) -> dict[str, Any]:
    return {"query": query, "match": match, "agencies": list(entries), "warning": ADVICE[match]}
