"""Results come with a script and styles of their own: before they are there nothing is judged, and the page says so."""

from __future__ import annotations

import pytest

from generator.shown.how_sure import MARKS
from tests.support.browser import OPENED, Visitor, fragment, new_context
from tests.support.browser_cases import CASES, answers_of
from tests.support.checker_page import write_page

SCRIPT, STYLES = "js/checker-result.js", "css/checker_result.css"
RESULT = "#periksa .hasil, #periksa .vonis-besar"
DANGER = next(iter(CASES))


@pytest.fixture(params=(SCRIPT, STYLES))
def without(request, chromium, model, tmp_path):
    """A visitor on the page of a folder from which the script or its styles are gone, and the way to put them back."""
    page = write_page(tmp_path, model)
    file = tmp_path / request.param
    text = file.read_text(encoding="utf-8")
    file.unlink()
    context = new_context(chromium)
    visitor = Visitor(context.new_page(), "file://")
    visitor.page.goto(page.as_uri())
    yield visitor, lambda: file.write_text(text, encoding="utf-8")
    context.close()


def asks_again(visitor: Visitor, model) -> None:
    """The page says that it has no result, and shows none."""
    words = model.words.checker_screens.waiting
    assert visitor.verdict is None and not visitor.page.locator(RESULT).count()
    assert visitor.page.locator("#periksa [role='status']").inner_text() == words.late
    assert visitor.page.locator(".tombol-darurat").is_visible()


def test_they_come_with_the_first_answer_and_not_before(ending):
    visitor = ending({}, screens=0)
    asked = visitor.page.locator(f"script[src$='{SCRIPT}'], link[href$='{STYLES}']")
    assert not asked.count()
    visitor.hurry({}, screens=1)
    assert asked.count() == 2


def test_without_them_nothing_is_judged_and_a_second_try_gives_the_result(without, model):
    visitor, put_back = without
    answers, words = answers_of(model, DANGER), model.words.checker_screens.waiting
    visitor.hurry(answers)
    asks_again(visitor, model)
    visitor.page.get_by_role("button", name=words.again).click()
    asks_again(visitor, model)
    put_back()
    visitor.settled()
    visitor.page.get_by_role("button", name=words.again).click()
    visitor.page.locator(".hasil").wait_for()
    assert visitor.verdict == DANGER


def test_a_reload_waits_for_them_as_well(without, model):
    visitor, put_back = without
    visitor.hurry(answers_of(model, DANGER))
    visitor.page.reload()
    asks_again(visitor, model)
    put_back()
    visitor.page.reload()
    assert visitor.verdict == DANGER


def test_what_a_link_brought_waits_for_them_as_well(without, model):
    visitor, put_back = without
    link = visitor.page.url + fragment(answers_of(model, DANGER))
    visitor.page.goto("about:blank")
    visitor.page.goto(link)
    asks_again(visitor, model)
    put_back()
    visitor.settled()
    visitor.page.get_by_role("button", name=model.words.checker_screens.waiting.again).click()
    assert visitor.screen == OPENED


@pytest.mark.parametrize("verdict", CASES)
def test_each_reason_and_each_office_says_how_sure_it_is(ending, model, verdict):
    page, words = ending(answers_of(model, verdict)).page, model.words.how_sure.certainty.values()
    assert page.locator(".kontak").count()
    for places in (page.locator(".hukum > summary"), page.locator(".kontak")):
        told = places.locator(".yakin").all_text_contents()
        assert len(told) == places.count()
        assert all(text[:3] in MARKS.values() and any(word in text for word in words) for text in told)
    wrong = page.locator(".hukum .lapor-keliru, .kontak .lapor-keliru")
    assert wrong.count() == page.locator(".hukum, .kontak").count()
    way = model.site.contact.name if model.site.contact else "#ada-yang-salah"
    assert all(way in str(link.get_attribute("href")) or model.site.contact for link in wrong.all())
