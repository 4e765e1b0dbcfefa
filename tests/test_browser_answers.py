"""Answering by finger and by keyboard, and help from every screen, in a real Chromium."""

from __future__ import annotations

import re

import pytest

from tests.support.browser import fragment
from tests.support.browser_cases import answers_of, without
from tests.support.walks import place


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


PRESSED = "(all) => all.map((one) => one.dataset.pilih)"


def pressed(visitor, question):
    """The options of `question` that are chosen on the screen."""
    return visitor.page.locator(f"#tanya-{question} [aria-pressed=true]").evaluate_all(PRESSED)


def test_a_group_waits_for_every_answer(visit, model):
    answers, visitor = answers_of(model, "prosedural"), visit()
    visitor.until("surat", answers)
    *others, last = visitor.questions
    for question in others:
        visitor.tap(question, answers[question])
    visitor.onward()
    hint = visitor.page.get_by_role("alert")
    assert hint.is_visible() and "Pilih satu jawaban" in hint.inner_text() and visitor.screen == "surat"
    assert hint.evaluate("(node) => node.closest('.soal').id") == f"tanya-{last}"
    visitor.tap(last, answers[last])
    assert visitor.page.get_by_role("alert").count() == 0
    visitor.pause()
    visitor.onward()
    assert visitor.verdict == "prosedural"


def test_one_tap_for_all_papers_can_be_taken_back(visit, model):
    visitor = visit()
    visitor.until("surat", answers_of(model, "prosedural"))
    every = visitor.page.get_by_role("button", name="Semua sudah", exact=True)
    for expected in (["ya"], [], ["ya"]):
        every.click()
        assert {tuple(pressed(visitor, question)) for question in visitor.questions} == {tuple(expected)}
        visitor.pause()
    assert visitor.screen == "surat"
    visitor.onward()
    assert visitor.verdict == "prosedural"


def test_no_sign_stands_alone(visit, model):
    visitor = visit()
    visitor.until("tanda", answers_of(model, "prosedural"))
    onward = visitor.page.locator(".layar > .tombol")
    assert not onward.is_visible()
    one, other = visitor.page.locator(".centang:not(.ragu)").evaluate_all(PRESSED)[:2]
    for option, expected in ((one, [one]), (other, [one, other]), (one, [other])):
        visitor.tap("tanda", option)
        visitor.pause()
        assert sorted(pressed(visitor, "tanda")) == sorted(expected) and onward.is_visible()
    visitor.tap("tanda", "tidak_ada")
    visitor.pause()
    assert (visitor.screen, pressed(visitor, "tanda")) == ("tanda", ["tidak_ada"])
    assert one not in visitor.page.locator(".centang").evaluate_all(PRESSED)
    visitor.tap("tanda", "tidak_ada")
    assert visitor.screen not in ("tanda", None)
    assert visitor.page.evaluate("history.state.answers.tanda") == ["tidak_ada"]


def test_every_sign_can_be_reached_and_stays_ticked(visit, model):
    visitor = visit()
    visitor.until("tanda", answers_of(model, "prosedural"))
    known = {option.id for option in model.questions["tanda"].options}
    first = visitor.page.locator(".centang").evaluate_all(PRESSED)
    visitor.tap("tanda", first[0])
    seen = set(first)
    while True:
        assert len(visitor.page.locator(".centang:not(.ragu)").all()) <= 8
        visitor.pause()
        visitor.page.get_by_role("button", name="Tanda lain").click()
        shown = visitor.page.locator(".centang").evaluate_all(PRESSED)
        if shown == first:
            break
        assert "Sudah dicentang" in visitor.page.locator("#tanya-tanda").inner_text()
        seen |= set(shown)
    assert seen == known and pressed(visitor, "tanda") == [first[0]]


def test_age(visit, model):
    answers = without(answers_of(model, "prosedural"), "umur")
    visitor = visit("periksa/" + fragment(answers))
    visitor.until("umur", answers)
    assert visitor.page.evaluate("document.activeElement.matches('#tanya-umur input')")
    for wrong in ("9", "abc", "", "99", "177", "17,5"):
        visitor.page.locator("#tanya-umur input").fill(wrong)
        visitor.onward()
        assert visitor.screen == "umur" and "Tulis umur" in visitor.page.get_by_role("alert").inner_text()
    visitor.page.locator("#tanya-umur input").fill("17")
    visitor.page.keyboard.press("Enter")
    assert visitor.verdict == "non_prosedural"
    visitor.page.go_back()
    assert visitor.page.locator("#tanya-umur input").input_value() == "17"
    visitor.page.locator("#tanya-umur input").fill("٤٥ tahun")
    visitor.onward()
    visitor.page.locator(".jawaban li", has_text="45 tahun").wait_for(state="attached")


