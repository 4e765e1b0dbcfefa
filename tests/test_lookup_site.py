"""The built pages about named companies in Chromium: Python in the browser, cards for meetings, one page of paper a company."""

from __future__ import annotations

import io
import json
import random
import re

import pytest
from pypdf import PdfReader

from checker.names import Index, normalise
from generator import agency_cards
from generator import site as builder
from generator.agencies import agency_entries
from generator.models.agency import Agency
from generator.models.region import LocalAgency
from tests import sitebed
from tests.browser import base, chromium, script_data, site, visit  # noqa: F401  (fixtures)
from tests.test_lookup_browser import MISSPELT, ODD, PAIRS, misspelt

HEAVIEST = 12
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


@pytest.fixture(scope="module")
def entries(model):
    """The register and the published decisions."""
    return agency_entries(model)


def text_of(pdf: bytes) -> str:
    """Letters and digits of a PDF."""
    return squeezed(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages))


def squeezed(text: str) -> str:
    return re.sub(r"\W", "", text)


# --- Python in the browser -----------------------------------------------------------------------------------------


def test_python_there_finds_what_python_here_finds(visit, site, entries):
    chance, names = random.Random(524), [entry["name"] for entry in entries]
    queries = [*names, *PAIRS, *(f"PT {name}" for name in PAIRS), *ODD[:-1], *(misspelt(chance.choice(names), chance) for _ in range(MISSPELT))]
    page = visit("p3mi/", python=True).page
    calls = [{"name": "load_agencies", "payload": json.dumps({"entries": entries})}, {"name": "find_agencies", "payload": json.dumps({"queries": queries})}]
    attributes = page.locator("#cari-pt").evaluate("(box) => ({ worker: box.dataset.pekerja, root: box.dataset.akar })")
    loaded, found = (json.loads(value) for value in page.evaluate(ASK_PYTHON, {**attributes, "runtime": script_data(site, "cari-pt")["runtime"], "calls": calls}))
    assert loaded == {"count": len(entries)} and len(found["found"]) == len(queries)
    index = Index(entries)
    for query, there in zip(queries, found["found"], strict=True):
        assert there == index.find(query), query


def test_python_comes_after_a_tap_and_agrees_with_what_is_shown(visit):
    visitor = visit("p3mi/", python=True)
    visitor.page.fill("#nama-pt", "Putri Mandiri Abadi")
    shown = visitor.page.inner_html(".hasil-cari")
    assert not any("/py/" in address for address in visitor.requests)
    visitor.page.get_by_role("button", name="Cocokkan dengan mesin Python").click()
    visitor.page.locator(".hasil-cari[data-python=sama]").wait_for()
    assert visitor.page.inner_html(".hasil-cari") == shown
    for query in ("bumi mas", "Cemerlang Tunggal Inti Karsa", "8120114190761", "", "Fiktif Bohong Belaka"):
        visitor.page.evaluate("document.querySelector('.hasil-cari').removeAttribute('data-python')")
        visitor.page.fill("#nama-pt", query)
        visitor.page.locator(".hasil-cari[data-python]").wait_for(state="attached")
        assert visitor.page.get_attribute(".hasil-cari", "data-python") == "sama"
    visitor.assert_quiet()


def test_should_python_differ_its_answer_is_shown(visit):
    visitor = visit("p3mi/", python=True, before="""
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (message) {
        if (message.name !== "load_agencies") return post.call(this, message);
        const { entries } = JSON.parse(message.payload);
        post.call(this, { ...message, payload: JSON.stringify({ entries: entries.map((entry) => (entry.name === "PT. ASA JAYA" ? { ...entry, name: "PT. LAIN SEKALI" } : entry)) }) });
      };""")
    visitor.page.fill("#nama-pt", "Asa Jaya")
    assert visitor.page.get_attribute(".hasil-pt", "data-jawaban") == "ya"
    visitor.page.get_by_role("button", name="Cocokkan dengan mesin Python").click()
    visitor.page.locator(".hasil-cari[data-python=lain]").wait_for()
    assert visitor.page.locator(".hasil-pt[data-jawaban=ya]").count() == 0
    assert "memberi hasil lain" in visitor.page.inner_text("#cari-pt .python")


COUNT_WORKERS = """
  let started = 0;
  window.Worker = class extends Worker { constructor(...given) { super(...given); started += 1; } };
  window.startedWorkers = () => started;
"""


