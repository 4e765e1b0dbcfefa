"""Checking: every fact read, proofread, and counted by how sure it is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.facts.known import by_certainty
from generator.loading.load import load
from generator.problems import DataProblems
from generator.readability.proofread import proofread
from generator.shown.freshness import overdue


def check_facts(root: Path, as_of: date, *, overdue_ok: bool) -> list[str]:
    """What to tell when all is well. Raises DataProblems for wrong facts, and for those left unread for too long."""
    loaded = load(root)
    late = [] if overdue_ok else overdue(loaded.model, as_of)
    if problems := [*late, *proofread(root, loaded.model, loaded.documents)]:
        raise DataProblems(problems)
    counted = by_certainty(loaded.model, as_of)
    certainties = ", ".join(f"{count} {key.replace('_', ' ')}" for key, count in counted.items())
    return [
        "Semua fakta di data/ terbaca dan lolos pemeriksaan.",
        f"{sum(counted.values())} fakta bersumber menurut kepastiannya: {certainties}.",
    ]
