"""Endings of the checker in a real Chromium: the first screen of each, why, the offices that are named, the rules."""

from __future__ import annotations

import re

import pytest

from tests.support.browser_cases import CASES, answers_of
from tests.support.chosen import places

FIRST_SCREEN = """() => {
  const low = (found) => found ? Math.ceil(found.getBoundingClientRect().bottom) : 1e9;
  const number = document.querySelector(".vonis-besar .nomor");
  const step = document.querySelector(".hasil .langkah > li");
  return [low(number), low(step), document.documentElement.scrollWidth];
}"""
UNLINKED = """(names) => {
  const walker = document.createTreeWalker(document.querySelector(".hasil"), NodeFilter.SHOW_TEXT);
  const heading = "a, summary, h1, h2, h3, .jawaban, .berubah, .laporan, .usia";
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest(heading)) continue;
    const own = node.parentElement.closest(".kontak")?.querySelector("h3").textContent || "";
    const here = names.filter((name) => new RegExp(`\\\\b${name}\\\\b`, "i").test(node.data) && !own.startsWith(name));
    if (here.length) found.push(`${here}: ${node.data}`);
  }
  return found;
}"""
DEAD = """() => [...document.querySelectorAll("a[data-kantor]")]
  .filter((link) => !document.getElementById(`kantor-${link.dataset.kantor}`)).map((link) => link.textContent)"""
HOME = {"tahap": "baru_ditawari"}
AWAY = {"tahap": "sudah_di_luar_negeri", "paspor_dipegang": "perekrut", "tanda": ["kekerasan"]}


def mission_place(model):
    """A destination with a mission that has a number."""
    return next(
        key
        for key, country in model.countries.items()
        if any(model.contacts[ref].published and model.contacts[ref].lines for ref in country.missions)
    )


@pytest.mark.both_fonts
@pytest.mark.parametrize(("width", "height"), [(360, 640), (320, 568)])
@pytest.mark.parametrize("verdict", CASES)
def test_the_first_number_and_the_first_step_are_on_the_first_screen(ending, model, verdict, width, height):
    visitor = ending(answers_of(model, verdict), viewport={"width": width, "height": height})
    number, step, wide = visitor.page.evaluate(FIRST_SCREEN)
    assert visitor.verdict == verdict
    assert max(number, step) <= height and wide <= width
    assert visitor.page.locator(".vonis-besar .nomor").get_attribute("href").startswith(("tel:", "https://wa.me/"))


@pytest.mark.both_fonts
@pytest.mark.parametrize(("width", "height"), [(360, 640), (320, 568)])
def test_abroad_the_numbers_and_the_first_step_are_on_the_first_screen(ending, model, width, height):
    visitor = ending(AWAY | {"tujuan": mission_place(model)}, viewport={"width": width, "height": height})
    number, step, wide = visitor.page.evaluate(FIRST_SCREEN)
    assert max(number, step) <= height and wide <= width
    names = visitor.page.locator(".vonis-besar .nomor").count()
    assert names >= 2


@pytest.mark.parametrize("proven", [True, False])
def test_abroad_the_result_says_which_line_of_the_country_there_is(ending, model, proven):
    """Its own line is the first number; where none is proven, it is said, with the way that is."""
    own = {ref for ref, contact in model.published_contacts() if contact.role == "luar_negeri" and contact.lines}
    places = [key for key, it in model.countries.items() if it.kind == "negara"]
    key = next(key for key in places if bool(own.intersection(model.countries[key].missions)) == proven)
    visitor = ending(AWAY | {"tujuan": key})
    told = visitor.page.locator(".hasil").inner_text()
    unproven = f"Nomor polisi di {model.countries[key].name} belum kami pastikan"
    assert (unproven in told) != proven
    if proven:
        line = next(model.contacts[ref] for ref in model.countries[key].missions if ref in own).lines[0]
        assert visitor.page.locator(".vonis-besar .nomor b").first.inner_text() == line.number


def test_what_was_typed_into_the_report_is_there_again(ending, model):
    visitor = ending(answers_of(model, "non_prosedural"))
    visitor.page.get_by_text(model.words.checker_report.report.make, exact=True).click()
    written = "document.querySelector('.laporan textarea').value"
    visitor.page.wait_for_function(written)  # the text is made when the report has opened
    for field, typed in ((".isian input", "Ibu Sri"), (".laporan textarea", "Tulisan saya sendiri")):
        visitor.page.locator(field).first.fill(typed)
    visitor.page.reload()
    visitor.page.wait_for_selector(".hasil")
    visitor.settled()
    visitor.page.get_by_text(model.words.checker_report.report.make, exact=True).click()
    visitor.page.wait_for_function(written)
    assert visitor.page.locator(".isian input").first.input_value() == "Ibu Sri"
    assert visitor.page.locator(".laporan textarea").input_value() == "Tulisan saya sendiri"


def test_abroad_she_reads_what_to_say_and_nothing_of_before_departure(ending, model):
    visitor = ending(AWAY | {"tujuan": mission_place(model)})
    words = visitor.page.locator(".hasil").inner_text()
    assert model.words.checker_verdict.abroad.say_place in words and model.words.checker_verdict.verdict.safety in words
    assert "Tolak" not in words and "angan berangkat" not in words


