"""Destination: what the law and the facts say about working there, job by job."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, model_validator

from generator.facts.addresses import Website
from generator.facts.base import Fact, Series, Slug, Sources, Strict, Text, Thing, clash
from generator.facts.evidence import Proof
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
    "profesional",
    "magang",
    "kuliah",
    "liburan_kerja",
    "lain",
]
Scheme = Literal["p_to_p", "g_to_g", "g_to_p", "ukps", "perseorangan"]
Status = Literal[
    "terbuka",
    "terbuka_terbatas",
    "pernah_terbuka",
    "tertutup_domestik",
    "tanpa_penempatan_resmi",
    "bukan_jalur_pmi",
    "perlu_cek",
]
Access = Literal["terbuka", "pernah_terbuka", "tertutup", "bukan_pmi"]
Standing = Access | Literal["bertentangan"]
OFFERED: tuple[Access, ...] = ("terbuka", "pernah_terbuka")


class Work(Strict):
    """One kind of work. `via`: schemes with evidence; `exclusive`: any other way is not procedural.

    What is open rests on a source of an office, or on a `proof`; what only once was says what is `missing`.
    """

    access: Access
    """Boleh atau tidak: terbuka, pernah_terbuka (buktinya lama atau lemah), tertutup, atau bukan_pmi."""
    text: Text
    """Keadaan pekerjaan ini, satu kalimat biasa."""
    via: tuple[Scheme, ...] = ()
    """Skema yang ada buktinya untuk pekerjaan ini."""
    exclusive: bool = False
    """true bila jalur lain bukan jalur resmi."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""
    in_force: date | None = None
    """Tanggal keputusannya mulai berlaku, TTTT-BB-HH."""
    proof: Proof | None = None
    """Bukti bahwa pekerjaan ini terbuka, bila tidak ada sumber resminya."""
    missing: Text | None = None
    """Hanya pada pernah_terbuka: bukti apa yang belum ada, satu kalimat biasa."""

    @property
    def offered(self) -> bool:
        """Whether facts speak of people going there for it: it is open, or once was."""
        return self.access in OFFERED

    @model_validator(mode="after")
    def _evidence_fits_the_access(self) -> Work:
        if (self.access == "pernah_terbuka") != bool(self.missing):
            told = Clash(("missing",), "missing pada access: pernah_terbuka, dan hanya di situ")
            raise clash("missing_and_access", "access: {access}", told, access=self.access)
        if self.proof and self.access != "terbuka":
            told = Clash(("proof",), "proof hanya pada access: terbuka", "Hapus proof.")
            raise clash("proof_of_what_is_not_open", "proof pada pekerjaan yang tidak terbuka", told)
        return self

    @model_validator(mode="after")
    def _ways_fit_the_access(self) -> Work:
        if self.exclusive and not self.via:
            told = Clash(("exclusive",), "via dengan jalur yang boleh")
            raise clash("exclusive_without_way", "exclusive tanpa via", told)
        if self.via and not self.offered:
            told = Clash(("via",), "via hanya pada access terbuka atau pernah_terbuka", "Hapus via.")
            raise clash("way_to_closed_work", "via pada pekerjaan yang tidak terbuka", told)
        return self


class Opening(Strict):
    """A general line that opens no single job. `legal_entity`: it speaks of legal-entity (formal) employers.

    Such a line is enough for company work when it rests on what opens work; else it says what is `missing`.
    """

    text: Text
    """Pembukaan umum yang tidak membuka satu pekerjaan pun."""
    legal_entity: bool = False
    """true bila hanya untuk majikan berbadan hukum."""
    via: tuple[Scheme, ...] = ()
    """Skema yang ada buktinya untuk pembukaan ini."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""
    proof: Proof | None = None
    """Bukti bahwa pembukaan ini masih berlaku, bila sumber resminya tidak ada."""
    missing: Text | None = None
    """Pada legal_entity yang buktinya lama atau lemah: apa yang belum ada, satu kalimat biasa."""

    @property
    def holds(self) -> bool:
        """Whether it is enough for work in a company."""
        return self.legal_entity and not self.missing

    @model_validator(mode="after")
    def _evidence_of_an_opening(self) -> Opening:
        if ((self.proof or self.missing) and not self.legal_entity) or (self.proof and self.missing):
            told = Clash(("legal_entity",), "salah satu dari proof dan missing, hanya pada legal_entity: true")
            raise clash("evidence_of_no_opening", "proof atau missing yang tidak cocok", told)
        return self


class JobRule(Strict):
    """A sentence that holds for some jobs; empty `work` = for every job."""

    work: tuple[Job, ...] = ()
    """Pekerjaan yang dimaksud; kosong = semua pekerjaan."""
    text: Text
    """Aturannya, satu kalimat biasa."""
    sources: Sources
    """Id sumber, misalnya uu-18-2017 atau uu-18-2017#pasal-49."""


