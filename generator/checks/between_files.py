"""Checks what one file cannot know: ids that point elsewhere, sources nobody uses, findings without cases."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from checker.company.names import normalise
from generator.checks.checker_data import checker_problems
from generator.checks.collecting import Checks
from generator.checks.contacts import contact_problems
from generator.checks.corrected import corrected_problems
from generator.checks.hosts import host_problems
from generator.checks.local import local_problems
from generator.checks.meeting import meeting_problems
from generator.checks.names import name_problems
from generator.checks.openings import opening_problems
from generator.checks.own_site import own_site_problems
from generator.checks.person import person_problems
from generator.checks.reviews import review_problems
from generator.checks.site import site_problems
from generator.checks.source_addresses import source_address_problems
from generator.checks.source_dates import source_date_problems
from generator.checks.source_ids import source_id_problems
from generator.checks.told_abroad import abroad_problems
from generator.facts.citations import cited
from generator.facts.folders import FOLDER_OF
from generator.facts.model import Model
from generator.problems import Key, Problem, closest, nearest, shown
from generator.reading.yaml_lines import Document

POINTS_TO = {
    ("countries", "missions"): "contacts",
    ("countries", "neighbours"): "countries",
    ("procedures", "countries"): "countries",
    ("contacts", "country"): "countries",
}
ELSEWHERE = (
    opening_problems,
    checker_problems,
    person_problems,
    abroad_problems,
    meeting_problems,
    contact_problems,
    local_problems,
    name_problems,
    own_site_problems,
    source_id_problems,
    source_date_problems,
    source_address_problems,
    host_problems,
    corrected_problems,
    review_problems,
    site_problems,
)
"""The checks that have a module of their own, in the order to make them."""


def cross_check(
    model: Model,
    documents: Mapping[str, Document],
    rows: Mapping[str, list[int]],
    broken: set[str],
    soon: Collection[str] = (),
) -> list[Problem]:
    """All problems between files. `rows`: for each CSV file, the lines of its good rows.

    `broken`: names of files that already have a problem of their own. What they say is not known, so nothing is
    called unused on their account; nor are the sources `soon`.
    """
    checks = Checks(model, documents, rows, broken)
    used = _sources(checks)
    _weak_alone(checks)
    _pointers(checks)
    _local_agencies(checks)
    for told in ELSEWHERE:
        told(checks)
    _verdict_dates(checks)
    if not broken:
        _unused(checks, used | set(soon))
    return checks.problems


def _sources(checks: Checks) -> set[str]:
    """Checks every citation; gives the sources that are cited, a misspelt one as the one that was meant."""
    used: set[str] = set()
    for file, path, ref in _citations(checks):
        source, _, provision = ref.partition("#")
        used.add(closest(source, checks.ids["sources"]))
        checks.known("sources", source, file, path)
        entry = checks.model.sources.get(source)
        if entry and provision and provision not in entry.provisions:
            close = closest(provision, entry.provisions)
            guess = f"Maksud Anda '{source}#{close}'?" if close else ""
            checks.report(file, path, shown(ref), f"pasal yang ada di {checks.file('sources', source)}", guess)
    return used


def _citations(checks: Checks) -> Iterator[tuple[str, Key, str]]:
    """Every citation in the data: file, path (or row and column), source id."""
    model = checks.model
    kinds = [kind for kind in FOLDER_OF if kind != "sources"]
    things = [(checks.file(kind, key), thing) for kind in kinds for key, thing in getattr(model, kind).items()]
    things += [(f"data/checker/{name}.yml", getattr(model, name)) for name in ("claims", "endings")]
    alone = [
        ("data/agencies/register.yml", model.register),
        ("data/regencies.yml", model.regencies),
        ("data/statistics.yml", model.statistics),
    ]
    for file, thing in (*things, *alone):
        for path, ref in cited(thing):
            yield file, path, ref
    for row, decision in enumerate(model.decisions):
        if decision.source:
            yield "data/agencies/decisions.csv", (row, "source"), decision.source


def _weak_alone(checks: Checks) -> None:
    """A fact whose sources are all weak must not be published."""
    weak = {key for key, source in checks.model.sources.items() if source.weak}
    found: dict[tuple[str, Key], list[str]] = {}
    for file, path, ref in _citations(checks):
        found.setdefault((file, path[:-1]), []).append(ref.partition("#")[0])
    for (file, path), refs in found.items():
        if weak.issuperset(refs):
            expected = "paling sedikit satu sumber yang lebih kuat"
            checks.report(
                file, path, f"hanya sumber lemah: {', '.join(refs)}", expected, "Tambah sumber, atau hapus faktanya."
            )


def _pointers(checks: Checks) -> None:
    for (kind, name), target in POINTS_TO.items():
        for key, thing in getattr(checks.model, kind).items():
            value = getattr(thing, name)
            for i, ref in enumerate(value if isinstance(value, tuple) else [value] if value else []):
                checks.known(target, ref, checks.file(kind, key), (name, i) if isinstance(value, tuple) else (name,))


def _local_agencies(checks: Checks) -> None:
    """A company that a region names is in the register or in a published decision, under the very same name."""
    model = checks.model
    if model.register is None or any(file.startswith("data/agencies/") for file in checks.broken):
        return
    names = [agency.name for agency in model.agencies]
    names += [decision.name for decision in model.decisions if decision.publish]
    known = {normalise(name): name for name in names}
    for key, region in model.regions.items():
        for i, agency in enumerate(region.agencies):
            if normalise(agency.name) not in known:
                close = nearest(agency.name, list(known.values()))
                checks.report(
                    checks.file("regions", key),
                    ("agencies", i, "name"),
                    shown(agency.name),
                    "nama PT yang ada di data/agencies",
                    close,
                )


def _verdict_dates(checks: Checks) -> None:
    verdicts = checks.model.verdicts
    if verdicts and verdicts.review_by < verdicts.checked:
        found = f"review_by ({verdicts.review_by}) lebih awal daripada checked ({verdicts.checked})"
        checks.report("data/checker/verdicts.yml", ("review_by",), found, "tanggal yang berurutan", "Periksa tahunnya.")


def _unused(checks: Checks, used: set[str]) -> None:
    for key in checks.model.sources:
        if key not in used:
            expected = "sumber yang dipakai paling sedikit satu fakta"
            checks.report(
                checks.file("sources", key),
                (),
                f"sumber {shown(key)} yang tidak dipakai",
                expected,
                "Pakai atau hapus.",
            )
