"""Python in the browser comes by itself only where it costs nothing and is of use; a line that stands still is given up."""

from __future__ import annotations

import pytest

from tests.support.browser import UNMETERED
from tests.support.browser_cases import answers_of
from tests.support.dying_line import dying_line

LACKING = {
    "a line paid by the megabyte": UNMETERED.replace('type: "wifi"', 'type: "cellular"'),
    "a line of which nothing is known": UNMETERED.replace('{ type: "wifi" }', "{}"),
    "somebody who spares data": UNMETERED.replace('type: "wifi"', 'type: "wifi", saveData: true'),
    "a small phone": UNMETERED.replace("value: 4", "value: 1"),
    "a phone that tells no memory": UNMETERED.replace("value: 4", "value: undefined"),
    "a browser without exceptions": UNMETERED + "WebAssembly.Module = function () { throw new Error('too young'); };",
    "a policy that forbids it": UNMETERED + "WebAssembly.Instance = function () { throw new Error('unsafe-eval'); };",
}
SOON = "const later = setTimeout; window.setTimeout = (call, ms, ...more) => later(call, ms === 30000 ? 1500 : ms, ...more);"


@pytest.mark.parametrize("why", LACKING)
def test_it_stays_away_without_a_word_where_it_costs_or_cannot_run(visit, model, why):
    visitor = visit(python=True, before=LACKING[why])
    visitor.hurry(answers_of(model, "non_prosedural"))
    visitor.page.evaluate("new Promise((done) => requestIdleCallback(() => setTimeout(done, 50)))")
    assert not [url for url in visitor.requests if "/py/" in url]
    assert visitor.page.locator("#mesin").text_content() == model.words.checker_screens.engine.from_table


WORKER = """window.Worker = class extends EventTarget {
  postMessage(said) {
    const told = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
    setTimeout(() => (HOW)(said, told, this));
  }
  terminate() {}
};"""
READY = "said.type === 'start' && told({ type: 'ready', ms: 1 })"
ENDS = {
    "no module workers": "(said, told) => told({ type: 'failed', message: 'no module workers' })",
    "killed while it starts": "(said, told) => told({ type: 'progress', loaded: 9, total: 9 })",
    "killed while it works": f"(said, told) => {READY}",
    "a stack that is too small": f"(said, told) => {READY} || told({{ type: 'failed', message: 'Maximum call stack' }})",
    "a memory that is full": f"(said, told, one) => {READY} || one.dispatchEvent(new Event('error'))",
}
"""What the worker does, as a function of what it is told."""
HURRIED = (
    "const later = setTimeout; window.setTimeout = (call, ms, ...more) => later(call, ms >= 30000 ? 300 : ms, ...more);"
)


@pytest.mark.parametrize("why", ENDS)
def test_a_worker_that_ends_leaves_the_tables_and_one_quiet_line(visit, model, why):
    visitor = visit(python=True, before=HURRIED + WORKER.replace("HOW", ENDS[why]))
    visitor.hurry(answers_of(model, "non_prosedural"))
    words = model.words.checker_screens.engine
    ended = [words.from_table, words.stalled]
    visitor.page.wait_for_function("(ends) => ends.includes(document.querySelector('#mesin').textContent)", arg=ended)
    assert visitor.verdict == "non_prosedural" and visitor.page.locator("#mesin").count() == 1
    assert visitor.complaints == [] and visitor.page.locator("[role=alert]").count() == 0


def test_it_never_comes_where_nothing_is_judged(visit, model):
    visitor = visit(python=True)
    visitor.hurry({"tahap": "sudah_pulang"})
    visitor.page.evaluate("new Promise((done) => requestIdleCallback(() => setTimeout(done, 50)))")
    assert visitor.verdict == "sudah_pulang"
    assert not [url for url in visitor.requests if "/py/" in url]


def test_a_download_that_stands_still_is_given_up_with_a_word_and_goes_on_where_it_was(visit, model, site):
    """The line dies in the middle of the third piece; what came whole before is not fetched again."""
    pieces: list[str] = []

    def third(path: str, _: int) -> bool:
        if path.endswith(".wasm") and path not in pieces:
            pieces.append(path)
        return path in pieces[2:]

    with dying_line(site, third) as (line, address):
        visitor = visit(address + "periksa/", python=True, before=SOON)
        visitor.hurry(answers_of(model, "prosedural"))
        words = model.words.checker_screens.engine.stalled
        told = "(words) => document.querySelector('#mesin').textContent === words"
        visitor.page.wait_for_function(told, arg=words)
        had = {path for path in line.whole if "/py/" in path}
        assert len(had & set(pieces)) == 2, "two pieces had come"
        line.let_go()
        visitor.page.go_back()
        visitor.page.wait_for_selector("[data-layar]")
        visitor.settled()
        visitor.hurry(answers_of(model, "prosedural"))
        assert visitor.wait_for_python() == "prosedural"
        assert {path for path in had if line.asked[path] > 1} == set()
