"""Fitting: how large a text may be on a slide, measured with the typeface of the sheets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from generator.problems import DataProblems, Problem

UNIT = 1000
"""Letters are measured at this size and their widths scaled."""
WIDER = {False: 1.23, True: 1.31}
"""How much wider than ours, regular and bold, the typeface may be that an office's program takes in its place.

No file of it is read here: room is left for the widest that a bare Linux shows, and a test measures with that one.
"""
LINE = 1.25
"""Height of a line in sizes."""


@dataclass(frozen=True)
class Para:
    """One paragraph: `scale` of the size of its box, `gap` below it in its own sizes, `mark` before its first line."""

    text: str
    bold: bool = False
    scale: float = 1.0
    colour: str = "17211C"
    gap: float = 0.35
    mark: str = ""

    def points(self, size: float) -> int:
        """The size of its letters in a box of `size`, in whole points: what is measured is what is set."""
        return round(size * self.scale)

    def below(self, size: float) -> int:
        """The room below it in a box of `size`, in whole points."""
        return round(self.gap * size * self.scale)


class Measure:
    """Widths of texts in two weights; `fonts` are the files of the regular and the bold one."""

    def __init__(self, regular: Path, bold: Path) -> None:
        from PIL import ImageFont  # only whoever measures needs it

        self._fonts = {False: ImageFont.truetype(regular, UNIT), True: ImageFont.truetype(bold, UNIT)}
        self.family: str = self._fonts[False].getname()[0] or ""
        self.width = lru_cache(maxsize=4096)(self._width)

    def _width(self, text: str, bold: bool) -> float:
        """Width of a text in sizes."""
        return float(self._fonts[bold].getlength(text)) / UNIT * WIDER[bold]

    def lines(self, para: Para, room: float, size: float) -> int:
        """Into how many lines a paragraph falls in `room` points at `size` points."""
        own, used, count = para.points(size), 0.0, 1
        space = self.width(" ", para.bold) * own
        for word in f"{para.mark} {para.text}".split():
            long = self.width(word, para.bold) * own
            if used and used + space + long > room:
                count, used = count + 1, long
            else:
                used += long + (space if used else 0)
        return count

    def height(self, paras: Sequence[Para], room: float, size: float) -> float:
        """Height of paragraphs below each other, in points."""
        return sum(self.lines(one, room, size) * LINE * one.points(size) + one.below(size) for one in paras)

    def longest(self, paras: Sequence[Para], size: float) -> float:
        """Width of the longest word in points: a phone number is a word, and is never broken."""
        words = ((word, para) for para in paras for word in para.text.replace("\u00a0", " ").split(" "))
        return max(self.width(word, para.bold) * para.points(size) for word, para in words)

    def largest(self, columns: Sequence[Sequence[Para]], room: tuple[float, float], sizes: Sequence[int]) -> int:
        """The largest of `sizes` at which each column fits `room` (points wide, high) and no word is broken.

        Raises DataProblems when none does.
        """
        wide, high = room
        for size in sizes:
            if all(self.height(one, wide, size) <= high and self.longest(one, size) <= wide for one in columns):
                return size
        text = columns[0][0].text
        raise DataProblems([Problem("data", 0, "", f"slide dengan '{text}' terlalu panjang", "teks yang lebih pendek")])
