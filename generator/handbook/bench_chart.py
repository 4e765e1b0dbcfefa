"""The newest stored measurements as bars: how much of each limit is used, and what stock pages cost beside ours."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

NONE_YET = "No measurement with a limit has been stored yet."
LESS, MORE = "at most ", "at least "
AGAINST = " / ours"
UNITS = {"ms": 0.001, "s": 1.0, "B": 1.0, "kB": 1e3, "MB": 1e6, "x": 1.0, "": 1.0}
BAR, ROW, LEFT, RIGHT = 16, 30, 480, 320
"""Pixels: of a bar, of a line with its bar, of the words before it, of a bar that uses its limit to the last."""
MOST = 1.5
"""Longer than so many limits no bar is drawn: its figure stands behind it."""
PEN = 'role="img" font-size="14" fill="currentColor"'


@dataclass(frozen=True)
class Bar:
    """`share` of the limit that is used; `told`: the value, and the limit."""

    what: str
    share: float
    told: str


def bench_charts(file: Path) -> str:
    """Two SVGs inside the page; a sentence where nothing with a limit has been stored."""
    rows = _newest(file)
    limits = [bar for row in rows if (bar := _of_limit(row))]
    if not limits:
        return NONE_YET
    others = [Bar(row["what"], number(row["value"]), row["value"]) for row in rows if AGAINST in row["what"]]
    longest = max((bar.share for bar in others), default=1.0)
    drawn = [_chart("How much of each limit is used; the line is the limit", limits, line=True)]
    if others:
        drawn.append(_chart("How many times ours stock pages and stock Pyodide take", _scaled(others, longest)))
    return "\n\n".join(drawn)


def number(value: str) -> float:
    """The amount that `report.amount` wrote: 1200 of "1.2 kB", 3.1 of "3.1 s". Raises ValueError for anything else."""
    plain = value.replace("x", " x")
    amount, _, unit = plain.partition(" ")
    if unit not in UNITS:
        raise ValueError(value)
    return float(amount) * UNITS[unit]


def _newest(file: Path) -> list[dict[str, Any]]:
    """Each row of the run that was stored last."""
    runs = json.loads(file.read_text(encoding="utf-8"))["runs"] if file.is_file() else []
    return [row for section in runs[-1]["sections"] for row in section["rows"]] if runs else []


def _of_limit(row: dict[str, Any]) -> Bar | None:
    limit = row["limit"]
    told = f"{row['value']} ({limit})"
    if limit.startswith(LESS):
        most, value = number(limit.removeprefix(LESS)), number(row["value"])
        # where nothing is allowed, all or nothing of it is used
        return Bar(row["what"], value / most if most else float(value > 0) * MOST, told)
    if limit.startswith(MORE):
        return Bar(row["what"], number(limit.removeprefix(MORE)) / number(row["value"]), told)
    return None


def _scaled(bars: Sequence[Bar], longest: float) -> list[Bar]:
    return [Bar(bar.what, bar.share / longest, bar.told) for bar in bars]


def _chart(title: str, bars: Sequence[Bar], *, line: bool = False) -> str:
    height = ROW * len(bars) + 6
    end = LEFT + RIGHT
    # a line of one's own: over a bar it could not be seen
    limit = f'<path d="M{end} 0V{height}" stroke="currentColor" stroke-dasharray="4 3"/>' if line else ""
    drawn = "".join(_bar(bar, ROW * row) for row, bar in enumerate(bars))
    wide = end + round(RIGHT * (MOST - 1)) + 220
    return f'<svg viewBox="0 0 {wide} {height}" {PEN}><title>{escape(title)}</title>{drawn}{limit}</svg>'


def _bar(bar: Bar, top: int) -> str:
    length = max(2.0, min(bar.share, MOST) * RIGHT)
    words = f'<text x="{LEFT - 10}" y="{top + 18}" text-anchor="end">{escape(bar.what)}</text>'
    over = ' fill-opacity=".25" stroke="currentColor"' if bar.share > 1 else ' fill-opacity=".6"'
    box = f'<rect x="{LEFT}" y="{top + 5}" width="{length:.1f}" height="{BAR}"{over}/>'
    behind = max(length, RIGHT if bar.share <= 1 else length) + 8
    return f'{words}{box}<text x="{LEFT + behind:.1f}" y="{top + 18}">{escape(bar.told)}</text>'
