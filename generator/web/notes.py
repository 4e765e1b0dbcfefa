"""Sources as small numbers: each source that a page cites gets the next number, and is listed once at its end."""

from __future__ import annotations

from collections.abc import Iterable

from generator.shown.sources import Mark, SourceIndex


class Notes:
    """The numbered sources of one page, in the order in which the page cites them."""

    def __init__(self, sources: SourceIndex) -> None:
        self.sources = sources
        self._numbers: dict[str, int] = {}

    def numbers(self, refs: Iterable[str]) -> list[int]:
        """The numbers of these refs (`id` or `id#provision`) from 1 on, each once; new ones are added to the list."""
        return [self._numbers.setdefault(ref, len(self._numbers) + 1) for ref in dict.fromkeys(refs)]

    def listed(self) -> list[tuple[int, Mark]]:
        """Every number given so far with its source."""
        return [(number, self.sources.mark(ref)) for ref, number in self._numbers.items()]
