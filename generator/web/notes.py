"""What a page shows, noted while it is written: its sources as small numbers, listed once at its end, and its facts."""

from __future__ import annotations

from collections.abc import Iterable

from generator.facts.known import KnownFact
from generator.shown.sources import Mark, SourceIndex


class Notes:
    """The numbered sources of one page, in the order in which the page cites them, and the facts it shows."""

    def __init__(self, sources: SourceIndex) -> None:
        self.sources = sources
        self._numbers: dict[str, int] = {}
        self.facts: dict[str, KnownFact] = {}

    def numbers(self, refs: Iterable[str]) -> list[int]:
        """The numbers of these refs (`id` or `id#provision`) from 1 on, each once; new ones are added to the list."""
        return [self._numbers.setdefault(ref, len(self._numbers) + 1) for ref in dict.fromkeys(refs)]

    def show(self, fact: KnownFact) -> KnownFact:
        """Notes that the page shows `fact`."""
        return self.facts.setdefault(fact.id, fact)

    def listed(self) -> list[tuple[int, Mark]]:
        """Every number given so far with its source."""
        return [(number, self.sources.mark(ref)) for ref, number in self._numbers.items()]
