"""Without a signal: after one visit the pages of need work in flight mode, whole, and go when they shall go."""

from __future__ import annotations

import json

from generator.web.offline import worker
from generator.web.offline.kept import FALLBACK, FRESH, PAGES
from tests.support.browser_cases import answers_of
from tests.support.dying_line import dying_line
from tests.support.kept_site import CACHES, READY, changed

POST = """([address, text]) => {
  const form = Object.assign(document.createElement("form"), { method: "post", action: address });
  form.append(Object.assign(document.createElement("textarea"), { name: "text", value: text }));
  document.body.append(form);
  form.submit();
}"""
PATIENCE = 100
CONTROLLED = "() => Boolean(navigator.serviceWorker.controller)"
FORGET = """() => new Promise((heard) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = heard;
  navigator.serviceWorker.controller.postMessage("lupakan");
  navigator.serviceWorker.controller.postMessage("kiriman", [port2]); // answered after what came before it
})"""
OLD_COPY = """(url) => caches.open("kunjungan").then((place) => place.put(url,
  new Response('<body class="hal-konten"><h1>SALINAN-LAMA</h1>', { headers: { "Content-Type": "text/html" } })))"""


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


STARTED = "async () => (await (await caches.open('python-siap')).keys()).length === 1"
HELD = "async (most) => (await (await caches.open('python')).keys()).length === most"


def test_python_that_came_once_comes_from_the_phone(kept, own, model):
    visitor = kept("periksa/", python=True)
    visitor.hurry(answers_of(model, "prosedural"))
    visitor.wait_for_python()
    visitor.page.wait_for_function(HELD, arg=len(list((own[0] / "py").iterdir())))
    visitor.page.wait_for_function(STARTED)
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
    changed(out, "hak/index.html", "KATA-BARU")
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


def test_a_line_that_dies_while_a_new_edition_begins_holds_up_no_page(visit, own, model):
    """The page that was open is asked for once more, to be kept: half of it comes, and then nothing."""
    opened = f"/negara/{next(iter(model.countries))}/"
    with dying_line(own[0], lambda path, times: path == opened and times > 1) as (line, address):
        visitor = visit(address + opened[1:], service_workers="allow")
        visitor.page.wait_for_function(CONTROLLED)
        visitor.page.goto(address + "hak/")
        assert visitor.page.locator("h1").is_visible() and line.asked[opened] == 2


def test_a_line_on_which_nothing_moves_is_no_signal(visit, own):
    """Numbers are asked for anew: half of them comes, and then nothing."""
    page = f"/{FRESH[0]}"
    with dying_line(own[0], lambda path, times: path == page and times > 1) as (line, address):
        visitor = visit(address, service_workers="allow")
        visitor.page.wait_for_function(READY)
        visitor.page.goto(address + FRESH[0])
        assert visitor.page.locator("a[href^='tel:']").first.is_visible() and line.asked[page] == 2


def test_what_was_on_its_way_when_somebody_left_is_not_kept(visit, own, model):
    visited, other = (f"negara/{key}/" for key in list(model.countries)[:2])
    with dying_line(own[0], lambda path, _: path == f"/{visited}") as (line, address):
        visitor = visit(address, service_workers="allow")
        visitor.page.wait_for_function(READY)
        visitor.page.goto(address + visited, wait_until="commit")
        visitor.page.evaluate(FORGET)
        line.let_go()
        visitor.page.wait_for_load_state()
        visitor.page.goto(address + other)
        visitor.page.wait_for_function(f"async () => Boolean(await caches.match('{address}{other}'))")
        assert not visitor.page.evaluate(f"async () => Boolean(await caches.match('{address}{visited}'))")


def test_a_page_of_the_edition_goes_before_what_a_visit_left(visit, own):
    """It was visited when it was not kept for everybody; its copy is older, and stands in an older place."""
    out, address = own
    later = (out / worker.NAME).rename(out / "kelak")
    visitor = visit(address, service_workers="allow")
    visitor.page.evaluate(OLD_COPY, address + "hak/")
    later.rename(out / worker.NAME)
    visitor.page.reload()
    visitor.page.wait_for_function(READY)
    visitor.page.goto(address + "hak/")
    assert "SALINAN-LAMA" not in visitor.page.content() and visitor.page.locator("h1").is_visible()


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
