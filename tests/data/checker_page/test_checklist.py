"""The visitor's own list below a result: ticked what is there, boxes for the rest, and nothing called missing unasked."""

from __future__ import annotations

import pytest

from checker.engine.condition import evaluate
from generator.rules.compile import compile_rules, plain
from tests.support.browser_cases import answers_of
from tests.support.chosen import places

GROUPS = """() => Object.fromEntries([...document.querySelectorAll(".daftar h3")].map((head) =>
  [head.textContent, [head.nextElementSibling, head.nextElementSibling.nextElementSibling]
    .filter((part) => part?.matches("ul, details")).flatMap((part) => [...part.querySelectorAll("li")])
    .map((row) => (row.querySelector("b") ?? row).textContent)]))"""


def names(model, answers, *, have):
    """Names of the lines that `answers` need, for whom `have` is what they have (None: not asked)."""
    follow_ups = compile_rules(model).follow_ups

    def truth(condition):
        return evaluate(plain(condition), answers, follow_ups).truth if condition else None

    return [item.name for item in model.endings.checklist if truth(item.needed) is True and truth(item.have) is have]


def groups(visitor):
    """What stands under each heading of the list."""
    return visitor.page.evaluate(GROUPS)


def test_everything_in_order_is_ticked(ending, model):
    answers = answers_of(model, "prosedural")
    shown = groups(ending(answers))
    assert shown["Sudah ada"] == names(model, answers, have=True) != []
    assert "Masih perlu diurus" not in shown and names(model, answers, have=False) == []


def test_a_green_page_says_what_is_still_to_get_and_where(ending, model):
    answers = dict(answers_of(model, "prosedural")) | {"tahap": "sedang_proses", "bpjs": "belum"}
    visitor = ending(answers)
    bpjs = next(item for item in model.endings.checklist if item.have == {"bpjs": "ya"})
    assert visitor.verdict == "prosedural" and groups(visitor)["Masih perlu diurus"] == [bpjs.name]
    row = visitor.page.locator(".perlu li").first.inner_text()
    assert bpjs.get in row and bpjs.cost in row


@pytest.mark.parametrize("stage", ["baru_ditawari", "sedang_proses", "siap_berangkat"])
def test_nothing_that_was_not_asked_is_called_missing(ending, model, stage):
    visitor = ending(dict(answers_of(model, "prosedural")) | {"tahap": stage})
    given = visitor.page.locator(".jawaban li").all_text_contents()
    asked = {key for key, it in model.questions.items() if any(row.startswith(f"{it.short}:") for row in given)}
    items = {item.name: set(item.have or {}) for item in model.endings.checklist}
    shown = groups(visitor)
    later = [name for head, rows in shown.items() if "berangkat" in head for name in rows]
    assert later and not [name for name in later if items[name] & asked]
    assert [name for name in shown.get("Masih perlu diurus", ()) if not items[name] <= asked] == []


def test_after_a_refusal_the_list_is_folded(ending, model):
    visitor = ending(answers_of(model, "non_prosedural"))
    assert not visitor.page.locator(".daftar li").first.is_visible()
    visitor.settled()
    visitor.page.get_by_text("Di jalur resmi, ini yang harus ada").click()
    assert visitor.page.locator(".daftar li").first.is_visible()


def test_work_that_goes_on_has_a_list_of_its_own(ending, model):
    new = dict(answers_of(model, "prosedural"))
    leave = new | {"perekrut": "majikan", "kelanjutan": "cuti"}
    shown = [name for rows in groups(ending(leave)).values() for name in rows]
    assert set(shown) != {name for have in (True, None) for name in names(model, new, have=have)}
    assert set(shown) == {name for have in (True, False, None) for name in names(model, leave, have=have)}


@pytest.mark.parametrize("placer", ["p3mi", "pemerintah"])
def test_who_is_placed_signs_with_whoever_places(model, placer):
    """One agreement each: the state's own has no company in it."""
    answers = dict(answers_of(model, "prosedural")) | {"tahap": "sedang_proses", "perekrut": placer}
    follow_ups = compile_rules(model).follow_ups
    signed = [item for item in model.endings.checklist if item.have == {"perjanjian_penempatan": "ya"}]
    own = [item for item in signed if evaluate(plain(item.needed), answers, follow_ups).truth]
    assert len(own) == 1 and ("dengan PT" in own[0].get) == (placer == "p3mi")


def test_abroad_no_paper_from_before_departure_is_listed(ending, model):
    answers = dict(answers_of(model, "prosedural")) | {"tahap": "sudah_di_luar_negeri"}
    shown = groups(ending(answers))
    before = names(model, answers | {"tahap": "siap_berangkat"}, have=True)
    assert shown and not {name for rows in shown.values() for name in rows} & set(before)


def test_who_has_gone_too_far_finds_what_to_do(ending, model):
    answers = {
        "tahap": "baru_ditawari",
        "uang_panjar": "ya",
        "tujuan": places(model, "p_to_p")[0][0],
        "pekerjaan": places(model, "p_to_p")[0][1],
    }
    visitor = ending(answers | {"tanda": ["tidak_ada"], "perekrut": "p3mi"})
    titles = visitor.page.locator(".telanjur summary").all_inner_texts()
    follow_ups = compile_rules(model).follow_ups
    given = answers | {"perekrut": "p3mi"}
    fitting = [
        it.title
        for it in model.endings.situations
        if visitor.verdict in it.verdicts and evaluate(plain(it.when), given, follow_ups).truth
    ]
    assert titles == fitting != []
    visitor.settled()
    visitor.page.get_by_text(titles[0]).click()
    assert visitor.page.locator(".telanjur p").first.is_visible()


def test_an_answer_that_does_not_count_is_told_of_and_only_then(ending, model):
    """Work that goes on counts with an issued visa: who has none yet reads why the result is that of new work."""
    leave = dict(answers_of(model, "prosedural")) | {"perekrut": "majikan", "kelanjutan": "cuti"}
    told = {it.title for it in model.endings.situations if it.claimed}
    waiting = ending(leave | {"visa_terbit": "belum"}).page.locator(".telanjur[open] summary").all_inner_texts()
    new = ending(leave | {"visa_terbit": "belum", "kelanjutan": "baru"}).page.locator(".telanjur").all_inner_texts()
    assert told and told == set(waiting)
    assert not told & {text.split("\n")[0] for text in new}


def test_at_a_green_result_nothing_has_gone_too_far(ending, model):
    assert ending(answers_of(model, "prosedural")).page.locator(".telanjur").count() == 0
