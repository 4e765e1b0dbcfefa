"""Fourteen people on a cheap phone, from the first tap to the last line of the result."""

from __future__ import annotations

import pytest

from tests.support.browser import PHONE, fragment
from tests.support.browser_cases import BLOCKED
from tests.support.walks import WALKS, Walker

TAPS_BEFORE = 15
"""The median of the walks that were measured before the way was shortened."""
A_WHOLE_CHECK = 24
SEEN = """() => {
  const inside = (node) => { const { top, bottom, height } = node.getBoundingClientRect(); return height && top >= 0 && bottom <= innerHeight; };
  const first = (selector) => [...document.querySelectorAll(selector)].find((node) => node.getClientRects().length);
  const call = first(".hasil a[href^='tel:'], .hasil a[href^='https://wa.me/']");
  const step = first(".hasil ol.langkah li, .hasil ul.kotak li");
  return { call: call?.getAttribute("href") ?? "", called: Boolean(call && inside(call)),
    step: step?.innerText ?? "", stepped: Boolean(step && inside(step)), tall: document.documentElement.scrollHeight };
}"""


@pytest.fixture
def walked(visit, model):
    """`walked(name)`: that walk to its end. The visitor, the walker, and what the first screen of the result shows."""

    def walk(name):
        walk = WALKS[name]
        answers = walk.answers(model)
        visitor = visit("periksa/" + (fragment(answers) if walk.shared else ""), has_touch=True)
        walker = Walker(visitor)
        walker.walk(walk, answers)
        visitor.page.evaluate("scrollTo(0, 0)")
        seen = visitor.page.evaluate(SEEN)
        print(name, visitor.verdict, walker.taps, len(walker.screens), walker.screens, seen)
        return visitor, walker, seen

    return walk


@pytest.mark.parametrize("name", WALKS)
def test_a_walk_to_the_last_line(walked, name):
    visitor, walker, seen = walked(name)
    assert visitor.verdict == WALKS[name].verdict
    assert walker.taps <= WALKS[name].taps
    assert seen["called"] and seen["stepped"]
    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    visitor.assert_quiet(BLOCKED)
