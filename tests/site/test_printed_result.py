"""The result on paper: what it says of itself, sizes that an old eye reads, and no page that is almost empty."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from generator.shown.sources import SourceIndex
from generator.web.page import Book
from generator.web.pages import home
from tests.support.browser_cases import CASES, answers_of
from tests.support.paths import AS_OF

PAPERS = {"a4": {"format": "A4"}, "f4": {"width": "215mm", "height": "330mm"}}
SMALLEST_ADVICE_PT = 9.99
"""Ten, as a browser rounds it."""
FILLED = 0.6
"""How much of a page is used before the next one begins, at least."""
SIZES = """() => {
  const sizes = (selector) => [...document.querySelectorAll(selector)]
    .filter((node) => node.checkVisibility() && node.innerText.trim()).map((node) => parseFloat(getComputedStyle(node).fontSize) * 0.75);
  const advice = ".hasil ol li, .hasil ul.kotak li, .alasan p:not(.sumber), .dicari p, .dicari h3, .vonis-besar p, .kontak > p";
  return { advice: sizes(advice), law: sizes(".sumber"), numbers: sizes(".hasil .nomor b") };
}"""


@pytest.fixture(params=PAPERS)
def printed(request, visit, model):
    """`printed(verdict)`: the visitor on paper, and the pages."""

    def show(verdict):
        visitor = visit()
        visitor.hurry(answers_of(model, verdict))
        pages = PdfReader(io.BytesIO(visitor.page.pdf(**PAPERS[request.param]))).pages
        visitor.page.emulate_media(media="print")
        return visitor, pages

    return show


def lowest(page) -> float:
    """How far down the page its text goes, as a part of its height."""
    seen = []
    page.extract_text(visitor_text=lambda text, cm, tm, *_: text.strip() and seen.append(tm[5] * cm[3] + cm[5]))
    return 1 - min(seen) / float(page.mediabox.height)


@pytest.mark.both_fonts
@pytest.mark.parametrize("verdict", CASES)
def test_no_page_is_left_almost_empty(printed, verdict):
    _, pages = printed(verdict)
    assert 1 <= len(pages) <= 2
    assert [page for page in pages[:-1] if lowest(page) < FILLED] == []


@pytest.mark.parametrize("verdict", CASES)
def test_advice_is_large_and_law_is_smaller(printed, verdict):
    visitor, _ = printed(verdict)
    sizes = visitor.page.evaluate(SIZES)
    assert sizes["advice"] and min(sizes["advice"]) >= SMALLEST_ADVICE_PT
    assert max(sizes["law"], default=0) < min(sizes["advice"]) <= min(sizes["numbers"])


@pytest.mark.parametrize("verdict", CASES)
def test_the_paper_says_who_filled_it_in_and_when(printed, model, verdict):
    visitor, pages = printed(verdict)
    text = " ".join(" ".join(page.extract_text().split()) for page in pages)
    assert "Diisi sendiri oleh pembaca, bukan surat dari kantor." in text
    assert model.words.dates.long(AS_OF) in text
    assert visitor.base.removeprefix("http://") + "periksa" in text and "#" not in text


def test_an_office_without_a_number_is_printed_with_its_way(printed):
    visitor, _ = printed("non_prosedural")
    silent = visitor.page.locator(".hasil .kontak:not(:has(.nomor))")
    assert silent.count()
    assert all(card.is_visible() and card.locator("> p").first.is_visible() for card in silent.all())


def test_without_an_address_there_is_no_code(printed, model):
    """The code leads to the site's own address; a copy that has none prints the address it was opened at."""
    visitor, _ = printed("prosedural")
    assert visitor.page.locator(".lembar-kode").count() == bool(model.site.base_url)


def test_the_code_leads_to_the_checker_without_answers(chromium, model):
    """Where the site has an address: drawn by the build, read again from a picture of it."""
    site = model.site.model_copy(update={"base_url": "https://contoh.id/jalur/"})
    book = Book(replace(model, site=site), AS_OF, SourceIndex(model))
    code = next(page.context["code"] for page in home.pages(book) if page.url == "periksa/")
    page = chromium.new_page(viewport={"width": 300, "height": 300})
    page.set_content(f'<div style="width: 220px; margin: 20px">{code}</div>')
    seen = zxingcpp.read_barcodes(Image.open(io.BytesIO(page.screenshot())))
    page.close()
    assert [found.text for found in seen] == ["https://contoh.id/jalur/periksa/"]


def test_without_an_address_nothing_is_drawn(model):
    site = model.site.model_copy(update={"base_url": None})
    book = Book(replace(model, site=site), AS_OF, SourceIndex(model))
    assert [page.context["code"] for page in home.pages(book) if page.url == "periksa/"] == [None]
