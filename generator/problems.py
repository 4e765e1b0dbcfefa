"""What is wrong with data or input: one line a problem, all of them at once."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable
from dataclasses import dataclass

Key = tuple[str | int, ...]
"""Where a value stands inside a file: the keys and positions on the way to it."""


def dotted(path: Key) -> str:
    """`('work', 'pabrik', 'sources', 0)` as editors read it: `work.pabrik.sources[0]`."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake a data editor can mend. `line` is 1-based, 0 when the whole file is meant."""

    file: str
    line: int
    path: str
    found: str
    expected: str
    guess: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        at = f" {self.path}" if self.path else ""
        guess = f" {self.guess}" if self.guess else ""
        return f"{place}{at}: ditemukan {self.found}; seharusnya {self.expected}.{guess}"


@dataclass(frozen=True)
class Clash:
    """Beside the sentence of an error: where in the thing it is to be mended (`at`), what was expected, what to do."""

    at: Key
    expected: str
    guess: str = ""


class DataProblems(Exception):
    """Every mistake found in `data/` (or another folder people edit), sorted by file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__(self.problems)

    def __str__(self) -> str:
        count = len(self.problems)
        return "\n".join([*map(str, self.problems), f"{count} masalah. Tidak ada yang ditulis."])


class InputProblems(DataProblems):
    """Every mistake found in a file given on the command line."""


def refused(file: str, found: str, expected: str, guess: str = "", *, line: int = 0, path: str = "") -> InputProblems:
    """The InputProblems of a single mistake, to be raised; the whole file is meant where no `line` is given."""
    return InputProblems([Problem(file, line, path, found, expected, guess)])


def missing_file(name: str) -> Problem:
    """The Problem of a file that must always be there."""
    return Problem(name, 0, "", "berkas yang hilang", "berkas yang selalu ada", "Kembalikan berkas itu.")


def closest(word: str, known: Collection[str]) -> str:
    """The one of `known` that was probably meant (`word` itself when known), or an empty text when nothing is close."""
    if word in known:
        return word
    return next(iter(difflib.get_close_matches(word[:100], list(known), n=1, cutoff=0.7)), "")


def nearest(word: str, known: Collection[str]) -> str:
    """'Maksud Anda …?' for the closest of `known`, or an empty text when nothing is close."""
    close = closest(word, known)
    return f"Maksud Anda '{close}'?" if close else ""


def shown(value: object, limit: int = 60) -> str:
    """`value` as it is quoted in a message: short, on one line, control characters made visible."""
    text = str(value)
    text = text.encode("unicode_escape").decode("ascii") if not text.isprintable() else text
    return f"'{text[:limit]}…'" if len(text) > limit else f"'{text}'"
