"""Fourteen people on a cheap phone, from the first tap to the last line of the result."""

from __future__ import annotations

import re
from statistics import median

import pytest

from tests.support.browser import OPENED, PHONE, fragment
from tests.support.browser_cases import BLOCKED
from tests.support.walks import WALKS, Walker

TAPS_BEFORE = 15
"""The median of the walks that were measured before the way was shortened; now a quarter fewer are allowed."""
A_WHOLE_CHECK = 24
LONG = (OPENED, "result")
"""Screens that list what was answered or found; those that ask are at most two phones high, the foot of the page too."""
HEIGHT = "document.documentElement.scrollHeight"
SEEN = """() => {
  const inside = (node) => { const { top, bottom, height } = node.getBoundingClientRect(); return height && top >= 0 && bottom <= innerHeight; };
  const first = (selector) => [...document.querySelectorAll(selector)].find((node) => node.getClientRects().length);
  const call = first(".hasil a[href^='tel:'], .hasil a[href^='https://wa.me/']");
  const step = first(".hasil ol.langkah li, .hasil ul.kotak li");
  return { call: call?.getAttribute("href") ?? "", called: Boolean(call && inside(call)),
    step: step?.innerText ?? "", stepped: Boolean(step && inside(step)), tall: document.documentElement.scrollHeight };
}"""


def office_of(model, address):
    """The role of the office that a link calls."""
    return next(it.role for it in model.contacts.values() for line in it.lines if line.address == address)


@pytest.fixture
def walked(visit, model):
    """`walked(name)`: that walk to its end. The visitor, the walker, and what the first screen of the result shows."""

    def walk(name):
        walk = WALKS[name]
        answers = walk.answers(model)
        visitor = visit("periksa/" + (fragment(answers) if walk.shared else ""), has_touch=True)
        heights = {}
        walker = Walker(visitor, drawn=lambda screen: heights.update({screen: visitor.page.evaluate(HEIGHT)}))
        walker.walk(walk, answers)
        visitor.page.evaluate("scrollTo(0, 0)")
        seen = visitor.page.evaluate(SEEN) | {"heights": heights}
        return visitor, walker, seen

    return walk


@pytest.mark.parametrize("name", WALKS)
def test_a_walk_to_the_last_line(walked, model, name):
    visitor, walker, seen = walked(name)
    assert visitor.verdict == WALKS[name].verdict
    assert walker.taps <= WALKS[name].taps
    assert len(walker.screens) <= WALKS[name].screens
    assert seen["called"] and office_of(model, seen["call"]) == WALKS[name].call
    assert seen["stepped"] and re.search(WALKS[name].step, seen["step"])
    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert [it for it in seen["heights"].items() if it[0] not in LONG and it[1] > 2 * PHONE["height"]] == []
    visitor.page.emulate_media(media="print")  # an office that checked for a resident signs its copy
    assert visitor.page.locator(".lembar-kaki .garis-nama").is_visible() == (WALKS[name].who == "Warga saya")
    visitor.assert_quiet(BLOCKED)


def test_the_middle_walk_takes_a_quarter_fewer_taps():
    allowed = [walk.taps for walk in WALKS.values()]
    assert max(allowed) <= A_WHOLE_CHECK
    assert median(allowed) <= TAPS_BEFORE * 3 / 4


def test_an_official_begins_anew_for_the_next_resident(walked):
    visitor, *_ = walked("official_for_a_resident")
    visitor.page.get_by_role("button", name="Periksa warga berikutnya").evaluate("(button) => button.click()")
    visitor.page.wait_for_selector("[data-layar=tahap]")
    assert visitor.page.locator("[data-pilih][aria-pressed=true]").count() == 0
    assert visitor.page.get_by_role("button", name="Warga saya").get_attribute("aria-pressed") == "true"
