"""Where the reader lives, on every page that asks: found, kept in this tab only, own offices first, nothing of others."""

from __future__ import annotations

import gzip

import pytest

from generator.facts.places import offices_for, region_at
from tests.support.real_facts import REGIONS
from tests.support.real_facts import model as real_model

PAGES = ("", "lapor/", "wilayah/", "cetak/", "cetak/buat/")
WITH_OFFICES = ("", "lapor/", "wilayah/")
FIELD = "Kabupaten atau kota"
MOST_GZIP = 12_000
SCREENS, SCREEN = 4, 640
HELP_GZIP = 12_600
"""What it weighed while it listed the offices of two regencies."""
FITS = """(name) => { const s = document.getElementById("lembar-umum");
  return s.innerText.includes(name) && s.scrollHeight <= s.clientHeight + 1; }"""


def elsewhere() -> list[str]:
    """Codes of places without a page of their own, from the shortest name to the longest."""
    model = real_model()
    names = model.regencies.names
    return sorted((code for code in names if not region_at(model, code)), key=lambda code: len(names[code]))


def choose(page, model, code: str) -> None:
    """Types the name and taps what is found."""
    page.get_by_label(FIELD).fill(model.regencies.names[code])
    page.get_by_role("button", name=model.regencies.names[code]).first.click()
    page.locator(".wilayah-dipilih").wait_for()


@pytest.mark.parametrize("path", PAGES)
def test_the_place_is_kept_with_the_page_and_nowhere_else(visit, model, path):
    visitor = visit(path)
    code = elsewhere()[-1]
    choose(visitor.page, model, code)
    visitor.page.reload()
    assert model.regencies.names[code] in visitor.page.locator(".wilayah-dipilih").inner_text()
    assert visitor.page.evaluate("[localStorage.length, sessionStorage.length, document.cookie, name]") == [
        0,
        0,
        "",
        "",
    ]
    assert "#" not in visitor.page.url
    visitor.page.get_by_role("button", name="Ganti").click()
    visitor.page.reload()
    assert visitor.page.get_by_label(FIELD).is_visible() and not visitor.page.locator(".wilayah-dipilih").count()
    visitor.assert_quiet()


def test_the_place_comes_along_from_page_to_page_and_stands_in_no_address(visit, model):
    visitor = visit("")
    page, code = visitor.page, elsewhere()[0]
    choose(page, model, code)
    for link in ('footer a[href$="lapor/"]', "header a.merek", 'footer a[href$="wilayah/"]'):
        page.locator(link).click()
        page.locator(".wilayah-dipilih").wait_for()
        assert model.regencies.names[code] in page.locator(".wilayah-dipilih").inner_text()
        assert "#" not in page.url
    assert page.locator('footer a[href$="lapor/"]').get_attribute("href").endswith("lapor/")
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie, name]") == [0, 0, "", ""]
    visitor.assert_quiet()


def test_a_place_is_three_taps_away_for_those_who_rather_tap(visit, model):
    page = visit("lapor/").page
    code = elsewhere()[0]
    province = next(one.name for one in model.provinces.values() if one.code == code[:2])
    page.locator(".wilayah-ketuk").first.click()
    page.locator(".wilayah-pilih", has_text=province).first.click()
    page.get_by_role("button", name=model.regencies.names[code], exact=True).click()
    page.locator(".wilayah-isi .kontak").first.wait_for()


@pytest.mark.parametrize("path", WITH_OFFICES)
def test_the_offices_of_the_place_stand_first_and_no_others(visit, model, path):
    page = visit(path).page
    for code in (elsewhere()[0], model.regions[REGIONS[0]].code):
        choose(page, model, code)
        page.locator(".wilayah-isi .kontak").first.wait_for()
        shown = page.locator(".wilayah-isi .kontak h3").all_inner_texts()
        served = [contact.name for _, contact in offices_for(model, code)]
        assert shown[: len(served)] == served and len(shown) <= len(served) + 1
        assert not page.locator("[data-lain]:visible").count()
        page.get_by_role("button", name="Ganti").click()
    assert not page.locator(".wilayah-isi .kontak").count()


def test_a_page_without_the_places_says_so_and_keeps_its_numbers(visit):
    visitor = visit("lapor/")
    visitor.page.route("**/regions.*", lambda route: route.abort())
    visitor.page.get_by_label(FIELD).fill("kab")
    visitor.page.get_by_text("Daftar wilayah belum bisa dibuka. Coba lagi nanti.").wait_for()
    assert visitor.page.locator("#darurat a").first.is_visible()


