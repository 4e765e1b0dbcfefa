"""The few ids that the checker's script has to tell apart."""

from __future__ import annotations

from dataclasses import dataclass

from checker.engine.condition import NO_SIGN, UNKNOWN
from generator.facts.model import Model
from generator.rules.country_findings import NOT_PMI
from generator.rules.questions import ABROAD, ELSEWHERE

TOLD = (
    *("tahap", "tujuan", "pekerjaan", "perekrut", "p3mi_terdaftar", "sip2mi", "biaya", "uang_panjar", "potong_gaji"),
    *("utang_jaminan", "visa", "kontrak", "paspor_dipegang", "umur", "tanda"),
)
"""The questions whose answers a report tells, in its order."""
OWN = ("uang_panjar", "biaya", "uang_lagi", "potong_gaji", "utang_jaminan", "paspor_dipegang", "tanda", "kelanjutan")
"""What only the reader can answer: the sender of a link may have a hand in it."""

SEVERAL = ("perekrut", "biaya")
"""Where several answers may be true at once; the gravest of them counts."""


@dataclass(frozen=True)
class Ids:
    """The ids that the script has to tell apart, so that it names none itself.

    `told`: what a report says, in order; `offer`: what an offer is called by; `own`: what only the reader can answer;
    `several`: where more than one answer may be ticked; `sea`: destinations that are no country.
    """

    stage: str
    abroad: str
    home: str
    place: str
    elsewhere: str
    sea: list[str]
    work: str
    company: str
    cost: str
    above_ceiling: str
    signs: str
    unknown: str
    no_sign: str
    not_pmi: list[str]
    told: list[str]
    offer: list[str]
    own: list[str]
    several: list[str]


def ids_of(model: Model) -> Ids:
    """The ids of `model`; those of questions that it lacks are left out of the lists."""
    return Ids(
        stage="tahap",
        abroad=ABROAD,
        home="sudah_pulang",
        place="tujuan",
        elsewhere=ELSEWHERE,
        sea=[key for key, it in model.countries.items() if it.kind == "laut"],
        work="pekerjaan",
        company="p3mi_terdaftar",
        cost="biaya",
        above_ceiling="di_atas_batas",
        signs="tanda",
        unknown=UNKNOWN,
        no_sign=NO_SIGN,
        not_pmi=list(NOT_PMI),
        told=[question for question in TOLD if question in model.questions],
        offer=["tujuan", "pekerjaan", "perekrut"],
        own=[question for question in OWN if question in model.questions],
        several=[question for question in SEVERAL if question in model.questions],
    )
