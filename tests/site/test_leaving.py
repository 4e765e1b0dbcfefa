"""Leaving fast: on every page of danger and help, where a thumb is; and going back does not bring the page again."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.web.offline.kept import FALLBACK
from tests.support.browser import PHONE, new_context
from tests.support.browser_cases import answers_of
from tests.support.finished import public_pages

THUMB = PHONE["height"] / 2
"""What is lower than this a thumb reaches."""
GONE = "about:blank"


def button(page):
    """The button, as whoever is in a hurry finds it."""
    return page.get_by_role("button", name="Tutup cepat")


def press_twice(page):
    """Escape, as fast as a frightened hand is."""
    press = "for (const _ of 'ab') dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))"
    page.evaluate(f"void setTimeout(() => {{ {press} }})")  # later: the page goes while it is pressed


@pytest.fixture
def page(chromium):
    """A page of a phone whose clock is its own: one that is set says no more how a page was reached."""
    context = new_context(chromium, hasty=False)
    yield context.new_page()
    context.close()


def test_every_page_with_numbers_to_call_in_need_has_it_and_no_page_twice(site):
    found = {path: LexborHTMLParser(path.read_bytes()) for path in public_pages(site)}
    urgent = {path for path, page in found.items() if page.css_first(".telepon, .tolong")}
    offices = {path for path in found if path.parts[-3:-2] == ("wilayah",)}
    assert len(urgent) > 5 and site / FALLBACK / "index.html" in urgent
    assert [path for path in urgent | offices if len(found[path].css("button.tutup[hidden]")) != 1] == []
    assert [path for path, page in found.items() if len(page.css(".tutup")) > 1] == []


@pytest.mark.both_fonts
@pytest.mark.parametrize(("width", "text"), [(360, 100), (320, 200)])
def test_it_is_where_a_thumb_is_all_the_way_down(visit, width, text):
    page = visit("bahaya/", viewport={"width": width, "height": PHONE["height"]}).page
    page.evaluate("(text) => { document.documentElement.style.fontSize = `${text}%`; }", text)
    for down in (0, 900, 99_999):
        page.evaluate("(down) => scrollTo(0, down)", down)
        box = page.get_by_role("button", name="Tutup cepat").bounding_box()
        assert box["y"] >= THUMB and box["y"] + box["height"] <= PHONE["height"] and box["height"] >= 48
        assert box["x"] >= 0 and box["x"] + box["width"] <= width
    last = page.locator(".kaki a, .kaki p").last.bounding_box()
    assert last["y"] + last["height"] <= box["y"], "what stands last is not behind it"


def test_what_has_the_focus_is_not_behind_it(visit):
    page = visit("bahaya/").page
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    box = page.get_by_role("button", name="Tutup cepat").bounding_box()
    bar = page.locator(".kepala").bounding_box()
    for key, turns in (("Tab", 40), ("Shift+Tab", 40)):
        for _ in range(turns):
            page.keyboard.press(key)
            seen = page.evaluate(
                "(() => { const { y, height } = document.activeElement.getBoundingClientRect(); "
                "return document.activeElement.closest('main, .kaki') === null || document.activeElement.matches('.tutup') ? null : [y, y + height]; })()"
            )
            assert not seen or (seen[1] <= box["y"] + 1 and seen[0] >= bar["height"] - 1), key


@pytest.mark.parametrize("leave", [lambda page: button(page).click(), press_twice])
@pytest.mark.parametrize("last", ["bahaya/#isi", "periksa/"])
def test_nothing_of_ours_comes_back(page, base, last, leave):
    for path in ("", "lapor/", last):
        page.goto(base + path)
    page.locator("h1").wait_for()
    leave(page)
    page.wait_for_url(GONE)
    for _ in range(2):
        page.go_back()
        page.wait_for_url(GONE)
    page.goto(base + "lapor/")
    assert page.locator("h1").is_visible(), "who opens it anew is welcome"
    page.goto(base)
    page.go_back()
    assert page.locator("h1").is_visible(), "and goes back as ever"


def test_answers_of_an_earlier_page_of_the_tab_go_too(visit, model):
    visitor = visit()
    visitor.hurry(answers_of(model, "bahaya_tppo"), screens=4)
    visitor.page.goto(visitor.base + "bahaya/")
    button(visitor.page).click()
    visitor.page.wait_for_url(GONE)
    visitor.page.go_back()
    visitor.page.wait_for_url("**/periksa/")
    visitor.settled()
    assert visitor.page.evaluate("history.state.answers") == {}


SPEAKS = """{
  const heard = (is) => sessionStorage.setItem("suara", is);
  const voice = { getVoices: () => [{ lang: "id-ID" }], speak: () => heard("ya"), cancel: () => heard("tidak"), addEventListener() {} };
  Object.defineProperty(window, "speechSynthesis", { value: voice });
  window.SpeechSynthesisUtterance = function () {};
}"""


def test_a_voice_falls_silent_when_the_page_is_left(visit):
    visitor = visit(before=SPEAKS)
    heard = "sessionStorage.getItem('suara')"
    visitor.page.locator(".dengar").first.click()
    assert visitor.page.evaluate(heard) == "ya"
    button(visitor.page).click()
    visitor.page.wait_for_url(GONE)
    visitor.page.goto(visitor.base + "bahaya/")
    assert visitor.page.evaluate(heard) == "tidak"


def test_twice_escape_leaves_the_checker_and_once_only_closes_its_help(visit, model):
    visitor = visit()
    visitor.hurry(answers_of(model, "bahaya_tppo"), screens=4)
    here = visitor.screen
    visitor.page.get_by_role("link", name="Darurat", exact=True).click()
    visitor.page.keyboard.press("Escape")
    visitor.page.get_by_role("dialog").wait_for(state="detached")
    assert visitor.screen == here
    visitor.page.evaluate(
        "for (const _ of 'ab') dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', repeat: true }))"
    )
    assert visitor.screen == here, "a key that is held down is no second press"
    press_twice(visitor.page)
    visitor.page.wait_for_url(GONE)


def test_without_a_script_there_is_no_button_that_does_nothing(visit):
    assert not visit("bahaya/", java_script_enabled=False).page.locator(".tutup").is_visible()
