"""What a destination's facts mean for a verdict.

Laws that hold for every destination of the facts, and for made-up ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import product
from typing import Any, get_args

import pytest

from checker.engine.condition import UNKNOWN
from checker.engine.rules import VERDICTS, Rules
from checker.engine.verdict import judge
from generator.facts.country import Country, Job, JobRule, Opening, Work
from generator.facts.model import Model
from generator.rules.compile import compile_rules
from generator.rules.country_findings import COMPANY_JOBS
from tests.support import chosen
from tests.support.small_facts import LAW, fact
from tests.support.strategies import DAY, PLACERS, STAGES, at, model

DANGER, WRONG, UNSURE, GOOD = VERDICTS
ABROAD = "sudah_di_luar_negeri"
ISSUED = ("ya", "belum", UNKNOWN)
OPEN = Work(access="terbuka", text="Terbuka.", via=("p_to_p",), sources=LAW)
ONCE = Work(
    access="pernah_terbuka", text="Dulu.", missing="Bukti baru belum ada.", via=("p_to_p", "g_to_g"), sources=LAW
)
CLOSED = Work(access="tertutup", text="Tertutup.", sources=LAW)
STATE = Work(access="terbuka", text="Hanya program negara.", via=("g_to_g",), exclusive=True, sources=LAW)


def land(**own: Any) -> Country:
    """A destination of which nothing else is known."""
    dates = {"checked": DAY, "review_by": date(2099, 1, 1)}
    return Country(**({**dates, "name": "Negeri", "status": "terbuka", "summary": "Ringkasan."} | own))


MADE_UP = {
    "buntu": land(closed_all=fact("Ditutup.")),
    "penipu": land(scam_region=fact("Pusat penipuan.")),
    "rumah": land(work={"rumah_tangga": CLOSED, "pabrik": OPEN}),
    "beda": land(work={"pabrik": OPEN}, contested=(JobRule(work=("pabrik",), text="Beda.", sources=LAW),)),
    "dulu": land(status="pernah_terbuka", work={"pabrik": ONCE}),
    "dulu-umum": land(openings=(Opening(text="Badan hukum.", legal_entity=True, missing="Bukti baru.", sources=LAW),)),
    "umum": land(openings=(Opening(text="Badan hukum.", legal_entity=True, sources=LAW),)),
    "majikan": land(work={"rumah_tangga": OPEN}, zero_cost=(JobRule(text="Tanpa biaya.", sources=LAW),)),
    "program": land(work={"pabrik": STATE}),
    "laut": land(kind="laut", work={"awak_kapal": OPEN, "awak_kapal_ikan": OPEN}),
}
"""One destination for each kind of fact, so that no law is empty whatever the facts are."""


@dataclass(frozen=True)
class World:
    """Facts and the rules made of them."""

    facts: Model
    rules: Rules

    def verdict(self, answers: dict[str, Any]) -> str:
        return judge(self.rules, answers, DAY).verdict

    def stages(self, scheme: str, place: str, job: str, **more: Any) -> set[str]:
        """The verdicts of all stages for one with every condition met, `more` answered otherwise."""
        return {self.verdict(at(scheme, stage, place, job, self.facts) | more) for stage in STAGES}

    def work(self, standing: str) -> Iterator[tuple[str, str]]:
        """(destination, work) of this standing."""
        for place, found in self.facts.countries.items():
            yield from ((place, job) for job in found.work if found.standing(job) == standing)


@cache
def worlds() -> dict[str, World]:
    """The real facts, and the same rules over the made-up destinations."""
    facts = {"facts": model(), "made up": replace(model(), countries=MADE_UP)}
    return {name: World(one, compile_rules(one)) for name, one in facts.items()}


@pytest.fixture(params=["facts", "made up"])
def world(request: pytest.FixtureRequest) -> World:
    return worlds()[request.param]


def some(world: World, found: list[Any]) -> list[Any]:
    """`found`, of which the made-up world has at least one."""
    assert found or world.facts.countries is not MADE_UP
    return found


def test_online_work_in_the_scam_region_is_danger(world: World):
    for place in some(world, [key for key, found in world.facts.countries.items() if found.scam_region]):
        for recruiter in world.rules.questions["perekrut"].options:
            assert world.verdict({"tujuan": place, "pekerjaan": "kantor_online", "perekrut": recruiter}) == DANGER


def test_work_that_is_closed_is_closed_even_for_a_listed_company(world: World):
    for place, job in some(world, list(world.work("tertutup"))):
        scam = job == "kantor_online" and world.facts.countries[place].scam_region
        assert world.stages("p_to_p", place, job) == {DANGER if scam else WRONG}, (place, job)


def test_a_destination_without_placement_is_never_procedural(world: World):
    for place in some(world, [key for key, found in world.facts.countries.items() if found.closed_all]):
        for scheme in PLACERS:
            assert world.stages(scheme, place, "pabrik") == {WRONG}, (place, scheme)


def test_a_contested_fact_is_unsure_at_best(world: World):
    for place, job in some(world, list(world.work("bertentangan"))):
        assert world.stages("p_to_p", place, job) == {UNSURE}, (place, job)


def test_work_that_once_was_open_is_unsure_at_best_whoever_places(world: World):
    for place, job in some(world, list(world.work("pernah_terbuka"))):
        for scheme in PLACERS:
            assert GOOD not in world.stages(scheme, place, job), (place, job, scheme)


def test_an_opening_that_lacks_evidence_opens_no_company_work(world: World):
    lands = world.facts.countries.items()
    found = [(place, job) for place, one in lands if any(o.missing for o in one.openings) for job in COMPANY_JOBS]
    for place, job in some(world, found):
        if not general(world.facts.countries[place]) and job not in world.facts.countries[place].work:
            assert world.stages("p_to_p", place, job) == {UNSURE}, (place, job)


def general(found: Country) -> bool:
    """Whether a general opening for legal-entity employers stands in the facts."""
    return any(opening.holds for opening in found.openings)


def test_work_that_no_fact_opens_is_unsure_at_best(world: World):
    assert world.stages("p_to_p", next(iter(world.facts.countries)), "pabrik", tujuan="lain") == {UNSURE}
    for place, found in world.facts.countries.items():
        for job in get_args(Job):
            if found.closed_all or job in found.work or (general(found) and job in COMPANY_JOBS):
                continue
            if not (job == "kantor_online" and found.scam_region) and job not in ("magang", "kuliah", "liburan_kerja"):
                assert world.stages("p_to_p", place, job) == {UNSURE}, (place, job)


def test_a_general_opening_is_enough_for_company_work(world: World):
    found = [(place, job) for place, land in world.facts.countries.items() if general(land) for job in COMPANY_JOBS]
    for place, job in some(world, found):
        land = world.facts.countries[place]
        if job not in land.work and not chosen.rules_for(land, job, "contested", "zero_cost"):
            assert world.stages("p_to_p", place, job) == {GOOD}, (place, job)


def test_household_work_is_neither_for_going_alone_nor_a_companys_own_interest(world: World):
    for place, job in some(world, [one for one in world.work("terbuka") if one[1] == "rumah_tangga"]):
        for recruiter in ("majikan", "sendiri"):
            assert world.stages("mandiri", place, job, perekrut=recruiter) == {WRONG}, place
        assert world.stages("ukps", place, job) == {WRONG}, place


def test_whoever_lives_there_with_a_family_takes_no_way_of_placing(world: World):
    """Work that only the state's scheme fills: a spouse hired over there is not refused for it, and never cleared."""
    for place, job in kept_by_the_state(world):
        answers = at("mandiri", ABROAD, place, job, world.facts)
        for recruiter, issued in product(("majikan", "kenalan"), ISSUED):
            for visa, verdict in (("keluarga", UNSURE), ("kerja", WRONG), (UNKNOWN, WRONG)):
                more = {"perekrut": recruiter, "visa": visa, "visa_terbit": issued}
                assert world.verdict(answers | more) == verdict, (place, job, more)
        for recruiter in ("perorangan", "medsos"):
            assert world.stages("mandiri", place, job, perekrut=recruiter, visa="keluarga") == {WRONG}, place


