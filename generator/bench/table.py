"""The table that `bench` prints: one line a measurement, with its limit where the project set one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

OK, MISSED, NOT_MEASURED = "OK", "MISSED", "NOT MEASURED"


@dataclass(frozen=True)
class Row:
    """One measurement. `verdict` is OK, MISSED, NOT_MEASURED, or empty where there is no limit."""

    what: str
    value: str
    limit: str = ""
    verdict: str = ""


@dataclass(frozen=True)
class Section:
    """Rows under one heading; `note` says how they were measured."""

    title: str
    note: str
    rows: tuple[Row, ...]


class NotMeasured(Exception):
    """A measurement could not be made; str() is the reason. It is printed, and never counts as kept."""


def limited(what: str, value: float, unit: str, *, at_most: float | None = None, at_least: float | None = None) -> Row:
    """A row with a limit. `value` and the limit are in the same unit, printed by `amount`."""
    if at_most is not None:
        return Row(what, amount(value, unit), f"at most {amount(at_most, unit)}", OK if value <= at_most else MISSED)
    assert at_least is not None
    return Row(what, amount(value, unit), f"at least {amount(at_least, unit)}", OK if value >= at_least else MISSED)


def amount(value: float, unit: str) -> str:
    """`value` for a reader: units are B (shown as kB or MB, powers of ten), ms (shown as s from 1000 on), x, s."""
    if unit == "B":
        return f"{value / 1e6:.2f} MB" if value >= 1e6 else f"{value / 1e3:.1f} kB"
    if unit == "ms":
        return f"{value / 1000:.2f} s" if value >= 1000 else f"{value:.2f} ms"
    return f"{value:.2f}{unit}" if unit == "x" else f"{value:.1f} {unit}"


def measured(title: str, note: str, measure: Callable[[], Iterable[Row]]) -> Section:
    """The section of `measure()`. Rows made before a NotMeasured stay; the reason follows them as a row of its own."""
    rows: list[Row] = []
    try:
        rows.extend(measure())
    except NotMeasured as reason:
        rows.append(Row("not measured", str(reason), "", NOT_MEASURED))
    return Section(title, note, tuple(rows))


def print_sections(sections: Iterable[Section]) -> bool:
    """Print the table; True when everything was measured and no limit was missed."""
    kept = True
    for section in sections:
        print(f"\n{section.title}\n  {section.note}")
        wide = max((len(row.what) for row in section.rows), default=0)
        for row in section.rows:
            kept = kept and row.verdict in ("", OK)
            tail = f"   {row.limit}   {row.verdict}" if row.limit else ""
            print(f"    {row.what:<{wide}}  {row.value:>10}{tail}", flush=True)
    return kept
