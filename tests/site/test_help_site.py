"""Help on a phone.

The first screen answers whom to call, each affair has its desk, and old or copied pages still serve.
"""

from __future__ import annotations

import re
import shutil
from datetime import date, datetime, time, timedelta

import pytest

from generator.facts.places import offices_for
from generator.facts.region import Region
from generator.shown import freshness
from generator.shown.sources import SourceIndex, page_id
from generator.web.affairs import AFFAIRS, situations
from generator.web.calls import FIRST, first_calls
from generator.web.page import Book
from tests.support.paths import AS_OF
from tests.support.real_facts import REGIONS
from tests.support.small_facts import TODAY
from tests.support.small_facts import model as small_model
from tests.support.strategies import PLACE

PAGES = ("berita", "situs_resmi", "lembaga")  # a page without a day still names its year; a law's number has one too
YEAR = re.compile(r"(?<!/)\b(?:19|20)\d\d\b")


@pytest.fixture(scope="module")
def book(model) -> Book:
    """The project's own facts."""
    return Book(model, AS_OF, SourceIndex(model))


# --- whom to call ------------------------------------------------------------------------------------------------


@pytest.mark.both_fonts
def test_the_first_screen_is_whom_to_call(visit, book):
    page = visit("lapor/").page
    shown = page.locator("#darurat a")
    called = [(contact.role, line) for contact, lines in first_calls(book) for line in lines]
    assert [role for role, _ in called if role in FIRST] and {role for role, _ in called} == set(FIRST)
    assert shown.count() == len(called)
    for n, (_, line) in enumerate(called):
        place = shown.nth(n).bounding_box()
        assert place["y"] + place["height"] <= 640 and place["height"] >= 48, line.number
        assert line.number in shown.nth(n).inner_text()


def test_the_age_of_the_numbers_is_said_where_they_stand(site, model):
    for address in ("lapor", *(f"wilayah/{key}" for key in model.regions)):
        text = (site / address / "index.html").read_text(encoding="utf-8")
        copied = model.words.dates.short(min(contact.checked for _, contact in model.published_contacts()))
        assert f"Nomor di atas disalin {copied}, belum dicek." in text, address


def test_every_affair_has_a_desk_and_a_region_its_own(book, model):
    assert set(AFFAIRS.values()) <= set(model.findings)
    for region in (None, *model.regions.values()):
        told = dict(situations(book, region))
        assert set(told) == set(AFFAIRS) and all(told.values())
        assert any(line for _, _, line in told["bahaya"])
    for region in model.regions.values():
        own = {contact.name for _, contact, _ in dict(situations(book, region))["sebelum"] if contact}
        assert own & {model.contacts[key].name for key, _ in offices_for(model, region.code)}


def test_without_the_findings_nothing_is_claimed():
    facts = small_model()
    book = Book(facts, TODAY, SourceIndex(facts))
    assert situations(book) == []
    assert [contact.role for contact, _ in first_calls(book)] == ["polisi"]


def test_a_village_is_told_whole_sentences(site, model):
    for key, region in model.regions.items():
        assert isinstance(region, Region)
        text = (site / "wilayah" / key / "index.html").read_text(encoding="utf-8")
        assert re.search(
            r'<h2 id="desa">[^<]*</h2>\s*<p>' + re.escape(region.village_reports_to.split(".")[0]),
            re.sub(r'<span class="arti">[^<]*</span>|</?abbr\b[^>]*>', "", text),
        ), key


def test_a_link_to_a_mission_opens_its_country(visit):
    page = visit("lapor/").page
    one, other = page.evaluate(
        "[...document.querySelectorAll('details[id^=negara-]')].slice(0, 2).map((part) => part.querySelector('h3').id)"
    )
    for own, opened in ((one, 1), (other, 2)):
        page.goto(f"{page.url.split('#')[0]}#{own}")
        page.locator(f"#{own} + a.nomor").wait_for()
        assert page.locator("details[id^=negara-][open]").count() == opened


# --- an old copy -------------------------------------------------------------------------------------------------


def notices(page) -> list[str]:
    """The notices in sight."""
    return page.locator(".lewat:visible").all_inner_texts()


def on_day(page, day: date) -> None:
    """Opens the page anew on a phone with this date."""
    page.clock.set_fixed_time(datetime.combine(day, time(12)))
    page.reload()


@pytest.mark.parametrize(
    "path",
    [
        "",
        "lapor/",
        "tanya/",
        f"negara/{page_id(PLACE)}/",
        f"wilayah/{REGIONS[0]}/",
        "p3mi/",
        "hukum/",
        "desa/",
        "sosialisasi/",
        "prosedur/p-to-p/",
    ],
)
def test_a_phone_past_the_day_says_so(path, visit, site, model):
    day = date.fromisoformat(
        re.search(r'class="lewat" data-cek="([\d-]+)"', (site / path / "index.html").read_text(encoding="utf-8"))[1]
    )
    page = visit(path).page
    assert notices(page) == []
    on_day(page, day)
    assert notices(page) == []
    on_day(page, day + timedelta(days=1))
    assert len(notices(page)) == 1 and model.words.dates.long(day) in notices(page)[0]


def test_the_day_of_a_copy_is_the_next_that_falls_due(model):
    day = freshness.next_due(model, AS_OF)
    assert day and day >= AS_OF and day <= min(country.review_by for country in model.countries.values())
    assert freshness.next_due(model, day) == day
    later = freshness.next_due(model, day + timedelta(days=1))
    assert later is None or later > day
    assert freshness.next_due(model, date(2100, 1, 1)) is None


def test_the_line_on_the_age_of_the_copy_names_the_years_of_its_sources(model):
    dated = {day.year for source in model.sources.values() if (day := source.date or source.in_force)}
    named = {int(year) for s in model.sources.values() if s.kind in PAGES for year in YEAR.findall(s.short)}
    years = sorted(dated | named)
    assert f"bertanggal {years[0]}–{years[-1]}." in model.site.freshness


# --- a copied folder ---------------------------------------------------------------------------------------------


def test_links_lead_to_pages_in_a_copied_folder(visit, site, tmp_path):
    copy = tmp_path / "salinan"
    shutil.copytree(site, copy, ignore=shutil.ignore_patterns("py", "*.gz", "*.br", "cetak", "kartu"))
    page = visit((copy / "index.html").as_uri()).page
    page.get_by_role("link", name="Lapor dan tanya").click()
    assert page.url.endswith("/lapor/index.html") and page.locator("#darurat").is_visible()
    page.get_by_role("link", name="Darurat", exact=True).click()
    assert page.url.endswith("/lapor/index.html#darurat")
    page.get_by_role("link", name="Jalur Resmi", exact=True).click()
    assert page.url.endswith("/salinan/index.html")
