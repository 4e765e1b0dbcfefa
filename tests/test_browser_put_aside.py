"""A browser puts a left page aside and brings it back alive: with its answers, unless they were to be forgotten."""

from __future__ import annotations

from contextlib import suppress

import pytest
from playwright.sync_api import Error

from tests.support.browser import Visitor, new_context
from tests.support.browser_cases import answers_of
from tests.support.browsers import WHOLE

GIVEN = "history.state?.answers ?? {}"
MARKED = "#periksa [data-pilih][aria-pressed=true], .hasil"
LISTEN = "addEventListener('pageshow', ({ persisted }) => { window.shown = persisted; })"
BACK = "setTimeout(() => history.back())"
"""Not from outside: what drives the browser would wait for a page to load that is there already."""


SHOWN = "document.querySelector('.hasil')?.dataset.vonis ?? document.querySelector('[data-layar]')?.dataset.layar"
PATIENCE = 200
"""Looks, each a twentieth of a second after the other."""


def settle_on(visitor, screen):
    visitor.page.wait_for_selector(f"[data-layar={screen}]")
    visitor.settled()


def back(visitor, wanted, asked=SHOWN):
    """Goes back, and waits until `asked` is `wanted`; the driver's own waiting does not see a page come back alive."""
    visitor.page.evaluate(BACK)
    seen = None
    for _ in range(PATIENCE):
        visitor.page.wait_for_timeout(50)
        with suppress(Error):  # between two pages there is nobody to ask
            seen = visitor.page.evaluate(asked)
        if seen == wanted:
            return
    raise AssertionError(seen)


@pytest.fixture
def kept(browsers, base, model):
    """A visitor with a result, in a browser that keeps pages alive."""
    context = new_context(browsers.keeping())
    context.route("**/py/**", lambda route: route.abort())
    visitor = Visitor(context.new_page(), base)
    visitor.page.goto(base + "periksa/")
    visitor.page.evaluate(LISTEN)
    visitor.hurry(answers_of(model, "bahaya_tppo"))
    yield visitor
    context.close()


def gone_to(visitor, path):
    visitor.page.evaluate("(path) => { location.href = path; }", visitor.base + path)
    visitor.page.wait_for_url(f"**/{path}")


def test_another_page_and_back_finds_the_result_alive(kept):
    gone_to(kept, "lapor/")
    back(kept, "bahaya_tppo")
    assert kept.page.evaluate("window.shown") is (True if WHOLE else None)


def test_a_page_kept_alive_forgets_what_a_later_check_was_told_to(kept, model):
    gone_to(kept, "lapor/")
    gone_to(kept, "periksa/")
    kept.settled()
    kept.hurry(answers_of(model, "prosedural"))
    kept.page.get_by_role("button", name="Hapus jawaban").click()
    kept.page.get_by_role("button", name="Ya, hapus").click()
    settle_on(kept, "tahap")
    back(kept, "/lapor/", "location.pathname")
    back(kept, "tahap")
    assert kept.page.evaluate(GIVEN) == {} and not kept.page.evaluate(f"document.querySelectorAll('{MARKED}').length")


PUT_ASIDE = "dispatchEvent(new PageTransitionEvent('{event}', {{ persisted: true }}))"


def test_whatever_browser_says_so_is_believed(visit, model):
    """What a browser does that puts the page aside whole: it comes back as it was, and is told so."""
    visitor = visit()
    visitor.hurry(answers_of(model, "bahaya_tppo"))
    for event in ("pagehide", "pageshow"):
        visitor.page.evaluate(PUT_ASIDE.format(event=event))
    assert visitor.verdict == "bahaya_tppo"
    visitor.page.evaluate("name = '1'")  # what a later check of the tab leaves there when it is to forget
    visitor.page.evaluate(PUT_ASIDE.format(event="pageshow"))
    settle_on(visitor, "tahap")
    assert visitor.page.evaluate(GIVEN) == {} and visitor.page.locator(MARKED).count() == 0
