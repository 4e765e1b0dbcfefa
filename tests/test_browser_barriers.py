"""No barrier in any state of the checker, in every width and scheme."""

from __future__ import annotations

import pytest

from tests.support.barriers import barriers
from tests.support.browser import OPENED, fragment
from tests.support.browser_cases import CASES, answers_of
from tests.support.real_facts import REGIONS


def look(found, visitor, state):
    """Notes what stands in somebody's way in that state."""
    if seen := barriers(visitor.page):
        found[state] = seen


def test_every_question_and_what_lies_over_it(visit, model):
    answers, found = answers_of(model, "prosedural"), {}
    visitor = visit("periksa/" + fragment({}, wilayah=REGIONS[0]), bypass_csp=True)
    while screen := visitor.screen:
        look(found, visitor, screen)
        if screen == "tanda":
            visitor.page.get_by_role("link", name="Darurat", exact=True).evaluate("(link) => link.click()")
            look(found, visitor, "darurat")
            visitor.page.get_by_role("button", name="Kembali ke pertanyaan").evaluate("(button) => button.click()")
            visitor.page.get_by_role("dialog").wait_for(state="detached")
        visitor.hurry(answers, screens=1)
    assert found == {}


@pytest.mark.parametrize("verdict", CASES)
def test_every_result_with_all_that_is_folded(visit, model, verdict):
    found, visitor = {}, visit("periksa/" + fragment({}, wilayah=REGIONS[0]), bypass_csp=True)
    visitor.hurry(answers_of(model, verdict))
    assert visitor.verdict == verdict
    visitor.page.evaluate("for (const folded of document.querySelectorAll('#periksa details')) folded.open = true")
    look(found, visitor, verdict)
    assert found == {}


@pytest.mark.parametrize(
    ("state", "path"),
    [
        ("a link from somebody", "prosedural"),
        ("home again", ""),
        ("a resident, abroad", ""),
        ("the reader of adverts", ""),
    ],
)
def test_every_other_state(visit, model, state, path):
    found, visitor = {}, visit("periksa/" + (fragment(answers_of(model, path)) if path else ""), bypass_csp=True)
    if state == "home again":
        visitor.hurry({"tahap": "sudah_pulang"})
    if state == "a resident, abroad":
        visitor.page.evaluate("location.hash = 'tujuan=lain&untuk=warga'")
        visitor.page.wait_for_selector(f"[data-layar={OPENED}]")
        visitor.take_over()
        visitor.hurry({"tahap": "sudah_di_luar_negeri", "tanda": ["dikurung"]})
        assert visitor.verdict
        visitor.page.evaluate("for (const folded of document.querySelectorAll('#periksa details')) folded.open = true")
    if state == "the reader of adverts":
        visitor.page.get_by_role("button", name="Punya iklannya? Tempel di sini").click()
        visitor.page.locator("textarea").fill("Kerja admin slot, gaji besar, paspor saya pegang dulu.")
        visitor.page.get_by_role("button", name="Baca tulisan ini").click()
        visitor.page.locator("[data-tingkat]").wait_for()
    look(found, visitor, state)
    assert found == {}


def test_what_is_chosen_and_where_one_is_are_seen_in_forced_colours(visit, model):
    visitor = visit()
    visitor.until("tanda", answers_of(model, "prosedural"))
    page = visitor.page
    page.locator(".pilih.centang").first.click()
    page.emulate_media(forced_colors="active")
    edges = page.evaluate(
        "[...document.querySelectorAll('.pilih.centang')].map((one) => getComputedStyle(one).borderTopWidth)"
    )
    assert edges[0] != edges[1]
    shown = "getComputedStyle([...document.querySelectorAll('.layar .tombol')].pop())"
    assert page.evaluate(f"parseFloat({shown}.borderTopWidth) > 0 && {shown}.borderTopStyle === 'solid'")
    dots = "['.lalu', '.kini', 'li:last-child'].map((one) => getComputedStyle(document.querySelector(`.lintasan ${one}`), '::after').backgroundColor)"
    assert len(set(page.evaluate(dots))) == 3
