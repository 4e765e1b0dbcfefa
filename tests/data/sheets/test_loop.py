"""The page for a television: everything in one file, goes on by itself, stops with Escape, fits its screen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page
from selectolax.lexbor import LexborHTMLParser

from generator.facts.model import Model
from generator.meeting.deck_content import whole
from generator.meeting.loop import LOOKS, loop_page
from generator.meeting.slides import Show
from generator.print.frame import Place
from tests.support.paths import AS_OF
from tests.support.real_facts import REGIONS

SHOWN = "document.querySelector('.kini').getAttribute('aria-label').split(' ')[0]"
OVER = """() => [...document.querySelectorAll('section')].filter(s => {
  const body = s.querySelector('.isi'), foot = document.querySelector('footer').getBoundingClientRect();
  return body.scrollHeight > body.clientHeight + 1 || body.getBoundingClientRect().bottom > foot.top;
}).map(s => s.textContent)"""


@pytest.fixture(scope="module")
def show(model: Model) -> Show:
    return Show(Place(model, REGIONS[0], AS_OF), next(iter(model.kits.values())))


@pytest.fixture(scope="module")
def loop(show: Show, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("loop") / "layar.html"
    path.write_text(loop_page(show), encoding="utf-8")
    return path


@pytest.fixture
def page(loop: Path, chromium) -> Page:
    context = chromium.new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    page.clock.install()
    page.goto(loop.as_uri())
    yield page
    context.close()


def test_it_is_one_file_with_what_needs_nobody_who_speaks(loop, show):
    text = loop.read_text(encoding="utf-8")
    assert not re.findall(r"""(?:src|href)=|url\(|@import|fetch\(""", text)
    own = [slide for part in show.kit.parts for slide in part.slides]
    assert [slide.title for slide in own if slide.look in LOOKS and f">{slide.title}</h" not in text] == []
    assert [slide.title for slide in own if slide.look == "cerita" and f">{slide.title}</h" in text] == []
    assert loop_page(show) == text


def test_a_screen_with_marks_says_what_they_mean(loop, show):
    legend = whole(show).screens
    page = LexborHTMLParser(loop.read_text(encoding="utf-8"))
    meant = {screen.title: screen.legend for screen in legend if screen.legend}
    marked = [one for one in page.css("section") if re.search("[●○]{3}", one.css_first(".isi").text())]
    assert marked
    for one in marked:
        assert one.css_first(".arti").text() == f"{meant[one.css_first('h1, h2').text()]}."
    assert len(marked) == len(page.css(".arti")) < len(page.css("section"))


def test_it_goes_on_by_itself_until_escape(page):
    assert page.evaluate(SHOWN) == "1"
    page.clock.run_for(1000 * int(page.get_attribute(".kini", "data-detik")) + 50)
    assert page.evaluate(SHOWN) == "2"
    page.keyboard.press("Escape")
    page.clock.run_for(600_000)
    assert page.evaluate(SHOWN) == "2"
    page.keyboard.press("ArrowLeft")
    assert page.evaluate(SHOWN) == "1"
    assert page.evaluate(OVER) == []
    page.evaluate("document.querySelector('.kini .isi').innerHTML += '<p>Satu baris lagi.</p>'.repeat(40)")
    assert len(page.evaluate(OVER)) == 1, "what does not fit is found"


def test_who_wants_no_motion_gets_none(loop, chromium):
    context = chromium.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.clock.install()
    page.goto(loop.as_uri())
    page.clock.run_for(600_000)
    assert page.evaluate(SHOWN) == "1"
    context.close()
