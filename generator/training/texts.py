"""The texts that the second ear learns from: the repository's own, each with its label."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

from checker.advert.signs import AdSigns, own_words

FOLDER = Path("tests", "adverts")
DANGEROUS = frozenset({"bahaya_tppo", "non_prosedural", "penipuan"})


@dataclass(frozen=True)
class Lesson:
    """`hard`: says it without the words such texts are known by."""

    text: str
    label: str
    hard: bool

    @property
    def dangerous(self) -> bool:
        """Whether it should be flagged."""
        return self.label in DANGEROUS

    @property
    def official(self) -> bool:
        """Whether an office or a licensed company speaks."""
        return self.label == "resmi"

    def said(self, signs: AdSigns) -> tuple[str, ...]:
        """The words of the text that the ear hears."""
        return tuple(signs.ear.heard(own_words(self.text, signs)))


def lessons(root: Path, names: Iterable[str]) -> list[Lesson]:
    """One lesson a text, of the files `names` in FOLDER."""
    return [
        Lesson(item["text"], item["label"], item["hard"])
        for name in names
        for item in yaml.safe_load((root / FOLDER / f"{name}.yml").read_text(encoding="utf-8"))
    ]