class AgeRule(JobRule):
    """Ages in whole years, both ends allowed."""

    min: Annotated[int, Field(ge=10, le=80)] | None = None
    """Umur paling muda, dalam tahun penuh."""
    max: Annotated[int, Field(ge=10, le=80)] | None = None
    """Umur paling tua, dalam tahun penuh."""

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
    """Nama negara, atau jenis kapal."""
    kind: Literal["negara", "laut"] = "negara"
    """negara, atau laut untuk kapal tanpa satu negara."""
    status: Status
    """Keadaan penempatan ke sana; pilih dari daftar."""
    summary: Text
    """Keadaan negara ini dalam dua kalimat."""
    closed_all: Fact | None = None
    """Diisi bila negara ini tertutup untuk semua pekerjaan."""
    scam_region: Fact | None = None
    """Diisi bila ada wilayah penipuan kerja."""
    work: dict[Job, Work] = {}
    """Setiap pekerjaan: boleh atau tidak, dan lewat skema apa."""
    openings: tuple[Opening, ...] = ()
    """Pembukaan umum yang tidak membuka satu pekerjaan tertentu."""
    contested: tuple[JobRule, ...] = ()
    """Pekerjaan yang sumbernya saling bertentangan."""
    ages: tuple[AgeRule, ...] = ()
    """Batas umur, dalam tahun penuh."""
    zero_cost: tuple[JobRule, ...] = ()
    """Pekerjaan yang bebas biaya."""
    ceilings: tuple[JobRule, ...] = ()
    """Batas atas biaya."""
    certificates: tuple[JobRule, ...] = ()
    """Sertifikat yang wajib."""
    ways: tuple[Fact, ...] = ()
    """Cara resmi ke sana."""
    requirements: tuple[Fact, ...] = ()
    """Syarat bekerja di sana."""
    visa_right: tuple[Fact, ...] = ()
    """Visa yang benar."""
    visa_wrong: tuple[Fact, ...] = ()
    """Visa yang salah untuk bekerja."""
    pay: tuple[Series, ...] = ()
    """Upah, dengan masa berlakunya."""
    costs: tuple[Fact, ...] = ()
    """Biaya dan siapa yang membayar."""
    contract: tuple[Fact, ...] = ()
    """Isi perjanjian kerja."""
    programmes: tuple[Fact, ...] = ()
    """Program penempatan yang ada untuk negara ini."""
    sites: tuple[Website, ...] = ()
    """Situs resmi untuk negara ini: gunanya dan alamatnya."""
    fraud: tuple[Fact, ...] = ()
    """Modus penipuan yang pernah terjadi."""
    changes: tuple[Fact, ...] = ()
    """Perubahan aturan, lama dan baru."""
    advice: tuple[Text, ...] = ()
    """Nasihat praktis, satu kalimat satu baris."""
    unknown: tuple[Text, ...] = ()
    """Yang belum diketahui tentang negara ini."""
    missions: tuple[Slug, ...] = ()
    """Id kontak perwakilan RI di sana."""
    neighbours: tuple[Slug, ...] = ()
    """Id negara tetangga."""

    def standing(self, job: Job) -> Standing | None:
        """How a page shows `job`: its access, but never open, nor once open, where sources conflict. None = no fact."""
        if not (work := self.work.get(job)):
            return None
        return "bertentangan" if work.offered and self.in_conflict(job) else work.access

    def in_conflict(self, job: Job) -> bool:
        """Whether sources conflict on `job`."""
        return any(not rule.work or job in rule.work for rule in self.contested)

    @property
    def opens_something(self) -> bool:
        """Whether some work is open there, or needs no placement."""
        open_work = any(self.standing(job) in ("terbuka", "bukan_pmi") for job in self.work)
        return open_work or any(opening.holds for opening in self.openings)

    @model_validator(mode="after")
    def _closed_means_closed(self) -> Country:
        opened = [job for job, work in self.work.items() if work.access == "terbuka"]
        if self.closed_all and opened:
            found = "closed_all dan work.{job} terbuka saling bertentangan"
            raise clash("closed_and_open", found, Clash(("closed_all",), "salah satu saja"), job=opened[0])
        return self
