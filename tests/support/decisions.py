"""Decisions about companies, made up."""

from __future__ import annotations

from generator.facts.agency import Decision


def decided(
    kind: str, on: str, number: str = "1/2026", publish: bool = True, name: str = "PT ABADI", months: str = ""
) -> Decision:
    """A made-up decision about a made-up company."""
    return Decision(
        name=name,
        kind=kind,
        number=number,
        on=on,
        months=months,
        source=None,
        source_title="Koran",
        source_date=on or "2026-02-05",
        publish=publish,
        note="",
    )
