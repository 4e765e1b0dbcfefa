"""The way through the questions, on the checker's page alone: heights, the number of screens, changing an answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.browser import PHONE, Visitor, new_context
from tests.support.browser_cases import CASES, answers_of
from tests.support.in_page import HURRY

ABROAD = "sudah_di_luar_negeri"
STAGES = ("baru_ditawari", "sedang_proses", "siap_berangkat", ABROAD)
TWO_PHONES = 2 * PHONE["height"]
MOST_ABROAD = 6
HEIGHT = "document.documentElement.scrollHeight"


@pytest.fixture
def opened(chromium, checker_address) -> Iterator[Any]:
    """`opened()` is a new visitor on the first question."""
    contexts = []

    def visitor() -> Visitor:
        context = new_context(chromium)
        contexts.append(context)
        page = context.new_page()
        page.goto(checker_address)
        return Visitor(page, "")

    yield visitor
    for context in contexts:
        context.close()


def walked(visitor: Visitor, answers: dict[str, Any]) -> dict[str, int]:
    """The height of every screen on the way to the result."""
    heights: dict[str, int] = {}
    while (screen := visitor.screen) is not None:
        heights[screen] = visitor.page.evaluate(HEIGHT)
        visitor.page.evaluate(HURRY, [answers, 1, None])
    return heights


@pytest.mark.both_fonts
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("verdict", CASES)
def test_no_screen_is_taller_than_two_phones(opened, model, verdict, stage):
    heights = walked(opened(), {**answers_of(model, verdict), "tahap": stage})
    assert {screen: height for screen, height in heights.items() if height > TWO_PHONES} == {}


@pytest.mark.parametrize("case", [*CASES.values(), "kosong"])
def test_abroad_there_is_a_result_after_six_screens_and_signs_come_first(opened, model, case):
    given = {key: value for key, value in model.cases[case].answers.items() if key != "tahap"}
    screens = list(walked(opened(), {**given, "tahap": ABROAD}))
    assert len(screens) <= MOST_ABROAD and screens.index("tanda") == 2


@pytest.mark.parametrize(("issued", "verdict"), [("ya", "belum_lengkap"), ("belum", "bahaya_tppo")])
def test_abroad_what_takes_a_danger_back_is_asked_before_the_result(opened, model, issued, verdict):
    """Other work than was agreed, by itself and with an issued visa: the employer breaks the contract, no more."""
    there = {"tahap": ABROAD, "tanda": ["tujuan_diganti"], "visa": "kerja", "visa_terbit": issued}
    visitor = opened()
    visitor.hurry({**answers_of(model, "prosedural"), **there})
    assert visitor.verdict == verdict


@pytest.mark.parametrize("stage", ["sedang_proses", "siap_berangkat", ABROAD])
def test_who_is_locked_up_reads_of_danger_whatever_else_is_wrong(opened, model, stage):
    visitor = opened()
    answers = {**answers_of(model, "non_prosedural"), "tahap": stage, "tanda": ["dikurung"]}
    assert "tanda" in walked(visitor, answers)
    assert visitor.verdict == "bahaya_tppo"


def local_line(model, country):
    """The shown number of a line of the country's own, if the facts have one."""
    own = (model.contacts[ref] for ref in country.missions if model.contacts[ref].role == "luar_negeri")
    return next((contact.lines[0].number for contact in own if contact.lines), None)


@pytest.mark.parametrize("proven", [True, False])
def test_help_of_the_country_stands_before_the_questions_abroad(opened, model, proven):
    places = {key: it for key, it in model.countries.items() if it.kind == "negara"}
    key = next(key for key, it in places.items() if bool(local_line(model, it)) == proven)
    visitor = opened()
    visitor.until("tanda", {"tahap": ABROAD, "tujuan": key})
    told = visitor.page.locator(".setempat").inner_text()
    expected = local_line(model, places[key]) or f"Nomor polisi di {places[key].name} belum kami pastikan"
    assert expected in told and visitor.page.locator(".setempat a[href^='tel:']").count()


@pytest.mark.parametrize("two", [("p3mi", "perorangan"), ("perorangan", "p3mi")])
def test_of_several_that_are_true_the_gravest_counts(opened, model, two):
    visitor = opened()
    visitor.until("perekrut", answers_of(model, "prosedural") | {"tahap": "baru_ditawari"})
    visitor.settled()
    visitor.page.get_by_role("button", name=model.words.checker_screens.screens.several).click()
    visitor.pause()
    for one in two:
        visitor.tap("perekrut", one)
    visitor.onward()
    assert visitor.verdict == "non_prosedural"
    assert visitor.page.evaluate("history.state.answers.perekrut") == "perorangan"


def test_the_help_of_a_question_stands_there_also_among_others(opened, model):
    visitor = opened()
    visitor.until("surat", answers_of(model, "prosedural"))
    asked = [model.questions[key] for key in visitor.questions if model.questions[key].help]
    assert asked
    for question in asked:
        assert visitor.page.get_by_text(question.help, exact=True).is_visible()


def test_an_answer_is_changed_from_anywhere_and_one_comes_back(opened, model):
    answers, visitor = answers_of(model, "prosedural"), opened()
    visitor.until("umur", answers)
    visitor.page.locator(".sejauh summary").click()
    visitor.page.get_by_role("button", name="Ubah: Biaya").click()
    assert visitor.screen == "biaya"
    visitor.tap("biaya", "tidak_ada")
    assert visitor.screen == "umur"
    visitor.hurry(answers)
    assert visitor.verdict == "prosedural"
    visitor.page.get_by_text("Jawaban Anda", exact=True).click()
    visitor.page.get_by_role("button", name="Ubah: Umur").click()
    visitor.settled()
    visitor.page.locator("#tanya-umur input").fill("26")
    visitor.onward()
    assert visitor.verdict == "prosedural"


def test_going_on_after_a_result_asks_the_rest_and_ends_at_a_result(opened, model):
    visitor = opened()
    screens = walked(visitor, {"tahap": ABROAD})
    visitor.settled()
    visitor.page.get_by_role("button", name="Lanjut periksa").click()
    more = walked(visitor, {})
    assert more and not set(more) & set(screens) and visitor.verdict == "belum_lengkap"