def test_two_quick_taps_are_one_download(visit):
    page = visit("p3mi/", python=True, before=COUNT_WORKERS).page
    page.fill("#nama-pt", "Asa Jaya")
    page.get_by_role("button", name="Cocokkan dengan mesin Python").evaluate("(button) => { button.click(); button.click(); }")
    page.locator(".hasil-cari[data-python=sama]").wait_for()
    assert page.evaluate("startedWorkers()") == 1


def test_without_python_the_look_up_goes_on(visit):
    visitor = visit("p3mi/")
    visitor.page.fill("#nama-pt", "Asa Jaya")
    visitor.page.get_by_role("button", name="Cocokkan dengan mesin Python").click()
    visitor.page.get_by_text("Mesin Python tidak termuat. Hasil di atas tetap berlaku.").wait_for()
    assert visitor.page.get_by_role("button", name="Cocokkan dengan mesin Python").is_enabled()
    visitor.page.fill("#nama-pt", "Bumi Mas Indonesia Mandiri")
    assert visitor.page.get_attribute(".hasil-pt", "data-jawaban") == "tidak_tahu"


# --- into the checker ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("typed", "answer"), [("Asa Jaya", "ya"), ("Bumi Mas Indonesia Mandiri", "tidak_tahu"), ("Multi Intan Amanah Internasional", "dicabut")])
def test_the_choice_is_taken_over_and_the_permit_for_this_job_is_asked_next(visit, typed, answer):
    visitor = visit("p3mi/")
    visitor.page.fill("#nama-pt", typed)
    visitor.page.get_by_role("link", name="Pakai di pemeriksaan").click()
    visitor.page.locator("[data-layar]").wait_for()
    assert "#" not in visitor.page.url
    for screen in iter(lambda: visitor.screen, None):
        assert "perekrut" not in visitor.questions, "the look-up has told it"
        if screen == "izin":
            break
        visitor.answer_screen({"tahap": "sedang_proses", "tujuan": "taiwan", "pekerjaan": "pabrik", "biaya": "tidak_ada", "potong_gaji": "tidak", "uang_panjar": "tidak", "utang_jaminan": "tidak"})
    if answer == "ya":
        assert "sip2mi" in visitor.questions
        assert visitor.page.locator("#tanya-sip2mi h1, #tanya-sip2mi h2").inner_text() == "Ada SIP2MI untuk pekerjaan ini di negara ini?"
    told = visitor.page.locator("#tanya-p3mi_terdaftar [aria-pressed=true]")
    assert visitor.screen is None or "p3mi_terdaftar" not in visitor.questions or told.get_attribute("data-pilih") == answer


LEGAL = {"tahap": "sedang_proses", "tujuan": "taiwan", "pekerjaan": "pabrik", "perekrut": "p3mi", "biaya": "tidak_ada", "potong_gaji": "tidak", "uang_panjar": "tidak", "utang_jaminan": "tidak"}


def at_the_permit(visitor) -> None:
    """Walks to the screen that asks for the company's licence."""
    while visitor.screen != "izin":
        visitor.answer_screen(LEGAL)


@pytest.mark.parametrize(("typed", "answer"), [("pt asa jaya", "ya"), ("Bumi Mas Indonesia Mandiri", "tidak_tahu"), ("Ramzy Cahaya Karya", "dicabut"), ("Fiktif Bohong Belaka", "tidak")])
def test_the_question_itself_looks_the_company_up_and_no_answer_is_lost(visit, typed, answer):
    visitor = visit()
    at_the_permit(visitor)
    assert not [address for address in visitor.requests if "cari-pt" in address], "the register comes only when asked for"
    visitor.page.get_by_role("button", name="Cari nama PT di daftar").click()
    visitor.page.fill("#nama-pt", typed)
    visitor.page.get_by_role("button", name="Pakai jawaban ini").first.click()
    assert visitor.page.get_attribute(f"#tanya-p3mi_terdaftar [data-pilih='{answer}']", "aria-pressed") == "true"
    assert visitor.screen == "izin" and "Dipakai: " in visitor.page.inner_text("#tanya-p3mi_terdaftar") and "sip2mi" in visitor.questions
    visitor.page.go_back()
    assert visitor.page.locator("#tanya-uang_panjar [data-pilih='tidak'][aria-pressed='true']").count() == 1
    visitor.assert_quiet(r"net::ERR_FAILED")


def test_the_question_asks_python_too_once_it_has_arrived(visit):
    visitor = visit(python=True)
    at_the_permit(visitor)
    visitor.page.locator("#python[data-tahap=siap]").wait_for()
    visitor.page.get_by_role("button", name="Cari nama PT di daftar").click()
    visitor.page.fill("#nama-pt", "Putri Mandiri Abadi")
    visitor.page.locator(".hasil-cari[data-python=sama]").wait_for()
    assert visitor.page.get_attribute(".hasil-pt", "data-jawaban") == "ya" and visitor.page.locator(".banding.awas").count() == 1
    assert visitor.page.locator(".hasil-pt a").first.get_attribute("target") == "_blank"
    visitor.assert_quiet()


