"""Keeps measurements in `docs/bench.json`, where the handbook reads them: a run a label, side by side."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from generator.bench.table import Section
from generator.problems import refused, shown

LABEL = re.compile(r"[\w.][\w. -]{0,39}")


def checked_label(label: str) -> str:
    """`label` as it stands. Raises InputProblems for one that could not head a column."""
    if not LABEL.fullmatch(label):
        raise refused("--save", shown(label), "satu sampai 40 huruf, angka, spasi, titik, atau tanda hubung")
    return label


def store(file: Path, label: str, day: date, machine: str, sections: Sequence[Section]) -> None:
    """Writes `sections` into the run called `label`, in the place of those of the same title; other runs stay.

    `machine`: what was measured on, for the reader. Raises OSError.
    """
    runs = json.loads(file.read_text(encoding="utf-8"))["runs"] if file.is_file() else []
    run = next((run for run in runs if run["label"] == label), None)
    if run is None:
        run = {"label": label, "sections": []}
        runs.append(run)
    run |= {"day": day.isoformat(), "machine": machine, "sections": _merged(run["sections"], sections)}
    text = json.dumps({"runs": runs}, ensure_ascii=False, indent=1) + "\n"
    part = file.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.replace(file)


def _merged(old: list[dict[str, Any]], new: Sequence[Section]) -> list[dict[str, Any]]:
    written = {section["title"]: section for section in old}
    for section in new:
        written[section.title] = {"title": section.title, "rows": [asdict(row) for row in section.rows]}
    return list(written.values())
