"""No answer by accident: two taps and a key held down answer one question, in a real Chromium with a finger."""

from __future__ import annotations

import pytest

from tests.support.browser import QUIET_MS, fragment
from tests.support.browser_cases import answers_of, without

GAPS_MS = (50, 120, 300, 600)
FINGER = {"has_touch": True, "is_mobile": True}
PRESSED = "[...document.querySelectorAll('#periksa [aria-pressed=true]')].map((one) => one.dataset.pilih)"


def twice(visitor, locator, gap):
    """Two taps of a finger on the same spot, `gap` milliseconds apart, and the time that a slow eye needs."""
    visitor.settled()
    locator.scroll_into_view_if_needed()
    box = locator.bounding_box()
    spot = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    visitor.page.touchscreen.tap(*spot)
    visitor.page.wait_for_timeout(gap)
    visitor.page.touchscreen.tap(*spot)
    visitor.page.wait_for_timeout(QUIET_MS)


def option(visitor, question, answer):
    return visitor.page.locator(f"#tanya-{question} [data-pilih='{answer}']")


@pytest.mark.parametrize("gap", GAPS_MS)
def test_two_taps_on_an_option_answer_one_question(visit, gap):
    visitor = visit(**FINGER)
    twice(visitor, option(visitor, "tahap", "baru_ditawari"), gap)
    assert (visitor.screen, visitor.page.evaluate(PRESSED)) == ("tujuan", [])
    twice(visitor, visitor.page.locator("#tanya-tujuan [data-pilih]").first, gap)
    assert (visitor.screen, visitor.page.evaluate(PRESSED)) == ("pekerjaan", [])
    twice(visitor, visitor.page.locator("#tanya-pekerjaan .ragu"), gap)
    assert (visitor.screen, visitor.page.evaluate(PRESSED)) == ("perekrut", [])


@pytest.mark.parametrize("gap", GAPS_MS)
def test_two_taps_open_the_list_of_places_and_choose_none(visit, gap):
    visitor = visit("periksa/#tahap=baru_ditawari", **FINGER)
    twice(visitor, visitor.page.get_by_role("button", name="Negara lain atau kapal"), gap)
    assert (visitor.screen, visitor.page.evaluate(PRESSED)) == ("tujuan", [])
    assert visitor.page.get_by_role("searchbox").is_visible()


@pytest.mark.parametrize("gap", GAPS_MS)
def test_two_taps_on_a_sign_leave_it_ticked(visit, model, gap):
    visitor = visit("periksa/" + fragment(without(answers_of(model, "prosedural"), "tanda")), **FINGER)
    twice(visitor, option(visitor, "tanda", "buru_buru"), gap)
    assert (visitor.screen, visitor.page.evaluate(PRESSED)) == ("tanda", ["buru_buru"])


@pytest.mark.parametrize("gap", GAPS_MS)
def test_two_taps_on_the_way_on_pass_one_screen(visit, model, gap):
    left = without(answers_of(model, "prosedural"), "umur", "kontrak", "perjanjian_penempatan")
    visitor = visit("periksa/" + fragment(left), **FINGER)
    before = visitor.screen
    visitor.page.locator("#tanya-umur input").fill("30")
    twice(visitor, visitor.page.get_by_role("button", name="Lanjut", exact=True), gap)
    assert visitor.screen not in (before, None)
    assert visitor.page.evaluate(PRESSED) == []


def test_a_tap_after_a_pause_counts(visit):
    visitor = visit(**FINGER)
    option(visitor, "tahap", "baru_ditawari").tap()
    visitor.page.wait_for_timeout(QUIET_MS)
    visitor.page.locator("#tanya-tujuan [data-pilih]").first.tap()
    assert visitor.screen == "pekerjaan"


@pytest.mark.parametrize("key", ["Enter", " "])
def test_a_key_held_down_answers_once(visit, key):
    visitor = visit()
    option(visitor, "tahap", "baru_ditawari").focus()
    for _ in range(4):
        visitor.page.keyboard.down(key)  # from the second on the browser calls it a repetition
        visitor.page.wait_for_timeout(60)
    visitor.page.keyboard.up(key)
    assert (visitor.screen, visitor.page.evaluate(PRESSED)) == ("tujuan", [])
    visitor.page.locator("#tanya-tujuan [data-pilih]").first.focus()
    visitor.page.keyboard.press(key)
    assert visitor.screen == "tujuan"
    visitor.settled()
    visitor.page.keyboard.press(key)
    assert visitor.screen == "pekerjaan"


def test_leaving_and_help_wait_for_nobody(visit):
    visitor = visit()
    visitor.tap("tahap", "baru_ditawari")
    visitor.page.get_by_role("link", name="Darurat").click()
    assert visitor.page.get_by_role("dialog").is_visible()
    visitor.page.keyboard.press("Escape")
    visitor.page.get_by_role("button", name="Kembali", exact=True).click()
    assert visitor.screen == "tahap"
