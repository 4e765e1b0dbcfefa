"""People find what they need: the search in a real Chromium, the comparison, two taps from the home page."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass

import pytest

from generator.facts.model import Model
from generator.shown.agencies import agency_entries
from generator.shown.sources import page_id
from tests.support.browser import PHONE
from tests.support.finished import links_of
from tests.support.real_facts import model
from tests.support.search_queries import MORE, QUERIES

MOST_GZIP = 60_000
KEY, LAND = next(
    (key, land) for key, land in model().countries.items() if land.costs and land.ceilings and " " not in land.name
)
"""A destination whose page says what it costs."""
PLACE = f"negara/{page_id(KEY)}/"
FIELD, RESULTS = "#kata", "#hasil a"


def results(page, query: str) -> list[tuple[str, str]]:
    """Path and text of each result of a query."""
    page.fill(FIELD, query)
    return [
        (path.removeprefix("../"), text)
        for path, text in page.eval_on_selector_all(
            RESULTS, "all => all.map((a) => [a.getAttribute('href'), a.textContent])"
        )
    ]


# --- the search --------------------------------------------------------------------------------------------------


def still_there(path: str, model: Model) -> bool:
    """True for every page but that of a destination or a region that the facts no longer have."""
    folder, _, rest = path.partition("/")
    own = {"negara": {"bandingkan", *map(page_id, model.countries)}, "wilayah": {*model.regions}}
    return folder not in own or not rest or rest.partition("/")[0] in own[folder]


def test_forty_queries_lead_to_the_right_place(visit, model):
    visitor = visit("cari/")
    wrong = {}
    for query, expected in {**QUERIES, **MORE}.items():
        if not still_there(expected, model):
            continue
        found = results(visitor.page, query)
        if not found or found[0][0] != expected:
            wrong[query] = (expected, found[:3])
    assert len(QUERIES) >= 40 and wrong == {}


def test_every_country_is_found_by_its_name_and_with_a_letter_missing(visit, model):
    page = visit("cari/").page
    for key, country in model.countries.items():
        path = f"negara/{key.replace('_', '-')}/"
        assert results(page, country.name)[0][0].startswith(path), country.name
        if len(country.name) > 6 and " " not in country.name:
            assert any(found.startswith(path) for found, _ in results(page, country.name[:3] + country.name[4:])[:3]), (
                country.name
            )


def test_every_company_is_found_by_its_name(visit, model):
    page = visit("cari/").page
    for entry in agency_entries(model)[::25]:
        paths = [path for path, _ in results(page, entry["name"])]
        assert f"p3mi/{entry['slug']}/" in paths[:3], entry["name"]


def test_nonsense_says_so_and_offers_the_lists(visit):
    visitor = visit("cari/")
    assert results(visitor.page, "qqxzzw") == []
    assert "Tidak ketemu" in visitor.page.inner_text("#kabar")
    assert results(visitor.page, "") == [] and visitor.page.inner_text("#kabar") == ""
    assert results(visitor.page, f'<b>{LAND.name}</b> & "x"')[0][0].startswith(PLACE)


def test_every_result_leads_somewhere(site):
    script = next((site / "js").glob("search.*.js")).read_text(encoding="utf-8")
    for path in re.findall(r'","([a-z0-9/-]+/(?:#[\w-]+)?)","', script):
        page, _, anchor = path.partition("#")
        ids = links_of((site / page / "index.html").read_text(encoding="utf-8")).ids
        assert not anchor or anchor in ids, path


def test_the_index_is_small_and_nothing_typed_leaves_the_page(site, visit):
    script = next((site / "js").glob("search.*.js"))
    assert len(gzip.compress(script.read_bytes(), 9)) <= MOST_GZIP
    visitor = visit("cari/")
    before = len(visitor.requests)
    results(visitor.page, "tki arab")
    asked = [url for url in visitor.requests[before:] if not url.endswith(".svg")]  # the icon of the tab may come late
    assert asked == [] and "tki" not in visitor.page.url
    assert visitor.page.evaluate("document.cookie + localStorage.length + sessionStorage.length") == "00"


def test_it_runs_from_a_copied_folder(site, visit):
    page = visit((site / "cari" / "index.html").as_uri()).page
    assert results(page, f"biaya {LAND.name}")[0][0] == f"{PLACE}#biaya"
    page.click(RESULTS)
    assert page.url.endswith(f"{PLACE}index.html#biaya") and page.locator("#biaya").is_visible()


def test_without_a_script_the_lists_are_there(visit):
    page = visit("cari/", java_script_enabled=False).page
    assert not page.locator(FIELD).is_visible()
    assert page.get_by_role("link", name="Semua negara").is_visible()


# --- the comparison ----------------------------------------------------------------------------------------------


@pytest.mark.both_fonts
def test_ticked_countries_stand_alone_without_a_script(visit):
    page = visit("negara/bandingkan/", java_script_enabled=False).page
    rows = page.locator("#gaji tbody tr:visible th")
    page.locator("#gaji > summary").click()
    assert rows.count() > 3
    often, others = page.locator(".pilihan > div label"), page.locator(".pilihan details label")
    often.first.click()
    page.locator(".pilihan summary").click()
    others.first.click()
    assert rows.all_inner_texts() == [often.first.inner_text(), others.first.inner_text()]
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


# --- two taps ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Need:
    """What somebody needs: the links to tap from the home page, what to type, and what then stands on the first screen."""

    taps: tuple[str, ...]
    query: str
    seen: str


NEEDS = {
    "can I go to X": Need(("Boleh kerja di negara itu?", LAND.name), f"boleh ke {LAND.name}", ".vonis"),
    "what does it cost": Need((), f"biaya {LAND.name}", "#biaya"),
    "which papers": Need(("Surat apa saja?",), "surat apa saja", "main p >> text=/surat/i"),
    "is PT X listed": Need(("PT-nya terdaftar?",), "pt terdaftar", "#cari-pt input"),
    "whom to call now": Need(("Darurat",), "nomor darurat", "#darurat a[href^='tel:']"),
    "what must the village do": Need(("Panduan untuk desa",), "tugas desa", "main p >> text=/catat/i"),
}


def assert_in_sight(page, selector: str) -> None:
    """The first element of `selector` begins on the screen as the page stands once loaded, without scrolling by hand."""
    page.locator(selector).first.wait_for()
    page.wait_for_load_state()
    page.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
    box = page.locator(selector).first.bounding_box()
    assert box and 0 <= box["y"] < PHONE["height"], f"{selector}: {box}"


@pytest.mark.both_fonts
@pytest.mark.parametrize("need", [name for name, need in NEEDS.items() if need.taps])
def test_two_taps_are_enough(need, visit):
    page = visit("").page
    assert len(NEEDS[need].taps) <= 2
    for name in NEEDS[need].taps:
        page.get_by_role("link", name=re.compile(f"^{re.escape(name)}")).first.click()
    assert_in_sight(page, NEEDS[need].seen)


@pytest.mark.both_fonts
@pytest.mark.parametrize("need", NEEDS)
def test_the_first_result_answers(need, visit):
    page = visit("").page
    page.get_by_role("link", name=re.compile("^Cari di situs ini")).first.click()
    page.fill(FIELD, NEEDS[need].query)
    page.locator(RESULTS).first.click()
    assert_in_sight(page, NEEDS[need].seen)


def test_a_company_is_looked_up_after_one_tap(visit, model):
    name = next(entry["name"] for entry in agency_entries(model) if entry["answer"] == "ya")
    page = visit("").page
    page.get_by_role("link", name=re.compile("^PT-nya terdaftar")).first.click()
    page.fill("#cari-pt input", name)
    page.locator("#cari-pt").get_by_text(name).first.wait_for()
    assert "Ada di daftar" in page.inner_text("#cari-pt")


def test_what_is_out_of_sight_is_noticed(visit):
    with pytest.raises(AssertionError):
        assert_in_sight(visit("").page, ".kaki")


# --- numbers and addresses ---------------------------------------------------------------------------------------


# --- questions and answers ---------------------------------------------------------------------------------------
