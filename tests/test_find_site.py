"""People find what they need: the search in a real Chromium, two taps from the home page, and numbers only from data."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass

import pytest

from generator.agencies import agency_entries
from generator.links import read_links
from generator.models.model import Model
from generator.sources import SourceIndex
from generator.wording import digits
from tests.browser import base, chromium, site, visit  # noqa: F401  (fixtures)
from tests.search_queries import MORE, QUERIES

MOST_GZIP = 60_000
FIELD, RESULTS = "#kata", "#hasil a"


def results(page, query: str) -> list[tuple[str, str]]:
    """Path and text of each result of a query."""
    page.fill(FIELD, query)
    return [(path.removeprefix("../"), text) for path, text in page.eval_on_selector_all(RESULTS, "all => all.map((a) => [a.getAttribute('href'), a.textContent])")]


# --- the search --------------------------------------------------------------------------------------------------


def test_forty_queries_lead_to_the_right_place(visit):
    visitor = visit("cari/")
    wrong = {}
    for query, expected in {**QUERIES, **MORE}.items():
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
            assert any(found.startswith(path) for found, _ in results(page, country.name[:3] + country.name[4:])[:3]), country.name


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
    assert results(visitor.page, "<b>taiwan</b> & \"x\"")[0][0].startswith("negara/taiwan/")


def test_every_result_leads_somewhere(site):
    script = next((site / "js").glob("cari-situs.*.js")).read_text(encoding="utf-8")
    for path in re.findall(r'","([a-z0-9/-]+/(?:#[\w-]+)?)","', script):
        page, _, anchor = path.partition("#")
        ids = read_links((site / page / "index.html").read_text(encoding="utf-8")).ids
        assert not anchor or anchor in ids, path


def test_the_index_is_small_and_nothing_typed_leaves_the_page(site, visit):
    script = next((site / "js").glob("cari-situs.*.js"))
    assert len(gzip.compress(script.read_bytes(), 9)) <= MOST_GZIP
    visitor = visit("cari/")
    before = len(visitor.requests)
    results(visitor.page, "tki arab")
    asked = [url for url in visitor.requests[before:] if not url.endswith(".svg")]  # the icon of the tab may come late
    assert asked == [] and "tki" not in visitor.page.url
    assert visitor.page.evaluate("document.cookie + localStorage.length + sessionStorage.length") == "00"


def test_it_runs_from_a_copied_folder(site, visit):
    page = visit((site / "cari" / "index.html").as_uri()).page
    assert results(page, "biaya taiwan")[0][0] == "negara/taiwan/#biaya"
    page.click(RESULTS)
    assert page.url.endswith("negara/taiwan/index.html#biaya") and page.locator("#biaya").is_visible()


def test_without_a_script_the_lists_are_there(visit):
    page = visit("cari/", java_script_enabled=False).page
    assert not page.locator(FIELD).is_visible()
    assert page.get_by_role("link", name="Semua negara").is_visible()


# --- the comparison ----------------------------------------------------------------------------------------------


def test_ticked_countries_stand_alone_without_a_script(visit):
    page = visit("negara/bandingkan/", java_script_enabled=False).page
    rows = page.locator("#gaji tbody tr:visible th")
    assert rows.count() > 3
    page.locator("label", has_text=re.compile("^Taiwan$")).click()
    page.locator("summary").click()
    page.locator("label", has_text=re.compile("^Polandia$")).click()
    assert rows.all_inner_texts() == ["Taiwan", "Polandia"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


# --- two taps ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Need:
    """What somebody needs: the links to tap from the home page, or what to type, and what must then be in sight."""

    taps: tuple[str, ...]
    query: str
    seen: str


NEEDS = {
    "can I go to X": Need(("Boleh kerja di negara itu?", "Taiwan"), "boleh ke taiwan", ".vonis"),
    "what does it cost": Need((), "biaya taiwan", "#biaya"),
    "which papers": Need(("Jalur resmi, langkah demi langkah", "P to P lewat P3MI"), "surat apa saja", "dt >> text=Surat"),
    "is PT X listed": Need(("PT-nya terdaftar?",), "pt terdaftar", ".abjad li"),
    "whom to call now": Need(("Darurat",), "nomor darurat", "#darurat a[href^='tel:']"),
    "what must the village do": Need(("Panduan untuk desa",), "tugas desa", "#fakta-lima-tugas-pemerintah-desa"),
}


@pytest.mark.parametrize("need", [name for name, need in NEEDS.items() if need.taps])
def test_two_taps_are_enough(need, visit):
    page = visit("").page
    assert len(NEEDS[need].taps) <= 2
    for name in NEEDS[need].taps:
        page.get_by_role("link", name=re.compile(f"^{re.escape(name)}")).first.click()
    assert page.locator(NEEDS[need].seen).first.is_visible()


@pytest.mark.parametrize("need", NEEDS)
def test_the_first_result_answers(need, visit):
    page = visit("").page
    page.get_by_role("link", name=re.compile("^Cari di situs ini")).first.click()
    page.fill(FIELD, NEEDS[need].query)
    page.locator(RESULTS).first.click()
    seen = "#fakta-1-surat-status-perkawinan" if need == "which papers" else NEEDS[need].seen
    assert page.locator(seen).first.is_visible()


# --- numbers and addresses ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def addresses(model: Model) -> dict[str, set[str]]:
    """What the data offers to dial, to write to, and to open."""
    contacts = [contact for _, contact in model.published_contacts()]
    lines = [line for contact in contacts for line in contact.lines]
    index = SourceIndex(model)
    websites = [website.url for land in model.countries.values() for website in land.sites]
    return {
        "tel:": {line.number for line in lines if line.kind == "telepon"},
        "https://wa.me/": {digits(line.number) for line in lines if line.kind == "whatsapp"},
        "mailto:": {contact.email for contact in contacts if contact.email},
        "http": {url for url in map(index.link_out, (*(s.url for s in model.sources.values()), *(c.web for c in contacts), *websites)) if url},
    }


def test_every_number_and_address_on_the_pages_comes_from_data(site, addresses):
    seen: set[str] = set()
    for path in site.rglob("*.html"):
        for target in read_links(path.read_text(encoding="utf-8")).targets:
            for scheme, known in addresses.items():
                if target.startswith(scheme):
                    value = target if scheme == "http" else target.removeprefix(scheme)
                    assert value in known, f"{path.relative_to(site)}: {target}"
                    seen.add(scheme)
                    break
    assert seen == set(addresses)


def test_what_is_dialled_is_well_formed(addresses):
    assert all(re.fullmatch(r"\+?\d{3,15}", number) for number in addresses["tel:"])
    assert all(re.fullmatch(r"[1-9]\d{7,14}", number) for number in addresses["https://wa.me/"])
    assert all(re.fullmatch(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", address) for address in addresses["mailto:"])
