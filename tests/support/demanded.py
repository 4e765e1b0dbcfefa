"""What the contract demands for a procedural verdict, written out from docs/engineering/answers.md without the rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from checker.engine.condition import NO_SIGN, UNKNOWN
from tests.support import chosen
from tests.support.strategies import NOT_PMI, PLACERS, RIGHT_VISA, STAGES, model

OFFERED, BUSY, READY, ABROAD = STAGES
HOME = "sudah_pulang"
CLAIM, GOING_ON = "kelanjutan", ("cuti", "perpanjang", "ganti_majikan")
OWN_COMPANY = "perusahaan_sendiri"
BEARING = ("majikan", "sendiri", OWN_COMPANY, "p3mi")
"""Who may have placed somebody whose work goes on."""
PAPERS = ("siskop2mi", "izin_keluarga", "kesehatan", "bpjs")
HOUSE, STUDY, HOLIDAY, ONLINE = "rumah_tangga", "kuliah", "liburan_kerja", "kantor_online"
CLEAN = {
    "tanda": ([NO_SIGN],),
    "uang_panjar": ("tidak",),
    "utang_jaminan": ("tidak",),
    "potong_gaji": ("tidak", "ya_tertulis"),
    "biaya": ("tidak_ada", "resmi_berkuitansi"),
}
"""What is demanded of everybody, at every stage."""


def goes_on(answers: Mapping[str, Any]) -> bool:
    """Whether the claim that work goes on counts."""
    borne = answers.get("tahap") in (READY, ABROAD) and answers.get("perekrut") in BEARING
    issued = answers.get("visa") == "kerja" and answers.get("visa_terbit") == "ya"
    return bool(answers.get(CLAIM) in GOING_ON and borne and issued and known_work(answers) not in (None, *NOT_PMI))


def known_work(answers: Mapping[str, Any]) -> str | None:
    """The work, if it is known."""
    return None if answers.get("pekerjaan") == UNKNOWN else answers.get("pekerjaan")


def lacking(answers: Mapping[str, Any]) -> Iterator[str]:
    """The questions at which the contract demands another answer than the one given."""
    late = answers.get("tahap") in (READY, ABROAD, HOME)
    yield from (question for question, fine in CLEAN.items() if answers.get(question) not in fine)
    for question in ("tahap", "tujuan", "pekerjaan", "perekrut"):
        if answers.get(question) in (None, UNKNOWN):
            yield question
    place, work = answers.get("tujuan"), known_work(answers)
    if place == "lain" or (place in model().countries and model().countries[place].closed_all):
        yield "tujuan"
    age = answers.get("umur")
    if work != STUDY and (not isinstance(age, int) or age < 18):
        yield "umur"
    if answers.get("paspor_dipegang") not in ("sendiri", "perekrut_tanda_terima", *(() if late else ("belum_punya",))):
        yield "paspor_dipegang"
    if answers.get("visa") != RIGHT_VISA.get(str(work), "kerja"):
        yield "visa"
    signed = ("sudah_dan_paham",) if late else ("sudah_dan_paham", "belum_tapi_dijanjikan")
    if work != HOLIDAY and answers.get("kontrak") not in signed:
        yield "kontrak"
    if work == ONLINE and place in model().countries and model().countries[place].scam_region:
        yield "tujuan"
    yield from lacking_later(answers) if goes_on(answers) else lacking_new(answers, late=late)


def lacking_later(answers: Mapping[str, Any]) -> Iterator[str]:
    """What is due of somebody whose work goes on."""
    if answers.get("pekerjaan") == ONLINE and answers.get("perekrut") in ("majikan", "sendiri"):
        yield "perekrut"
    if answers.get("bpjs") != "ya":
        yield "bpjs"
    if answers.get("perekrut") == "p3mi" and answers.get("p3mi_terdaftar", "ya") != "ya":
        yield "p3mi_terdaftar"


def lacking_new(answers: Mapping[str, Any], *, late: bool) -> Iterator[str]:
    """What is due of somebody who goes for the first time: who places, and the papers of each stage."""
    placer, work = answers.get("perekrut"), known_work(answers)
    pmi, offered = work not in NOT_PMI, answers.get("tahap") == OFFERED
    if placer in ("perorangan", "kenalan", "medsos", "agensi_luar_negeri"):
        yield "perekrut"
    if placer in ("lpk", "travel") and answers.get("izin_so") != "ya":
        yield "izin_so"
    if (answers.get("tujuan"), work) not in opened() and not (
        placer == OWN_COMPANY and answers.get("tujuan") in general()
    ):
        yield "tujuan"
    if work == HOUSE and placer in ("majikan", "sendiri", OWN_COMPANY):
        yield "perekrut"
    due = dict.fromkeys(("p3mi_terdaftar", "sip2mi") if placer == "p3mi" and pmi else (), ("ya",))
    if late:
        due |= {"kompetensi": ("ya", "tidak_diminta"), "visa_terbit": ("ya",)}
        due |= dict.fromkeys(("perjanjian_penempatan",) if pmi and placer in ("p3mi", "pemerintah") else (), ("ya",))
        due |= dict.fromkeys(("opp",) if pmi else (), ("ya",))
    if not offered:
        fine = ("ya",) if late else ("ya", "belum")
        due |= dict.fromkeys(PAPERS if pmi else (), fine)
    yield from (question for question, wanted in due.items() if answers.get(question) not in wanted)


@cache
def opened() -> frozenset[tuple[str, str]]:
    """Destination and work of everything that some fact opens."""
    return frozenset(place for scheme in PLACERS for place in chosen.places(model(), scheme))


@cache
def general() -> frozenset[str]:
    """Destinations open to every company, which is enough for somebody whom the own company sends."""
    lands = model().countries.items()
    return frozenset(key for key, land in lands if any(opening.legal_entity for opening in land.openings))
