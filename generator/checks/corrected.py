"""Checks that what was withdrawn does not come back, and that what took its place still stands where it belongs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from generator.cache import AboutThings
from generator.checks.collecting import Checks
from generator.facts.agency import Decision
from generator.problems import Key, shown
from generator.reading.yaml_lines import Document

OWN = "data/corrected.yml"
NOT_OURS = ("data/adverts/", "data/cases/", OWN)
"""Words of others, and the list itself."""
TITLES = (("title",), ("short",))
"""What a source calls itself is its own word."""
SAID: AboutThings[list[tuple[str, Key, str]]] = AboutThings(most=4096)
"""The texts of a file."""
MENDED = "Bila sumber baru mengubahnya lagi, betulkan juga butir ini."


def corrected_problems(checks: Checks) -> None:
    """Withdrawn words, each where it stands; words of a correction that stand nowhere, or not at their place."""
    if not checks.model.corrected:
        return
    texts = [
        text
        for name, document in checks.documents.items()
        if not name.startswith(NOT_OURS)
        for text in SAID.get(document, partial(_ours, name, document))
    ]
    everything = "\n".join(
        [*(text for _, _, text in texts), *(_said(decision).casefold() for decision in checks.model.decisions)]
    )
    for i, correction in enumerate(checks.model.corrected.corrections):
        for was in correction.was:
            if was.casefold() in everything:
                _back(checks, texts, was, correction.why)
        for j, now in enumerate(correction.now):
            # a file that failed to load may be the one that holds it
            if now.casefold() not in everything and not checks.broken:
                path = ("corrections", i, "now", j)
                checks.report(
                    OWN, path, f"{shown(now)} yang tidak tertulis di mana pun", "kata-kata yang ada di data", MENDED
                )
        for place, wanted in correction.at.items():
            file = f"data/{place.partition('#')[0]}.yml"
            if not _stands(checks.documents.get(file), place.partition("#")[2], wanted) and file not in checks.broken:
                found = f"{shown(wanted)} yang tidak ada di {place}"
                checks.report(OWN, ("corrections", i, "at", place), found, "isi yang ada di situ", MENDED)


def _stands(document: Document | None, at: str, wanted: str) -> bool:
    """Whether the value at `at` (`work.kebun.access`) is `wanted`; without `at`, whether a text of the file has it."""
    if not document:
        return False
    if not at:
        return any(wanted.casefold() in text.casefold() for _, text in _texts(document.value))
    value = document.value
    for name in at.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return str(value) == wanted


def _ours(name: str, document: Document) -> list[tuple[str, Key, str]]:
    """Every text of a file in small letters, with the file and its place; of a source what is said in our words."""
    titles = TITLES if name.startswith("data/sources/") else ()
    return [(name, path, text.casefold()) for path, text in _texts(document.value) if path[:1] not in titles]


def _said(decision: Decision) -> str:
    """A row of decisions as a correction writes it: `PT Contoh, skorsing, 2026-02-03, 3 bulan`, then its note."""
    months = f"{decision.months} bulan" if decision.months else ""
    return f"{', '.join(filter(None, (decision.name, decision.kind, decision.on, months)))}. {decision.note}"


def _back(checks: Checks, texts: list[tuple[str, Key, str]], was: str, why: str) -> None:
    for name, path, text in texts:
        if was.casefold() in text:
            checks.report(name, path, f"{shown(was)}, yang sudah ditarik", "keterangan yang baru", why)


def _texts(value: Any, path: Key = ()) -> Iterator[tuple[Key, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _texts(inner, (*path, key))
    elif isinstance(value, (list, tuple)):
        for i, inner in enumerate(value):
            yield from _texts(inner, (*path, i))
