"""Pages printed from the browser: nothing folded away, addresses in words, nothing white on white."""

from __future__ import annotations

import io
import re

import pytest
from pypdf import PdfReader

from tests.browser import base, chromium, site, visit  # noqa: F401  (fixtures)

FAINT = """() => [...document.querySelectorAll("main *")].filter((place) => {
  const [r, g, b] = getComputedStyle(place).color.match(/\\d+/g).map(Number);
  return place.checkVisibility() && place.innerText?.trim() && r + g + b > 600;
}).map((place) => place.outerHTML.slice(0, 80))"""


def printed(page) -> str:
    """All words of the page as a printer gets them, without spaces: lines break anywhere."""
    pages = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    return re.sub(r"\s", "", " ".join(sheet.extract_text() for sheet in pages))


def test_folded_answers_are_open_on_paper(visit):
    page = visit("sosialisasi/kuis/").page
    hidden = page.locator(".soal-kuis details").first
    reason = hidden.locator(".fakta b").first.text_content()
    assert not hidden.locator(".fakta b").first.is_visible()
    text = printed(page)
    assert re.sub(r"\s", "", reason) in text
    assert "Lihatjawaban" not in text


def test_rows_and_the_page_show_their_addresses(visit, base):
    host = base.partition("//")[2].rstrip("/")
    page = visit("negara/").page
    assert not page.locator(".alamat:visible").count()
    text = printed(page)
    assert f"{host}/negara/taiwan" in text
    assert text.rstrip().endswith(f"{host}/negara")
    assert not page.locator(".alamat:visible").count()


def test_a_chat_link_shows_its_number_once(visit):
    text = printed(visit("lapor/").page)
    assert "wa.me" not in text and "https://" in text


@pytest.mark.parametrize("path", ["", "negara/taiwan/", "prosedur/p-to-p/", "lapor/", "wilayah/serang/", "sosialisasi/kuis/", "cetak/serang/", "tanya/", "bahaya/"])
def test_nothing_is_white_on_white_even_in_the_dark(visit, path):
    page = visit(path, color_scheme="dark").page
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate(FAINT) == []
    assert not page.locator(".tombol-darurat, .kaki nav").locator("visible=true").count()