def test_without_the_register_the_question_goes_on(visit):
    visitor = visit()
    at_the_permit(visitor)
    visitor.page.context.route("**/cari-pt.*.js", lambda route: route.abort())
    visitor.page.get_by_role("button", name="Cari nama PT di daftar").click()
    visitor.page.get_by_text("Daftar tidak termuat.").wait_for()
    visitor.tap("p3mi_terdaftar", "ya")
    assert visitor.page.get_attribute("#tanya-p3mi_terdaftar [data-pilih='ya']", "aria-pressed") == "true"


def test_the_question_looks_up_in_a_copied_folder(visit, site):
    visitor = visit((site / "periksa" / "index.html").as_uri())
    at_the_permit(visitor)
    visitor.page.get_by_role("button", name="Cari nama PT di daftar").click()
    visitor.page.fill("#nama-pt", "Asa Jaya")
    assert visitor.page.get_attribute(".hasil-pt", "data-jawaban") == "ya"


# --- cards ---------------------------------------------------------------------------------------------------------


def ticked(page, *names: str) -> None:
    """Ticks each name in the look-up, the last row being the name as typed."""
    for name in names:
        page.fill("#nama-pt", name)
        rows = page.locator(".centang-kartu")
        same = [row for row in rows.all() if normalise(row.get_attribute("data-nama")) == normalise(name)]
        same[0].locator("input").check()


NAMES = ("Asa Jaya", "Multi Intan Amanah Internasional", "Putri Mandiri Abadi", "Cemerlang Tunggal Inti Karsa", "Amalia Rozikin Jaya", "Fiktif Bohong Belaka")


def test_cards_say_what_the_printed_ones_say(visit, entries):
    visitor = visit("p3mi/kartu/#wilayah=serang")
    ticked(visitor.page, *NAMES)
    shown = visitor.page.locator(".kartu-p3mi").all()
    expected = agency_cards.cards_of(NAMES, entries)
    assert len(shown) == len(expected)
    for card, told in zip(shown, expected, strict=True):
        words = squeezed(card.inner_text())
        assert card.get_attribute("data-jawaban") == told["answer"]
        assert squeezed(card.locator("h2").inner_text()) == squeezed(told["name"]) and squeezed(card.locator(".status-kartu").inner_text()).casefold() == squeezed(told["status"]).casefold()
        alike = "; ".join(like["name"] + (agency_cards.WORDS["revoked"] if like["revoked"] else "") for like in told["alike"])
        parts = [told["number"], *(d["what"] + d["note"] + f"Menurut {d['source']}" for d in told["decisions"]), told["advice"] if not told["decisions"] else "", alike]
        assert all(squeezed(part) in words for part in parts) and "KabupatenSerang" in words and "BukansitusresmipemerintahMenurutsalinandaftarP3MIper17Sep2026" in words
        assert (squeezed(agency_cards.WORDS["no_number"]) in words) == (told["listed"] and not told["number"])
    visitor.assert_quiet()


def test_cards_print_three_a_page_and_never_break(visit):
    page = visit("p3mi/kartu/", viewport={"width": 1280, "height": 800}).page
    assert len(PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages) == 1
    ticked(page, "Asa Jaya", "Amalia Rozikin Jaya", "Agesa Asa Jaya", "Bina Adidaya Mandiri International")
    pdf = page.pdf(prefer_css_page_size=True)
    reader = PdfReader(io.BytesIO(pdf))
    assert len(reader.pages) == 2 and [round(float(side) / 72 * 25.4) for side in reader.pages[0].mediabox[2:]] == [210, 297]
    first = squeezed(reader.pages[0].extract_text())
    assert first.count("Bukansitusresmipemerintah") == 3 and "CariPT" not in first and "Hapus" not in text_of(pdf)
    ticked(page, "Multi Intan Amanah Internasional", "Putri Samawa Mandiri")
    for sheet in PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages:
        text = squeezed(sheet.extract_text())
        assert text.count("Diisibersama") == text.count("Bukansitusresmipemerintah") == text.count("Kantorpemeriksa") > 0


