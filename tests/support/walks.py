"""Fourteen people who walk through the checker with a thumb, and one who walks for all of them.

The walker answers what is shown, in whatever order it is asked. A tap is everything that a thumb does: an option, a list
that opens, an age that is typed, "Lanjut". Destinations are chosen by what the facts say of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.facts.country import Country
from generator.facts.model import Model
from tests.support import chosen
from tests.support.browser import OPENED, Visitor
from tests.support.strategies import EVERYONE, at

Answers = Mapping[str, Any]
FOLLOWED = {"surat_tugas": "kantor", "kelanjutan": "baru", "izin_so": "ya"}
"""Questions that follow from an answer, answered by somebody with nothing to hide."""
MANY = 60
SLOW = 4
SIGNS = "tanda"
SAID = """() => Object.fromEntries([...document.querySelectorAll(".soal")].map((place) =>
  [place.id.slice(6), place.querySelector("[aria-pressed=true]")?.dataset.pilih]))"""


@dataclass(frozen=True)
class Walk:
    """Somebody, for whom (`who`: the button on the first screen) and what is answered.

    `verdict`: what it must come to; `taps`, `screens`: how many at most, the result not among them; `step`: what the first action speaks of; `call`: the role of
    the office whose number stands on the first screen.
    """

    answers: Callable[[Model], dict[str, Any]]
    verdict: str
    taps: int
    screens: int
    step: str = "Simpan foto"
    call: str = "kp2mi"
    who: str = ""
    shared: bool = False


def place(model: Model, fits: Callable[[Country], object]) -> str:
    """The first destination that `fits`, those named first on the page before the others."""
    named = [key for key in model.site.main_destinations if key in model.countries]
    return next(key for key in [*named, *sorted(model.countries)] if fits(model.countries[key]))


def with_numbers(model: Model, land: Country) -> bool:
    """Whether a mission there has a number."""
    return any(model.contacts[ref].lines for ref in land.missions if model.contacts[ref].published)


def on_leave(model: Model, job: str, placer: str) -> dict[str, Any]:
    """Back to the same employer after leave, with visa, contract and BPJS."""
    there = place(model, lambda land: land.standing(job) == "terbuka" and with_numbers(model, land))
    own = {"tahap": "siap_berangkat", "kelanjutan": "cuti", "perekrut": placer, "visa": "kerja", "bpjs": "ya"}
    young, old = chosen.age_limits(model.countries[there], job)
    return {**EVERYONE, "tujuan": there, "pekerjaan": job, "umur": max(young, min(36, old)), **own}


def in_order(model: Model, scheme: str, stage: str, job: str) -> dict[str, Any]:
    """Every condition met for `job` at a destination that the facts open for it through `scheme`."""
    there = next(place for place in chosen.places(model, scheme) if place[1] == job)
    return at(scheme, stage, *there, facts=model) | FOLLOWED


def locked_up(model: Model) -> dict[str, Any]:
    """A husband behind a fence, where online work is a trap."""
    return {
        "tahap": "sudah_di_luar_negeri",
        "tujuan": place(model, lambda land: land.scam_region),
        "pekerjaan": "kantor_online",
        "tanda": ["dikurung"],
    }


def at_home_offered(model: Model, job: str, **more: Any) -> dict[str, Any]:
    """Work that the destination has closed, offered by somebody who knows somebody."""
    closed = place(model, lambda land: land.standing(job) == "tertutup")
    return {"tahap": "baru_ditawari", "tujuan": closed, "pekerjaan": job, "perekrut": "perorangan", **more}


def office_worker(model: Model) -> dict[str, Any]:
    """Hired by a named company over there, directly."""
    there = place(model, lambda land: any(way.holds for way in land.openings) and not land.closed_all)
    papers = {"siskop2mi": "ya", "izin_keluarga": "ya", "kesehatan": "ya", "bpjs": "ya", "opp": "ya"}
    own = {"tahap": "siap_berangkat", "tujuan": there, "pekerjaan": "profesional", "perekrut": "majikan", "umur": 31}
    return {**EVERYONE, **papers, **own, "visa": "kerja"}


def spouse(model: Model) -> dict[str, Any]:
    """Lives with the visa of a family where only the state's scheme brings workers, and is offered such a job."""
    state = chosen.places(model, "g_to_g")
    there, job = min(state, key=lambda one: not model.countries[one[0]].work[one[1]].exclusive)
    own = {"tahap": "sudah_di_luar_negeri", "tujuan": there, "pekerjaan": job, "perekrut": "majikan", "umur": 29}
    return {**EVERYONE, **own, "visa": "keluarga"}


def student(model: Model) -> dict[str, Any]:
    """A programme of the own state polytechnic."""
    answers = in_order(model, "kuliah", "sedang_proses", "kuliah")
    return answers | {"perekrut": "kampus", "visa_terbit": "belum"}


def paid_a_bureau(model: Model) -> dict[str, Any]:
    """Paid for a ship long ago, and is put off."""
    sea = place(model, lambda land: land.kind == "laut")
    own = {"tahap": "sedang_proses", "tujuan": sea, "pekerjaan": "awak_kapal", "perekrut": "travel"}
    return own | {"tanda": ["diundur_terus"], "biaya": "ke_perorangan", "umur": 33, "paspor_dipegang": "perekrut"}


def admin_slot(model: Model) -> dict[str, Any]:
    """Easy money behind a screen, from an account."""
    there = place(model, lambda land: land.scam_region)
    signs = ["gaji_tidak_wajar", "buru_buru"]
    own = {"tahap": "baru_ditawari", "tujuan": there, "pekerjaan": "kantor_online", "perekrut": "medsos"}
    return own | {"tanda": signs, "umur": 20}


