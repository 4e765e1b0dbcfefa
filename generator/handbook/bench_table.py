"""The stored measurements of `docs/bench.json`, side by side."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

NONE_YET = "No measurement has been stored yet."


def bench_table(file: Path) -> str:
    """One table a section; a column for each stored run, in the order in which they were first stored."""
    runs = json.loads(file.read_text(encoding="utf-8"))["runs"] if file.is_file() else []
    if not runs:
        return NONE_YET
    heads = [f"- **{run['label']}**: {run['day']}, {run['machine']}" for run in runs]
    titles = list(dict.fromkeys(section["title"] for run in runs for section in run["sections"]))
    return "\n\n".join(("\n".join(heads), *(_section(title, runs) for title in titles)))


def _section(title: str, runs: list[dict[str, Any]]) -> str:
    kept = [
        {row["what"]: row for section in run["sections"] if section["title"] == title for row in section["rows"]}
        for run in runs
    ]
    names = list(dict.fromkeys(what for rows in kept for what in rows))
    lines = [f"| | {' | '.join(run['label'] for run in runs)} | limit |", f"|---|{'--:|' * len(runs)}---|"]
    for name in names:
        limit = next((rows[name]["limit"] for rows in reversed(kept) if name in rows), "")
        lines.append(f"| {name} | {' | '.join(_value(rows.get(name)) for rows in kept)} | {limit} |")
    return f"## {title}\n\n" + "\n".join(lines)


def _value(row: dict[str, Any] | None) -> str:
    if row is None:
        return "–"
    return f"**{row['value']}** ({row['verdict']})" if row["verdict"] not in ("", "OK") else row["value"]
