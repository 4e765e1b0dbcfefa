"""What the check of a workbook says, handed in: this package holds no sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Wrong:
    """What a cell or a file holds, what it should hold, and a way out."""

    found: str
    expected: str
    guess: str = ""


class XlsxError(ValueError):
    """The file cannot be read at all. `reason`: a key of `Texts.unreadable`; `holes`: what fills its sentences."""

    def __init__(self, reason: str, **holes: object) -> None:
        super().__init__(reason)
        self.reason, self.holes = reason, holes


@dataclass(frozen=True)
class Texts:
    """The keys of `data/words/workbook.yml`.

    `unreadable`: reason -> `why` and `way` out; `mistakes`: kind -> `found`, `expected` and `guess` (None: no way out).
    """

    line: str
    file: str
    row: str
    option: str
    many_options: str
    unreadable: Mapping[str, Mapping[str, str]]
    mistakes: Mapping[str, Mapping[str, str | None]]

    def wrong(self, kind: str, **holes: object) -> Wrong:
        """The mistake `kind` with its holes filled. Raises KeyError for a kind or a hole that is not there."""
        words = self.mistakes[kind]
        return Wrong(*((words[part] or "").format(**holes) for part in ("found", "expected", "guess")))

    def reason(self, key: str, **holes: object) -> tuple[str, str]:
        """Why a file cannot be read, and the way out. Raises KeyError as `wrong` does."""
        words = self.unreadable[key]
        return words["why"].format(**holes), words["way"].format(**holes)
