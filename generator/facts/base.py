"""What every fact shares: sources, dates and review state."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([-_][a-z0-9]+)*$")]
SourceRef = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$")]
Sources = Annotated[tuple[SourceRef, ...], Field(min_length=1)]
Text = Annotated[str, StringConstraints(min_length=1, pattern=r"^\S(.*\S)?$")]


class Strict(BaseModel):
    """Frozen, no unknown keys, no guessed types."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, populate_by_name=True)


class Confirmed(Strict):
    """An office has confirmed the fact on a day."""

    office: Text
    on: date


Review = Literal["draft"] | Confirmed


class Thing(Strict):
    """A file of facts. `checked`: day the source was read; `review_by`: day it must be read again."""

    checked: date
    review_by: date
    review: Review = "draft"

    @model_validator(mode="after")
    def _dates_in_order(self) -> Thing:
        ordered(self.checked, self.review_by, "checked", "review_by")
        return self


class Fact(Strict):
    """One sentence with its sources. `contested`: one sentence on the conflict between sources."""

    text: Text
    sources: Sources
    in_force: date | None = None
    until: date | None = None
    contested: Text | None = None
    review: Review | None = None

    @model_validator(mode="after")
    def _dates_in_order(self) -> Fact:
        ordered(self.in_force, self.until, "in_force", "until")
        return self


class Value(Strict):
    """One value of a legal figure and the days it holds; no `until` = until a newer one is found."""

    value: Text
    since: date
    until: date | None = None
    sources: Sources

    @model_validator(mode="after")
    def _dates_in_order(self) -> Value:
        ordered(self.since, self.until, "since", "until")
        return self


class Series(Strict):
    """A figure that changes with time, oldest first. A day without a value is shown as such."""

    label: Text
    unit: Text
    values: Annotated[tuple[Value, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _oldest_first(self) -> Series:
        days = [value.since for value in self.values]
        if days != sorted(set(days)):
            raise ValueError("urutan since harus dari yang paling lama, tanpa tanggal yang sama")
        return self

    def on(self, day: date) -> Value | None:
        """The value that holds on `day`, or None: never the last known one."""
        held = [v for v in self.values if v.since <= day and (v.until is None or day <= v.until)]
        return held[-1] if held else None


def ordered(first: date | None, second: date | None, first_name: str, second_name: str) -> None:
    """Raises ValueError when `second` lies before `first`."""
    if first and second and second < first:
        raise ValueError(f"{second_name} ({second}) lebih awal daripada {first_name} ({first})")
