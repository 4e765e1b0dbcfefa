"""None lost, and none left behind: reload, back, another tab, forgetting and leaving fast, in a real Chromium."""

from __future__ import annotations

import pytest

from tests.support.browser_cases import CASES, answers_of

GIVEN = "history.state?.answers ?? {}"
MARKED = "#periksa [data-pilih][aria-pressed=true]"


def settle_on(visitor, screen):
    visitor.page.wait_for_selector(f"[data-layar={screen}]")
    visitor.settled()


def test_a_reload_finds_the_question_and_the_answers(visit, model):
    answers, visitor = answers_of(model, "prosedural"), visit()
    screens = visitor.hurry(answers, screens=6)
    here, given = visitor.screen, visitor.page.evaluate(GIVEN)
    assert len(given) >= len(screens)
    visitor.page.reload()
    settle_on(visitor, here)
    assert visitor.page.evaluate(GIVEN) == given
    visitor.page.get_by_role("button", name="Kembali", exact=True).click()
    visitor.page.wait_for_selector(f"[data-layar={screens[-1]}]")
    assert visitor.page.locator(MARKED).count()
    visitor.page.go_forward()
    settle_on(visitor, here)
    visitor.hurry(answers)
    assert visitor.verdict == "prosedural"


@pytest.mark.parametrize("verdict", CASES)
def test_a_reload_finds_the_result(visit, model, verdict):
    visitor = visit()
    visitor.hurry(answers_of(model, verdict))
    visitor.page.reload()
    visitor.page.wait_for_selector(".hasil")
    assert visitor.verdict == verdict


def test_another_page_and_back_finds_the_result(visit, model):
    visitor = visit()
    visitor.hurry(answers_of(model, "non_prosedural"))
    visitor.page.goto(visitor.base + "lapor/")
    visitor.page.go_back()
    visitor.page.wait_for_selector(".hasil")
    assert visitor.verdict == "non_prosedural"


def test_each_tab_keeps_its_own(visit, model):
    visitor = visit()
    visitor.hurry(answers_of(model, "non_prosedural"))
    second = visitor.page.context.new_page()
    second.goto(visitor.base + "periksa/")
    second.wait_for_selector("[data-layar=tahap]")
    assert second.evaluate(GIVEN) == {} and second.locator(MARKED).count() == 0
    visitor.page.reload()
    visitor.page.wait_for_selector(".hasil")
    assert visitor.verdict == "non_prosedural"


def forgotten(visitor):
    """Hapus jawaban, and yes; how many steps back lead out of the page, and every screen on the way."""
    visitor.page.get_by_role("button", name="Hapus jawaban").click()
    visitor.page.get_by_role("button", name="Ya, hapus").click()
    settle_on(visitor, "tahap")
    assert visitor.page.evaluate(GIVEN) == {} and visitor.page.locator(MARKED).count() == 0


def test_forgetting_asks_once(visit, model):
    visitor = visit()
    visitor.hurry(answers_of(model, "bahaya_tppo"), screens=2)
    before = visitor.screen, visitor.page.evaluate(GIVEN)
    visitor.page.get_by_role("button", name="Hapus jawaban").click()
    visitor.page.get_by_role("button", name="Tidak jadi").click()
    assert (visitor.screen, visitor.page.evaluate(GIVEN)) == before
    visitor.pause()
    forgotten(visitor)


@pytest.mark.parametrize("again", [False, True], ids=["at once", "after a reload"])
def test_after_forgetting_one_step_back_leaves_the_page(visit, model, again):
    visitor = visit("lapor/")
    visitor.page.goto(visitor.base + "periksa/")
    visitor.settled()
    visitor.hurry(answers_of(model, "bahaya_tppo"))
    if again:
        visitor.page.reload()
        visitor.page.wait_for_selector(".hasil")
        visitor.settled()
    forgotten(visitor)
    visitor.page.go_back()
    visitor.page.wait_for_url("**/lapor/")
    visitor.page.go_forward()
    settle_on(visitor, "tahap")
    visitor.page.go_forward()
    settle_on(visitor, "tahap")
    assert visitor.page.evaluate(GIVEN) == {} and visitor.page.locator(MARKED).count() == 0


