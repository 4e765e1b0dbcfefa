"""Compiles country facts into findings, so that no rule names a country.

Each function takes a country and yields `Cut`s: the condition, the sentence and the sources of one finding.
`COUNTRY_RULES` maps the `country_rule` of a finding file to its function.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, get_args

from generator.facts.country import OFFERED, Access, Country, Job, JobRule, Scheme, Work

RECRUITER_OF: dict[str, tuple[Scheme, ...]] = {
    "pemerintah": ("g_to_g", "g_to_p"),
    "p3mi": ("p_to_p",),
    "perusahaan_sendiri": ("ukps",),
    "majikan": ("perseorangan",),
    "sendiri": ("perseorangan",),
}
"""Recruiters that UU 18/2017 articles 49 and 63 know, and the schemes they stand for."""

OUTSIDE_EXCLUSIVE = ("p3mi", "lpk", "travel", "agensi_luar_negeri", "majikan", "perorangan", "kenalan", "medsos")
NOT_PMI: tuple[Job, ...] = ("magang", "kuliah", "liburan_kerja")
COMPANY_JOBS: tuple[Job, ...] = (
    *("perawatan", "pabrik", "kebun", "konstruksi", "hotel_restoran", "terampil", "profesional"),
)
"""Work whose employer is a company or institution: a general opening for legal-entity employers is enough."""


@dataclass(frozen=True)
class Cut:
    """One finding cut from a country's facts. `part` makes its id unique within country and rule."""

    part: str
    when: dict[str, Any]
    text: str | None
    sources: tuple[str, ...]
    since: date | None = None


def _closed_all(place: str, country: Country) -> Iterator[Cut]:
    if fact := country.closed_all:
        yield Cut("", {"tujuan": place}, fact.text, fact.sources)


def _closed_work(place: str, country: Country) -> Iterator[Cut]:
    for job, work in _works(country, "tertutup"):
        if job == "kantor_online" and country.scam_region:
            continue  # the scam-region finding says more about the same answers
        yield Cut(job, {"tujuan": place, "pekerjaan": job}, work.text, work.sources)


def _scam_region(place: str, country: Country) -> Iterator[Cut]:
    if fact := country.scam_region:
        yield Cut("", {"tujuan": place, "pekerjaan": "kantor_online"}, fact.text, fact.sources)


def _exclusive(place: str, country: Country) -> Iterator[Cut]:
    for job, work in _works(country, *OFFERED):
        if work.exclusive:
            wrong = [r for r in OUTSIDE_EXCLUSIVE if not _serves(r, work.via)]
            yield Cut(job, {"tujuan": place, "pekerjaan": job, "perekrut": wrong}, work.text, work.sources)


def _no_evidence_of_way(place: str, country: Country) -> Iterator[Cut]:
    """Open work offered by a recruiter whose scheme no fact shows for it (alone: not for the lowest positions)."""
    for job, work in _works(country, *OFFERED):
        asked = ["pemerintah", *(("p3mi", "majikan", "sendiri") if work.via else ())]
        if work.exclusive:
            asked = ["pemerintah", "sendiri", "perusahaan_sendiri"]
        unseen = [recruiter for recruiter in asked if not _serves(recruiter, work.via)]
        if unseen:
            yield Cut(job, {"tujuan": place, "pekerjaan": job, "perekrut": unseen}, None, work.sources)
    for opening in _formal(country):
        jobs = [job for job in COMPANY_JOBS if job not in country.work]
        if jobs and not _serves("pemerintah", opening.via):
            when = {"tujuan": place, "pekerjaan": jobs, "perekrut": "pemerintah"}
            yield Cut("umum", when, None, opening.sources)


