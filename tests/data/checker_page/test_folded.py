"""What a result keeps folded comes with a script of its own: no result waits for it, and where it fails it says so."""

from __future__ import annotations

import pytest

from tests.support.browser import Visitor, new_context
from tests.support.browser_cases import CASES, answers_of
from tests.support.checker_page import write_page

SCRIPT = "js/checker-folded.js"
LAW, REPORT = ".hukum > .sumber", ".laporan textarea"


@pytest.fixture
def without(chromium, model, tmp_path):
    """A visitor on the page of a folder from which the script is gone, and the way to put it back."""
    page = write_page(tmp_path, model)
    script = tmp_path / SCRIPT
    code = script.read_text(encoding="utf-8")
    script.unlink()
    context = new_context(chromium)
    visitor = Visitor(context.new_page(), "file://")
    visitor.page.goto(page.as_uri())
    yield visitor, lambda: script.write_text(code, encoding="utf-8")
    context.close()


def test_it_comes_with_the_first_answer_and_not_before(ending):
    visitor = ending({}, screens=0)
    assert not visitor.page.locator(f"script[src$='{SCRIPT}']").count()
    visitor.hurry({}, screens=1)
    assert visitor.page.locator(f"script[src$='{SCRIPT}']").count() == 1


@pytest.mark.parametrize("verdict", CASES)
def test_a_result_without_it_says_what_to_do_and_offers_the_rest_again(without, model, verdict):
    visitor, put_back = without
    words = model.words.checker_verdict.verdict
    visitor.hurry(answers_of(model, verdict))
    page = visitor.page
    assert visitor.verdict == verdict
    assert page.locator(".vonis-besar h1").inner_text() and page.locator(".vonis-besar .nomor, .hasil .nomor").count()
    assert page.locator(".hasil ol li").count()
    page.get_by_text(model.words.checker_report.report.make, exact=True).click()
    note = page.locator(".laporan [role='status']", has_text=words.not_yet)
    assert note.is_visible() and not page.locator(f"{REPORT}, {LAW} a").count()
    put_back()
    page.locator(".laporan").get_by_role("button", name=words.try_again).click()
    page.locator(REPORT).wait_for()
    assert page.locator(REPORT).input_value()
    laws = page.locator(LAW)
    assert all(laws.nth(place).locator("a").count() for place in range(laws.count()))
    assert not page.get_by_text(words.not_yet).count() and not page.locator("[aria-busy]").count()
