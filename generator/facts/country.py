"""Destination: what the law and the facts say about working there, job by job."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from generator.facts.base import Fact, Series, Slug, Sources, Strict, Text, Thing, clash
from generator.problems import Clash

Job = Literal[
    "rumah_tangga",
    "perawatan",
    "pabrik",
    "kebun",
    "konstruksi",
    "hotel_restoran",
    "awak_kapal",
    "awak_kapal_ikan",
    "kantor_online",
    "terampil",
    "magang",
    "kuliah",
    "liburan_kerja",
    "lain",
]
Scheme = Literal["p_to_p", "g_to_g", "g_to_p", "ukps", "perseorangan"]
Status = Literal[
    "terbuka", "terbuka_terbatas", "tertutup_domestik", "tanpa_penempatan_resmi", "bukan_jalur_pmi", "perlu_cek"
]

Access = Literal["terbuka", "tertutup", "bukan_pmi"]
Standing = Access | Literal["bertentangan"]


class Work(Strict):
    """One kind of work. `via`: schemes with evidence; `exclusive`: any other way is not procedural."""

    access: Access
    text: Text
    via: tuple[Scheme, ...] = ()
    exclusive: bool = False
    sources: Sources
    in_force: date | None = None

    @model_validator(mode="after")
    def _ways_fit_the_access(self) -> Work:
        if self.exclusive and not self.via:
            told = Clash(("exclusive",), "via dengan jalur yang boleh")
            raise clash("exclusive_without_way", "exclusive tanpa via", told)
        if self.via and self.access != "terbuka":
            told = Clash(("via",), "via hanya pada pekerjaan dengan access terbuka", "Hapus via.")
            raise clash("way_to_closed_work", "via pada pekerjaan yang tidak terbuka", told)
        return self


class Opening(Strict):
    """A general line that opens no single job. `legal_entity`: it speaks of legal-entity (formal) employers."""

    text: Text
    legal_entity: bool = False
    via: tuple[Scheme, ...] = ()
    sources: Sources


class Website(Strict):
    """An official site for this destination, to be opened by oneself: what it is for, and its address."""

    text: Text
    url: Annotated[str, StringConstraints(pattern=r"^https://[a-z0-9.-]+(/\S*)?$")]
    sources: Sources


class JobRule(Strict):
    """A sentence that holds for some jobs; empty `work` = for every job."""

    work: tuple[Job, ...] = ()
    text: Text
    sources: Sources


class AgeRule(JobRule):
    """Ages in whole years, both ends allowed."""

    min: Annotated[int, Field(ge=10, le=80)] | None = None
    max: Annotated[int, Field(ge=10, le=80)] | None = None

    @model_validator(mode="after")
    def _some_bound(self) -> AgeRule:
        if self.min is None and self.max is None:
            raise clash("no_bound", "umur tanpa min dan max", Clash((), "min, max, atau keduanya"))
        if self.min and self.max and self.max < self.min:
            told = Clash(("max",), "max yang sama atau lebih besar")
            found = "max ({max}) lebih kecil daripada min ({min})"
            raise clash("bounds_out_of_order", found, told, max=self.max, min=self.min)
        return self


class Country(Thing):
    """One destination (`kind: laut` = ships without one country)."""

    name: Text
    kind: Literal["negara", "laut"] = "negara"
    status: Status
    summary: Text
    closed_all: Fact | None = None
    scam_region: Fact | None = None
    work: dict[Job, Work] = {}
    openings: tuple[Opening, ...] = ()
    contested: tuple[JobRule, ...] = ()
    ages: tuple[AgeRule, ...] = ()
    zero_cost: tuple[JobRule, ...] = ()
    ceilings: tuple[JobRule, ...] = ()
    certificates: tuple[JobRule, ...] = ()
    ways: tuple[Fact, ...] = ()
    requirements: tuple[Fact, ...] = ()
    visa_right: tuple[Fact, ...] = ()
    visa_wrong: tuple[Fact, ...] = ()
    pay: tuple[Series, ...] = ()
    costs: tuple[Fact, ...] = ()
    contract: tuple[Fact, ...] = ()
    programmes: tuple[Fact, ...] = ()
    sites: tuple[Website, ...] = ()
    fraud: tuple[Fact, ...] = ()
    changes: tuple[Fact, ...] = ()
    advice: tuple[Text, ...] = ()
    unknown: tuple[Text, ...] = ()
    missions: tuple[Slug, ...] = ()
    neighbours: tuple[Slug, ...] = ()

    def standing(self, job: Job) -> Standing | None:
        """How a page shows `job`: its access, but never open where sources conflict. None = no fact."""
        if job not in self.work:
            return None
        contested = any(not rule.work or job in rule.work for rule in self.contested)
        access = self.work[job].access
        return "bertentangan" if contested and access == "terbuka" else access

    @model_validator(mode="after")
    def _closed_means_closed(self) -> Country:
        opened = [job for job, work in self.work.items() if work.access == "terbuka"]
        if self.closed_all and opened:
            found = "closed_all dan work.{job} terbuka saling bertentangan"
            raise clash("closed_and_open", found, Clash(("closed_all",), "salah satu saja"), job=opened[0])
        return self
