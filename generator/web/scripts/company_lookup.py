"""The look-up on `/p3mi/`: one classic script with the whole list in it, so that it also runs from a copied folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from checker.company import find, likeness
from checker.company.find import name_words, short_day
from generator.web.scripts.classic import classic_script

SCRIPT = "js/cari-pt.js"
LIMITS = {
    name: getattr(module, name)
    for module, known in (
        (
            likeness,
            (
                "ALIKE",
                "WORDS",
                "NEARLY",
                "SHORT",
                "PART",
                "BEGINNING",
                "FIRST_WORD",
                "FIRST_WORD_MOST",
                "START",
                "START_MOST",
            ),
        ),
        (find, ("LONGEST", "MOST", "LICENCE_DIGITS", "FEWEST_DIGITS", "FEWEST_LETTERS")),
    )
    for name in known
}


def write_lookup(
    templates: Path, entries: Sequence[Mapping[str, Any]], runtime: dict[str, Any] | None, docs: Path
) -> None:
    """Writes the script for `entries` (see `agency_entries`) under `docs`. `runtime`: the files of the worker's start message, or None."""
    path = docs / SCRIPT
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(lookup_script(templates, entries, runtime), encoding="utf-8")


def lookup_script(
    templates: Path, entries: Sequence[Mapping[str, Any]], runtime: dict[str, Any] | None = None, parts: str = "*.js"
) -> str:
    """The data, what starts Python, then our parts in the order of their names."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((templates / "cari").glob(parts))]
    return classic_script(
        lookup_data(entries, runtime), (templates / "mesin" / "mesin.js").read_text(encoding="utf-8"), *texts
    )


def lookup_data(entries: Sequence[Mapping[str, Any]], runtime: dict[str, Any] | None = None) -> dict[str, Any]:
    """The texts and limits of checker.names, and the entries as short rows."""
    as_of = entries[0]["as_of"] if entries else ""
    usual = next((entry["status"] for entry in entries if entry["answer"] == "ya"), "")
    return {
        "as_of": as_of,
        "day": short_day(as_of),
        "status": usual,
        "limits": LIMITS,
        "advice": find.ADVICE,
        "meaning": find.MEANING,
        "twin": find.REVOKED_TWIN,
        "note": find.NOTE,
        "runtime": runtime,
        "rows": [_row(entry, usual) for entry in entries],
    }


def _row(entry: Mapping[str, Any], usual: str) -> list[Any]:
    """What differs from the usual; what follows the last difference is left out."""
    status = entry["status"] if entry["status"] != usual else 0
    answer = entry["answer"] if entry["answer"] != "ya" else 0
    slug = entry["slug"] if entry["slug"] != "-".join(name_words(entry["name"])) else 0
    row = [
        entry["name"],
        entry["licence_no"],
        status,
        answer,
        list(entry["decisions"]) or 0,
        slug,
        1 if entry["listed"] else 0,
    ]
    usual_row: list[Any] = [None, None, 0, 0, 0, 0, 1]
    while len(row) > 2 and row[-1] == usual_row[len(row) - 1]:
        row.pop()
    return row
