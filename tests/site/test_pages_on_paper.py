"""Pages printed from the browser: nothing folded away, addresses in words, nothing white on white."""

from __future__ import annotations

import re

import pytest

from generator.shown.sources import page_id
from generator.web.finish.paper_addresses import write_addresses
from tests.support.finished import touched
from tests.support.printed import printed
from tests.support.real_facts import REGIONS
from tests.support.strategies import PLACE

FAINT = """() => [...document.querySelectorAll("main *")].filter((place) => {
  const [r, g, b] = getComputedStyle(place).color.match(/\\d+/g).map(Number);
  return place.checkVisibility() && place.innerText?.trim() && r + g + b > 600;
}).map((place) => place.outerHTML.slice(0, 80))"""


def test_folded_answers_are_open_on_paper(visit):
    page = visit("sosialisasi/kuis/").page
    hidden = page.locator(".soal-kuis details").first
    reason = hidden.locator(".fakta b").first.text_content()
    assert not hidden.locator(".fakta b").first.is_visible()
    text = printed(page)
    assert re.sub(r"\s", "", reason) in text
    assert "Lihatjawaban" not in text


@pytest.mark.parametrize("scripts", [True, False])
def test_links_and_the_page_show_their_addresses(visit, scripts):
    rows = printed(visit("negara/", java_script_enabled=scripts).page)
    assert f"/negara/{page_id(PLACE)}" in rows and rows.rstrip().endswith("/negara")
    text = printed(visit("hak/", java_script_enabled=scripts).page)
    assert "halamannegara(/negara)" in text and text.rstrip().endswith("/hak")


def test_addresses_stand_on_paper_only(visit):
    shown = """() => [...document.querySelectorAll("[data-di]")].filter((place) => getComputedStyle(place, "::after").content !== "none").length"""
    page = visit("negara/").page
    assert page.evaluate(shown) == 0
    page.emulate_media(media="print")
    assert page.evaluate(shown) > 10


@pytest.mark.parametrize("scripts", [True, False])
def test_a_link_to_another_site_shows_its_address_once(visit, scripts):
    text = printed(visit("lapor/", java_script_enabled=scripts).page)
    assert "wa.me" not in text and "peduliwni.kemlu.go.id(" not in text and "tel:" not in text
    assert "(https://" in printed(visit("sumber/", java_script_enabled=scripts).page)


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ('<main><a class="x" href="../negara/negeri/#upah">T</a></main>', "s.id/negara/negeri"),
        ('<main><a href="../hak/">H</a><a href="../hak/#b">H</a></main>', "s.id/hak"),
        ('<main><nav><a href="../hak/">H</a></nav></main>', ""),
        ('<main><section class="abjad"><ul><li><a href="../p3mi/a/">A</a></li></ul></section></main>', ""),
        ('<main><span class="src"><a href="../sumber/#a">S</a></span></main>', ""),
        (
            '<main><a href="#b">B</a><a href="../lapor/#c">C</a><a href="tel:110">110</a><a href="../cetak/a.pdf">P</a><a href="../">Awal</a></main>',
            "",
        ),
        ('<main></main><footer class="kaki"><div></div></footer>', "s.id/lapor"),
    ],
)
def test_only_another_page_gets_an_address_and_once(html, shown):
    before = f'<a href="../hukum/">M</a>{html}'
    marked = touched(before, lambda page: write_addresses(page, "lapor/", "s.id/"))
    assert re.findall('data-di="(.*?)"', marked) == ([shown] if shown else [])
    assert re.sub(' data-di=".*?"', "", marked) == before


@pytest.mark.parametrize(
    "path",
    [
        "",
        f"negara/{page_id(PLACE)}/",
        "prosedur/p-to-p/",
        "lapor/",
        f"wilayah/{REGIONS[0]}/",
        "sosialisasi/kuis/",
        f"cetak/{REGIONS[0]}/",
        "tanya/",
        "bahaya/",
    ],
)
def test_nothing_is_white_on_white_even_in_the_dark(visit, path):
    page = visit(path, color_scheme="dark").page
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate(FAINT) == []
    assert not page.locator(".tombol-darurat, .kaki nav").locator("visible=true").count()
