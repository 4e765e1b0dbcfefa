"""A site of one's own: under its own name, for its own regions, with its own look; official only by a letter."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from generator.facts.face import GROUNDS, LEAST, Colours, OwnSite, contrast
from generator.facts.publisher import Publisher
from generator.loading.load import Loaded
from generator.print.thumbnail import GREEN
from generator.problems import InputProblems
from generator.shown.own_site import own_site
from generator.shown.sources import SourceIndex
from generator.site import build
from generator.site.own_site import Own, facts_of, place_of
from generator.web.jinja import environment
from generator.web.page import Book
from generator.web.pages import every, own_sites, places
from tests.support import small_facts
from tests.support.paths import ROOT
from tests.support.small_facts import TODAY

pytestmark = pytest.mark.site

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z" fill="#123456"/></svg>'
LETTER = Publisher(name="Dinas Contoh", letter="500/12/2026", on=date(2026, 11, 20))
BLUE = Colours(light="#0b4a6f", dark="#8ecdf0")
ADDRESS = "https://uji.contoh.go.id/jalur"
NOT_OFFICIAL = "Bukan situs resmi pemerintah."


def facts(**more):
    """The frozen facts; `more` is said of the region `uji`."""
    model = small_facts.model(logos={"lambang.svg": LOGO})
    return replace(model, regions=model.regions | {"uji": model.regions["uji"].model_copy(update=more)})


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """`made(model, own)`: that site of those facts, in one project folder for all."""
    folder = small_facts.project(tmp_path_factory.mktemp("situs-sendiri"))

    def make(model, own: Own) -> Path:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(build, "load", lambda root, **_: Loaded(model, {}))
            return build.build_site(folder, TODAY, own=own, runtime=False, proofreading=False).out

    return make


@pytest.fixture(scope="module")
def plain(made) -> Path:
    """The site of one region without a letter."""
    return made(facts(), Own(region="99.01", base_url=ADDRESS))


@pytest.fixture(scope="module")
def official(made, tmp_path_factory) -> Path:
    """The site of one region with a letter and a look of its own."""
    look = OwnSite(name="Jalur Aman Uji", logo="lambang.svg", colours=BLUE, about=("Dikelola Dinas Contoh.",))
    return made(facts(site=look, publisher=LETTER), Own(region="Kabupaten Uji", out=tmp_path_factory.mktemp("resmi")))


def pages(out: Path) -> dict[str, str]:
    """Every page of the site, by its path."""
    return {path.relative_to(out).as_posix(): path.read_text(encoding="utf-8") for path in out.rglob("*.html")}


def sheets(out: Path) -> dict[str, str]:
    """The words of every sheet of the site."""
    return {
        path.name: " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())
        for path in out.rglob("*-a4.pdf")
    }


def inks(file: Path) -> set[str]:
    """The colours (#rrggbb) that the first page of a PDF draws with."""
    drawn = PdfReader(file).pages[0].get_contents().get_data()
    found = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG|scn|SCN)\b", drawn)
    return {"#" + "".join(f"{round(255 * float(part)):02x}" for part in colour) for colour in found}


def test_it_stands_beside_the_whole_site_under_its_own_name(plain):
    assert plain.name == "site-uji" and (plain / "periksa/index.html").is_file()
    home = (plain / "index.html").read_text(encoding="utf-8")
    assert "Situs Uji Kabupaten Uji" in home and f'href="{ADDRESS}/"' in home
    assert json.loads((plain / "manifest.webmanifest").read_text(encoding="utf-8"))["name"] == "Situs Uji Kabupaten Uji"


@pytest.mark.parametrize("folder", ["wilayah", "cetak"])
def test_the_other_regions_are_left_out(plain, folder):
    assert (plain / folder / "uji").is_dir()
    assert not (plain / folder / "contoh").exists() and not (plain / folder / "umum").exists()


def test_without_a_letter_every_page_and_every_sheet_says_that_it_is_not_official(plain):
    footed = {name: text for name, text in pages(plain).items() if '<footer class="kaki">' in text}
    assert len(footed) > 20
    assert [name for name, text in footed.items() if f"<p><b>{NOT_OFFICIAL}</b></p>" not in text] == []
    printed = sheets(plain)
    assert len(printed) > 5 and [name for name, text in printed.items() if NOT_OFFICIAL not in text] == []
    assert not (plain / "icons").joinpath("logo.svg").exists() and "Diterbitkan" not in "".join(pages(plain).values())


def test_with_a_letter_web_and_paper_say_the_same_words(official):
    said = "Diterbitkan Dinas Contoh, surat 500/12/2026, 20 November 2026."
    assert all(f"<p><b>{said}</b></p>" in text for text in pages(official).values() if '<footer class="kaki">' in text)
    assert all(said in text for text in sheets(official).values())


