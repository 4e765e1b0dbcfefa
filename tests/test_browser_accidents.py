"""No answer by accident: two taps and a key held down answer one question, in a real Chromium with a finger."""

from __future__ import annotations

import time

import pytest

from tests.support.browser import QUIET_MS, fragment
from tests.support.browser_cases import answers_of, without

GAPS_MS = (50, 120, 300, 600)
FINGER = {"has_touch": True, "is_mobile": True}
PRESSED = "[...document.querySelectorAll('#periksa [data-pilih][aria-pressed=true]')].map((one) => one.dataset.pilih)"


WATCH = "addEventListener('click', (event) => (window.clicks ||= []).push(event.timeStamp), true)"
LATE_MS = 15
TRIES = 12


def twice(visit, path, find, gap):
    """A visitor who tapped two times on the same spot, `gap` milliseconds apart, then looked.

    A busy machine may hold the second tap back: what came too late says nothing and is tried again.
    """
    for _ in range(TRIES):
        visitor = visit(path, before=WATCH, **FINGER)
        tap_twice(visitor, find(visitor.page), gap)
        clicks = visitor.page.evaluate("clicks")
        if clicks[-1] - clicks[-2] <= gap + LATE_MS:
            return visitor
        visitor.page.context.close()
    raise AssertionError(f"this machine cannot tap two times in {gap} ms")


def tap_twice(visitor, locator, gap):
    """Tells the browser when the finger came down, so that little hangs on when it hears of it."""
    locator.scroll_into_view_if_needed()
    box = locator.bounding_box()
    spot = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
    session = visitor.page.context.new_cdp_session(visitor.page)
    began = time.time()
    for at in (began, began + gap / 1000):
        time.sleep(max(0, at - time.time()))
        for kind, points in (("touchStart", [spot]), ("touchEnd", [])):
            session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points, "timestamp": at})
    visitor.page.wait_for_timeout(QUIET_MS)


def option(page, question, answer):
    return page.locator(f"#tanya-{question} [data-pilih='{answer}']")


ONE_OPTION = {
    "tujuan": ("", lambda page: option(page, "tahap", "baru_ditawari")),
    "pekerjaan": ("#tahap=baru_ditawari", lambda page: page.locator("#tanya-tujuan [data-pilih]").first),
    "perekrut": ("#tahap=baru_ditawari&tujuan=lain", lambda page: page.locator("#tanya-pekerjaan .ragu")),
}


@pytest.mark.parametrize("gap", GAPS_MS)
@pytest.mark.parametrize("following", ONE_OPTION)
def test_two_taps_on_an_option_answer_one_question(visit, following, gap):
    path, find = ONE_OPTION[following]
    visitor = twice(visit, f"periksa/{path}", find, gap)
    assert (visitor.screen, visitor.page.evaluate(PRESSED)) == (following, [])


@pytest.mark.parametrize("gap", GAPS_MS)
def test_two_taps_open_the_list_of_places_and_choose_none(visit, gap):
    other = lambda page: page.get_by_role("button", name="Negara lain atau kapal")
    visitor = twice(visit, "periksa/#tahap=baru_ditawari", other, gap)
    assert (visitor.screen, visitor.page.evaluate(PRESSED)) == ("tujuan", [])
    assert visitor.page.get_by_role("searchbox").is_visible()


@pytest.mark.parametrize("gap", GAPS_MS)
def test_two_taps_on_a_sign_leave_it_ticked(visit, model, gap):
    path = "periksa/" + fragment(without(answers_of(model, "prosedural"), "tanda"))
    visitor = twice(visit, path, lambda page: page.locator("#tanya-tanda .centang").first, gap)
    assert visitor.screen == "tanda" and len(visitor.page.evaluate(PRESSED)) == 1


@pytest.mark.parametrize("gap", GAPS_MS)
def test_two_taps_on_the_way_on_pass_one_screen(visit, model, gap):
    left = without(answers_of(model, "prosedural"), "umur", "kontrak", "perjanjian_penempatan")
    path = "periksa/" + fragment(left)
    before = visit(path).screen

    def onward(page):
        page.locator("#tanya-umur input").fill("30")
        return page.get_by_role("button", name="Lanjut", exact=True)

    visitor = twice(visit, path, onward, gap)
    assert visitor.screen not in (before, None)
    assert visitor.page.evaluate(PRESSED) == []


def test_a_tap_after_a_pause_counts(visit):
    visitor = visit(**FINGER)
    option(visitor.page, "tahap", "baru_ditawari").tap()
    visitor.page.wait_for_timeout(QUIET_MS)
    visitor.page.locator("#tanya-tujuan [data-pilih]").first.tap()
    assert visitor.screen == "pekerjaan"


@pytest.mark.parametrize("key", ["Enter", " "])
def test_a_key_held_down_answers_once(visit, key):
    visitor = visit()
    option(visitor.page, "tahap", "baru_ditawari").focus()
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
