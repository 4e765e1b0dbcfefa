"""Browsers since 2018, and those inside other apps: scripts in words that they read, and no dead button."""

from __future__ import annotations

import json
import re
import subprocess

import pytest

from generator.setup.node import find_node
from tests.support.browser_cases import answers_of
from tests.support.paths import ROOT

PARSER = ROOT / "tests" / "scripts" / "words_of_2017.mjs"
YOUNG = re.compile(
    r"\(\?<[=!]|\b(?:structuredClone|queueMicrotask)\(|\b(?:Object\.(?:hasOwn|groupBy)|Promise\.(?:any|allSettled|try))\b|"
    r"\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|with|replaceWith\w+|showPopover|"
    r"checkVisibility|getHTML|setHTML\w*)\("
)
"""What is younger than Chrome 67 or Safari 13 and that esbuild does not write in other words; `older.js` lends the rest."""
LENT = ("replaceChildren", "toggleAttribute", "flat", "flatMap", "fromEntries", "replaceAll", "matchAll")

MISSING = """
delete Element.prototype.replaceChildren;
delete Element.prototype.toggleAttribute;
for (const name of ["flat", "flatMap"]) delete Array.prototype[name];
for (const name of ["replaceAll", "matchAll"]) delete String.prototype[name];
delete Object.fromEntries;
for (const name of ["HTMLDialogElement", "WebAssembly", "Worker", "requestIdleCallback", "caches"]) delete window[name];
for (const name of ["clipboard", "share", "serviceWorker", "connection", "deviceMemory"]) {
  delete Navigator.prototype[name];
}
window.print = () => {};
document.execCommand = () => false;
"""
"""All at once: what one browser or another since 2018 lacks, and what those inside other apps refuse."""


NOT_LET = """
const refuse = () => { throw new DOMException("not let", "SecurityError"); };
Object.assign(History.prototype, { pushState: refuse, replaceState: refuse });
Object.defineProperty(History.prototype, "scrollRestoration", { get: () => "auto", set: refuse });
Object.defineProperty(Navigator.prototype, "serviceWorker", { get: refuse });
Object.defineProperty(window, "caches", { get: refuse });
window.BroadcastChannel = function () { refuse(); };
delete Performance.prototype.getEntriesByType;
Date.prototype.toLocaleDateString = refuse;
"""
"""All at once: a file opened from a chat, storage that is blocked, a hundred steps in half a minute."""
MUTE = {
    "Safari before 16": "{ getVoices: () => [], cancel() {}, speak() {} }",
    "a voice without words": "{ getVoices() {}, cancel() {}, addEventListener() {} }",
}
NO_TIME = """Object.defineProperty(Event.prototype, "timeStamp", { get: () => 0 });
const now = performance.now.bind(performance);
performance.now = () => now() * 40;"""
"""Events without a true time; the page's own clock runs faster, so that nobody waits."""