def test_its_look_is_its_own_and_what_green_means_stays(official):
    style = next((official / "css").glob("every_page.*.css")).read_text(encoding="utf-8")
    assert BLUE.light in style and BLUE.dark in style and "--hijau:#0b5d3b" in style.replace(" ", "")
    home = (official / "index.html").read_text(encoding="utf-8")
    logo = re.search(r'class="merek"[^>]*><img src="(icons/logo\.[0-9a-f]+\.svg)" alt="">Jalur Aman Uji', home)
    assert logo and (official / logo[1]).read_text(encoding="utf-8") == LOGO


def test_its_colour_is_on_its_paper_too_and_ours_is_not(official, plain):
    ways = [inks(out / "cetak/uji/jalur-a4.pdf") for out in (official, plain)]
    assert [BLUE.light in way for way in ways] == [True, False]
    assert [GREEN in way for way in ways] == [False, True]
    small = [(out / "cetak/uji/jalur.png").read_bytes() for out in (official, plain)]
    assert [bytes.fromhex(BLUE.light[1:]) in picture for picture in small] == [True, False]


@pytest.mark.parametrize("key", ["light", "dark"])
def test_a_colour_is_legible_wherever_it_stands(key):
    colour = getattr(BLUE, key)
    assert all(contrast(colour, ground) >= LEAST for ground in GROUNDS[key].values())
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_it_has_what_a_small_site_needs_and_no_more(plain):
    names = [path.relative_to(plain).as_posix() for path in plain.rglob("*") if path.is_file()]
    assert not [name for name in names if name.endswith(".br") or name.startswith("pengelola/")]
    assert {Path(name).stem for name in names if name.startswith("kartu/")} >= {"periksa", "wilayah"}
    assert not [name for name in names if re.match(r"kartu/(negara|prosedur|wilayah)-", name)]


def test_the_whole_site_lists_it_where_it_has_an_address():
    book = Book(facts(site=OwnSite(base_url="https://uji.example.go.id/")), TODAY, SourceIndex(small_facts.model()))
    found = [page for maker in (own_sites, places) for page in maker.pages(book)]
    texts = every.texts_of(book, found, environment(ROOT / "site_templates", book))
    hub = texts[f"{own_sites.URL}index.md"]
    assert 'href="https://uji.example.go.id/"' in hub and NOT_OFFICIAL in hub
    assert 'href="../situs-wilayah/"' in texts["wilayah/index.md"]
    assert own_sites in every.MAKERS and place_of(ROOT, Own(), book.model).name == "site"
    assert not list(own_sites.pages(replace(book, model=facts())))


def test_listed_regions_are_served_and_the_sources_of_others_go():
    model = small_facts.model()
    other = model.regions["contoh"].model_copy(update={"patterns": (small_facts.fact(sources=("hanya-di-sini",)),)})
    law = next(iter(model.sources.values()))
    model = replace(model, sources=model.sources | {"hanya-di-sini": law}, regions=model.regions | {"contoh": other})
    site = model.site.model_copy(update={"regions": ("uji",)})
    left = own_site(replace(model, site=site))
    assert list(left.regions) == ["uji"] and set(left.sources) == set(model.sources) - {"hanya-di-sini"}
    assert own_site(model) is model


def test_any_regency_can_have_one_and_its_kit():
    model = small_facts.model()
    names = model.regencies.model_copy(update={"names": model.regencies.names | {"99.07": "Kota Tanpa Berkas"}})
    alone = facts_of(replace(model, regencies=names), Own(region="99.07"))
    assert list(alone.regions) == ["kota-tanpa-berkas"] == list(alone.in_depth())
    assert alone.site.publisher is None and alone.site.name.endswith("Kota Tanpa Berkas")


@pytest.mark.parametrize(
    ("own", "told"),
    [
        (Own(region="Atlantis"), "--region"),
        (Own(region="99"), "kabupaten atau kota"),
        (Own(base_url="http://uji.contoh.go.id"), "https://uji.contoh.go.id"),
        (Own(base_url="uji"), "--base-url"),
    ],
)
def test_what_cannot_be_built_is_told(own, told):
    with pytest.raises(InputProblems, match=told):
        facts_of(small_facts.model(), own)


def test_a_folder_with_something_else_in_it_is_never_replaced(tmp_path):
    (tmp_path / "surat").mkdir()
    (tmp_path / "surat" / "penting.txt").touch()
    with pytest.raises(InputProblems, match="--out"):
        place_of(tmp_path, Own(out=tmp_path / "surat"), small_facts.model())
    (tmp_path / "surat" / "version.json").touch()
    assert place_of(tmp_path, Own(out=tmp_path / "surat"), small_facts.model()) == tmp_path / "surat"
