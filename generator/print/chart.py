"""The chart of `/statistik/`: a bar for each year and way of counting, drawn by the press."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.cache import Cache, digest
from generator.facts.model import Model
from generator.print.press import Press

CHART = "gambar/berangkat.svg"
"""Its path from the site's root."""


def chart_data(model: Model) -> dict[str, Any]:
    """What the template draws: for each bar its year, its way of counting, whether that is the newest, its number."""
    statistics = model.statistics
    ways = list(statistics.countings)
    bars = [
        {
            "year": str(count.year),
            "counting": statistics.countings[count.counting].name,
            "filled": count.counting == ways[-1],
            "number": count.number,
            "shown": count.shown,
        }
        for count in statistics.counts
    ]
    return {"name": "grafik", "bars": bars}


def write_chart(root: Path, model: Model, docs: Path) -> None:
    """Writes the chart below `docs`. Raises DataProblems for a letter that the typeface does not have."""
    press, cache, data = Press(root), Cache(root / "_build" / "cache" / "charts"), chart_data(model)
    key = digest(press.digest, json.dumps(data, ensure_ascii=False, sort_keys=True))
    path = docs / CHART
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cache.get("svg", key, lambda: press.svg("chart.typ", data)))
