"""The built pages about named companies in Chromium: cards for meetings, and one page of paper a company."""

from __future__ import annotations

import io
import re
from typing import Any

import pytest
from pypdf import PdfReader

from checker.company.names import normalise
from generator.facts.agency import Agency
from generator.facts.region import LocalAgency
from generator.loading.load import Loaded
from generator.print import agency_cards
from generator.shown.sources import page_id
from generator.site import build as builder
from tests.support import chosen_companies, small_facts

HEAVIEST = 12


def text_of(pdf: bytes) -> str:
    """Letters and digits of a PDF."""
    return squeezed(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages))


def squeezed(text: str) -> str:
    return re.sub(r"\W", "", text)


# --- cards ---------------------------------------------------------------------------------------------------------


def ticked(page, *names: str) -> None:
    """Ticks each name in the look-up, the last row being the name as typed."""
    for name in names:
        page.fill("#nama-pt", name)
        rows = page.locator(".centang-kartu")
        same = [row for row in rows.all() if normalise(row.get_attribute("data-nama")) == normalise(name)]
        same[0].locator("input").check()


NAMES = (
    *(chosen_companies.company(answer)["name"] for answer in chosen_companies.answers()),
    *(one["name"] for one, _ in chosen_companies.warned()[:1]),
    chosen_companies.nearly(chosen_companies.company("ya")),
    chosen_companies.listed(1)[0]["name"],
    chosen_companies.INVENTED,
)
"""A company with each answer, one beside a revoked one, one misspelt, one without a number if there is any, and none."""


def parts_of(told: dict[str, Any], revoked: str) -> list[str]:
    """What a printed card says below its status; `revoked` stands behind a revoked name."""
    alike = "; ".join(like["name"] + (f" {revoked}" if like["revoked"] else "") for like in told["alike"])
    decisions = [d["what"] + d["note"] + f"Menurut {d['source']}" for d in told["decisions"]]
    return [told["number"], *decisions, "" if decisions else told["advice"], alike]


def test_cards_say_what_the_printed_ones_say(visit, model, entries):
    card_words = model.words.company.card
    key, region = next(iter(model.in_depth().items()))
    names = tuple(dict.fromkeys(NAMES))
    visitor = visit(f"p3mi/kartu/#wilayah={key}")
    ticked(visitor.page, *names)
    shown = visitor.page.locator(".kartu-p3mi[data-jawaban]").all()
    assert visitor.page.locator(".kartu-p3mi").count() % 3 == 0, "a page holds three, the last ones empty"
    expected = agency_cards.cards_of(names, entries, model.words)
    assert len(shown) == len(expected)
    for card, told in zip(shown, expected, strict=True):
        words = squeezed(card.inner_text())
        assert card.get_attribute("data-jawaban") == told["answer"]
        assert (
            squeezed(card.locator("h2").inner_text()) == squeezed(told["name"])
            and squeezed(card.locator(".status-kartu").inner_text()).casefold() == squeezed(told["status"]).casefold()
        )
        assert (
            all(squeezed(part) in words for part in parts_of(told, card_words.revoked))
            and squeezed(region.name) in words
            and f"BukansitusresmipemerintahMenurutsalinandaftarP3MIper{squeezed(model.words.dates.short(model.register.as_of))}"
            in words
        )
        assert (squeezed(card_words.no_number) in words) == (told["listed"] and not told["number"])
    visitor.assert_quiet()


@pytest.mark.both_fonts
def test_cards_print_three_a_page_and_never_break(visit):
    page = visit("p3mi/kartu/", viewport={"width": 1280, "height": 800}).page
    assert len(PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages) == 1
    ticked(page, *(entry["name"] for entry in chosen_companies.listed(4)))
    pdf = page.pdf(prefer_css_page_size=True)
    reader = PdfReader(io.BytesIO(pdf))
    assert len(reader.pages) == 2 and [round(float(side) / 72 * 25.4) for side in reader.pages[0].mediabox[2:]] == [
        210,
        297,
    ]
    first = squeezed(reader.pages[0].extract_text())
    assert first.count("Bukansitusresmipemerintah") == 3 and "CariPT" not in first and "Hapus" not in text_of(pdf)
    ticked(page, *(entry["name"] for entry in chosen_companies.told_most()[:2]))
    for sheet in PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages:
        text = squeezed(sheet.extract_text())
        assert (
            text.count("Diisibersama") == text.count("Bukansitusresmipemerintah") == text.count("Kantorpemeriksa") > 0
        )


