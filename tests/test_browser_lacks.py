"""The checker where something is missing: data, network, script, a server; and what it weighs."""

from __future__ import annotations

import gzip
import re
import shutil

from tests.support.browser_cases import CASES, answers_of
from tests.support.real_facts import model

CLOSED = next(key for key, land in model().countries.items() if land.closed_all)
MOST_BYTES = 60_000
"""The budget of a page that `build.py bench` holds: more lives in the checker cost bytes, but never more than that."""

SAVES_DATA = "Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } })"


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
    visitor.tap("tujuan", CLOSED)
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
    assert page.locator("main a[href^='tel:']").count() >= 3
    page.get_by_role("link", name="Darurat", exact=True).click()
    assert page.url.endswith("/lapor/#darurat")


def test_weight_of_the_checker(visit, site):
    visitor = visit()
    names = {url.removeprefix(visitor.base) for url in visitor.requests if url.startswith(visitor.base)} | {
        "icons/" + path.name for path in (site / "icons").glob("mark.*.svg")
    }
    files = [site / name if not name.endswith("/") else site / name / "index.html" for name in names]
    assert sum(len(gzip.compress(path.read_bytes(), 9)) for path in files) <= MOST_BYTES
