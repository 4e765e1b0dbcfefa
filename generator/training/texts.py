"""The texts that the second ear learns from: the repository's own, each with its label."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from checker.advert.ear import features
from checker.advert.signs import AdSigns, own_words

FOLDER = Path("tests", "adverts")
DANGEROUS = frozenset({"bahaya_tppo", "non_prosedural", "penipuan"})


@dataclass(frozen=True)
class Lesson:
    """`heard`: the features of what a text says itself."""

    heard: frozenset[str]
    dangerous: bool
    official: bool


def lessons(root: Path, signs: AdSigns, names: tuple[str, ...]) -> list[Lesson]:
    """One lesson a text, of the files `names` in FOLDER."""
    return [
        Lesson(
            frozenset(features(signs.ear.heard(own_words(item["text"], signs)))),
            item["label"] in DANGEROUS,
            item["label"] == "resmi",
        )
        for name in names
        for item in yaml.safe_load((root / FOLDER / f"{name}.yml").read_text(encoding="utf-8"))
    ]
