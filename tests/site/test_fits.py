"""At twice the text and on the narrowest phone nothing leaves the screen of the checker (pages: test_page_types)."""

from __future__ import annotations

import pytest

from tests.support.browser import VERDICT, fragment
from tests.support.browser_cases import CASES, answers_of
from tests.support.fits import enlarge, faults

PHONES = {
    "large": ({"width": 360, "height": 640}, True),
    "narrow": ({"width": 320, "height": 568}, False),
    "large_narrow": ({"width": 320, "height": 568}, True),
}


@pytest.fixture(params=PHONES)
def phone(request, visit):
    """`phone(path)` opens a page on that phone; `phone.seen(visitor)` lists what does not fit."""
    viewport, large = PHONES[request.param]

    def look(visitor):
        if large:
            enlarge(visitor.page)
        return faults(visitor.page)

    def open_page(path="periksa/"):
        return visit(path, viewport=viewport)

    open_page.seen = look
    return open_page


@pytest.mark.both_fonts
def test_every_question(phone, model):
    answers, visitor, found = answers_of(model, "prosedural"), phone(), {}
    while screen := visitor.screen:
        if seen := phone.seen(visitor):
            found[screen] = seen
        for more in visitor.page.locator("button.pilih:not([data-pilih]):not(.siapa button)").all():
            more.evaluate("(button) => button.click()")
            found |= {f"{screen}, opened": seen for seen in [faults(visitor.page)] if seen}
        visitor.hurry(answers, screens=1)
    assert found == {}


@pytest.mark.both_fonts
@pytest.mark.parametrize("verdict", CASES)
def test_every_result_with_all_that_is_folded(phone, model, verdict):
    visitor = phone()
    visitor.hurry(answers_of(model, verdict))
    visitor.page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")
    assert phone.seen(visitor) == []
    assert visitor.page.locator(VERDICT).count() == 1


@pytest.mark.both_fonts
def test_a_link_from_somebody_else(phone, model):
    visitor = phone("periksa/" + fragment(answers_of(model, "prosedural")))
    assert phone.seen(visitor) == []


@pytest.mark.both_fonts
def test_help_keeps_the_way_out(phone):
    visitor = phone()
    seen = phone.seen(visitor)
    visitor.page.get_by_role("link", name="Darurat").evaluate("(link) => link.click()")
    dialog = visitor.page.get_by_role("dialog")
    close = dialog.get_by_role("button", name="Tutup bantuan")
    seen += faults(visitor.page)
    dialog.evaluate("(dialog) => dialog.scrollTo(0, dialog.scrollHeight)")
    box = close.bounding_box()
    assert seen == [] and box["x"] + box["width"] <= visitor.page.viewport_size["width"] and box["y"] >= 0


SHEET = """(rule) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; }"""


def test_a_page_that_does_not_fit_would_be_seen(visit):
    visitor = visit("lapor/", viewport=PHONES["narrow"][0])
    visitor.page.evaluate("document.querySelector('main p').textContent = 'Ceritakan '.repeat(40)")
    visitor.page.evaluate(SHEET, "main p { word-break: break-all; }")
    assert any(fault.startswith("torn") for fault in faults(visitor.page))
    visitor.page.evaluate(SHEET, "h1 { width: 900px; }")
    assert any(fault.startswith("wide") for fault in faults(visitor.page))
