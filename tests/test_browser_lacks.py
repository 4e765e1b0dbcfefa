"""The checker where something is missing: data, network, script, a server; and what it weighs."""

from __future__ import annotations

import gzip
import re
import shutil

from generator.bench.pages import CHECKER_WEIGHT
from tests.support.browser import PHONE, UNMETERED
from tests.support.browser_cases import CASES, answers_of
from tests.support.real_facts import model

CLOSED = next(key for key, land in model().countries.items() if land.closed_all)
SAVES_DATA = "Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } })"


FROM_TABLE = "Hasil ini dihitung dari tabel di halaman ini."


def engine_line(visitor):
    """What the result says of how it was worked out, folded as it is."""
    return visitor.page.locator("#mesin").text_content()


def test_saving_data_python_stays_away_without_a_word(visit, model):
    visitor = visit(python=True, before=SAVES_DATA)
    visitor.tap("tahap", "baru_ditawari")
    assert not re.search("Python|Batal|MB", visitor.page.locator("body").inner_text())
    visitor.hurry({"tujuan": CLOSED, "pekerjaan": "pabrik", "perekrut": "perorangan"})
    assert visitor.verdict and engine_line(visitor) == FROM_TABLE
    assert not [url for url in visitor.requests if "/py/" in url]


def test_python_that_does_not_come_leaves_the_questions_as_they_are(visit):
    visitor = visit(before=UNMETERED)
    with visitor.page.expect_event("requestfailed", lambda request: "/py/" in request.url):
        visitor.tap("tahap", "baru_ditawari")
    assert not re.search("Python|Batal|MB", visitor.page.locator("body").inner_text())
    visitor.hurry({"tujuan": CLOSED, "pekerjaan": "pabrik", "perekrut": "perorangan"})
    assert visitor.verdict and engine_line(visitor) == FROM_TABLE


RESULTS_CAME = """() => window.hasilPeriksa
    && [...document.styleSheets].some(({ href }) => href && href.includes("/checker_result."))"""


SOON = "const later = setTimeout; window.setTimeout = (call, ms, ...more) => later(call, ms === 30000 ? 500 : ms, ...more);"


def test_results_on_a_line_that_stands_still_can_be_asked_for_again(visit, model):
    visitor, held = visit(before=SOON), []

    def hold(route):
        held.append(route)

    visitor.page.route("**/js/checker-result.*", hold)
    visitor.hurry(answers_of(model, "bahaya_tppo"))
    again = visitor.page.get_by_role("button", name=model.words.checker_screens.waiting.again)
    again.wait_for()
    assert visitor.verdict is None and held
    visitor.page.unroute("**/js/checker-result.*")
    again.click()
    visitor.page.wait_for_selector(".hasil")
    assert visitor.verdict == "bahaya_tppo"


def test_offline_after_the_first_answer(visit, model):
    visitor = visit()
    visitor.hurry(answers_of(model, "bahaya_tppo"), screens=1)
    visitor.page.wait_for_function(RESULTS_CAME)
    visitor.page.context.set_offline(True)
    visitor.walk(answers_of(model, "bahaya_tppo"))
    assert visitor.verdict == "bahaya_tppo" and engine_line(visitor) == FROM_TABLE


def test_copied_folder_judges_too(visit, model, site, tmp_path):
    copy = shutil.copytree(site, tmp_path / "salinan", ignore=shutil.ignore_patterns("*.gz", "*.br", "kartu", "py"))
    visitor = visit((copy / "periksa" / "index.html").as_uri())
    failed = []
    visitor.page.on("requestfailed", lambda request: failed.append(request.url))
    visitor.hurry(answers_of(model, "non_prosedural"))
    assert visitor.verdict == "non_prosedural"
    assert (failed, visitor.complaints) == ([], [])
    assert (
        visitor.page.evaluate("getComputedStyle(document.querySelector('.vonis-besar')).backgroundColor")
        == "rgb(143, 17, 24)"
    )


def test_without_javascript_everything_is_readable(visit, model):
    page = visit(java_script_enabled=False).page
    text = page.locator("main").inner_text()
    for question in model.questions.values():
        assert question.text in text
    for verdict in CASES:
        assert getattr(model.verdicts, verdict).name in text
    assert "Orang: tetangga, sponsor, calo → Bukan jalur resmi" in text
    for country in (country for country in model.countries.values() if country.closed_all):
        assert country.name in text[text.index("Negara dan pekerjaan yang tertutup") :]
    numbers = page.locator("main a[href^='tel:']")
    first = numbers.first.bounding_box()
    assert numbers.count() >= 3 and first["y"] + first["height"] <= PHONE["height"]
    page.get_by_role("link", name="Darurat", exact=True).click()
    assert page.url.endswith("/lapor/#darurat")


def test_weight_of_the_checker(visit, site):
    visitor = visit()
    names = {url.removeprefix(visitor.base) for url in visitor.requests if url.startswith(visitor.base)} | {
        "icons/" + path.name for path in (site / "icons").glob("mark.*.svg")
    }
    files = [site / name if not name.endswith("/") else site / name / "index.html" for name in names]
    assert sum(len(gzip.compress(path.read_bytes(), 9)) for path in files) <= CHECKER_WEIGHT