@pytest.mark.parametrize("verdict", CASES)
def test_each_office_that_is_named_has_its_way(ending, model, verdict):
    visitor = ending(answers_of(model, verdict))
    offices = [contact for _, contact in model.published_contacts() if contact.national]
    names = [re.escape(name) for contact in offices for name in (contact.short, *contact.called)]
    assert visitor.page.evaluate(UNLINKED, names) == []
    assert visitor.page.evaluate(DEAD) == []


def test_a_tap_on_an_office_shows_how_to_reach_it(ending, model):
    visitor = ending(answers_of(model, "non_prosedural"))
    link = visitor.page.locator(".langkah a[data-kantor]").first
    card = visitor.page.locator(f"#kantor-{link.get_attribute('data-kantor')}")
    visitor.settled()
    link.click()
    visitor.page.wait_for_function("scrollY > 200")
    assert card.is_visible() and len(visitor.page.context.pages) == 1
    assert visitor.verdict == "non_prosedural" and "#" not in visitor.page.url


def test_an_office_with_a_site_is_a_link_to_it(ending, model):
    visitor = ending(answers_of(model, "non_prosedural"))
    sites = {contact.web for _, contact in model.published_contacts() if contact.web}
    shown = visitor.page.locator(".kontak a.situs").evaluate_all("(all) => all.map((one) => one.getAttribute('href'))")
    assert shown and set(shown) <= sites


def test_a_weaker_twin_is_not_told_beside_the_stronger(ending, model):
    weak = "kenalan"
    answers = {"tahap": "sedang_proses", "perekrut": weak, "peran_kenalan": "mengurus"}
    visitor = ending(dict(zip(("tujuan", "pekerjaan"), places(model, "p_to_p")[0], strict=True)) | answers)
    told = visitor.page.locator(".alasan").evaluate_all("(all) => all.map((one) => one.dataset.temuan)")
    assert set(model.findings[weak].weaker_than) & set(told) and weak not in told
    alone = ending(answers | {"peran_kenalan": "hanya_kabar", "tujuan": places(model, "p_to_p")[0][0]})
    assert alone.page.locator(f"[data-temuan={weak}]").count() == 1


def test_no_twin_is_left_out_without_its_stronger(model):
    for key, finding in model.findings.items():
        for other in finding.weaker_than:
            assert key not in model.findings[other].weaker_than


def test_somebody_abroad_gets_no_number_that_works_in_indonesia_only(ending, model):
    place = mission_place(model)
    local = {line.number for ref in model.countries[place].missions for line in model.contacts[ref].lines}
    visitor = ending(AWAY | {"tujuan": place})
    dialled = visitor.page.locator(".hasil a[href^='tel:']")
    shown = dialled.evaluate_all("(all) => all.map((one) => [one.href, one.querySelector('b').textContent])")
    assert shown and [text for href, text in shown if not href.startswith("tel:+") and text not in local] == []
    home = ending(HOME | {"tujuan": place, "tanda": ["kekerasan"]})
    assert home.page.locator(".vonis-besar .nomor").get_attribute("href") == "tel:110"


def test_the_rules_that_hold_stand_before_the_rest_which_is_folded(ending, model):
    visitor = ending(answers_of(model, "non_prosedural"))
    visitor.settled()
    visitor.page.get_by_text("Bagaimana ini diputuskan").click()
    decided = visitor.page.locator(".diputus")
    held = decided.locator("div > ul li").all_inner_texts()
    assert visitor.page.locator(".alasan h3").first.inner_text() in held
    topics = decided.locator("details")
    assert topics.count() > 3 and not topics.locator("li").first.is_visible()
    told = int(re.search(r"\((\d+)\)", topics.first.locator("summary").inner_text())[1])
    assert topics.first.locator("li").count() == told
    assert "Python" not in visitor.page.locator(".hasil").inner_text()


def test_a_red_result_offers_to_go_on_and_stands_after_it(ending, model):
    place, work = places(model, "p_to_p")[0]
    visitor = ending({"tahap": "baru_ditawari", "tujuan": place, "pekerjaan": work, "perekrut": "perorangan"})
    assert visitor.verdict == "non_prosedural"
    button = visitor.page.get_by_role("button", name=re.compile(r"^Lanjut periksa \(\d+ hal lagi\)$"))
    before = int(re.search(r"\d+", button.inner_text())[0])
    button.evaluate("(node) => node.click()")
    assert visitor.screen is not None
    assert visitor.hurry({"tanda": ["dikurung"]})
    assert visitor.verdict == "bahaya_tppo" and before > 0
    left = visitor.page.get_by_role("button", name=re.compile("^Lanjut periksa"))
    assert left.count() == 0 or int(re.search(r"\d+", left.inner_text())[0]) < before


def test_where_all_was_asked_nothing_more_is_offered(ending, model):
    visitor = ending(answers_of(model, "prosedural"))
    assert visitor.page.get_by_role("button", name=re.compile("^Lanjut periksa")).count() == 0
