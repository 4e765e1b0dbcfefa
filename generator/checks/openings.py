"""Checks what is said to be open: on an office's own text, or on a dated event that is not too old."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.collecting import Checks
from generator.facts.country import Country, Opening, Work
from generator.facts.evidence import is_primary, years_before
from generator.facts.source import LEGAL_KINDS, Source
from generator.problems import Key, closest, shown

OPENING_STATUS = ("terbuka", "terbuka_terbatas")


def opening_problems(checks: Checks) -> None:
    """What is called open without the evidence for it, and destinations whose status says more than their work."""
    for key, country in checks.model.countries.items():
        file = checks.file("countries", key)
        for path, item in _open(country):
            _evidence(checks, file, path, item, country.checked)
        if country.status in OPENING_STATUS and not country.opens_something:
            expected = "status pernah_terbuka atau perlu_cek, selama tidak ada pekerjaan yang terbuka"
            checks.report(file, ("status",), f"status: {country.status} tanpa pekerjaan yang terbuka", expected)


def _open(country: Country) -> Iterator[tuple[Key, Work | Opening]]:
    yield from ((("work", job), work) for job, work in country.work.items() if work.access == "terbuka")
    yield from ((("openings", i), opening) for i, opening in enumerate(country.openings) if opening.holds)


def _evidence(checks: Checks, file: str, path: Key, item: Work | Opening, checked: date) -> None:
    if not checks.model.evidence:
        return
    oldest = years_before(checked, checks.model.evidence.opening.years)
    sources = checks.model.sources
    read = {key: sources[key] for key in map(_bare, item.sources) if key in sources}
    if any(_speaks_for_itself(source, oldest) for source in read.values()):
        return
    if not item.proof:
        # a source that failed to load, or is misspelt, has a problem of its own
        if all(closest(_bare(ref), checks.ids["sources"]) in read for ref in item.sources):
            _report(checks, file, path, "terbuka tanpa sumber resmi dan tanpa proof", oldest)
        return
    source = read.get(item.proof.source)
    if not source:
        expected = "salah satu id di sources"
        checks.report(file, (*path, "proof", "source"), shown(item.proof.source), expected)
    elif not source.day:
        _report(checks, file, (*path, "proof", "source"), f"{shown(item.proof.source)}, sumber tanpa tanggal", oldest)
    elif source.day < oldest:
        _report(checks, file, (*path, "proof", "source"), f"{shown(item.proof.source)} dari {source.day}", oldest)
    elif source.weak:
        _report(checks, file, (*path, "proof", "source"), f"{shown(item.proof.source)}, sumber lemah", oldest)


def _report(checks: Checks, file: str, path: Key, found: str, oldest: date) -> None:
    events = "proof (keputusan, kesepakatan, atau penempatan)"
    expected = f"sumber resmi, atau {events} dari sumber bertanggal {oldest} atau sesudahnya"
    guess = "Bila tidak ada, tulis access: pernah_terbuka dengan missing."
    if path[0] == "openings":
        guess = "Bila tidak ada, isi missing."
    checks.report(file, path, found, expected, guess)


def _bare(ref: str) -> str:
    return ref.partition("#")[0]


def _speaks_for_itself(source: Source, oldest: date) -> bool:
    """An instrument of law, or an office's page that is not known to be older than `oldest`."""
    return is_primary(source) and (source.kind in LEGAL_KINDS or not source.day or source.day >= oldest)
