"""A link with answers is somebody else's word: what it shows, what it never says, and what is asked again."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from tests.support.browser import OPENED, fragment
from tests.support.browser_cases import BLOCKED, CASES, answers_of
from tests.support.paths import AS_OF

SHARE = "navigator.share = async ({ text }) => { window.shared = text; };"
OWN = {"kelanjutan", "tanda", "biaya", "uang_panjar", "uang_lagi", "potong_gaji", "utang_jaminan", "paspor_dipegang"}
RESMI = re.compile("prosedural|jalur resmi", re.IGNORECASE)
SEEN = """() => {
  const spoken = [...document.querySelectorAll("[aria-label], [alt], [title]")].map((node) =>
    ["aria-label", "alt", "title"].map((name) => node.getAttribute(name)).join(" "));
  return [document.title, document.querySelector("main").textContent, ...spoken].join(" ");
}"""
GROUNDS = "() => [...document.querySelectorAll('#periksa *')].map((node) => getComputedStyle(node).backgroundColor)"
GREEN = "rgb(11, 93, 59)"


def names(model):
    """Every word that a verdict is called by."""
    verdicts = (getattr(model.verdicts, verdict) for verdict in CASES)
    return {name for verdict in verdicts for name in (verdict.name, verdict.other_name) if name}


MANGLED = {
    "a stop behind it": lambda link: f"{link}.",
    "in brackets and bold": lambda link: f"{link})*",
    "a sign written out": lambda link: link.replace("&", "&amp;"),
    "all of it escaped": lambda link: link.replace("=", "%3D").replace("&", "%26").replace(",", "%2C"),
}
"""What chats and mail make of an address."""


def test_a_link_is_read_as_chats_leave_it(visit, model):
    answers = answers_of(model, "prosedural")
    link = fragment(answers)[1:]
    visitor = visit()
    for why, mangle in MANGLED.items():
        visitor.page.evaluate("(text) => { location.hash = text; }", mangle(link))
        visitor.page.wait_for_selector(f"[data-layar={OPENED}]")
        assert visitor.page.locator(".jawaban-daftar li").count() == len(answers), why
        visitor.settled()
        visitor.page.get_by_role("button", name="Periksa tawaran saya sendiri").click()
        visitor.page.wait_for_selector("[data-layar=tahap]")


@pytest.mark.parametrize("verdict", CASES)
def test_no_verdict_before_the_reader_has_taken_the_answers_over(visit, model, verdict):
    answers = answers_of(model, verdict)
    visitor = visit("periksa/" + fragment(answers, tanggal=AS_OF.isoformat()))
    assert (visitor.screen, visitor.verdict) == (OPENED, None)
    assert visitor.title == "Jawaban yang dikirim orang lain"
    seen = visitor.page.evaluate(SEEN)
    assert not [name for name in names(model) if re.search(rf"\b{name}\b", seen)]
    assert visitor.page.locator(".vonis-besar").count() == 0
    assert model.words.dates.long(AS_OF) in seen
    assert visitor.page.locator(".jawaban-daftar li").count() == len(answers)
    assert visitor.page.get_by_role("button", name="Periksa tawaran saya sendiri").bounding_box()["y"] < 640
    visitor.assert_quiet(BLOCKED)


def test_the_signs_the_money_and_the_passport_are_asked_again(visit, model):
    answers = answers_of(model, "prosedural")
    visitor = visit("periksa/" + fragment(answers))
    visitor.take_over()
    asked = []
    while visitor.screen:
        asked += visitor.questions
        visitor.hurry(answers, screens=1)
    assert OWN & set(answers) <= set(asked) and not set(asked) & set(answers) - OWN - {"umur"}
    assert visitor.verdict == "prosedural"


def test_a_reader_who_was_asked_for_money_gets_no_green_page(visit, model):
    answers = answers_of(model, "prosedural")
    visitor = visit("periksa/" + fragment(answers))
    visitor.take_over()
    visitor.hurry(answers | {"biaya": "ke_perorangan"})
    assert visitor.verdict == "non_prosedural"


@pytest.mark.parametrize("verdict", ["bahaya_tppo", "non_prosedural"])
def test_what_speaks_against_the_offer_stays(visit, model, verdict):
    """Nobody sends a danger sign to do good to a recruiter."""
    visitor = visit("periksa/" + fragment(answers_of(model, verdict)))
    visitor.take_over()
    visitor.hurry({})
    assert visitor.verdict == verdict


def test_an_answer_that_is_not_the_readers_is_asked(visit, model):
    answers = answers_of(model, "prosedural")
    visitor = visit("periksa/" + fragment(answers))
    visitor.page.get_by_role("button", name=f"Ubah: {model.questions['perekrut'].short}", exact=True).click()
    assert visitor.page.locator(".jawaban-daftar li", has_text="Anda jawab sendiri").count() == 1
    visitor.take_over()
    visitor.until("perekrut", answers)
    visitor.hurry(answers | {"perekrut": "perorangan"})
    assert visitor.verdict == "non_prosedural"


def test_a_refused_answer_can_be_taken_back(visit, model):
    visitor = visit("periksa/" + fragment(answers_of(model, "prosedural")))
    short = model.questions["visa"].short
    visitor.page.get_by_role("button", name=f"Ubah: {short}", exact=True).click()
    visitor.pause()
    visitor.page.get_by_role("button", name=f"Batal ubah: {short}", exact=True).click()
    assert visitor.page.locator(".jawaban-daftar li", has_text="Anda jawab sendiri").count() == 0


def test_beginning_anew_takes_nothing_along(visit, model):
    visitor = visit("periksa/" + fragment(answers_of(model, "prosedural")))
    visitor.settled()
    visitor.page.get_by_role("button", name="Periksa tawaran saya sendiri").click()
    assert visitor.screen == "tahap"
    assert visitor.page.locator("[data-pilih][aria-pressed=true]").count() == 0


def test_back_leads_to_the_link_again(visit, model):
    visitor = visit("periksa/" + fragment(answers_of(model, "prosedural")))
    visitor.take_over()
    asked = visitor.screen
    visitor.page.go_back()
    visitor.page.wait_for_selector(f"[data-layar={OPENED}]")
    visitor.take_over()
    assert visitor.screen == asked != OPENED


def test_a_reload_shows_the_link_again_and_what_was_refused(visit, model):
    visitor = visit("periksa/" + fragment(answers_of(model, "prosedural")))
    visitor.page.get_by_role("button", name=f"Ubah: {model.questions['visa'].short}", exact=True).click()
    visitor.page.reload()
    assert (visitor.screen, visitor.verdict) == (OPENED, None)
    assert visitor.page.locator(".jawaban-daftar li", has_text="Anda jawab sendiri").count() == 1


def test_ones_own_answers_are_nobody_elses_after_a_reload(visit, model):
    visitor = visit()
    visitor.hurry(answers_of(model, "prosedural"))
    visitor.page.reload()
    assert visitor.verdict == "prosedural"


def test_a_link_that_only_names_the_offer_asks_in_one_tap(visit):
    visitor = visit("periksa/#perekrut=p3mi&p3mi_terdaftar=ya")
    assert (visitor.screen, visitor.title) == (OPENED, "Benar begini tawarannya?")
    visitor.take_over()
    assert visitor.screen == "tahap"


@pytest.mark.parametrize("day", ["2026-13-40", "9999-01-01", "x", str(AS_OF + timedelta(days=9)), "2026-01-01<b>"])
def test_a_day_that_cannot_be_is_not_shown(visit, model, day):
    visitor = visit("periksa/" + fragment(answers_of(model, "prosedural"), tanggal=day))
    assert "Tanggalnya tidak ditulis." in visitor.page.locator("main").inner_text()


@pytest.mark.parametrize("verdict", CASES)
def test_what_is_handed_to_the_phone(visit, model, verdict):
    visitor = visit(before=SHARE)
    visitor.hurry(answers_of(model, verdict))
    visitor.page.get_by_role("button", name="Bagikan").click()
    text, _, link = visitor.page.evaluate("shared").rpartition("\n")
    name = getattr(model.verdicts, verdict).name
    if verdict == "prosedural":
        assert not RESMI.search(text) and name not in text
    else:
        assert name in text
    assert text.startswith("Peringatan: ") == (verdict in ("bahaya_tppo", "non_prosedural"))
    assert "menurut jawaban pengirim; bukan surat izin" in text and model.words.dates.long(AS_OF) in text
    hotlines = [contact for _, contact in model.published_contacts() if contact.role == "kp2mi"]
    assert any(line.number in text for contact in hotlines for line in contact.lines)
    again = visit("periksa/" + link[link.index("#") :])
    assert again.screen == OPENED and model.words.dates.long(AS_OF) in again.page.locator("main").inner_text()


def test_a_preview_of_the_checker_promises_nothing(site):
    page = (site / "periksa" / "index.html").read_text(encoding="utf-8")
    told = re.findall(r'(?:property="?og:(?:title|description)"?|name="?description"?) content="([^"]*)"', page)
    assert len(told) == 3 and not [text for text in told if RESMI.search(text)]


def test_every_answer_of_ones_own_is_a_question(model):
    assert set(model.questions) >= OWN
