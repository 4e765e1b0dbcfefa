"""Answering by finger and by keyboard, and help from every screen, in a real Chromium."""

from __future__ import annotations

import pytest

from tests.support.browser import QUIET_MS, fragment
from tests.support.browser_cases import answers_of, without


@pytest.mark.both_fonts
def test_help_from_every_screen_loses_nothing(visit, model):
    answers, visitor = answers_of(model, "prosedural"), visit()
    while True:
        screen, place = visitor.screen, visitor.page.evaluate("window.scrollTo(0, 200), scrollY")
        # not Playwright's own tap: it scrolls a little before it taps a sticky element
        visitor.page.get_by_role("link", name="Darurat").evaluate("(link) => link.click()")
        dialog = visitor.page.get_by_role("dialog")
        assert dialog.locator("a[href='tel:110']").is_visible() and dialog.locator("a[href^='tel:']").count() > 2
        if screen == "tujuan":
            visitor.page.keyboard.press("Escape")
        else:
            dialog.get_by_role("button", name="Tutup bantuan").click()
        dialog.wait_for(state="detached")
        assert (visitor.screen, visitor.page.evaluate("scrollY")) == (screen, place)
        if screen is None:
            break
        visitor.hurry(answers, screens=1)
    assert visitor.verdict == "prosedural"


def test_leaving_fast_from_the_help(visit):
    visitor = visit()
    visitor.tap("tahap", "baru_ditawari")
    visitor.page.get_by_role("link", name="Darurat").click()
    visitor.page.get_by_role("dialog").get_by_role("button", name="Tutup cepat").click()
    visitor.page.wait_for_url("about:blank")
    visitor.page.go_forward()
    visitor.page.wait_for_selector("[data-layar=tahap]")
    assert visitor.page.locator("dialog, [data-pilih][aria-pressed=true]").count() == 0


def test_a_group_waits_for_every_answer(visit, model):
    answers, visitor = answers_of(model, "prosedural"), visit()
    visitor.until("uang", answers)
    for question in visitor.questions:
        if question != "potong_gaji":
            visitor.tap(question, answers[question])
    visitor.onward()
    hint = visitor.page.get_by_role("alert")
    assert hint.is_visible() and "Pilih satu jawaban" in hint.inner_text() and visitor.screen == "uang"
    assert hint.evaluate("(node) => node.closest('.soal').id") == "tanya-potong_gaji"
    visitor.tap("potong_gaji", "tidak")
    assert visitor.page.get_by_role("alert").count() == 0
    visitor.onward()
    visitor.hurry(answers)
    assert visitor.verdict == "prosedural"


def test_no_sign_stands_alone(visit, model):
    visitor = visit()
    visitor.until("tanda", answers_of(model, "prosedural"))
    visitor.onward()
    assert "Centang" in visitor.page.get_by_role("alert").inner_text()
    pressed = lambda: visitor.page.locator("[aria-pressed=true]").evaluate_all(
        "(all) => all.map((one) => one.dataset.pilih)"
    )
    for option, expected in (
        ("buru_buru", ["buru_buru"]),
        ("ditampung", ["ditampung", "buru_buru"]),
        ("tidak_ada", ["tidak_ada"]),
        ("dikurung", ["dikurung"]),
        ("dikurung", []),
    ):
        visitor.tap("tanda", option)
        visitor.page.wait_for_timeout(QUIET_MS)
        assert sorted(pressed()) == sorted(expected)


def test_age(visit, model):
    answers = without(answers_of(model, "prosedural"), "umur")
    visitor = visit("periksa/" + fragment(answers))
    visitor.until("paspor", answers)
    visitor.tap("paspor_dipegang", answers["paspor_dipegang"])
    for wrong in ("9", "abc", "", "99"):
        visitor.page.locator("#tanya-umur input").fill(wrong)
        visitor.onward()
        assert visitor.screen == "paspor" and "Tulis umur" in visitor.page.get_by_role("alert").inner_text()
    visitor.page.locator("#tanya-umur input").fill("17")
    visitor.page.keyboard.press("Enter")
    assert visitor.verdict == "non_prosedural"
    visitor.page.go_back()
    assert visitor.page.locator("#tanya-umur input").input_value() == "17"
    visitor.page.locator("#tanya-umur input").fill("45")
    visitor.onward()
    assert visitor.page.locator(".jawaban li", has_text="45 tahun").count() == 1


def test_looking_for_a_country(visit):
    visitor = visit()
    visitor.until("tujuan", {"tahap": "baru_ditawari"})
    visitor.page.get_by_role("button", name="Negara lain atau kapal").click()
    search = visitor.page.get_by_role("searchbox")
    search.fill("hongkong")
    assert visitor.page.locator("#tanya-tujuan .dua button:visible").all_inner_texts() == ["Hong Kong"]
    search.fill("zzz")
    assert visitor.page.locator("#tanya-tujuan button:visible").all_inner_texts() == [
        "Tidak ada di daftar ini",
        "Tidak tahu",
    ]
    search.fill("kapal")
    visitor.page.wait_for_timeout(QUIET_MS)
    visitor.tap("tujuan", "kapal_laut")
    assert visitor.screen == "pekerjaan"


@pytest.mark.both_fonts
def test_unsure_is_always_last_and_dashed(visit, model):
    visitor = visit()
    while visitor.screen:
        lasts = visitor.page.evaluate(
            "[...document.querySelectorAll('.soal')].map((soal) => [...soal.querySelectorAll('button.pilih')].at(-1)).map((last) => [last.dataset.pilih, getComputedStyle(last).borderTopStyle])"
        )
        assert lasts and all(pair in (["tidak_tahu", "dashed"], ["tidak_ada", "dashed"]) for pair in lasts)
        heights = visitor.page.evaluate(
            "[...document.querySelectorAll('#periksa button.pilih, #periksa .tombol')].map((button) => button.offsetHeight)"
        )
        assert min(heights) >= 56
        assert visitor.page.evaluate("document.documentElement.scrollWidth") <= 360
        visitor.hurry(answers_of(model, "prosedural"), screens=1)


def tab_to(page, selector):
    """Moves the focus on by the Tab key alone until it stands on `selector`."""
    for _ in range(90):
        page.keyboard.press("Tab")
        if page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector):
            return
    raise AssertionError(f"the Tab key never reached {selector}")


def test_keyboard_alone_reaches_a_verdict(visit, model):
    answers, visitor = answers_of(model, "prosedural"), visit()
    while visitor.screen:
        before = visitor.screen
        visitor.settled()
        for question in visitor.questions:
            given = answers[question] if question != "tanda" else answers[question][0]
            if isinstance(given, int):
                tab_to(visitor.page, f"#tanya-{question} input")
                visitor.page.keyboard.type(str(given))
            else:
                tab_to(visitor.page, f"#tanya-{question} [data-pilih={given}]")
                ring = visitor.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                assert ring == "solid"
                visitor.page.keyboard.press("Space")
        if visitor.screen == before:
            tab_to(visitor.page, ".layar > .tombol")
            visitor.page.keyboard.press("Enter")
    assert visitor.verdict == "prosedural"
    assert visitor.page.evaluate("document.activeElement.tagName") == "H1"
