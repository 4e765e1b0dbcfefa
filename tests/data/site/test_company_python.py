"""The look-up of a company in Chromium with Python in the browser: a tap brings it, and it answers as the engine here."""

from __future__ import annotations

import json
import random

from checker.company.find import Index
from checker.company.names import normalise
from generator.shown.agencies import company_texts
from tests.support import chosen_companies
from tests.support.browser import script_data
from tests.support.company_script import ODD, misspelt

MISSPELT = 2_000
ASK_PYTHON = """async ({ worker, root, runtime, calls }) => {
  const absolute = (name) => new URL(root + runtime[name], location.href).href;
  const files = Object.fromEntries(["glue", "asm", "wasm", "stdlib", "wheel", "rules"].map((name) => [name, absolute(name)]));
  const python = new Worker(new URL(worker, location.href), { type: "module" }), values = [];
  return new Promise((resolve, reject) => {
    const next = () => python.postMessage({ type: "call", id: values.length, ...calls[values.length] });
    python.onmessage = ({ data }) => {
      if (["failed", "error"].includes(data.type)) return reject(new Error(data.message));
      if (data.type === "result") values.push(data.value);
      if (values.length === calls.length) return resolve(values);
      if (data.type !== "progress") next();
    };
    python.postMessage({ type: "start", files: { ...files, lock: runtime.lock, bytes: runtime.bytes, raw: runtime.raw } });
  });
}"""


def test_python_there_finds_what_python_here_finds(visit, site, entries, model):
    chance, names = random.Random(17), [entry["name"] for entry in entries]
    queries = [
        *names,
        *(f"PT {name}" for name in names[::20]),
        *(query for query in ODD if query != "\ud800"),
        *(misspelt(chance.choice(names), chance) for _ in range(MISSPELT)),
    ]
    page = visit("p3mi/", python=True).page
    calls = [
        {"name": "load_agencies", "payload": json.dumps({"entries": entries})},
        {"name": "find_agencies", "payload": json.dumps({"queries": queries})},
    ]
    attributes = page.locator("#cari-pt").evaluate("(box) => ({ worker: box.dataset.pekerja, root: box.dataset.akar })")
    loaded, found = (
        json.loads(value)
        for value in page.evaluate(
            ASK_PYTHON, {**attributes, "runtime": script_data(site, "company")["runtime"], "calls": calls}
        )
    )
    assert loaded == {"count": len(entries)} and len(found["found"]) == len(queries)
    index = Index(entries, company_texts(model.words))
    for query, there in zip(queries, found["found"], strict=True):
        assert there == index.find(query), query


def test_python_comes_after_a_tap_and_agrees_with_what_is_shown(visit):
    visitor = visit("p3mi/", python=True)
    warned = chosen_companies.warned()
    listed = chosen_companies.company("ya")
    visitor.page.fill("#nama-pt", warned[0][0]["name"] if warned else listed["name"])
    shown = visitor.page.inner_html(".hasil-cari")
    assert not any("/py/" in address for address in visitor.requests)
    visitor.page.get_by_role("button", name="Hitung ulang di HP ini").click()
    visitor.page.locator(".hasil-cari[data-python=sama]").wait_for()
    assert visitor.page.inner_html(".hasil-cari") == shown
    begun, number = listed["name"][:9], listed["licence_no"] or "8120114190761"
    for query in (begun, chosen_companies.nearly(listed), number, "", chosen_companies.INVENTED):
        visitor.page.evaluate("document.querySelector('.hasil-cari').removeAttribute('data-python')")
        visitor.page.fill("#nama-pt", query)
        visitor.page.locator(".hasil-cari[data-python]").wait_for(state="attached")
        assert visitor.page.get_attribute(".hasil-cari", "data-python") == "sama"
    visitor.assert_quiet()


def test_should_python_differ_its_answer_is_shown(visit):
    listed = chosen_companies.company("ya")["name"]
    visitor = visit(
        "p3mi/",
        python=True,
        before="""
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (message) {
        if (message.name !== "load_agencies") return post.call(this, message);
        const { entries } = JSON.parse(message.payload);
        post.call(this, { ...message, payload: JSON.stringify({ entries: entries.map((entry) => (entry.name === LISTED ? { ...entry, name: "PT. LAIN SEKALI" } : entry)) }) });
      };""".replace("LISTED", json.dumps(listed)),
    )
    visitor.page.fill("#nama-pt", listed)
    assert visitor.page.get_attribute(".hasil-pt", "data-jawaban") == "ya"
    visitor.page.get_by_role("button", name="Hitung ulang di HP ini").click()
    visitor.page.locator(".hasil-cari[data-python=beda]").wait_for()
    assert visitor.page.locator(".hasil-pt[data-jawaban=ya]").count() == 0
    assert "hasilnya lain" in visitor.page.inner_text("#cari-pt .python")


RENAMED = """
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message) {
    if (message.name !== "load_agencies") return post.call(this, message);
    const { entries } = JSON.parse(message.payload);
    const renamed = entries.map((entry) => (entry.name === %s ? { ...entry, name: entry.name + " LAIN" } : entry));
    post.call(this, { ...message, payload: JSON.stringify({ entries: renamed }) });
  };"""


def test_should_python_know_other_similar_names_they_are_shown_and_the_answer_stays(visit, entries):
    name = next(entry["name"] for entry in entries if entry["answer"] == "ya" and len(normalise(entry["name"])) > 12)
    visitor = visit("p3mi/", python=True, before=RENAMED % json.dumps(name))
    visitor.page.fill("#nama-pt", name[:-1])
    assert name in visitor.page.inner_text(".hasil-cari")
    visitor.page.get_by_role("button", name="Hitung ulang di HP ini").click()
    visitor.page.locator(".hasil-cari[data-python=nama_lain]").wait_for()
    assert name not in visitor.page.locator(".hasil-cari a").all_inner_texts()
    assert "Jawabannya sama" in visitor.page.inner_text("#cari-pt .python")


COUNT_WORKERS = """
  let started = 0;
  window.Worker = class extends Worker { constructor(...given) { super(...given); started += 1; } };
  window.startedWorkers = () => started;
"""


def test_two_quick_taps_are_one_download(visit):
    page = visit("p3mi/", python=True, before=COUNT_WORKERS).page
    page.fill("#nama-pt", chosen_companies.company("ya")["name"])
    page.get_by_role("button", name="Hitung ulang di HP ini").evaluate(
        "(button) => { button.click(); button.click(); }"
    )
    page.locator(".hasil-cari[data-python=sama]").wait_for()
    assert page.evaluate("startedWorkers()") == 1


def test_without_python_the_look_up_goes_on(visit):
    visitor = visit("p3mi/")
    visitor.page.fill("#nama-pt", chosen_companies.company("ya")["name"])
    visitor.page.get_by_role("button", name="Hitung ulang di HP ini").click()
    visitor.page.get_by_text("Hitung ulang tidak berhasil dimuat. Hasil di atas tetap berlaku.").wait_for()
    assert visitor.page.get_by_role("button", name="Hitung ulang di HP ini").is_enabled()
    for answer in chosen_companies.answers():
        visitor.page.fill("#nama-pt", chosen_companies.company(answer)["name"])
        assert visitor.page.get_attribute(".hasil-pt", "data-jawaban") == answer
