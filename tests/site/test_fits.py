"""At twice the text and on the narrowest phone nothing leaves the screen, on every kind of page and in the checker."""

from __future__ import annotations

import pytest

from generator.rules.compile import compile_rules
from generator.shown.sources import SourceIndex
from generator.web.page import Book
from generator.web.pages.every import all_pages
from tests.support.browser import VERDICT, fragment
from tests.support.browser_cases import CASES, answers_of
from tests.support.fits import enlarge, faults
from tests.support.paths import AS_OF, ROOT

ON_PAPER = ("slides.md.j2", "agency_cards.md.j2")
"""Drawn as a projector and as paper show them, whatever the size of the text."""
PHONES = {
    "large": ({"width": 360, "height": 640}, True),
    "narrow": ({"width": 320, "height": 568}, False),
    "large_narrow": ({"width": 320, "height": 568}, True),
}


@pytest.fixture(scope="module")
def kinds(model, site):
    """One page of each template, and every hand-written page: the longest of its kind stands for it."""
    pages = all_pages(Book(model, AS_OF, SourceIndex(model)))
    built = {page.url: (site / page.url / "index.html") for page in pages if page.template not in ON_PAPER}
    longest = {}
    for page in sorted(
        pages, key=lambda page: built[page.url].stat().st_size if page.url in built and built[page.url].is_file() else 0
    ):
        if page.url in built and built[page.url].is_file():
            longest[page.template] = page.url
    return [*longest.values(), *(f"{path.stem}/" for path in sorted((ROOT / "content").glob("*.md")))]


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
def test_every_kind_of_page(phone, kinds):
    visitor, found = phone(""), {}
    for path in kinds:
        visitor.page.goto(visitor.base + path)
        if seen := phone.seen(visitor):
            found[path] = seen
    assert found == {}


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
    visitor.page.evaluate("document.querySelector('.awal').textContent = 'Ceritakan '.repeat(40)")
    visitor.page.evaluate(SHEET, ".awal { word-break: break-all; }")
    assert any(fault.startswith("torn") for fault in faults(visitor.page))
    visitor.page.evaluate(SHEET, "h1 { width: 900px; }")
    assert any(fault.startswith("wide") for fault in faults(visitor.page))


def test_there_is_something_to_look_at(kinds, model):
    assert len(kinds) > len(compile_rules(model).questions) / 2
