"""Pages that answer first: what is wanted most stands on the first screen, the rest is closed and never lost."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest

from generator.shown.country_answers import answers
from generator.shown.sources import SourceIndex, page_id
from generator.web.page import Book
from tests.support.browser import PHONE
from tests.support.finished import public_pages
from tests.support.paths import AS_OF
from tests.support.printed import printed
from tests.support.strategies import PLACE

COUNTRY = f"negara/{page_id(PLACE)}/"
CLOSING = [COUNTRY, "bahaya/", "tanya/", "prosedur/p-to-p/"]
MOST_PX = {"bahaya/": 6000, "tanya/": 6000, "p3mi/": 5000}
MOST_PX_OF_A_COUNTRY = 4500
MOST_PX_OF_ANY = 8000
HEIGHT = "document.documentElement.scrollHeight"
THREE = """() => {
  const places = [...document.querySelectorAll(".tiga dl div")];
  const bottoms = places.map((place) => place.getBoundingClientRect().bottom);
  for (const beside of document.querySelectorAll(".tiga .arti, .tiga .yakin")) beside.remove();
  return places.map((place, at) => [place.innerText, bottoms[at]]);
}"""
CLOSED = "details:not([open])"
WORDS = """() => [...document.querySelectorAll("main details:not([open])")]
  .map((part) => [...part.querySelectorAll("p:not([class])")].at(-1)?.textContent.trim()).filter(Boolean)"""
"""The last paragraph of each closed part."""


@pytest.mark.both_fonts
def test_each_destination_answers_three_questions_on_its_first_screen(visit, model):
    visitor, book = visit(""), Book(model, AS_OF, SourceIndex(model))
    for key, land in model.countries.items():
        visitor.page.goto(f"{visitor.base}negara/{page_id(key)}/")
        shown = visitor.page.evaluate(THREE)
        for answer, (text, bottom) in zip(answers(land, book.jobs, model.words, AS_OF), shown, strict=True):
            assert [line.strip() for line in text.split("\n")] == [
                answer.question,
                *(one.text for one in answer.lines),
            ], key
            assert bottom <= PHONE["height"], f"{key}: {answer.question}"
        height = visitor.page.evaluate(HEIGHT)
        assert height <= MOST_PX_OF_A_COUNTRY, f"{key}: {height}"


@pytest.mark.both_fonts
@pytest.mark.parametrize("path", MOST_PX)
def test_a_page_of_many_answers_is_not_endless(visit, path):
    assert visit(path).page.evaluate(HEIGHT) <= MOST_PX[path]


@pytest.mark.both_fonts
def test_no_other_page_is_endless_either(visit, site):
    """The longest of each kind; a deck of slides is as long as it has slides."""
    visitor, longest = visit(""), {}
    for path in public_pages(site):
        kind = path.relative_to(site).parts[:-1][:1]
        named = path.name == "index.html" and "slide" not in path.parts
        if named and path.stat().st_size > longest.get(kind, path).stat().st_size - 1:
            longest[kind] = path
    assert len(longest) > len(MOST_PX)
    heights = {}
    for path in longest.values():
        visitor.page.goto(f"{visitor.base}{path.relative_to(site).parent.as_posix()}/")
        heights[str(path.relative_to(site))] = visitor.page.evaluate(HEIGHT)
    assert {path: height for path, height in heights.items() if height > MOST_PX_OF_ANY} == {}


@pytest.mark.parametrize("path", CLOSING)
@pytest.mark.parametrize("scripts", [True, False])
def test_what_is_closed_is_open_on_paper(visit, path, scripts):
    closed = visit(path).page.evaluate(WORDS)
    text = printed(visit(path, java_script_enabled=scripts).page)
    assert len(closed) > 3
    assert [words for words in closed if re.sub(r"\s", "", words)[:20] not in text] == []


@pytest.mark.parametrize("path", CLOSING)
@pytest.mark.parametrize("scripts", [True, False])
def test_a_link_into_a_closed_part_opens_it(visit, path, scripts):
    page = visit(path, java_script_enabled=scripts).page
    part = page.locator(f"main {CLOSED}[id]").last
    name = part.get_attribute("id")
    inside = page.locator(f"#{name} > :not(summary)").first
    assert not inside.is_visible()
    page.goto(f"{page.url}#{name if scripts else 's1'}")
    assert (inside if scripts else page.locator("#s1")).is_visible()


@pytest.mark.parametrize("path", CLOSING)
def test_a_word_that_is_looked_for_opens_its_part(visit, path):
    """A text fragment finds as find-in-page does: what is closed is searched too, and opens."""
    page = visit(path).page
    words = page.evaluate(WORDS)[-1]
    place = page.get_by_text(words, exact=True).last
    assert not place.is_visible()
    address = page.url
    page.goto("about:blank")
    page.goto(f"{address}#:~:text={quote(words, safe='').replace('-', '%2D')}")
    place.wait_for(state="visible")


def test_a_small_number_opens_its_source_where_it_stands(visit):
    page = visit("bahaya/").page
    page.locator("main details").evaluate_all("(parts) => parts.forEach((part) => { part.open = true; })")
    number = page.locator(".src a[href='#s1']").first
    title = page.locator("#s1").text_content().strip()
    number.click()
    shown = page.locator("[data-sumber='s1']").first
    assert title in shown.inner_text() and number.get_attribute("aria-expanded") == "true"
    number.click()
    assert shown.count() == 0 and number.get_attribute("aria-expanded") == "false"


@pytest.mark.parametrize("path", CLOSING)
def test_without_a_script_each_closed_part_opens_with_a_tap(visit, path):
    page = visit(path, java_script_enabled=False).page
    names = page.locator(f"main {CLOSED}[id]").evaluate_all("(parts) => parts.map((part) => part.id)")
    assert len(names) > 3
    for name in names:
        page.locator(f"#{name} > summary").click()
        assert page.locator(f"#{name} > :not(summary)").first.is_visible(), name