def _not_open(place: str, country: Country) -> Iterator[Cut]:
    """Work that no fact opens (or closes) there; company work needs a general opening at least."""
    if country.closed_all:
        return
    formal = any(_formal(country))
    general = COMPANY_JOBS if any(opening.legal_entity for opening in country.openings) else ()
    jobs = [job for job in get_args(Job) if job not in country.work and job not in general]
    sources = tuple(dict.fromkeys(ref for opening in country.openings for ref in opening.sources))
    company_own = [job for job in jobs if formal and job in ("lain", "kantor_online")]
    when: dict[str, Any] = {"tujuan": place, "pekerjaan": jobs}
    if company_own:
        own = {"perekrut": "perusahaan_sendiri", "pekerjaan": company_own}
        when["not"] = own
    yield Cut("", when, None, sources)


def _once_open(place: str, country: Country) -> Iterator[Cut]:
    """Work of which no evidence is new or strong enough to call it open; a conflict of sources says more."""
    for job, work in _works(country, "pernah_terbuka"):
        if not country.in_conflict(job):
            yield Cut(job, {"tujuan": place, "pekerjaan": job}, work.missing, work.sources)
    jobs = [job for job in COMPANY_JOBS if job not in country.work and not country.in_conflict(job)]
    once = [opening for opening in country.openings if opening.missing]
    if jobs and once and not any(_formal(country)):
        yield Cut("umum", {"tujuan": place, "pekerjaan": jobs}, once[0].missing, once[0].sources)


def _campus(place: str, country: Country) -> Iterator[Cut]:
    """A school or campus that offers work for which neither study nor a state scheme stands."""
    state = [job for job, work in _works(country, "terbuka") if _serves("pemerintah", work.via)]
    sources = tuple(dict.fromkeys(ref for job in state for ref in country.work[job].sources))
    yield Cut("", {"tujuan": place, "perekrut": "kampus", "unless": {"pekerjaan": ["kuliah", *state]}}, None, sources)


def _ages(place: str, country: Country) -> Iterator[Cut]:
    for i, rule in enumerate(country.ages):
        bounds = (
            {"umur": {"below": rule.min}} if rule.min else None,
            {"umur": {"above": rule.max}} if rule.max else None,
        )
        outside = [bound for bound in bounds if bound]
        yield Cut(str(i + 1), {**_scope(place, rule), "any": outside}, rule.text, rule.sources)


def _job_rules(name: str, extra: dict[str, Any]) -> Callable[[str, Country], Iterator[Cut]]:
    def cut(place: str, country: Country) -> Iterator[Cut]:
        for i, rule in enumerate(getattr(country, name)):
            yield Cut(str(i + 1), {**_scope(place, rule), **extra}, rule.text, rule.sources)

    return cut


def _overdue(place: str, country: Country) -> Iterator[Cut]:
    yield Cut("", {"tujuan": place}, None, (), since=country.review_by + timedelta(days=1))


def _scope(place: str, rule: JobRule) -> dict[str, Any]:
    return {"tujuan": place, "pekerjaan": list(rule.work)} if rule.work else {"tujuan": place}


def _works(country: Country, *access: Access) -> Iterator[tuple[Job, Work]]:
    return ((job, work) for job, work in country.work.items() if work.access in access)


def _formal(country: Country) -> Iterator[Any]:
    return (opening for opening in country.openings if opening.holds)


def _serves(recruiter: str, via: tuple[Scheme, ...]) -> bool:
    return bool(set(RECRUITER_OF.get(recruiter, ())) & set(via))


COUNTRY_RULES: dict[str, Callable[[str, Country], Iterator[Cut]]] = {
    "closed_all": _closed_all,
    "closed_work": _closed_work,
    "scam_region": _scam_region,
    "exclusive": _exclusive,
    "no_evidence_of_way": _no_evidence_of_way,
    "not_open": _not_open,
    "once_open": _once_open,
    "ages": _ages,
    "campus": _campus,
    "contested": _job_rules("contested", {}),
    "zero_cost": _job_rules("zero_cost", {"biaya": "resmi_berkuitansi"}),
    "certificates": _job_rules("certificates", {"kompetensi": "tidak_diminta"}),
    "overdue": _overdue,
}