def test_forgetting_reaches_an_earlier_check_of_the_tab(visit, model):
    visitor = visit()
    visitor.hurry(answers_of(model, "bahaya_tppo"))
    visitor.page.goto(visitor.base + "lapor/")
    visitor.page.goto(visitor.base + "periksa/")
    visitor.settled()
    visitor.hurry(answers_of(model, "prosedural"))
    forgotten(visitor)
    assert visitor.page.evaluate("name").isdecimal()  # it outlives the page, so it holds a number and no answer
    visitor.page.go_back()
    visitor.page.wait_for_url("**/lapor/")
    for _ in range(3):
        visitor.page.go_back()
        settle_on(visitor, "tahap")
        assert visitor.page.evaluate(GIVEN) == {} and visitor.page.locator(MARKED).count() == 0


@pytest.mark.parametrize("strange", ["halaman", "-3", "1e999", "Infinity", "12345678901"])
def test_a_name_that_another_page_gave_the_tab_forgets_nothing(visit, model, strange):
    visitor = visit()
    visitor.page.evaluate("(given) => { name = given; }", strange)
    visitor.hurry(answers_of(model, "non_prosedural"))
    visitor.page.reload()
    visitor.page.wait_for_selector(".hasil")
    assert visitor.verdict == "non_prosedural"
    visitor.settled()
    forgotten(visitor)


def test_leaving_fast_leaves_no_answer_before_or_after_it(visit, model):
    visitor = visit("lapor/")
    visitor.page.goto(visitor.base + "periksa/")
    visitor.settled()
    visitor.hurry(answers_of(model, "bahaya_tppo"))
    visitor.page.get_by_role("banner").get_by_role("button", name="Tutup cepat").click()
    visitor.page.wait_for_url("about:blank")
    assert visitor.page.locator("body").inner_text() == ""
    visitor.page.go_back()
    visitor.page.wait_for_url("**/lapor/")
    for _ in range(3):
        visitor.page.go_forward()
    visitor.page.wait_for_timeout(300)
    assert visitor.page.evaluate(GIVEN) == {} and visitor.page.locator(MARKED + ", .hasil").count() == 0


def test_back_closes_the_help_and_leaves_the_screen(visit, model):
    visitor = visit()
    visitor.until("tanda", answers_of(model, "prosedural"))
    visitor.page.evaluate("window.scrollTo(0, 200)")
    before = visitor.screen, visitor.page.evaluate("scrollY")
    visitor.page.get_by_role("link", name="Darurat").evaluate("(link) => link.click()")
    dialog = visitor.page.get_by_role("dialog")
    dialog.wait_for()
    visitor.page.go_back()
    dialog.wait_for(state="detached")
    assert (visitor.screen, visitor.page.evaluate("scrollY")) == before
    visitor.page.go_forward()
    dialog.wait_for()
    visitor.page.reload()
    dialog.wait_for()
    dialog.get_by_role("button", name="Kembali ke pertanyaan").click()
    dialog.wait_for(state="detached")
    assert visitor.screen == before[0]


@pytest.mark.both_fonts
@pytest.mark.parametrize(("width", "text"), [(360, 1), (320, 1), (320, 2)])
def test_help_and_leaving_fast_are_always_within_reach(visit, width, text):
    visitor = visit(viewport={"width": width, "height": 640})
    visitor.until("tujuan", {"tahap": "baru_ditawari"})
    visitor.page.evaluate("(text) => { document.documentElement.style.fontSize = `${text * 100}%`; }", text)
    visitor.page.evaluate("window.scrollTo(0, 900)")
    for name, role in (("Darurat", "link"), ("Tutup cepat", "button")):
        box = visitor.page.get_by_role("banner").get_by_role(role, name=name).bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width and 0 <= box["y"] < 200 and box["height"] >= 44
