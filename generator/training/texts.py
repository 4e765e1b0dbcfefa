"""The texts that the second ear learns from: the repository's own, each with its label."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from checker.advert.signs import AdSigns, own_words

FOLDER = Path("tests", "adverts")
DANGEROUS = frozenset({"bahaya_tppo", "non_prosedural", "penipuan"})


@dataclass(frozen=True)
class Lesson:
    """`said`: the words of `text` that the ear hears. `hard`: it says it without the words such texts are known by."""

    text: str
    said: tuple[str, ...]
    dangerous: bool
    official: bool
    hard: bool


def lessons(root: Path, signs: AdSigns, names: tuple[str, ...]) -> list[Lesson]:
    """One lesson a text, of the files `names` in FOLDER."""
    return [
        Lesson(
            item["text"],
            tuple(signs.ear.heard(own_words(item["text"], signs))),
            item["label"] in DANGEROUS,
            item["label"] == "resmi",
            item["hard"],
        )
        for name in names
        for item in yaml.safe_load((root / FOLDER / f"{name}.yml").read_text(encoding="utf-8"))
    ]
