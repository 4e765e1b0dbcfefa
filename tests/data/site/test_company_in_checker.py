"""From the company to the checker in Chromium: the choice is taken over, and the question itself looks the company up."""

from __future__ import annotations

import pytest

from tests.support import chosen_companies
from tests.support.strategies import schemes

PLACE, WORK = schemes()["p_to_p"]
BUSY = {
    "tahap": "sedang_proses",
    "tujuan": PLACE,
    "pekerjaan": WORK,
    "biaya": "tidak_ada",
    "potong_gaji": "tidak",
    "uang_panjar": "tidak",
    "utang_jaminan": "tidak",
}
LEGAL = {**BUSY, "perekrut": "p3mi"}


@pytest.mark.parametrize("answer", [answer for answer in chosen_companies.answers() if answer != "tidak"])
def test_the_choice_is_taken_over_and_the_permit_for_this_job_is_asked_next(visit, answer):
    visitor = visit("p3mi/")
    visitor.page.fill("#nama-pt", chosen_companies.company(answer)["name"])
    visitor.page.get_by_role("link", name="Pakai di pemeriksaan").click()
    visitor.page.locator("[data-layar]").wait_for()
    assert "#" not in visitor.page.url
    for screen in iter(lambda: visitor.screen, None):
        assert not {"perekrut", "p3mi_terdaftar"} & set(visitor.questions), "the look-up has told it"
        if screen == "sip2mi":
            break
        visitor.answer_screen(BUSY)
    assert visitor.page.evaluate("history.state.answers.p3mi_terdaftar") == answer
    if answer == "ya":
        assert visitor.title == "Ada SIP2MI untuk pekerjaan ini di negara ini?"


def at_the_permit(visitor) -> None:
    """Walks to the screen that asks for the company's licence."""
    while visitor.screen != "izin":
        visitor.answer_screen(LEGAL)
    visitor.settled()


@pytest.mark.parametrize("answer", sorted({*chosen_companies.answers(), "tidak"}))
def test_the_question_itself_looks_the_company_up_and_no_answer_is_lost(visit, answer):
    visitor = visit()
    at_the_permit(visitor)
    assert not [address for address in visitor.requests if "company." in address], (
        "the register comes only when asked for"
    )
    visitor.page.get_by_role("button", name="Cari nama PT di daftar").click()
    typed = chosen_companies.INVENTED if answer == "tidak" else chosen_companies.company(answer)["name"]
    visitor.page.fill("#nama-pt", typed)
    visitor.page.get_by_role("button", name="Pakai jawaban ini").first.click()
    visitor.page.wait_for_selector("[data-layar=izin]", state="detached")
    assert visitor.page.evaluate("history.state.answers.p3mi_terdaftar") == answer
    visitor.page.go_back()
    visitor.page.wait_for_selector("[data-layar=izin]")
    assert visitor.page.get_attribute(f"#tanya-p3mi_terdaftar [data-pilih='{answer}']", "aria-pressed") == "true"
    assert visitor.page.evaluate("history.state.answers.uang_panjar") == LEGAL["uang_panjar"]
    visitor.assert_quiet(r"net::ERR_FAILED")


def test_the_question_asks_python_too_once_it_has_arrived(visit):
    visitor = visit(python=True)
    at_the_permit(visitor)
    visitor.page.locator("#periksa[data-mesin=siap]").wait_for()
    visitor.page.get_by_role("button", name="Cari nama PT di daftar").click()
    warned = chosen_companies.warned()
    entry = warned[0][0] if warned else chosen_companies.company("ya")
    visitor.page.fill("#nama-pt", entry["name"])
    visitor.page.locator(".hasil-cari[data-python=sama]").wait_for()
    assert visitor.page.get_attribute(".hasil-pt", "data-jawaban") == entry["answer"]
    assert visitor.page.locator(".banding.awas").count() == sum(one is entry for one, _ in warned)
    assert visitor.page.locator(".hasil-pt a").first.get_attribute("target") == "_blank"
    visitor.assert_quiet()


def test_without_the_register_the_question_goes_on(visit):
    visitor = visit()
    at_the_permit(visitor)
    visitor.page.context.route("**/company.*.js", lambda route: route.abort())
    visitor.page.get_by_role("button", name="Cari nama PT di daftar").click()
    visitor.page.get_by_text("Daftar tidak termuat.").wait_for()
    visitor.tap("p3mi_terdaftar", "ya")
    assert visitor.page.evaluate("history.state.answers.p3mi_terdaftar") == "ya"


def test_the_question_looks_up_in_a_copied_folder(visit, site):
    visitor = visit((site / "periksa" / "index.html").as_uri())
    at_the_permit(visitor)
    visitor.page.get_by_role("button", name="Cari nama PT di daftar").click()
    visitor.page.fill("#nama-pt", chosen_companies.company("ya")["name"])
    assert visitor.page.get_attribute(".hasil-pt", "data-jawaban") == "ya"
