"""Without a signal: after one visit the pages of need work in flight mode, whole, and go when they shall go."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import threading

import pytest

from generator.site.serve import open_server
from generator.web.offline import worker
from generator.web.offline.kept import FALLBACK, FRESH, PAGES
from tests.support.browser_cases import answers_of
from tests.support.finished import public_pages
from tests.support.paths import ROOT

OFFLINE = "site_templates/scripts/offline"
PORTAL = "<!doctype html><html><body><h1>Setujui dulu</h1><a href='/setuju'>Lanjut</a></body></html>"
READY = "async () => { await navigator.serviceWorker.ready; return Boolean(navigator.serviceWorker.controller); }"
POST = """([address, text]) => {
  const form = Object.assign(document.createElement("form"), { method: "post", action: address });
  form.append(Object.assign(document.createElement("textarea"), { name: "text", value: text }));
  document.body.append(form);
  form.submit();
}"""
PATIENCE = 100
CACHES = "async () => Object.fromEntries(await Promise.all((await caches.keys()).map(async (name) => [name, (await (await caches.open(name)).keys()).map(({ url }) => url)])))"


@pytest.fixture
def own(site, tmp_path):
    """A copy of the site that a test may change, served: its folder and its address."""
    out = tmp_path / "situs"
    shutil.copytree(site, out, ignore=shutil.ignore_patterns("*.pdf", "*.gz", "*.br"))
    with open_server(out, 0) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield out, f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def kept(visit, own):
    """`kept(path)` opens a page of `own` as a new visitor, and waits until the phone has kept the site."""

    def open_page(path="", **options):
        visitor = visit(own[1] + path, service_workers="allow", **options)
        visitor.base = own[1]
        visitor.page.wait_for_function(READY)
        return visitor

    return open_page


def test_after_one_visit_the_pages_of_need_open_in_flight_mode(kept, model):
    visitor = kept()
    visitor.page.context.set_offline(True)
    for path in PAGES:
        visitor.page.goto(visitor.base + path)
        assert visitor.page.locator("h1").count() == 1, path
        assert visitor.page.evaluate("getComputedStyle(document.body).fontFamily") != "", path
    visitor.page.goto(visitor.base + "periksa/")
    visitor.hurry(answers_of(model, "bahaya_tppo"))
    assert visitor.verdict == "bahaya_tppo"


def test_search_and_the_look_up_of_companies_answer_in_flight_mode(kept, entries):
    visitor = kept("periksa/")
    visitor.page.context.set_offline(True)
    visitor.page.goto(visitor.base + "p3mi/")
    name = next(entry["name"] for entry in entries)
    visitor.page.locator("#cari-pt input").first.fill(name)
    visitor.page.keyboard.press("Enter")
    visitor.page.locator("#cari-pt").get_by_text(name).first.wait_for()
    visitor.page.goto(visitor.base + "cari/")
    visitor.page.locator("input[type=search]").first.fill("paspor")
    visitor.page.locator("main a[href]", has_text="aspor").first.wait_for()


def test_a_page_that_was_visited_opens_again_and_another_says_what_can_be_done(kept, model):
    first, other = (f"negara/{key}/" for key in list(model.countries)[:2])
    visitor = kept()
    visitor.page.goto(visitor.base + first)
    visitor.page.context.set_offline(True)
    visitor.page.goto(visitor.base + first)
    title = visitor.page.title()
    visitor.page.goto(visitor.base + other)
    assert visitor.page.title() != title
    assert visitor.page.locator("a[href^='tel:']").first.is_visible()
    assert visitor.page.locator("h1").inner_text() == model.words.pages.without_signal.title


def test_python_that_came_once_comes_from_the_phone(kept, model):
    visitor = kept("periksa/", python=True)
    visitor.hurry(answers_of(model, "prosedural"))
    visitor.wait_for_python()
    visitor.page.context.set_offline(True)
    visitor.page.goto(visitor.base + "periksa/?lagi")
    visitor.hurry(answers_of(model, "prosedural"))
    assert visitor.wait_for_python() == "prosedural"


def test_leaving_fast_empties_what_visits_left_and_keeps_the_help(kept, model):
    visitor = kept()
    visited = f"negara/{next(iter(model.countries))}/"
    visitor.page.goto(visitor.base + visited)
    visitor.page.goto(visitor.base + "bahaya/")
    left = visitor.page.evaluate(CACHES)
    assert [url for url in left["kunjungan"] if url.endswith(visited)]
    assert not [url for urls in [left["kunjungan"]] for url in urls if url.endswith("bahaya/")]
    visitor.page.goto(visitor.base + "periksa/")
    visitor.settled()
    visitor.page.locator(".tutup").click()
    visitor.page.wait_for_url("about:blank")
    visitor.page.goto(visitor.base + "bahaya/")
    assert not [name for name, urls in visitor.page.evaluate(CACHES).items() if any(u.endswith(visited) for u in urls)]
    assert len(visitor.page.evaluate(CACHES)) >= 1


def test_a_new_edition_comes_at_the_next_start_and_whole(kept, own):
    out, address = own
    visitor = kept()
    _change(out, "hak/index.html", "KATA-BARU")
    visitor.page.evaluate("navigator.serviceWorker.getRegistration().then((found) => found.update())")
    visitor.page.wait_for_function(
        "() => navigator.serviceWorker.getRegistration().then((found) => Boolean(found.waiting))"
    )
    visitor.page.goto(address + "hak/")
    assert "KATA-BARU" not in visitor.page.content(), "two editions in one visit"
    for _ in range(PATIENCE):  # the browser takes its time to notice that no page is open any more
        visitor.page.goto("about:blank")
        visitor.page.wait_for_timeout(100)
        visitor.page.goto(address + "hak/")
        if "KATA-BARU" in visitor.page.content():
            break
    assert "KATA-BARU" in visitor.page.content()
    assert len([name for name in visitor.page.evaluate(CACHES) if name.startswith("edisi-")]) == 1


def test_an_edition_that_is_not_the_one_it_says_is_never_taken(kept, own):
    """Half of a new edition is on the host: what the phone has stays."""
    out, address = own
    visitor = kept()
    _change(out, "hak/index.html", "KATA-BARU")
    (out / "hak" / "index.html").write_text("<h1>SETENGAH</h1>", encoding="utf-8")
    failed = visitor.page.evaluate(
        "navigator.serviceWorker.getRegistration().then((found) => found.update()).then((found) => new Promise((done) =>"
        " { const coming = found.installing; coming.onstatechange = () => done(coming.state); }))"
    )
    assert failed == "redundant"
    visitor.page.goto(address + "hak/")
    assert "SETENGAH" not in visitor.page.content()


def test_numbers_come_new_where_there_is_a_signal(kept, own):
    out, address = own
    visitor = kept()
    page = out / FRESH[0] / "index.html"
    page.write_text(page.read_text(encoding="utf-8").replace("</h1>", " NOMOR-BARU</h1>", 1), encoding="utf-8")
    visitor.page.goto(address + FRESH[0])
    assert "NOMOR-BARU" in visitor.page.content()


def test_the_word_of_the_site_takes_everything_away(kept, own):
    out, address = own
    visitor = kept()
    version = json.loads((out / "version.json").read_text())
    assert version["offline"] is True
    (out / "version.json").write_text(json.dumps(version | {"offline": False}))
    (out / worker.NAME).write_text(worker.GONE)
    visitor.page.goto(address + "hak/")
    visitor.page.wait_for_function("() => caches.keys().then((names) => names.length === 0)")


def test_a_text_from_the_share_sheet_is_read_and_stands_in_no_address(kept):
    visitor = kept()
    text = "Dicari admin judi online, tanpa dokumen, berangkat minggu ini, tiket ditanggung"
    visitor.page.goto("about:blank")  # the share sheet is no page of the site: its policy does not hold there
    visitor.page.evaluate(POST, [visitor.base + "bagikan/", text])
    visitor.page.wait_for_url("**/periksa/#iklan")
    visitor.page.wait_for_function("(text) => document.querySelector('textarea')?.value === text", arg=text)
    visitor.page.locator("[data-tingkat]").wait_for()
    assert FALLBACK not in visitor.page.url and "judi" not in visitor.page.url


def test_a_page_of_somebody_in_between_is_neither_shown_for_help_nor_kept(kept, own, model):
    """A network that must be paid or agreed to first answers every address with a page of its own, and says 200."""
    out, address = own
    visitor, visited = kept(), f"negara/{next(iter(model.countries))}/"
    for path in (FRESH[0], visited):
        (out / path / "index.html").write_text(PORTAL, encoding="utf-8")
    quiz = next((out / "js").glob("quiz.*.js"))
    code = quiz.read_bytes()
    quiz.write_text(PORTAL, encoding="utf-8")
    visitor.page.goto(address + FRESH[0])
    assert visitor.page.locator("a[href^='tel:']").count() > 3, "the numbers that the phone has"
    visitor.page.goto(address + visited)
    assert "Setujui" in visitor.page.content(), "what cannot be had is not hidden"
    visitor.page.goto(address + "sosialisasi/kuis/")
    held = {url for urls in visitor.page.evaluate(CACHES).values() for url in urls}
    assert address + visited not in held and address + f"js/{quiz.name}" not in held
    quiz.write_bytes(code)
    visitor.page.reload()
    visitor.page.wait_for_function(f"async () => Boolean(await caches.match('{address}js/{quiz.name}'))")


def test_a_broken_store_of_the_phone_hides_no_page(visit, own):
    out, address = own
    broken = "CacheStorage.prototype.match = () => Promise.reject(new Error('internal error'));\n"
    code = (out / worker.NAME).read_text(encoding="utf-8")
    (out / worker.NAME).write_text(broken + code, encoding="utf-8")
    visitor = visit(address, service_workers="allow")
    visitor.page.wait_for_function(READY)
    for path in ("hak/", "periksa/"):
        visitor.page.goto(address + path)
        assert visitor.page.locator("h1").first.is_visible()


def test_a_file_that_is_not_whole_is_kept_by_no_edition(visit, own):
    out, address = own
    script = next((out / "js").glob("search.*.js"))
    script.write_bytes(script.read_bytes()[:1000])
    visitor = visit(address, service_workers="allow")
    failed = visitor.page.evaluate(
        "navigator.serviceWorker.register('sw.js').then((found) => new Promise((done) =>"
        " { const coming = found.installing; coming.onstatechange = () => done(coming.state); }))"
    )
    assert failed == "redundant"
    assert visitor.page.evaluate("caches.keys()") == []


def test_every_kept_page_has_the_sign_that_it_is_ours(site):
    sign = re.search(r"OURS = '(.+)';", (ROOT / OFFLINE / "service_worker.js").read_text(encoding="utf-8"))[1]
    assert [path for path in public_pages(site) if sign not in path.read_text(encoding="utf-8")] == []


def test_every_file_that_may_be_kept_tells_its_content_by_its_name(site):
    named = [(path, re.search(r"\.([0-9a-f]{8,})\.[^.]+$", path.name)) for path in site.rglob("*.*")]
    told = {path: found[1] for path, found in named if found and path.suffix not in (".gz", ".br")}
    assert len(told) > 20
    assert [p.name for p, told in told.items() if not hashlib.sha256(p.read_bytes()).hexdigest().startswith(told)] == []


def _change(out, page, word):
    """A new edition: one page says another word."""
    path = out / page
    old = path.read_bytes()
    path.write_text(path.read_text(encoding="utf-8").replace("</h1>", f" {word}</h1>", 1), encoding="utf-8")
    code = (out / worker.NAME).read_text(encoding="utf-8")
    before, after = (_digest(data) for data in (old, path.read_bytes()))
    assert before in code
    (out / worker.NAME).write_text(
        code.replace(before, after).replace('"version":"', '"version":"baru-', 1), encoding="utf-8"
    )


def _digest(data):
    return hashlib.sha256(data).hexdigest()[:16]