def test_looking_for_a_country(visit, model):
    of_two_words = next(land.name for land in model.countries.values() if re.fullmatch(r"\w+ \w+", land.name))
    visitor = visit()
    visitor.until("tujuan", {"tahap": "baru_ditawari", "pekerjaan": "pabrik"})
    visitor.page.get_by_role("button", name="Negara lain atau kapal").click()
    search = visitor.page.get_by_role("searchbox")
    search.fill(of_two_words.replace(" ", "").lower())
    assert visitor.page.locator("#tanya-tujuan .dua button:visible").all_inner_texts() == [of_two_words]
    search.fill("zzz")
    assert visitor.page.get_by_role("status").inner_text().startswith("Tidak ketemu")
    assert visitor.page.locator("#tanya-tujuan button:visible").all_inner_texts() == [
        "Tidak ada di daftar ini",
        "Tidak tahu",
    ]
    search.fill("kapal")
    visitor.pause()
    visitor.tap("tujuan", place(model, lambda land: land.kind == "laut"))
    assert visitor.screen == "perekrut"


def test_a_country_is_found_by_what_people_call_it(visit, model):
    visitor = visit()
    visitor.until("tujuan", {"tahap": "baru_ditawari", "pekerjaan": "pabrik"})
    visitor.page.get_by_role("button", name="Negara lain atau kapal").click()
    visitor.page.wait_for_function("() => Boolean(window.cariNegara)")
    labels = [country.name.lower().replace(" ", "") for country in model.countries.values()]
    for key, names in model.search.countries.items():
        other = next(
            (n for n in names if len(n) > 4 and not any(n.replace(" ", "") in label for label in labels)), None
        )
        if key in model.countries and other:
            visitor.page.get_by_role("searchbox").fill(other)
            told = visitor.page.get_by_role("status").inner_text()
            assert told.startswith("Maksud Anda") and model.countries[key].name in told, other
            assert visitor.page.locator(f"#tanya-tujuan [data-pilih='{key}']").is_visible(), other


@pytest.mark.both_fonts
def test_unsure_is_always_last_and_dashed(visit, model):
    visitor = visit()
    while visitor.screen:
        lasts = visitor.page.evaluate(
            "[...document.querySelectorAll('.soal')].map((soal) => [...soal.querySelectorAll('button.pilih[data-pilih]')].at(-1)).map((last) => [last.dataset.pilih, getComputedStyle(last).borderTopStyle])"
        )
        assert lasts and all(pair in (["tidak_tahu", "dashed"], ["tidak_ada", "dashed"]) for pair in lasts)
        heights = visitor.page.evaluate(
            "[...document.querySelectorAll('#periksa button.pilih, #periksa .tombol')].filter((button) => button.checkVisibility()).map((button) => button.offsetHeight)"
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


def test_keys_alone_reach_a_verdict_and_each_step_is_heard(visit, model):
    answers, visitor = answers_of(model, "prosedural"), visit()
    while visitor.screen:
        before = visitor.screen
        visitor.settled()
        first = visitor.page.locator(":focus").aria_snapshot()
        assert first.startswith(("- heading ", "- textbox ")), "what the screen asks is heard first"
        for question in visitor.questions:
            given = answers[question] if question != "tanda" else answers[question][0]
            if isinstance(given, int):
                tab_to(visitor.page, f"#tanya-{question} input")
                visitor.page.keyboard.type(str(given))
            else:
                tab_to(visitor.page, f"#tanya-{question} [data-pilih={given}]")
                told = visitor.page.locator(":focus").aria_snapshot()
                assert re.fullmatch(r'- button ".+"( \[pressed\])?', told.splitlines()[0].rstrip(":")), told
                ring = visitor.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                assert ring == "solid"
                visitor.page.keyboard.press("Space")
        if visitor.screen == before:
            visitor.pause()
            tab_to(visitor.page, ".layar > .tombol")
            visitor.page.keyboard.press("Enter")
    assert visitor.verdict == "prosedural"
    assert visitor.page.evaluate("document.activeElement.tagName") == "H1"
