"""No answer by accident: two taps and a key held down answer one question, in a real Chromium with a finger.

Nobody is hasty here: the clock of taps is the real one.
"""

from __future__ import annotations

import time

import pytest

from tests.support.browser_cases import answers_of

GAPS_MS = (50, 120, 300, 600)
CALM = {"hasty": False}
FINGER = CALM | {"has_touch": True, "is_mobile": True}
PRESSED = "[...document.querySelectorAll('#periksa [data-pilih][aria-pressed=true]')].map((one) => one.dataset.pilih)"


WATCH = "addEventListener('click', (event) => (window.clicks ||= []).push(event.timeStamp), true)"
LATE_MS = 15
TRIES = 12


def twice(visit, screen, answers, find, gap):
    """A visitor who on `screen` tapped two times on the same spot, `gap` milliseconds apart, then looked.

    A busy machine may hold the second tap back: what came too late says nothing and is tried again.
    """
    for _ in range(TRIES):
        visitor = visit(before=WATCH, **FINGER)
        visitor.until(screen, answers)
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
    visitor.pause()


def option(page, question, answer):
    return page.locator(f"#tanya-{question} [data-pilih='{answer}']")


def first_of(page, question):
    return page.locator(f"#tanya-{question} [data-pilih]").first


FOLLOWING = {"tahap": "pekerjaan", "pekerjaan": "tujuan", "tujuan": "perekrut"}
OFFERED = {"tahap": "baru_ditawari", "pekerjaan": "lain"}


@pytest.mark.parametrize("gap", GAPS_MS)
@pytest.mark.parametrize("screen", FOLLOWING)
def test_two_taps_on_an_option_answer_one_question(visit, screen, gap):
    visitor = twice(visit, screen, OFFERED, lambda page: first_of(page, screen), gap)
    assert (visitor.screen, visitor.page.evaluate(PRESSED)) == (FOLLOWING[screen], [])


@pytest.mark.parametrize("gap", GAPS_MS)
def test_two_taps_open_the_list_of_places_and_choose_none(visit, gap):
    other = lambda page: page.get_by_role("button", name="Negara lain atau kapal")
    visitor = twice(visit, "tujuan", OFFERED, other, gap)
    assert (visitor.screen, visitor.page.evaluate(PRESSED)) == ("tujuan", [])
    assert visitor.page.get_by_role("searchbox").is_visible()


@pytest.mark.parametrize("gap", GAPS_MS)
def test_two_taps_on_a_sign_leave_it_ticked(visit, model, gap):
    visitor = twice(visit, "tanda", answers_of(model, "prosedural"), lambda page: first_of(page, "tanda"), gap)
    assert visitor.screen == "tanda" and len(visitor.page.evaluate(PRESSED)) == 1


@pytest.mark.parametrize("gap", GAPS_MS)
def test_two_taps_on_no_sign_do_not_pass_over_the_other_signs(visit, model, gap):
    none = lambda page: option(page, "tanda", "tidak_ada")
    visitor = twice(visit, "tanda", answers_of(model, "prosedural"), none, gap)
    assert visitor.screen == "tanda" and "tanda" not in visitor.page.evaluate("history.state.answers")


@pytest.mark.parametrize("gap", GAPS_MS)
def test_two_taps_on_the_way_on_pass_one_screen(visit, model, gap):
    def onward(page):
        page.locator("#tanya-umur input").fill("30")
        return page.get_by_role("button", name="Lanjut", exact=True)

    visitor = twice(visit, "umur", answers_of(model, "prosedural"), onward, gap)
    assert visitor.screen == "kontrak"
    assert visitor.page.evaluate(PRESSED) == []


def test_a_tap_after_a_pause_counts(visit):
    visitor = visit(**FINGER)
    option(visitor.page, "tahap", "baru_ditawari").tap()
    visitor.pause()
    first_of(visitor.page, "pekerjaan").tap()
    assert visitor.screen == "tujuan"


@pytest.mark.parametrize("key", ["Enter", " "])
def test_a_key_held_down_answers_once(visit, key):
    visitor = visit(**CALM)
    option(visitor.page, "tahap", "baru_ditawari").focus()
    for _ in range(4):
        visitor.page.keyboard.down(key)  # from the second on the browser calls it a repetition
        visitor.page.wait_for_timeout(60)
    visitor.page.keyboard.up(key)
    assert (visitor.screen, visitor.page.evaluate(PRESSED)) == ("pekerjaan", [])
    first_of(visitor.page, "pekerjaan").focus()
    visitor.page.keyboard.press(key)
    assert visitor.screen == "pekerjaan"
    visitor.settled()
    visitor.page.keyboard.press(key)
    assert visitor.screen == "tujuan"


def test_leaving_and_help_wait_for_nobody(visit):
    visitor = visit(**CALM)
    visitor.tap("tahap", "baru_ditawari")
    visitor.page.get_by_role("link", name="Darurat").click()
    assert visitor.page.get_by_role("dialog").is_visible()
    visitor.page.keyboard.press("Escape")
    visitor.page.get_by_role("button", name="Kembali", exact=True).click()
    assert visitor.screen == "tahap"
