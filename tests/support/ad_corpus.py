"""Advertisements and other texts of our own making in `tests/adverts`, with a label and a reason each."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from zlib import crc32

import yaml

from tests.support.paths import ROOT

FOLDER = ROOT / "tests" / "adverts"
DANGEROUS = frozenset({"bahaya_tppo", "non_prosedural", "penipuan"})
HARMLESS = frozenset({"kontrol"})
OFFICIAL = frozenset({"resmi"})

MOST_SILENCED, MOST_BY_LICENCE, MOST_QUOTED = 100 * 3 / 80, 100 * 10 / 80, 100 * 5 / 90
"""Per cent: of the texts that are seen, what one added sentence and a typed licence may hide; quoted ones flagged."""


@dataclass(frozen=True)
class Advert:
    """`hard`: says it without the words that such texts are known by."""

    label: str
    hard: bool
    why: str
    text: str

    @property
    def dangerous(self) -> bool:
        return self.label in DANGEROUS


@cache
def corpus(name: str) -> tuple[Advert, ...]:
    """The texts of `tests/adverts/<name>.yml`."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return tuple(Advert(**item) for item in yaml.load((FOLDER / f"{name}.yml").read_text(encoding="utf-8"), loader))


def shingles(text: str) -> frozenset[int]:
    """Fingerprints of all runs of three words."""
    words = re.findall(r"[a-z0-9]+", unicodedata.normalize("NFKC", text).lower())
    return frozenset(crc32(" ".join(words[i : i + 3]).encode()) for i in range(len(words) - 2))


def foreign() -> list[frozenset[int]]:
    """Fingerprints of texts by others, which ours must not repeat."""
    return [frozenset(item) for item in json.loads((FOLDER / "foreign.json").read_text(encoding="utf-8"))]
