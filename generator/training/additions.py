"""What added words hide: a recruiter's friendly sentence, a typed licence, a warning that quotes an offer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from checker.advert.signs import NONE, AdSigns, read_ad
from generator.training.texts import FOLDER

FILE = "added.yml"

type Dangerous = tuple[str, AdSigns]
"""A text that should be flagged, and a reader that has not learnt it."""


@dataclass(frozen=True)
class Additions:
    """`sentences`: each alone before or after an offer; `licence`: after it; `quotations`: `{}` is the offer."""

    sentences: tuple[str, ...]
    licence: str
    quotations: tuple[str, ...]

    @property
    def licensed(self) -> str:
        """An offer with the licence typed below it."""
        return f"{{}} {self.licence}"


def additions_of(root: Path) -> Additions:
    """The additions of FILE."""
    data = yaml.safe_load((root / FOLDER / FILE).read_text(encoding="utf-8"))
    return Additions(tuple(data["sentences"]), data["licence"], tuple(data["quotations"]))


def beside(sentence: str) -> tuple[str, str]:
    """`sentence` before an offer and after it."""
    return f"{sentence} {{}}", f"{{}} {sentence}"


def with_additions(dangerous: Sequence[Dangerous], added: Additions) -> dict[str, list[float]]:
    """Per cent, in the order of `added`: texts seen no more beside each of them; quoted ones that are flagged."""
    seen = [text for text in dangerous if not _silent("{}", text)]
    silenced = [hidden(seen, beside(sentence)) for sentence in added.sentences]
    quoted = [len(dangerous) - hidden(dangerous, (frame,)) for frame in added.quotations]
    return {
        "sentences": [_share(count, seen) for count in silenced],
        "licence": [_share(hidden(seen, (added.licensed,)), seen)],
        "quotations": [_share(count, dangerous) for count in quoted],
    }


def hidden(texts: Sequence[Dangerous], forms: Sequence[str]) -> int:
    """How many of `texts` are not flagged when they are put into `forms`, each text into the next of them."""
    return sum(_silent(forms[at % len(forms)], text) for at, text in enumerate(texts))


def _silent(form: str, text: Dangerous) -> bool:
    said, reader = text
    return bool(read_ad(form.format(said), reader)["level"] == NONE)


def _share(count: int, texts: Sequence[Dangerous]) -> float:
    return round(100 * count / max(len(texts), 1), 1)
