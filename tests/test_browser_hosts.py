"""The engine here, the tables in the page and the engine in Pyodide explain the same answers alike, word for word."""

from __future__ import annotations

import json
import random
from datetime import date, timedelta

import pytest

from checker import browser
from checker.engine.rules import VERDICTS, Rules
from generator.web.scripts.checker_data import rules_bundle, shown_sources
from tests.browser import base, chromium, script_data, site, visit  # noqa: F401  (fixtures)
from tests.browser_cases import CASES, answers_of
from tests.conftest import AS_OF, ROOT

DAYS = (AS_OF, AS_OF + timedelta(days=200))
"""The day of the build, and one on which the facts are past the day of their review."""

EXPLAIN_WITH_TABLES = """([data, code, day, maps]) => {
  class Fixed extends Date { constructor() { super(day + "T12:00"); } }
  const host = new Function("Date", "DATA", `"use strict"; ${code}\\nreturn { judge, nextScreen, VERDICTS, DATA };`)(Fixed, data);
  const truth = { 0: false, 1: true, "?": null };
  const finding = ([id, rank, , , , numbers]) => ({ id, verdict: host.VERDICTS[rank], sources: numbers.map((n) => host.DATA.sources[n]) });
  return maps.map((answers) => host.judge(answers)).map(({ verdict, held, missing, open, tried }) => ({
    verdict, findings: held.map(finding), missing, next: host.nextScreen(open), open: open.sort(),
    tried: Object.fromEntries(Object.entries(tried).map(([id, value]) => [id, truth[value]])),
  }));
}"""
EXPLAIN_WITH_PYTHON = """({ worker, files, calls }) => new Promise((resolve, reject) => {
  const python = new Worker(worker, { type: "module" }), values = [];
  const ask = () => python.postMessage({ type: "call", id: values.length, name: "verdict", payload: calls[values.length] });
  python.onmessage = ({ data }) => {
    if (["failed", "error"].includes(data.type)) return reject(new Error(data.message));
    if (data.type === "result") values.push(data.value);
    if (values.length === calls.length) return resolve(values);
    if (data.type !== "progress") ask();
  };
  python.postMessage({ type: "start", files });
})"""


def random_answers(rules: Rules, chance: random.Random):
    """An answers map as somebody might give it: some questions unanswered, some not known."""
    picked = {}
    for name, question in rules.questions.items():
        options = [*question.options, "tidak_tahu"]
        if chance.random() < 0.3:
            continue
        if question.kind == "angka":
            picked[name] = chance.choice([chance.randint(16, 45), "tidak_tahu"])
        elif question.kind == "tanda":
            picked[name] = chance.choice(
                [["tidak_ada"], ["tidak_ada"], chance.sample([o for o in question.options if o != "tidak_ada"], 2)]
            )
        else:
            picked[name] = chance.choice(options)
    return picked


@pytest.fixture(scope="module")
def maps(model, rules):
    """200 answer maps: random ones, a worked case of each verdict, nothing, home again."""
    chance = random.Random(20261121)
    cases = [
        {key: list(value) if isinstance(value, tuple) else value for key, value in answers_of(model, verdict).items()}
        for verdict in CASES
    ]
    return [random_answers(rules, chance) for _ in range(194)] + cases + [{}, {"tahap": "sudah_pulang"}]


def calls(maps, day: date):
    """What the page asks the engine."""
    return [json.dumps({"answers": answers, "as_of": day.isoformat()}) for answers in maps]


def explained_here(model, maps, day: date):
    """The engine's explanations in this Python, as the JSON text that the page would get."""
    browser.start(rules_bundle(model))
    return [browser.call("verdict", call) for call in calls(maps, day)]


@pytest.mark.parametrize("day", DAYS, ids=["today", "stale"])
def test_tables_explain_as_the_engine_does(visit, site, model, maps, day):
    """Findings in their order, the sources shown beside each, what is missing and open, what was tried: all of it."""
    expected = [json.loads(text) for text in explained_here(model, maps, day)]
    for result in expected:
        for finding in result["findings"]:
            finding["sources"] = shown_sources(model, tuple(finding["sources"]))
    tables = (ROOT / "site_templates" / "periksa" / "1-tabel.js").read_text(encoding="utf-8")
    assert (
        visit("about:blank").page.evaluate(
            EXPLAIN_WITH_TABLES, [script_data(site, "periksa"), tables, day.isoformat(), maps]
        )
        == expected
    )
    assert {result["verdict"] for result in expected} >= set(VERDICTS[:3])


def test_pyodide_gives_the_same_json(visit, site, model, maps):
    """The same text to the last sign, on the day of the build and on a day when facts are past their review."""
    page = visit("404.html", python=True).page
    runtime = script_data(site, "periksa")["runtime"]
    files = {
        role: page.evaluate("(path) => new URL('/' + path, location.href).href", value)
        if isinstance(value, str) and role != "lock"
        else value
        for role, value in runtime.items()
    }
    worker = "/js/" + next((site / "js").glob("worker.*.mjs")).name
    both = [call for day in DAYS for call in calls(maps, day)]
    expected = [text for day in DAYS for text in explained_here(model, maps, day)]
    assert page.evaluate(EXPLAIN_WITH_PYTHON, {"worker": worker, "files": files, "calls": both}) == expected


def test_a_day_past_review_says_so(model, maps):
    """The second day would prove nothing if no fact were stale on it."""
    fresh, stale = (explained_here(model, maps, day) for day in DAYS)
    assert not any("fakta_lewat_tanggal" in finding["id"] for text in fresh for finding in json.loads(text)["findings"])
    assert any("fakta_lewat_tanggal" in finding["id"] for text in stale for finding in json.loads(text)["findings"])
