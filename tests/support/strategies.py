"""What the checker's tests share: the model read once, confirmed answers of each scheme, and maps made by Hypothesis."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from hypothesis import strategies as st

from checker.engine.answers import AGES
from checker.engine.condition import NO_SIGN, UNKNOWN
from checker.engine.rules import Rules
from checker.engine.verdict import Result, judge
from generator.facts.model import Model
from generator.rules.compile import Compiled, compile_findings, compile_rules
from tests.support import chosen
from tests.support.paths import AS_OF as DAY
from tests.support.real_facts import model

ABSENT = object()
STAGES = ("baru_ditawari", "sedang_proses", "siap_berangkat", "sudah_di_luar_negeri")
NOT_PMI = ("magang", "kuliah", "liburan_kerja")

P3MI = {"perekrut": "p3mi", "p3mi_terdaftar": "ya", "sip2mi": "ya", "perjanjian_penempatan": "ya"}
GOVERNMENT = {"perekrut": "pemerintah", "perjanjian_penempatan": "ya"}
PLACERS: dict[str, dict[str, str]] = {
    "p_to_p": P3MI,
    "g_to_g": GOVERNMENT,
    "g_to_p": GOVERNMENT,
    "ukps": {"perekrut": "perusahaan_sendiri"},
    "mandiri": {"perekrut": "sendiri"},
    "kapal_niaga": P3MI,
    "kapal_ikan": P3MI,
    "magang": {"perekrut": "pemerintah"},
    "kuliah": {"perekrut": "sendiri"},
    "liburan_kerja": {"perekrut": "sendiri"},
}
"""Each scheme of the contract with its confirmed answers about who places."""
RIGHT_VISA = {"magang": "magang", "kuliah": "pelajar", "liburan_kerja": "liburan_kerja"}
EVERYONE = {
    "tanda": [NO_SIGN],
    "uang_panjar": "tidak",
    "utang_jaminan": "tidak",
    "potong_gaji": "tidak",
    "biaya": "tidak_ada",
    "paspor_dipegang": "sendiri",
    "kontrak": "sudah_dan_paham",
    "kompetensi": "ya",
    "visa_terbit": "ya",
}
PMI = {"siskop2mi": "ya", "izin_keluarga": "ya", "kesehatan": "ya", "bpjs": "ya", "opp": "ya"}


@cache
def schemes() -> dict[str, tuple[str, str]]:
    """Each scheme that some fact opens, with the destination and the work about which the facts say least."""
    return {scheme: found[0] for scheme in PLACERS if (found := chosen.places(model(), scheme))}


SCHEMES = tuple(schemes())
PLACE, WORK = schemes()["p_to_p"]
"""Open work through a placement company: what stands for it wherever one is enough."""


def at(scheme: str, stage: str, place: str, job: str, facts: Model | None = None) -> dict[str, Any]:
    """Answers of one with every condition of docs/engineering/answers.md met at this place, also those not due yet."""
    papers = {} if scheme in NOT_PMI else PMI
    young, old = chosen.age_limits((facts or model()).countries[place], job)
    own = {"tujuan": place, "pekerjaan": job, "umur": max(young, min(26, old)), **PLACERS[scheme]}
    return {"tahap": stage, "visa": RIGHT_VISA.get(scheme, "kerja"), **EVERYONE, **papers, **own}


def confirmed(scheme: str, stage: str) -> dict[str, Any]:
    """The same at the place that stands for `scheme`."""
    return at(scheme, stage, *schemes()[scheme])


@cache
def compiled() -> tuple[Compiled, ...]:
    """Every finding, with the family (finding file) it comes from."""
    return compile_findings(model())


@cache
def rules() -> Rules:
    """The real rules."""
    return compile_rules(model())


@cache
def family_of() -> dict[str, str]:
    """Compiled rule -> finding file."""
    return {item.rule.id: item.family for item in compiled()}


def judged(answers: object, day: date = DAY) -> Result:
    """The engine's result with the real rules."""
    return judge(rules(), answers, day)


def families(result: Result) -> set[str]:
    """Finding files that hold."""
    return {family_of()[rule.id] for rule in result.findings}


def without(answers: dict[str, Any], *questions: str) -> dict[str, Any]:
    """The same answers, some questions not answered."""
    return {key: value for key, value in answers.items() if key not in questions}


def signs() -> tuple[str, ...]:
    """Every sign but `tidak_ada`."""
    return tuple(sign for sign in rules().questions["tanda"].options if sign != NO_SIGN)


@cache
def answers_to(question: str) -> st.SearchStrategy[Any]:
    """Any valid answer to one question."""
    asked = rules().questions[question]
    if asked.kind == "tanda":
        some = st.lists(st.sampled_from(signs()), min_size=1, max_size=3, unique=True)
        return st.just([NO_SIGN]) | some
    if asked.kind == "angka":
        return st.sampled_from((AGES.start, 17, 18, 22, 23, 39, 40, AGES.stop - 1, UNKNOWN)) | st.integers(
            AGES.start, AGES.stop - 1
        )
    return st.sampled_from((*asked.options, UNKNOWN))


@st.composite
def answer_maps(draw: st.DrawFn) -> dict[str, Any]:
    """Valid maps: half of them near a procedural case (a few answers changed or missing), half of any kind."""
    questions = tuple(rules().questions)
    if draw(st.booleans()):
        answers = confirmed(draw(st.sampled_from(SCHEMES)), draw(st.sampled_from(STAGES)))
        changed = draw(st.lists(st.sampled_from(questions), max_size=3, unique=True))
        gone = draw(st.lists(st.sampled_from(questions), max_size=2, unique=True))
        return without({**answers, **{q: draw(answers_to(q)) for q in changed}}, *gone)
    given = draw(st.sets(st.sampled_from(questions)))
    return {question: draw(answers_to(question)) for question in questions if question in given}
