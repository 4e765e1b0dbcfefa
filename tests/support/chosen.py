"""Destinations, work and days chosen by what the facts say of them, so that no test names one."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.country import Country, JobRule
from generator.facts.model import Model
from generator.rules.country_findings import COMPANY_JOBS, NOT_PMI

SHIP_WORK = {"kapal_niaga": "awak_kapal", "kapal_ikan": "awak_kapal_ikan"}
VIA = {"p_to_p": "p_to_p", "g_to_g": "g_to_g", "g_to_p": "g_to_p", "mandiri": "perseorangan"}


def rules_for(land: Country, job: str, *names: str) -> list[JobRule]:
    """What `land` says of `job` under these names: `ages`, `zero_cost`, `certificates`, `ceilings`, `contested`."""
    return [rule for name in names for rule in getattr(land, name) if not rule.work or job in rule.work]


def places(model: Model, scheme: str) -> list[tuple[str, str]]:
    """(destination, work) of everything that the facts open through `scheme`, those with the fewest rules first."""
    found = [(key, job) for key, land in model.countries.items() for job in _work(land, scheme)]
    return sorted(found, key=lambda place: len(_burdens(model.countries[place[0]], place[1])))


def _burdens(land: Country, job: str) -> list[JobRule]:
    return rules_for(land, job, "ages", "zero_cost", "certificates", "ceilings")


def _work(land: Country, scheme: str) -> Iterator[str]:
    """Kinds of work in `land` that `scheme` leads to."""
    if scheme == "ukps":
        general = any(opening.holds for opening in land.openings) and not land.closed_all
        yield from (job for job in COMPANY_JOBS if general and job not in land.work and not _disputed(land, job))
    elif scheme in NOT_PMI:
        yield from (job for job in land.work if job == scheme and land.standing(job) == "bukan_pmi")
    elif scheme in SHIP_WORK:
        own = SHIP_WORK[scheme]
        yield from (job for job in _open(land, "p_to_p") if job == own and land.kind == "laut")
    else:
        yield from (job for job in _open(land, VIA[scheme]) if job not in SHIP_WORK.values())


def _open(land: Country, via: str) -> Iterator[str]:
    return (job for job, work in land.work.items() if land.standing(job) == "terbuka" and via in work.via)


def _disputed(land: Country, job: str) -> bool:
    return bool(rules_for(land, job, "contested"))


def age_limits(land: Country, job: str) -> tuple[int, int]:
    """The youngest and the oldest age for `job`: of the law (nobody under 18, but students), and of the destination."""
    rules = rules_for(land, job, "ages")
    lowest = 10 if job == "kuliah" else 18
    return max([lowest, *(rule.min for rule in rules if rule.min)]), min([80, *(r.max for r in rules if r.max)])
