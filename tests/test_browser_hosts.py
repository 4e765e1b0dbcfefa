"""The engine here and the engine in Pyodide explain the same answers alike, word for word."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from tests.support.answer_maps import answer_maps, calls, explained_here
from tests.support.browser import script_data
from tests.support.paths import AS_OF

DAYS = (AS_OF, AS_OF + timedelta(days=200))
"""The day of the build, and one on which the facts are past the day of their review."""

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


@pytest.fixture(scope="module")
def maps(model, rules):
    """Answers of all kinds."""
    return answer_maps(model, rules)


def test_pyodide_gives_the_same_json(visit, site, model, maps):
    """The same text to the last sign, on the day of the build and on a day when facts are past their review."""
    page = visit("404.html", python=True).page
    runtime = script_data(site, "checker-result")["runtime"]
    files = {
        role: page.evaluate("(path) => new URL('/' + path, location.href).href", value)
        if isinstance(value, str) and role != "lock"
        else value
        for role, value in runtime.items()
    }
    worker = "/js/" + next((site / "js").glob("worker.*.js")).name
    both = [call for day in DAYS for call in calls(maps, day)]
    expected = [text for day in DAYS for text in explained_here(model, maps, day)]
    assert page.evaluate(EXPLAIN_WITH_PYTHON, {"worker": worker, "files": files, "calls": both}) == expected


def test_a_day_past_review_says_so(model, maps):
    """The second day would prove nothing if no fact were stale on it."""
    fresh, stale = (explained_here(model, maps, day) for day in DAYS)
    assert not any("fakta_lewat_tanggal" in finding["id"] for text in fresh for finding in json.loads(text)["findings"])
    assert any("fakta_lewat_tanggal" in finding["id"] for text in stale for finding in json.loads(text)["findings"])