def refused(scripts):
    """Name of each script that a browser of 2017 cannot read -> why."""
    done = subprocess.run(
        [find_node(ROOT), PARSER], input=json.dumps(scripts), capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def test_every_script_is_in_words_that_a_browser_of_2018_reads(site):
    scripts = {path.name: path.read_text(encoding="utf-8") for path in (site / "js").glob("*.js")}
    scripts["sw.js"] = (site / "sw.js").read_text(encoding="utf-8")
    # Python itself needs far more than a module worker: whoever cannot read it is never sent it (shared/can_run.js)
    read = {name: code for name, code in scripts.items() if not name.startswith("worker.")}
    assert len(read) > 10
    assert refused(read) == {}
    assert {name: found[0] for name, code in read.items() if (found := YOUNG.search(code))} == {}


def test_younger_words_are_refused():
    young = {
        "a": "x ?? y",
        "b": "x?.y",
        "c": "({...x})",
        "d": "async function* f() {}",
        "e": "/(?<=a)b/",
        "f": "try {} catch {}",
    }
    assert set(refused({**young, "old": "const f = async () => [...(await x)]"})) == set(young)
    assert all(YOUNG.search(code) for code in ("new RegExp('(?<!a)')", "a.at(-1)", "Object.hasOwn(a, b)"))


def test_a_whole_check_where_all_that_is_young_is_missing(visit, model):
    visitor = visit(python=True, before=MISSING)
    visitor.hurry(answers_of(model, "non_prosedural"))
    assert visitor.verdict == "non_prosedural"
    assert not any("/py/" in url for url in visitor.requests)
    page = visitor.page
    page.get_by_role("button", name=model.words.checker_verdict.sending.share, exact=True).click()
    assert page.locator(".bagi textarea").input_value().endswith(page.url.split("#")[0].rstrip("/") + "/") or (
        "periksa/#" in page.locator(".bagi textarea").input_value()
    )
    page.get_by_role("button", name=model.words.checker_verdict.sending.print, exact=True).click()
    page.get_by_text(model.words.checker_verdict.sending.cannot_print).wait_for()
    assert visitor.complaints == []
    page.get_by_role("link", name="Darurat", exact=True).click()
    page.wait_for_url("**/lapor/#darurat")


def test_the_register_and_the_posters_work_there_too(visit, entries, model):
    name = next(entry["name"] for entry in entries if entry["answer"] == "ya")
    visitor = visit("p3mi/", before=MISSING)
    visitor.page.fill("#nama-pt", name)
    visitor.page.locator(".hasil-pt[data-jawaban=ya]").wait_for()
    assert visitor.page.get_by_role("button", name="Hitung ulang").count() == 0
    visitor.page.goto(visitor.base + "cetak/buat/")
    visitor.page.fill("[name=desa]", "Sukamaju")
    visitor.page.locator("#isian [type=submit]").click()
    assert "Sukamaju" in visitor.page.locator("[data-isi=desa]").first.inner_text()
    visitor.page.get_by_text(model.words.checker_verdict.sending.cannot_print).wait_for()
    visitor.page.goto(visitor.base + "cari/")
    visitor.page.locator("input[type=search]").first.fill("paspor")
    visitor.page.locator("main a[href]", has_text="aspor").first.wait_for()
    assert visitor.complaints == []


def test_a_whole_check_where_the_browser_lets_a_page_do_little(visit, model):
    answers = answers_of(model, "non_prosedural")
    visitor = visit(before=NOT_LET)
    visitor.hurry(answers, screens=1)
    second = visitor.screen
    visitor.hurry(answers, screens=1)
    page = visitor.page
    page.get_by_role("link", name="Darurat", exact=True).click()
    page.get_by_role("button", name="Tutup bantuan").click()
    page.get_by_role("button", name="Kembali", exact=True).click()
    assert visitor.screen == second, "the page goes back by itself"
    visitor.hurry(answers)
    assert visitor.verdict == "non_prosedural"
    page.get_by_role("button", name="Hapus jawaban").click()
    page.get_by_role("button", name="Ya, hapus").click()
    page.wait_for_selector("[data-layar=tahap]")
    visitor.hurry(answers, screens=1)
    page.get_by_role("button", name="Tutup cepat").click()
    page.wait_for_url("about:blank")
    for path in ("bahaya/", "lapor/", "cetak/buat/"):
        page.goto(visitor.base + path)
    assert visitor.complaints == []


@pytest.mark.parametrize("why", MUTE)
def test_a_browser_that_cannot_speak_asks_all_the_same(visit, model, why):
    visitor = visit(before=f"Object.defineProperty(window, 'speechSynthesis', {{ value: {MUTE[why]} }})")
    visitor.hurry(answers_of(model, "prosedural"), screens=2)
    assert visitor.screen and visitor.complaints == []
    assert visitor.page.locator(".dengar").count() == 0


@pytest.mark.parametrize(
    "sharing",
    ["delete Navigator.prototype.share;", "Navigator.prototype.share = () => new Promise(() => {});"],
    ids=["cannot share", "shares and nothing comes"],
)
def test_a_browser_that_neither_copies_nor_refuses_shows_the_text(visit, model, sharing):
    silent = f"""{sharing}
    Object.defineProperty(Navigator.prototype, "clipboard", {{ value: {{ writeText: () => new Promise(() => {{}}) }} }});
    document.execCommand = () => false;
    const later = setTimeout;
    window.setTimeout = (call, ms, ...more) => later(call, ms === 1500 ? 50 : ms, ...more);"""
    visitor = visit(before=silent)
    visitor.hurry(answers_of(model, "non_prosedural"))
    visitor.page.get_by_role("button", name=model.words.checker_verdict.sending.share, exact=True).click()
    visitor.page.locator(".bagi textarea").wait_for()
    assert "periksa/#" in visitor.page.locator(".bagi textarea").input_value()


def test_taps_count_where_events_have_no_time(visit):
    visitor = visit(before=NO_TIME)
    visitor.pause()
    visitor.page.locator("#tanya-tahap [data-pilih]").first.click()
    assert visitor.screen == "pekerjaan"


@pytest.mark.parametrize("name", LENT)
def test_what_is_lent_does_what_it_is_called_for(visit, name):
    """Each word by itself, against the browser's own."""
    asked = """(lent) => {
      const box = document.createElement("p");
      box.append("lama");
      box.replaceChildren("a", document.createElement("b"));
      return { lent: !/native/.test(lent.split(".").reduce((place, part) => place[part], window).toString()), said: [
        box.innerHTML, box.toggleAttribute("a"), box.toggleAttribute("a"), box.toggleAttribute("b", false), [1, [2, [3, [4]]]].flat(), [[1, [2]], 3].flat(9), [1, 2].flatMap((n) => [n, [n]]),
        Object.fromEntries(new Map([["a", 1]])), "a.b.c".replaceAll(".", "-"),
        [..."a1b22".matchAll(/\\d+/g)].map((match) => [match[0], match.index]), [..."ab".matchAll(/x*/g)].length,
      ] };
    }"""
    place = {
        "replaceChildren": "Element.prototype",
        "toggleAttribute": "Element.prototype",
        "fromEntries": "Object",
    }.get(name) or ("Array.prototype" if name.startswith("flat") else "String.prototype")
    whole = visit("tentang/").page.evaluate(asked, f"{place}.{name}")
    without = visit("tentang/", before=f"delete {place}.{name};").page.evaluate(asked, f"{place}.{name}")
    assert not whole["lent"] and without["lent"]
    assert without["said"] == whole["said"]
