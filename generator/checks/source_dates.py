"""Checks that every source says of which day or year it is, or that nothing tells it."""

from __future__ import annotations

from generator.checks.collecting import Checks
from generator.facts.source import LEGAL_KINDS
from generator.problems import shown

UNDATED = "tanpa tanggal"


def source_date_problems(checks: Checks) -> None:
    """A page without a day must not look as new as the day on which it was read.

    A law, regulation, decision or ruling has its year in its own name.
    """
    for key, source in checks.model.sources.items():
        if source.kind in LEGAL_KINDS or source.day or UNDATED in source.short:
            continue
        expected = f"date, year, atau '{UNDATED}' di short"
        checks.report(
            checks.file("sources", key), ("short",), shown(source.short), expected, "Jangan menebak tanggalnya."
        )
