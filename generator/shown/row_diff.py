"""Which rows of two versions of a table are the same thing, which came, and which went."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Diff[T]:
    """`pairs`: (old row, new row) of the same thing, in the order of the new rows.

    Every row stands in exactly one of the three.
    """

    added: tuple[T, ...]
    removed: tuple[T, ...]
    pairs: tuple[tuple[T, T], ...]

    @property
    def changed(self) -> tuple[tuple[T, T], ...]:
        """The pairs whose rows differ."""
        return tuple(pair for pair in self.pairs if pair[0] != pair[1])

    @property
    def unchanged(self) -> int:
        """How many pairs are equal."""
        return len(self.pairs) - len(self.changed)


def match[T](old: Sequence[T], new: Sequence[T], keys: Sequence[Callable[[T], Hashable | None]]) -> Diff[T]:
    """Pairs rows one to one: those that agree in the first of `keys`, then the rest by the second, and so on.

    A key gives None for a row that it cannot tell apart.
    """
    partner: dict[int, int] = {}
    left = list(range(len(old)))
    for key in keys:
        waiting: dict[Any, deque[int]] = {}
        for i in left:
            if (mark := key(old[i])) is not None:
                waiting.setdefault(mark, deque()).append(i)
        for j, row in enumerate(new):
            if j not in partner and (found := waiting.get(key(row))):
                partner[j] = found.popleft()
        taken = set(partner.values())
        left = [i for i in left if i not in taken]
    added = tuple(row for j, row in enumerate(new) if j not in partner)
    return Diff(added, tuple(old[i] for i in left), tuple((old[partner[j]], new[j]) for j in sorted(partner)))
