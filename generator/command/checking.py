"""Checking: every fact read, proofread, and counted by how sure it is; and what wants reading again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from generator.facts.known import by_certainty
from generator.facts.model import Model
from generator.loading.families import missing_families
from generator.loading.load import load, load_model
from generator.problems import DataProblems
from generator.readability.proofread import proofread
from generator.shown.confirmations import confirmations
from generator.shown.freshness import due, overdue


def check_facts(root: Path, as_of: date, *, overdue_ok: bool, overlay: Path | None = None) -> list[str]:
    """What to tell when all is well.

    Raises DataProblems for a folder of facts that is gone or empty, for wrong facts, and for those left unread for too
    long.
    """
    if gone := missing_families(root):
        raise DataProblems(gone)
    loaded = load(root, overlay=overlay)
    late = [] if overdue_ok else overdue(loaded.model, as_of)
    if problems := [*late, *proofread(root, loaded.model, loaded.documents, overlay)]:
        raise DataProblems(problems)
    counted = by_certainty(loaded.model, as_of)
    certainties = ", ".join(f"{count} {key.replace('_', ' ')}" for key, count in counted.items())
    return [
        "Semua fakta di data/ terbaca dan lolos pemeriksaan.",
        f"{sum(counted.values())} fakta bersumber menurut kepastiannya: {certainties}.",
    ]


def due_lines(root: Path, as_of: date, days: int, overlay: Path | None = None) -> list[str]:
    """One line for each file that wants reading again within `days`, the most urgent first, and what they come to."""
    model = load_model(root, overlay=overlay)
    found = due(model, as_of, days)
    lines = [*_answered(model), *(f"{one.review_by}  {_when(one.left):>16}  {one.file}" for one in found)]
    past = sum(one.left < 0 for one in found)
    return [*lines, f"{len(found)} berkas perlu dibaca lagi dalam {days} hari sejak {as_of}, {past} sudah lewat."]


def _answered(model: Model) -> Iterator[str]:
    """What an office calls wrong and still stands, and what has changed since an office confirmed it."""
    told = confirmations(model)
    for fact in told.facts:
        if told.state(fact) == "tidak_sesuai":
            wrong = next(one for one in told.told(fact) if one.state == "tidak_sesuai")
            yield f"{wrong.on}      tidak sesuai  {fact.file} ({fact.id}, menurut {wrong.office})"
    for office, name, reviewed in told.lapsed:
        yield f"{reviewed.on}  konfirmasi gugur  data/reviews/{office}.yml ({name})"


def _when(left: int) -> str:
    return f"lewat {-left} hari" if left < 0 else "hari ini" if not left else f"{left} hari lagi"
