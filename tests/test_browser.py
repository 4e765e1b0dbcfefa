"""The site as visitors meet it, in a real Chromium with the real Pyodide, at the width of a cheap phone."""

from __future__ import annotations

import gzip
import json
import random
import re
import shutil

import pytest

from checker.rules import Rules
from checker.verdict import judge
from tests.browser import PATIENCE_MS, VERDICT, base, chromium, fragment, site, visit  # noqa: F401  (fixtures)
from tests.conftest import AS_OF, ROOT

CASES = {
    "bahaya_tppo": "calo-dikurung",
    "non_prosedural": "ptop-saudi-rumah-tangga",
    "belum_lengkap": "ptop-sip2mi-belum-dilihat",
    "prosedural": "ptop-taiwan-pabrik-siap",
}
BLOCKED = r"net::ERR_FAILED"
MOST_BYTES = 50_000
SAVES_DATA = "Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } })"


def answers_of(model, verdict):
    """Answers of a worked case with this verdict."""
    return model.cases[CASES[verdict]].answers


# --- to each verdict ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("verdict", CASES)
def test_walk_to_a_verdict_that_python_confirms(visit, model, verdict):
    visitor = visit(python=True)
    visitor.walk(answers_of(model, verdict))
    assert visitor.verdict == verdict
    assert visitor.title == getattr(model.verdicts, verdict).name
    assert visitor.wait_for_python() == verdict
    visitor.page.get_by_text("Sudah dihitung ulang oleh mesin Python di HP Anda. Hasilnya sama.").wait_for()
    visitor.page.get_by_text("Pemeriksa lengkap siap di HP Anda.").wait_for()
    assert any("/py/" in url for url in visitor.requests)
    visitor.assert_quiet()


@pytest.mark.parametrize("verdict", CASES)
def test_walk_without_python(visit, model, verdict):
    visitor = visit()
    visitor.hurry(answers_of(model, verdict))
    assert visitor.verdict == verdict
    visitor.page.get_by_text("Pemeriksa lengkap tidak termuat. Hasil dari tabel tetap berlaku.").wait_for()
    assert visitor.page.locator("#mesin").inner_text() == "Hasil ini dihitung dari tabel di halaman ini."
    assert visitor.page.locator(VERDICT).get_attribute("data-python") is None
    visitor.assert_quiet(BLOCKED)


def test_verdict_says_things_in_order(visit, model):
    answers = dict(answers_of(model, "non_prosedural")) | {"biaya": "ke_perorangan"}
    visitor = visit("periksa/" + fragment(answers, wilayah="serang"))
    visitor.hurry(answers)
    texts = visitor.page.locator(".hasil h2").all_inner_texts()
    assert texts == ["Mengapa?", "Lakukan hari ini", "Tanya dan lapor"]
    assert visitor.page.locator(".alasan .sumber").first.inner_text().startswith(("UU", "Permen", "Kepmen"))
    assert "Serang" in visitor.page.locator(".kontak h3").first.inner_text()
    unsure = visit("periksa/" + fragment(answers_of(model, "belum_lengkap")))
    unsure.hurry(answers_of(model, "belum_lengkap"))
    assert unsure.page.locator(".hasil h2").all_inner_texts()[-3:] == ["Lakukan hari ini", "Yang masih perlu dicari tahu", "Tanya dan lapor"]
    assert unsure.page.locator(".dicari p").first.inner_text()


def test_another_region_changes_the_numbers_and_not_the_place(visit, model):
    visitor = visit("periksa/" + fragment(answers_of(model, "prosedural")))
    chooser = visitor.page.get_by_label("Kabupaten Anda")
    chooser.scroll_into_view_if_needed()
    before = visitor.page.evaluate("scrollY")
    for region, name in (("serang", "Serang"), ("lumajang", "Lumajang")):
        chooser.select_option(region)
        assert name in " ".join(visitor.page.locator(".kontak h3").all_inner_texts())
    assert before > 0 and visitor.page.evaluate("scrollY") == before