def not_yet_ready(model: Model) -> dict[str, Any]:
    """In the middle of a government's scheme: what comes later is not there yet."""
    later = ("siskop2mi", "izin_keluarga", "kesehatan", "bpjs", "perjanjian_penempatan", "visa_terbit", "kompetensi")
    answers = in_order(model, "g_to_g", "sedang_proses", "pabrik") | {"kontrak": "belum_tapi_dijanjikan"}
    return answers | dict.fromkeys(later, "belum")


HOUSE = "rumah_tangga"
WALKS = {
    "carer_back_from_leave": Walk(lambda model: on_leave(model, HOUSE, "majikan"), "prosedural", 20, 17),
    "wife_of_a_man_locked_up": Walk(locked_up, "bahaya_tppo", 6, 4, "Telepon perwakilan", "kemlu", who="Keluarga saya"),
    "plantation_worker_on_leave": Walk(lambda model: on_leave(model, "kebun", "p3mi"), "prosedural", 20, 17),
    "man_who_paid_a_bureau": Walk(paid_a_bureau, "non_prosedural", 9, 4, "Minta uang"),
    "office_worker_hired_directly": Walk(office_worker, "prosedural", 24, 19),
    "spouse_over_there": Walk(spouse, "belum_lengkap", 8, 6, "Tanyakan ke kantor imigrasi", "perwakilan"),
    "student_of_a_polytechnic": Walk(student, "prosedural", 16, 13),
    "woman_offered_closed_work": Walk(
        lambda model: at_home_offered(model, HOUSE, uang_panjar="ya"), "non_prosedural", 5, 4, "jalur resmi"
    ),
    "youth_offered_an_admin_slot": Walk(admin_slot, "bahaya_tppo", 6, 5, "Jangan balas", "polisi"),
    "factory_worker_all_in_order": Walk(
        lambda model: in_order(model, "p_to_p", "siap_berangkat", "pabrik"), "prosedural", 24, 21
    ),
    "government_scheme_not_yet_ready": Walk(not_yet_ready, "prosedural", 24, 16, "belum ada"),
    "returnee_unpaid": Walk(lambda _: {"tahap": "sudah_pulang"}, "sudah_pulang", 1, 1, "Kumpulkan"),
    "official_for_a_resident": Walk(
        lambda model: at_home_offered(model, HOUSE), "non_prosedural", 6, 4, "jalur resmi", who="Warga saya"
    ),
    "reader_of_a_shared_link": Walk(
        lambda model: in_order(model, "p_to_p", "siap_berangkat", "pabrik"), "prosedural", 10, 9, shared=True
    ),
}


@dataclass
class Walker:
    """Taps for somebody and counts it."""

    visitor: Visitor
    taps: int = 0
    screens: list[str] = field(default_factory=list)
    drawn: Callable[[str], object] = lambda _: None

    def walk(self, walk: Walk, answers: Answers) -> None:
        """From the first tap to the result."""
        if walk.who:
            self._press(self.visitor.page.get_by_role("button", name=walk.who, exact=True))
        while (screen := self.visitor.screen) is not None:
            assert len(self.screens) < MANY, self.screens
            self.screens.append(screen)
            self.drawn(screen)
            self._answer(screen, answers)
        self.drawn("result")

    def _answer(self, screen: str, answers: Answers) -> None:
        if screen == OPENED:
            self.visitor.take_over()
            self.taps += 1
            return
        asked = {name: answers.get(name, ["tidak_ada"] if name == SIGNS else "tidak_tahu") for name in self._questions}
        if not self._all_good(asked):
            for question, given in asked.items():
                self._say(question, given)
        for _ in range(SLOW):
            if self.visitor.screen != screen:
                return
            self._go_on(asked)

    @property
    def _questions(self) -> list[str]:
        return self.visitor.questions

    def _all_good(self, asked: Answers) -> bool:
        """Whether one tap says all of it; what it would say can be read, so nobody presses it in vain."""
        button = self.visitor.page.locator(".semua")
        if not button.count():
            return False
        button.evaluate("(button) => button.click()")
        said = self.visitor.page.evaluate(SAID)
        if said == asked:
            self.taps += 1
            return True
        button.evaluate("(button) => button.click()")
        return False

    def _say(self, question: str, given: Any) -> None:
        place = self.visitor.page.locator(f"#tanya-{question}")
        if isinstance(given, int):
            place.locator("input").fill(str(given))
            self.taps += 1
            return
        for option in [given] if isinstance(given, str) else given:
            button = place.locator(f"[data-pilih='{option}']")
            for _ in range(SLOW):
                if button.count() and button.first.is_visible():
                    break
                self._press(place.locator("button.pilih:not([data-pilih])").first)
            self._press(button.first)

    def _go_on(self, asked: Answers) -> None:
        """Onward where that stands; an option that leads on is pressed again, for the second list of signs."""
        onward = self.visitor.page.locator(".layar > .tombol:visible")
        if onward.count():
            self._press(onward.first)
        else:
            self._say(*next(iter(asked.items())))

    def _press(self, target: Any) -> None:
        """A tap; one that a slow screen took for an accident is repeated, as people do, and counts once."""
        page = self.visitor.page
        for _ in range(SLOW):
            self.visitor.settled()
            page.evaluate(
                "window.taken = false; addEventListener('click', () => { window.taken = true; }, { once: true })"
            )
            target.click()
            if page.evaluate("window.taken"):
                break
            self.visitor.pause()
        self.taps += 1