def test_cards_work_from_a_folder_and_are_taken_back(visit, site):
    one, other = chosen_companies.listed(2)
    chosen = f"#pt={one['slug']},{other['slug']},tidak-ada"
    visitor = visit((site / "p3mi" / "kartu" / "index.html").as_uri() + chosen)
    page = visitor.page
    assert sorted(page.locator(".terpilih li span").all_inner_texts()) == sorted((one["name"], other["name"]))
    assert page.inner_text("#kabar-kartu") == "2 kartu terisi, 1 kosong."
    page.get_by_role("button", name=f"Hapus {one['name']}").click()
    assert page.locator(".kartu-p3mi[data-jawaban]").count() == 1 and page.locator(".kartu-p3mi").count() == 3
    assert not [address for address in visitor.requests if not address.startswith("file:")]


@pytest.fixture(scope="module")
def named(tmp_path_factory):
    """A site whose region names a company that recruits there."""
    agencies = (Agency(siskop2mi_id="1", name='PT "ABADI" & <b>RAYA</b>', licence_no="1234567890123"),)
    region = (
        small_facts.model()
        .regions["uji"]
        .model_copy(update={"agencies": (LocalAgency(name=agencies[0].name, sources=small_facts.NEWS),)})
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            builder, "load", lambda root, **_: Loaded(small_facts.model(agencies=agencies, regions={"uji": region}), {})
        )
        return builder.build_site(
            small_facts.project(tmp_path_factory.mktemp("named")), small_facts.TODAY, runtime=False, proofreading=False
        ).out


def test_companies_of_a_region_come_with_one_tap(visit, named):
    page = visit((named / "p3mi" / "kartu" / "index.html").as_uri()).page
    page.get_by_role("button", name="Pakai PT dari Kabupaten Uji").click()
    card = page.locator(".kartu-p3mi[data-jawaban=ya]")
    assert card.locator("h2").inner_text() == 'PT "ABADI" & <b>RAYA</b>' and "Kabupaten Uji" in card.inner_text()
    page.goto((named / "wilayah" / "uji" / "index.html").as_uri())
    page.get_by_role("heading", name="PT yang disebut merekrut di sini").click()
    assert 'PT "ABADI" & <b>RAYA</b>' in page.inner_text("main")


def test_hostile_names_on_a_card_stay_text(visit):
    page = visit("p3mi/kartu/").page
    page.fill("#nama-pt", '<img src=x onerror="document.title=1"> Jahat Sekali')
    page.locator(".centang-kartu input").last.check()
    assert page.locator(".kartu-p3mi img").count() == 0 and page.title() != "1"
    assert page.locator(".kartu-p3mi h2").first.inner_text().startswith("<img src=x")


@pytest.mark.both_fonts
def test_without_script_empty_cards_print_and_lead_on(visit, model):
    page = visit("p3mi/kartu/", java_script_enabled=False).page
    assert page.locator(".kartu-p3mi").count() == 3 and not page.locator("#kartu-pt").is_visible()
    assert len(PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages) == 1
    links = [link.get_attribute("href") for link in page.locator("a[href$='.pdf']").all()]
    assert {f"../../cetak/{page_id(key)}/kartu-p3mi-a4.pdf" for key in model.in_depth()} <= set(links)
    assert "../../p3mi/" in [link.get_attribute("href") for link in page.locator("main a").all()]


@pytest.mark.both_fonts
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", ["p3mi/", "p3mi/kartu/", f"p3mi/kartu/#pt={chosen_companies.told_most()[0]['slug']}"])
def test_the_register_and_its_cards_fit_the_screen(visit, path, width):
    visitor = visit(path, viewport={"width": width, "height": 720})
    assert visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    visitor.assert_quiet()


# --- a company's page ----------------------------------------------------------------------------------------------


@pytest.mark.both_fonts
def test_the_fullest_pages_print_on_one_sheet(visit, site, entries):
    fullest = sorted(entries, key=lambda entry: (site / "p3mi" / entry["slug"] / "index.html").stat().st_size)[
        -HEAVIEST:
    ]
    page = visit("p3mi/").page
    for entry in fullest:
        page.goto(page.url.partition("/p3mi/")[0] + f"/p3mi/{entry['slug']}/")
        for paper in ("A4", "Letter"):
            pdf = page.pdf(format=paper)
            assert len(PdfReader(io.BytesIO(pdf)).pages) == 1, (entry["name"], paper)
        text = text_of(pdf)
        assert (
            squeezed(entry["status"][1:]) in text and "Adayangjanggal" in text and "Bukansitusresmipemerintah" in text
        )


def test_company_pages_weigh_on_neither_the_foot_nor_the_search(site, entries):
    slugs = {entry["slug"] for entry in entries}
    home = (site / "index.html").read_text(encoding="utf-8")
    assert not re.search(rf'href="[^"]*p3mi/({"|".join(map(re.escape, sorted(slugs)[:200]))})/"', home)
    search = next((site / "js").glob("search.*.js")).read_text(encoding="utf-8")
    assert not [slug for slug in slugs if f"p3mi/{slug}/" in search]
