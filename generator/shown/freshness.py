"""How old facts are: what is past its `review_by`, and what is so old that a build must not go on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from generator.facts.folders import FOLDER_OF
from generator.facts.model import Model
from generator.problems import Problem

GRACE = timedelta(days=90)


class Dated(Protocol):
    """What a day is set for on which it must have been read again."""

    @property
    def review_by(self) -> date:
        """That day."""


def overdue(model: Model, as_of: date) -> list[Problem]:
    """One problem for each file whose `review_by` lies more than 90 days before `as_of`; empty when all is well."""
    problems = []
    for file, review_by in _dated(model):
        if as_of > review_by + GRACE:
            found = f"review_by {review_by}, lewat {(as_of - review_by).days} hari pada {as_of}"
            guess = "Baca lagi sumbernya, lalu perbarui checked dan review_by."
            problems.append(Problem(file, 0, "review_by", found, f"paling lama {GRACE.days} hari lewat", guess))
    return problems


@dataclass(frozen=True)
class Due:
    """A file that wants reading again, and the last day for it; `left`: days until then, below 0 when it is past."""

    file: str
    review_by: date
    left: int


def due(model: Model, as_of: date, days: int) -> list[Due]:
    """What wants reading again within `days` after `as_of` or should have been read before, the most urgent first."""
    found = [Due(file, review_by, (review_by - as_of).days) for file, review_by in _dated(model)]
    return sorted((one for one in found if one.left <= days), key=lambda one: (one.review_by, one.file))


def late(thing: Dated, as_of: date) -> bool:
    """Whether `thing` should have been read again before `as_of`."""
    return as_of > thing.review_by


def next_due(model: Model, as_of: date) -> date | None:
    """The first day after which a fact of this copy wants reading again; None when every fact wants it already."""
    return min((review_by for _, review_by in _dated(model) if review_by >= as_of), default=None)


def _dated(model: Model) -> Iterator[tuple[str, date]]:
    for kind, folder in FOLDER_OF.items():
        for key, thing in getattr(model, kind).items():
            if review_by := getattr(thing, "review_by", None):
                yield f"{folder}/{key}.yml", review_by
    yield "data/agencies/register.yml", model.register.review_by
    yield "data/checker/verdicts.yml", model.verdicts.review_by