def test_cards_work_from_a_folder_and_are_taken_back(visit, site):
    visitor = visit((site / "p3mi" / "kartu" / "index.html").as_uri() + "#pt=asa-jaya,bumi-mas-indonesia-mandiri,tidak-ada")
    page = visitor.page
    assert page.locator(".terpilih li span").all_inner_texts() == ["PT. ASA JAYA", "PT. BUMI MAS INDONESIA MANDIRI"]
    assert page.inner_text("#kabar-kartu") == "2 kartu terisi, 1 kosong."
    page.get_by_role("button", name="Hapus PT. ASA JAYA").click()
    assert page.locator(".kartu-p3mi[data-jawaban]").count() == 1 and page.locator(".kartu-p3mi").count() == 3
    assert not [address for address in visitor.requests if not address.startswith("file:")]


@pytest.fixture(scope="module")
def named(tmp_path_factory):
    """A site whose region names a company that recruits there."""
    agencies = (Agency(siskop2mi_id="1", name='PT "ABADI" & <b>RAYA</b>', licence_no="1234567890123"),)
    region = sitebed.model().regions["uji"].model_copy(update={"agencies": (LocalAgency(name=agencies[0].name, sources=sitebed.NEWS),)})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(builder, "load_model", lambda root: sitebed.model(agencies=agencies, regions={"uji": region}))
        return builder.build_site(sitebed.project(tmp_path_factory.mktemp("named")), sitebed.TODAY, runtime=False).out


def test_companies_of_a_region_come_with_one_tap(visit, named):
    page = visit((named / "p3mi" / "kartu" / "index.html").as_uri()).page
    page.get_by_role("button", name="Pakai PT dari Kabupaten Uji").click()
    card = page.locator(".kartu-p3mi[data-jawaban=ya]")
    assert card.locator("h2").inner_text() == 'PT "ABADI" & <b>RAYA</b>' and "Kabupaten Uji" in card.inner_text()
    page.goto((named / "wilayah" / "uji" / "index.html").as_uri())
    assert "PT yang disebut merekrut di sini" in page.inner_text("main") and 'PT "ABADI" & <b>RAYA</b>' in page.inner_text("main")


def test_hostile_names_on_a_card_stay_text(visit):
    page = visit("p3mi/kartu/").page
    page.fill("#nama-pt", '<img src=x onerror="document.title=1"> Jahat Sekali')
    page.locator(".centang-kartu input").last.check()
    assert page.locator(".kartu-p3mi img").count() == 0 and page.title() != "1"
    assert page.locator(".kartu-p3mi h2").first.inner_text().startswith("<img src=x")


def test_without_script_empty_cards_print_and_lead_on(visit):
    page = visit("p3mi/kartu/", java_script_enabled=False).page
    assert page.locator(".kartu-p3mi").count() == 3 and not page.locator("#kartu-pt").is_visible()
    assert len(PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages) == 1
    links = [link.get_attribute("href") for link in page.locator("a[href$='.pdf']").all()]
    assert "../../cetak/serang/kartu-p3mi-a4.pdf" in links and "../../p3mi/" in [link.get_attribute("href") for link in page.locator("main a").all()]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", ["p3mi/", "p3mi/kartu/", "p3mi/kartu/#pt=multi-intan-amanah-internasional"])
def test_the_register_and_its_cards_fit_the_screen(visit, path, width):
    visitor = visit(path, viewport={"width": width, "height": 720})
    assert visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    visitor.assert_quiet()


# --- a company's page ----------------------------------------------------------------------------------------------


def test_the_fullest_pages_print_on_one_sheet(visit, site, entries):
    fullest = sorted(entries, key=lambda entry: (site / "p3mi" / entry["slug"] / "index.html").stat().st_size)[-HEAVIEST:]
    page = visit("p3mi/").page
    for entry in fullest:
        page.goto(page.url.partition("/p3mi/")[0] + f"/p3mi/{entry['slug']}/")
        for paper in ("A4", "Letter"):
            pdf = page.pdf(format=paper)
            assert len(PdfReader(io.BytesIO(pdf)).pages) == 1, (entry["name"], paper)
        text = text_of(pdf)
        assert squeezed(entry["status"][1:]) in text and "Adayangjanggal" in text and "Bukansitusresmipemerintah" in text


def test_company_pages_weigh_on_neither_the_foot_nor_the_search(site, entries):
    slugs = {entry["slug"] for entry in entries}
    home = (site / "index.html").read_text(encoding="utf-8")
    assert not re.search(r'href="[^"]*p3mi/(%s)/"' % "|".join(map(re.escape, sorted(slugs)[:200])), home)
    search = next((site / "js").glob("cari-situs.*.js")).read_text(encoding="utf-8")
    assert not [slug for slug in slugs if f"p3mi/{slug}/" in search]
