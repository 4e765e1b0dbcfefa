"""What all regencies and all villages would cost, worked out from the stored measurements, each step to be seen."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PLACES, VILLAGES, POSTERS = 514, 75_000, 5
MACHINES = 20
"""Free machines at once, as both hosts give a public project."""
VISITS = 20
"""Checks a village a month: an assumption, written into the table."""
UNITS = {"ms": 0.001, "s": 1.0, "B": 1.0, "kB": 1e3, "MB": 1e6, "GB": 1e9}
NONE_YET = "No measurement of `regions`, `posters`, `own` and `pages` has been stored yet."

FEW = "2 places in depth, CPU time of all processes"
MANY = "50 places in depth, CPU time of all processes"
FEW_SIZE, MANY_SIZE = "2 places, size of the site", "50 places, size of the site"
SHEET, SHEET_SIZE = "one sheet on one core (CPU time, start included)", "a sheet on disk, mean"
OWN_SIZE = "size of one region's own site"
CHECK = "/periksa/ over gzip"


@dataclass(frozen=True)
class Measured:
    """Seconds and bytes of the newest stored run that has them."""

    base: float
    place: float
    base_size: float
    place_size: float
    sheet: float
    sheet_size: float
    own_size: float
    check: float


def scale_tables(file: Path) -> str:
    """Minutes, storage and traffic as Markdown; a sentence where something has not been measured."""
    found = _measured(_rows(file))
    if not found:
        return NONE_YET
    return "\n\n".join((_table("Measured", _given(found)), _table("Worked out", _worked_out(found))))


def _rows(file: Path) -> dict[str, float]:
    """The newest value of each row, in seconds or bytes."""
    runs = json.loads(file.read_text(encoding="utf-8"))["runs"] if file.is_file() else []
    rows = [row for run in runs for section in run["sections"] for row in section["rows"]]
    return {row["what"]: value for row in rows if (value := _number(row)) is not None}


def _number(row: dict[str, Any]) -> float | None:
    amount, _, unit = row["value"].partition(" ")
    return float(amount) * UNITS[unit] if unit in UNITS else None


def _measured(rows: dict[str, float]) -> Measured | None:
    names = (FEW, MANY, FEW_SIZE, MANY_SIZE, SHEET, SHEET_SIZE, OWN_SIZE, CHECK)
    if any(name not in rows for name in names):
        return None
    few, many, few_size, many_size, sheet, sheet_size, own_size, check = (rows[name] for name in names)
    place, place_size = (many - few) / 48, (many_size - few_size) / 48
    return Measured(few - 2 * place, place, few_size - 2 * place_size, place_size, sheet, sheet_size, own_size, check)


def _given(m: Measured) -> list[tuple[str, str, str]]:
    return [
        ("a site without any kit", f"{FEW}, less two kits", f"{m.base:.0f} s, {_size(m.base_size)}"),
        ("one kit more", "(50 places less 2 places) / 48", f"{m.place:.1f} s, {_size(m.place_size)}"),
        ("a village's poster", f"{SHEET}; {SHEET_SIZE}", f"{m.sheet * 1000:.0f} ms, {_size(m.sheet_size)}"),
        ("the site of one regency", OWN_SIZE, _size(m.own_size)),
        ("a check on a phone", f"{CHECK}, a first visit", _size(m.check)),
    ]


def _worked_out(m: Measured) -> list[tuple[str, str, str]]:
    whole = m.base + PLACES * m.place
    share = m.base + PLACES / MACHINES * m.place
    posters = VILLAGES * POSTERS
    visits = VILLAGES * VISITS
    return [
        (f"all {PLACES} kits, one core", f"{m.base:.0f} s + {PLACES} x {m.place:.1f} s", _minutes(whole)),
        (
            f"the same on {MACHINES} machines, then put together",
            f"({PLACES} / {MACHINES} x {m.place:.1f} s) + {m.base:.0f} s",
            _minutes(share),
        ),
        (
            f"the national site with {PLACES} kits",
            f"{_size(m.base_size)} + {PLACES} x {_size(m.place_size)}",
            _size(m.base_size + PLACES * m.place_size),
        ),
        (f"{PLACES} sites of their own", f"{PLACES} x {_size(m.own_size)}", _size(PLACES * m.own_size)),
        (
            f"{POSTERS} posters for each of {VILLAGES:,} villages, one core",
            f"{posters:,} x {m.sheet * 1000:.0f} ms",
            _minutes(posters * m.sheet),
        ),
        ("those posters on a disk", f"{posters:,} x {_size(m.sheet_size)}", _size(posters * m.sheet_size)),
        (
            f"traffic a month, {VISITS} first checks a village (assumed)",
            f"{visits:,} x {_size(m.check)}",
            _size(visits * m.check),
        ),
    ]


def _table(title: str, rows: list[tuple[str, str, str]]) -> str:
    lines = [
        f"| {title} | from | |",
        "|---|---|--:|",
        *(f"| {what} | {how} | **{value}** |" for what, how, value in rows),
    ]
    return "\n".join(lines)


def _size(amount: float) -> str:
    for unit, least in (("GB", 1e9), ("MB", 1e6)):
        if amount >= least:
            return f"{amount / least:.1f} {unit}"
    return f"{amount / 1e3:.0f} kB"


def _minutes(seconds: float) -> str:
    return f"{seconds / 3600:.1f} hours" if seconds >= 7200 else f"{seconds / 60:.0f} minutes"