def test_home_again_there_is_help_and_no_verdict(visit, model):
    visitor = visit()
    assert visitor.hurry({"tahap": "sudah_pulang"}) == ["tahap"]
    assert visitor.title == "Selamat datang kembali"
    shown = visitor.page.locator("#periksa").inner_text()
    assert not [name for name in ("Bahaya", "Tidak prosedural", "Belum bisa dipastikan", "Sejauh ini") if name in shown]
    assert visitor.page.locator(".kontak a[href^='tel:']").count()


def test_abroad_the_mission_is_called_first(visit):
    visitor = visit("periksa/" + fragment({"tahap": "sudah_di_luar_negeri", "tujuan": "malaysia", "tanda": ["tidak_dibayar"], "paspor_dipegang": "perekrut"}))
    visitor.hurry({})
    assert visitor.verdict == "bahaya_tppo"
    assert visitor.page.locator(".kontak h3").first.inner_text().startswith(("KBRI", "KJRI", "KRI"))


# --- the three tiers agree ---------------------------------------------------------------------------------------

JUDGE_WITH_TABLES = """([data, code, maps]) => {
  class Fixed extends Date { constructor() { super("%sT12:00"); } }
  const judge = new Function("Date", `"use strict"; const DATA = ${data};\\n${code}\\nreturn judge;`)(Fixed);
  return maps.map((answers) => judge(answers)).map(({ verdict, held, missing }) => [verdict, held.map(([id]) => id).sort(), missing]);
}""" % AS_OF.isoformat()
JUDGE_WITH_PYTHON = """({ worker, files, calls }) => new Promise((resolve, reject) => {
  const python = new Worker(worker, { type: "module" }), values = [];
  const ask = () => python.postMessage({ type: "call", id: values.length, name: "verdict", payload: calls[values.length] });
  python.onmessage = ({ data }) => {
    if (["failed", "error"].includes(data.type)) return reject(new Error(data.message));
    if (data.type === "result") values.push(JSON.parse(data.value));
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
            picked[name] = chance.choice([["tidak_ada"], ["tidak_ada"], chance.sample([o for o in question.options if o != "tidak_ada"], 2)])
        else:
            picked[name] = chance.choice(options)
    return picked


def test_python_here_tables_and_python_there_agree(visit, site, model, rules):
    chance = random.Random(20261121)
    maps = [random_answers(rules, chance) for _ in range(194)] + [dict(answers_of(model, verdict)) for verdict in CASES] + [{}, {"tahap": "sudah_pulang"}]
    here = [judge(rules, answers, AS_OF) for answers in maps]
    expected = [[result.verdict, sorted(rule.id for rule in result.findings), list(result.missing)] for result in here]

    data = re.search(r"^const DATA = (.*);$", next((site / "js").glob("periksa.*.js")).read_text(encoding="utf-8"), re.M)[1]
    tables = (ROOT / "site_templates" / "periksa" / "1-tabel.js").read_text(encoding="utf-8")
    blank = visit("about:blank").page
    assert blank.evaluate(JUDGE_WITH_TABLES, [data, tables, maps]) == expected

    page = visit("404.html", python=True).page
    runtime = json.loads(data)["runtime"]
    files = {role: "/" + value if isinstance(value, str) and role != "lock" else value for role, value in runtime.items()}
    files = {role: page.evaluate("(path) => new URL(path, location.href).href", value) if isinstance(value, str) and role != "lock" else value for role, value in files.items()}
    worker = "/js/" + next((site / "js").glob("worker.*.mjs")).name
    calls = [json.dumps({"answers": answers, "as_of": AS_OF.isoformat()}) for answers in maps]
    there = page.evaluate(JUDGE_WITH_PYTHON, {"worker": worker, "files": files, "calls": calls})
    assert [[result["verdict"], sorted(found["id"] for found in result["findings"]), result["missing"]] for result in there] == expected


# --- back, links, forgetting -------------------------------------------------------------------------------------


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
    visitor = visit("periksa/" + fragment(answers_of(model, "prosedural")))
    assert visitor.verdict == "prosedural"
    visitor.page.get_by_text("Jawaban Anda", exact=True).click()
    visitor.page.get_by_role("button", name="Ubah: Yang mengurus").click()
    visitor.tap("perekrut", "perorangan")
    assert visitor.verdict == "non_prosedural"
    visitor.page.go_back()
    visitor.page.go_back()
    assert visitor.verdict == "non_prosedural"


def test_a_link_brings_answers_and_leaves_no_trace(visit):
    visitor = visit("periksa/#tujuan=taiwan&visa=kerja&wilayah=serang")
    assert visitor.page.url.endswith("/periksa/")
    visitor.hurry({"tahap": "baru_ditawari", "pekerjaan": "pabrik", "perekrut": "p3mi"})
    given = visitor.page.locator(".jawaban li").all_text_contents()
    assert any("Taiwan" in text for text in given) and any("Visa kerja" in text for text in given)
    assert visitor.page.get_by_label("Kabupaten Anda").input_value() == "serang"


@pytest.mark.parametrize("wrong", ["#tujuan=atlantis&visa=teleport&wilayah=jakarta", "#toString=1&__proto__=x&umur=999&tanda=tidak_ada,dikurung", "#%%%", "#=&&="])
def test_a_wrong_link_is_ignored(visit, wrong):
    visitor = visit("periksa/" + wrong)
    assert (visitor.screen, visitor.page.url) == ("tahap", visitor.base + "periksa/")
    assert visitor.page.locator("[aria-pressed=true]").count() == 0
    visitor.assert_quiet(BLOCKED)


def test_a_jump_within_the_page_and_a_second_link_keep_order(visit):
    visitor = visit("periksa/")
    visitor.tap("tahap", "baru_ditawari")
    visitor.page.evaluate("location.hash = 'isi'")
    visitor.page.wait_for_function("!location.hash")
    assert visitor.screen == "tujuan"
    visitor.page.evaluate("location.hash = 'tujuan=taiwan'")
    visitor.page.wait_for_selector("[data-layar=pekerjaan]")
    assert visitor.page.url.endswith("/periksa/")


KEPT = """async () => [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie, JSON.stringify(history.state),
  JSON.stringify(await indexedDB.databases()), JSON.stringify(await caches.keys()), name, document.title]"""


def test_answers_are_kept_nowhere(visit, model):
    visitor = visit(python=True)
    visitor.hurry(answers_of(model, "non_prosedural"))
    visitor.wait_for_python()
    local, session, cookies, state, databases, caches, name, title = visitor.page.evaluate(KEPT)
    assert (local, session, cookies, databases, caches, name) == ("{}", "{}", "", "[]", "[]", "")
    assert set(json.loads(state)) == {"at"}
    assert title.startswith("Hasil periksa")
    assert visitor.page.url == visitor.base + "periksa/"
    assert not [url for url in visitor.requests if "?" in url or "#" in url]


def test_forgetting_and_leaving_fast(visit, model):
    visitor = visit()
    visitor.hurry(answers_of(model, "bahaya_tppo"))
    visitor.page.get_by_role("button", name="Hapus jawaban").click()
    assert visitor.screen == "tahap"
    assert visitor.page.locator("[aria-pressed=true]").count() == 0
    visitor.page.go_back()
    assert (visitor.screen, visitor.page.locator("[aria-pressed=true]").count()) == ("tahap", 0)
    visitor.hurry(answers_of(model, "bahaya_tppo"))
    visitor.page.get_by_role("button", name="Tutup cepat").click()
    visitor.page.wait_for_url("about:blank")
    assert visitor.page.locator("body").inner_text() == ""
    visitor.page.go_back()
    visitor.page.wait_for_selector("[data-layar=tahap]")
    assert visitor.page.locator("[aria-pressed=true]").count() == 0


def test_share_text_holds_the_answers_only_on_demand(visit, model):
    visitor = visit("periksa/" + fragment(answers_of(model, "non_prosedural")), before="navigator.share = async ({ text }) => { window.shared = text; };")
    visitor.hurry(answers_of(model, "non_prosedural"))
    visitor.page.get_by_role("button", name="Bagikan").click()
    shared = visitor.page.evaluate("shared")
    assert "Hasil periksa: Tidak prosedural." in shared
    again = visit("periksa/" + shared[shared.index("#"):])
    assert again.verdict == "non_prosedural"


# --- help now ----------------------------------------------------------------------------------------------------


def test_help_from_every_screen_loses_nothing(visit, model):
    answers, visitor = answers_of(model, "prosedural"), visit()
    while True:
        screen, place = visitor.screen, visitor.page.evaluate("window.scrollTo(0, 200), scrollY")
        # not Playwright's own tap: it scrolls a little before it taps a sticky element
        visitor.page.get_by_role("link", name="Darurat").evaluate("(link) => link.click()")
        dialog = visitor.page.get_by_role("dialog")
        assert dialog.locator("a[href='tel:110']").is_visible() and dialog.locator("a[href^='tel:']").count() > 2
        if screen == "tujuan":
            visitor.page.keyboard.press("Escape")
        else:
            dialog.get_by_role("button", name="Tutup bantuan").click()
        assert visitor.page.locator("dialog").count() == 0
        assert (visitor.screen, visitor.page.evaluate("scrollY")) == (screen, place)
        if screen is None:
            break
        visitor.hurry(answers, screens=1)
    assert visitor.verdict == "prosedural"


def test_leaving_fast_from_the_help(visit):
    visitor = visit()
    visitor.tap("tahap", "baru_ditawari")
    visitor.page.get_by_role("link", name="Darurat").click()
    visitor.page.get_by_role("dialog").get_by_role("button", name="Tutup cepat").click()
    visitor.page.wait_for_url("about:blank")
    visitor.page.go_back()
    visitor.page.wait_for_selector("[data-layar=tahap]")
    assert visitor.page.locator("dialog, [aria-pressed=true]").count() == 0


# --- answering ---------------------------------------------------------------------------------------------------


def without(answers, *questions):
    """`answers` but for those questions."""
    return {key: value for key, value in answers.items() if key not in questions}


def test_a_group_waits_for_every_answer(visit, model):
    visitor = visit("periksa/" + fragment(without(answers_of(model, "prosedural"), "biaya", "potong_gaji")))
    assert visitor.screen == "uang"
    visitor.tap("biaya", "tidak_ada")
    visitor.onward()
    hint = visitor.page.get_by_role("alert")
    assert hint.is_visible() and "Pilih satu jawaban" in hint.inner_text() and visitor.screen == "uang"
    assert hint.evaluate("(node) => node.closest('.soal').id") == "tanya-potong_gaji"
    visitor.tap("potong_gaji", "tidak")
    assert visitor.page.get_by_role("alert").count() == 0
    visitor.onward()
    assert visitor.verdict == "prosedural"


def test_no_sign_stands_alone(visit, model):
    visitor = visit("periksa/" + fragment(without(answers_of(model, "prosedural"), "tanda")))
    visitor.onward()
    assert "Centang" in visitor.page.get_by_role("alert").inner_text()
    pressed = lambda: visitor.page.locator("[aria-pressed=true]").evaluate_all("(all) => all.map((one) => one.dataset.pilih)")  # noqa: E731
    for option, expected in (("buru_buru", ["buru_buru"]), ("ditampung", ["ditampung", "buru_buru"]), ("tidak_ada", ["tidak_ada"]), ("dikurung", ["dikurung"]), ("dikurung", [])):
        visitor.tap("tanda", option)
        assert sorted(pressed()) == sorted(expected)


def test_age(visit, model):
    visitor = visit("periksa/" + fragment(without(answers_of(model, "prosedural"), "umur")))
    for wrong in ("9", "abc", "", "99"):
        visitor.page.locator("#tanya-umur input").fill(wrong)
        visitor.onward()
        assert visitor.screen == "paspor" and "Tulis umur" in visitor.page.get_by_role("alert").inner_text()
    visitor.page.locator("#tanya-umur input").fill("17")
    visitor.page.keyboard.press("Enter")
    assert visitor.verdict == "non_prosedural"
    visitor.page.go_back()
    assert visitor.page.locator("#tanya-umur input").input_value() == "17"
    visitor.page.locator("#tanya-umur input").fill("45")
    visitor.onward()
    assert visitor.page.locator(".jawaban li", has_text="45 tahun").count() == 1


def test_looking_for_a_country(visit):
    visitor = visit("periksa/#tahap=baru_ditawari")
    visitor.page.get_by_role("button", name="Negara lain atau kapal").click()
    search = visitor.page.get_by_role("searchbox")
    search.fill("hongkong")
    assert visitor.page.locator("#tanya-tujuan .dua button:visible").all_inner_texts() == ["Hong Kong"]
    search.fill("zzz")
    assert visitor.page.locator("#tanya-tujuan button:visible").all_inner_texts() == ["Tidak ada di daftar ini", "Tidak tahu"]
    search.fill("kapal")
    visitor.tap("tujuan", "kapal_laut")
    assert visitor.screen == "pekerjaan"


def test_unsure_is_always_last_and_dashed(visit, model):
    visitor = visit()
    while visitor.screen:
        lasts = visitor.page.evaluate("[...document.querySelectorAll('.soal')].map((soal) => [...soal.querySelectorAll('button.pilih')].at(-1)).map((last) => [last.dataset.pilih, getComputedStyle(last).borderTopStyle])")
        assert lasts and all(pair in (["tidak_tahu", "dashed"], ["tidak_ada", "dashed"]) for pair in lasts)
        heights = visitor.page.evaluate("[...document.querySelectorAll('#periksa button.pilih, #periksa .tombol')].map((button) => button.offsetHeight)")
        assert min(heights) >= 56
        assert visitor.page.evaluate("document.documentElement.scrollWidth") <= 360
        visitor.hurry(answers_of(model, "prosedural"), screens=1)


def tab_to(page, selector):
    """Moves the focus on by the Tab key alone until it stands on `selector`."""
    for _ in range(90):
        page.keyboard.press("Tab")
        if page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector):
            return
    raise AssertionError(f"the Tab key never reached {selector}")


def test_keyboard_alone_reaches_a_verdict(visit, model):
    answers, visitor = answers_of(model, "prosedural"), visit()
    while visitor.screen:
        before = visitor.screen
        for question in visitor.questions:
            given = answers[question] if question != "tanda" else answers[question][0]
            if isinstance(given, int):
                tab_to(visitor.page, f"#tanya-{question} input")
                visitor.page.keyboard.type(str(given))
            else:
                tab_to(visitor.page, f"#tanya-{question} [data-pilih={given}]")
                ring = visitor.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                assert ring == "solid"
                visitor.page.keyboard.press("Space")
        if visitor.screen == before:
            tab_to(visitor.page, ".layar > .tombol")
            visitor.page.keyboard.press("Enter")
    assert visitor.verdict == "prosedural"
    assert visitor.page.evaluate("document.activeElement.tagName") == "H1"


# --- saving data, no network, no script --------------------------------------------------------------------------


def test_saving_data_python_waits_for_a_tap_and_can_be_cancelled(visit):
    visitor = visit(python=True, before=SAVES_DATA)
    visitor.tap("tahap", "baru_ditawari")
    offer = visitor.page.get_by_role("button", name=re.compile(r"Muat pemeriksa lengkap \(\d,\d MB\)"))
    offer.wait_for()
    assert not [url for url in visitor.requests if "/py/" in url]
    visitor.page.context.route("**/*.wasm", lambda route: None)  # never arrives
    offer.click()
    visitor.page.locator("progress").wait_for()
    visitor.page.get_by_text("Memuat pemeriksa lengkap").wait_for()
    visitor.page.get_by_role("button", name="Batal").click()
    offer.wait_for()
    assert visitor.page.locator("progress").count() == 0
    visitor.page.context.unroute("**/*.wasm")
    offer.click()
    visitor.page.get_by_text("Pemeriksa lengkap siap di HP Anda.").wait_for()
    visitor.tap("tujuan", "suriah")
    visitor.hurry({"pekerjaan": "pabrik", "perekrut": "perorangan"})
    assert visitor.wait_for_python() == visitor.verdict


def test_python_may_be_tried_again(visit):
    visitor = visit()
    visitor.tap("tahap", "baru_ditawari")
    again = visitor.page.get_by_role("button", name="Coba lagi")
    again.wait_for()
    visitor.page.context.unroute("**/py/**")
    again.click()
    visitor.page.locator("#python[data-tahap=siap]").wait_for()


def test_offline_after_the_page_has_come(visit, model):
    visitor = visit()
    visitor.page.context.set_offline(True)
    visitor.walk(answers_of(model, "bahaya_tppo"))
    assert visitor.verdict == "bahaya_tppo"
    visitor.page.get_by_text("Pemeriksa lengkap tidak termuat").wait_for()


def test_copied_folder_judges_too(visit, model, site, tmp_path):
    copy = shutil.copytree(site, tmp_path / "salinan", ignore=shutil.ignore_patterns("*.gz", "*.br", "kartu", "py"))
    visitor = visit((copy / "periksa" / "index.html").as_uri())
    failed = []
    visitor.page.on("requestfailed", lambda request: failed.append(request.url))
    visitor.hurry(answers_of(model, "non_prosedural"))
    assert visitor.verdict == "non_prosedural"
    assert (failed, visitor.complaints) == ([], [])
    assert visitor.page.evaluate("getComputedStyle(document.querySelector('.vonis-besar')).backgroundColor") == "rgb(143, 17, 24)"


def test_without_javascript_everything_is_readable(visit, model):
    page = visit(java_script_enabled=False).page
    text = page.locator("main").inner_text()
    for question in model.questions.values():
        assert question.text in text
    for verdict in CASES:
        assert getattr(model.verdicts, verdict).name in text
    assert "Orang: tetangga, sponsor, calo → Tidak prosedural" in text
    for country in (country for country in model.countries.values() if country.closed_all):
        assert country.name in text[text.index("Negara dan pekerjaan yang tertutup"):]
    assert page.locator("main a[href^='tel:']").count() >= 3
    page.get_by_role("link", name="Darurat", exact=True).click()
    assert page.url.endswith("/lapor/#darurat")


def test_weight_of_the_checker(visit, site):
    visitor = visit()
    names = {url.removeprefix(visitor.base) for url in visitor.requests if url.startswith(visitor.base)} | {"gambar/" + path.name for path in (site / "gambar").glob("tanda.*.svg")}
    files = [site / name if not name.endswith("/") else site / name / "index.html" for name in names]
    assert sum(len(gzip.compress(path.read_bytes(), 9)) for path in files) <= MOST_BYTES


# --- for everybody -----------------------------------------------------------------------------------------------

AXE = """async (rules) => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"], ...(rules ? { runOnly: rules } : {}) });
  return violations.filter(({ impact }) => ["serious", "critical"].includes(impact)).flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ""}`));
}"""
PAGES = ["", "periksa/", "negara/taiwan/", "lapor/", "p3mi/", "wilayah/serang/"]


@pytest.mark.parametrize("path", [*PAGES, *CASES, "uang", "darurat"])
def test_no_serious_barrier_in_light_and_dark(visit, model, path):
    answers = answers_of(model, path if path in CASES else "prosedural")
    address = path if path in PAGES else "periksa/" + fragment(answers if path in CASES else without(answers, "biaya", "potong_gaji", "uang_panjar"), wilayah="serang")
    visitor = visit(address, bypass_csp=True)
    if path in CASES:
        visitor.hurry(answers)
        assert visitor.verdict == path
    if path == "darurat":
        visitor.page.get_by_role("link", name="Darurat").click()
    visitor.page.add_script_tag(path=ROOT / "node_modules" / "axe-core" / "axe.min.js")
    assert visitor.page.evaluate(AXE, None) == []
    visitor.page.emulate_media(color_scheme="dark")
    assert visitor.page.evaluate(AXE, ["color-contrast"]) == []


@pytest.mark.parametrize("verdict", CASES)
def test_printed_verdict(visit, model, tmp_path, verdict):
    visitor = visit("periksa/" + fragment(answers_of(model, verdict), wilayah="lumajang"))
    visitor.hurry(answers_of(model, verdict))
    pdf = visitor.page.pdf(format="A4", path=tmp_path / "hasil.pdf")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    visitor.page.emulate_media(media="print")
    assert visitor.page.locator(".vonis-besar h1").is_visible()
    assert visitor.page.locator(".alasan").count() == visitor.page.locator(".alasan:visible").count()
    assert not visitor.page.get_by_role("button", name="Bagikan").is_visible()
    assert visitor.page.evaluate("getComputedStyle(document.querySelector('.vonis-besar')).color") == "rgb(0, 0, 0)"
