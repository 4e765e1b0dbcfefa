"""What may stand although a rule would refuse it, and which of these exceptions nobody needs any more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from generator.facts.readability import ReadabilityExceptions
from generator.problems import Problem, dotted, shown
from generator.readability.hard_texts import Hard
from generator.reading.yaml_lines import Document

FILE = "data/words/readability_exceptions.yml"
Part = Literal["facts", "pages"]


def not_excused(found: Iterable[Hard], allowed: ReadabilityExceptions, part: Part) -> list[Hard]:
    """Those of `found` that no exception in `part` names."""
    excused = {(one.rule, one.found) for one in getattr(allowed, part)}
    return [hard for hard in found if (hard.rule, hard.word) not in excused]


def unneeded(
    found: Iterable[Hard], allowed: ReadabilityExceptions, part: Part, documents: Mapping[str, Document]
) -> Iterator[Problem]:
    """A problem for each exception in `part` that excuses nothing of `found`."""
    needed = {(hard.rule, hard.word) for hard in found}
    for i, one in enumerate(getattr(allowed, part)):
        if (one.rule, one.found) not in needed:
            path = (part, i)
            was = f"pengecualian {one.rule} {shown(one.found)} yang tidak dipakai"
            yield Problem(
                *documents[FILE].place(path),
                dotted(path),
                was,
                "pengecualian yang masih diperlukan",
                "Hapus baris itu.",
            )
