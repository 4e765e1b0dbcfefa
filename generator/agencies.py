"""What may be said about a company: its row in the list as of a day, and the published decisions (dossier/p3mi.md, 6)."""

from __future__ import annotations

from typing import Any

from checker.names import normalise
from generator.models.agency import Decision
from generator.models.model import Model
from generator.wording import DECISION_WORDS, short_date


def agency_entries(model: Model) -> list[dict[str, Any]]:
    """One entry a company, by name: the listed ones, then those known only from a published decision."""
    as_of = model.register.as_of
    decisions = _by_company(model)
    entries: dict[str, dict[str, Any]] = {}
    for row in sorted(model.agencies, key=lambda row: normalise(row.name)):
        key = normalise(row.name)
        if key not in entries:
            entries[key] = _entry(row.name, row.licence_no, f"terdaftar per {short_date(as_of)}", as_of, decisions.get(key, []))
    for key, found in sorted(decisions.items()):
        if key not in entries:
            entries[key] = _entry(found[0].name, "", f"tidak ada di daftar per {short_date(as_of)}", as_of, found)
    return list(entries.values())


def _by_company(model: Model) -> dict[str, list[Decision]]:
    found: dict[str, list[Decision]] = {}
    for decision in model.decisions:
        if decision.publish:
            found.setdefault(normalise(decision.name), []).append(decision)
    return found


def _entry(name: str, licence_no: str, status: str, as_of: Any, decisions: list[Decision]) -> dict[str, Any]:
    told = [
        {"kind": DECISION_WORDS[d.kind], "number": d.number or None, "date": d.on or None, "source": d.source_title, "source_date": d.source_date}
        for d in sorted(decisions, key=lambda d: d.on or d.source_date)
    ]
    return {"name": name, "licence_no": licence_no, "status": _status(status, decisions), "as_of": as_of.isoformat(), "decisions": told}


def _status(listed: str, decisions: list[Decision]) -> str:
    """A suspension whose end nobody reports is said; a decision older than the list is history, not status."""
    kinds = {d.kind for d in decisions}
    if "skorsing" in kinds and not kinds & {"skorsing_berakhir", "dicabut"}:
        return f"{listed}; pernah diskors, belum diketahui berakhir"
    return listed
