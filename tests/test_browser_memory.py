"""Back, links, forgetting: what the page remembers, in a real Chromium."""

from __future__ import annotations

import pytest

from tests.support.browser import OPENED
from tests.support.browser_cases import BLOCKED, answers_of
from tests.support.real_facts import REGIONS
from tests.support.strategies import PLACE, WORK


def test_back_goes_one_question_back_and_keeps_the_answers(visit, model):
    answers = answers_of(model, "belum_lengkap")
    visitor = visit()
    screens = visitor.hurry(answers)
    visitor.page.go_back()
    assert visitor.screen == screens[-1]
    for expected in reversed(screens[:-1]):
        visitor.page.get_by_role("button", name="Kembali", exact=True).click()
        visitor.page.wait_for_selector(f"[data-layar={expected}]")
    assert visitor.page.locator("[data-pilih][aria-pressed=true]").get_attribute("data-pilih") == answers["tahap"]
    for _ in screens:
        visitor.page.go_forward()
    assert visitor.verdict == "belum_lengkap"


def test_an_answer_can_be_changed_from_the_verdict(visit, model):
    visitor = visit()
    visitor.hurry(answers_of(model, "prosedural"))
    assert visitor.verdict == "prosedural"
    visitor.page.get_by_text("Jawaban Anda", exact=True).click()
    visitor.page.get_by_role("button", name="Ubah: Yang mengurus").click()
    visitor.tap("perekrut", "perorangan")
    assert visitor.verdict == "non_prosedural"
    visitor.page.go_back()
    visitor.page.go_back()
    assert visitor.verdict == "non_prosedural"


def test_a_link_brings_answers_and_leaves_no_trace(visit, model):
    visitor = visit(f"periksa/#tujuan={PLACE}&visa=kerja&wilayah={REGIONS[0]}")
    assert visitor.page.url.endswith("/periksa/")
    visitor.hurry({"tahap": "baru_ditawari", "pekerjaan": WORK, "perekrut": "p3mi"})
    given = visitor.page.locator(".jawaban li").all_text_contents()
    work_visa = next(option.label for option in model.questions["visa"].options if option.id == "kerja")
    assert any(model.countries[PLACE].name in text for text in given) and any(work_visa in text for text in given)
    chosen = visitor.page.locator(".wilayah-dipilih").first
    chosen.wait_for()
    assert model.regions[REGIONS[0]].name in chosen.inner_text()


@pytest.mark.parametrize(
    "wrong",
    [
        "#tujuan=atlantis&visa=teleport&wilayah=jakarta",
        "#toString=1&__proto__=x&umur=999&tanda=tidak_ada,dikurung",
        "#%%%",
        "#=&&=",
    ],
)
def test_a_wrong_link_is_ignored(visit, wrong):
    visitor = visit("periksa/" + wrong)
    assert (visitor.screen, visitor.page.url) == ("tahap", visitor.base + "periksa/")
    assert visitor.page.locator("[data-pilih][aria-pressed=true]").count() == 0
    visitor.assert_quiet(BLOCKED)


def test_a_jump_within_the_page_and_a_second_link_keep_order(visit):
    visitor = visit("periksa/")
    visitor.tap("tahap", "baru_ditawari")
    visitor.page.evaluate("location.hash = 'isi'")
    visitor.page.wait_for_function("!location.hash")
    assert visitor.screen == "pekerjaan"
    visitor.page.evaluate(f"location.hash = 'tujuan={PLACE}'")
    visitor.page.wait_for_selector(f"[data-layar={OPENED}]")
    visitor.take_over()
    assert visitor.screen == "pekerjaan"
    assert visitor.page.url.endswith("/periksa/")


KEPT = """async () => [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie,
  JSON.stringify(await indexedDB.databases()), JSON.stringify(await caches.keys()), name, document.title]"""


def test_answers_are_kept_in_the_history_of_this_tab_alone(visit, model):
    visitor = visit(python=True)
    visitor.hurry(answers_of(model, "non_prosedural"))
    visitor.wait_for_python()
    local, session, cookies, databases, caches, name, title = visitor.page.evaluate(KEPT)
    assert (local, session, cookies, databases, caches, name) == ("{}", "{}", "", "[]", "[]", "")
    assert title.startswith("Hasil periksa")
    assert visitor.page.url == visitor.base + "periksa/"
    assert not [url for url in visitor.requests if "?" in url or "#" in url]