def test_a_family_visa_that_somebody_at_home_names_opens_no_way_of_placing(world: World):
    """Also one that is issued, or that nobody asked about: whoever recruits at home tells what to answer."""
    home = [stage for stage in (*world.rules.questions["tahap"].options, UNKNOWN) if stage != ABROAD]
    for place, job in kept_by_the_state(world):
        for stage, recruiter, issued in product(home, ("majikan", "kenalan"), ISSUED):
            answers = at("mandiri", "siap_berangkat", place, job, world.facts) | {"tahap": stage}
            verdict = world.verdict(answers | {"perekrut": recruiter, "visa": "keluarga", "visa_terbit": issued})
            assert verdict == WRONG, (place, job, stage, recruiter, issued)


def kept_by_the_state(world: World) -> list[tuple[str, str]]:
    """(destination, work) that only a scheme of the state fills; household work has refusals of its own."""
    kept = [one for one in world.work("terbuka") if world.facts.countries[one[0]].work[one[1]].exclusive]
    return some(world, [one for one in kept if one[1] != "rumah_tangga"])


def test_crew_sent_by_a_company_of_their_own_is_unsure_at_best(world: World):
    crew = [one for one in world.work("terbuka") if one[1] in chosen.SHIP_WORK.values()]
    for place, job in some(world, crew):
        work = world.facts.countries[place].work[job]
        if not work.exclusive:
            assert world.stages("ukps", place, job) == {UNSURE}, (place, job)


def test_a_receipted_fee_for_zero_cost_work_needs_a_written_basis(world: World):
    free = [
        (place, job)
        for place, job in world.work("terbuka")
        if chosen.rules_for(world.facts.countries[place], job, "zero_cost")
        and "p_to_p" in world.facts.countries[place].work[job].via
    ]
    for place, job in some(world, free):
        assert world.stages("p_to_p", place, job, biaya="resmi_berkuitansi") == {UNSURE}, (place, job)
        assert world.stages("p_to_p", place, job, biaya="tidak_ada") == {GOOD}, (place, job)