def test_no_place_is_loaded_before_the_field_is_touched(visit):
    visitor = visit("lapor/")
    assert not [url for url in visitor.requests if "regions" in url or "offices" in url]
    visitor.page.get_by_label(FIELD).click()
    visitor.page.wait_for_function("window.wilayah")
    assert not [url for url in visitor.requests if "offices" in url]


def test_the_script_of_all_places_is_small(site):
    (script,) = site.glob("js/regions.*.js")
    assert len(gzip.compress(script.read_bytes(), 9)) <= MOST_GZIP


# --- help ----------------------------------------------------------------------------------------------------------


def test_help_is_short_before_and_after_a_choice(visit, model):
    page = visit("lapor/").page
    height = "document.documentElement.scrollHeight"
    assert page.evaluate(height) <= SCREENS * SCREEN
    choose(page, model, elsewhere()[-1])
    page.locator(".wilayah-isi .kontak").first.wait_for()
    assert page.evaluate(height) <= SCREENS * SCREEN


def test_help_weighs_no_more_than_before(site):
    page = (site / "lapor" / "index.html").read_text(encoding="utf-8")
    own = [path for pattern in ("js/region-field.*.js", "css/region_field.*.css") for path in site.glob(pattern)]
    assert own and all(path.name in page for path in own)
    files = [site / "lapor" / "index.html", *own]
    assert sum(len(gzip.compress(path.read_bytes(), 9)) for path in files) <= HELP_GZIP


def test_a_problem_names_the_own_office_instead_of_one_without_a_name(visit, model):
    page = visit("lapor/").page
    region = model.regions[REGIONS[0]]
    own = next(contact for _, contact in offices_for(model, region.code) if contact.role == "disnaker")
    choose(page, model, region.code)
    page.locator(".wilayah-isi .kontak").first.wait_for()
    problem = page.locator(".urusan details").nth(1)
    problem.locator("summary").click()
    assert own.short in problem.locator("a:visible").first.inner_text()
    assert not problem.locator("a[data-milik=disnaker]").is_visible()


def test_an_old_link_to_an_office_or_a_region_chooses_its_place(visit, model):
    key, region = REGIONS[0], model.regions[REGIONS[0]]
    office = next(name for name, contact in offices_for(model, region.code) if region.code in contact.serves)
    for fragment in (office, f"wilayah-{key}", f"wilayah={region.code}"):
        page = visit(f"lapor/#{fragment}").page
        page.locator(".wilayah-isi .kontak").first.wait_for()
        assert model.regencies.names[region.code] in page.locator(".wilayah-dipilih").inner_text()
    page = visit("lapor/#kp2mi").page
    assert page.locator("#kp2mi").is_visible()


# --- paper ---------------------------------------------------------------------------------------------------------


def test_sheets_of_a_place_are_its_own_or_those_for_any_place(visit, model):
    page = visit("cetak/").page
    own = model.regions[REGIONS[0]].code
    choose(page, model, own)
    assert page.get_by_role("link", name=f"Lembar cetak {model.regencies.names[own]}").is_visible()
    page.get_by_role("button", name="Ganti").click()
    choose(page, model, elsewhere()[0])
    assert page.locator("#umum").is_visible() and not page.locator(f"[id='{REGIONS[0]}']").is_visible()
    page.get_by_role("link", name="Buat poster dengan kantor").click()
    page.locator(".wilayah-dipilih").wait_for()
    assert page.url.endswith("/cetak/buat/index.html") or page.url.endswith("/cetak/buat/")
    assert model.regencies.names[elsewhere()[0]] in page.locator(".wilayah-dipilih").inner_text()


@pytest.mark.both_fonts
def test_the_poster_for_any_place_has_its_name_and_office_and_is_not_cut(visit, model):
    page = visit("cetak/buat/").page
    for name in ("desa", "kontak", "waktu", "tempat"):
        field = page.locator(f"[name={name}]")
        field.fill(("Mawar " * 20)[: int(field.get_attribute("data-paling"))])
    spread = elsewhere()[:: max(1, len(elsewhere()) // 12)]
    for code in [*spread, elsewhere()[-1]]:
        choose(page, model, code)
        page.emulate_media(media="print")
        offices = [contact.short for _, contact in offices_for(model, code) if not contact.doubt(code)]
        page.wait_for_function(
            "(short) => document.getElementById('lembar-umum').innerText.includes(short)", arg=(*offices, "110")[0]
        )
        assert page.evaluate(FITS, model.regencies.names[code]), code
        page.emulate_media(media="screen")
        page.get_by_role("button", name="Ganti").click()
