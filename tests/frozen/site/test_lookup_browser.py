"""The look-up in Chromium, from a folder and without a network: what it shows, and where it leads."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.company.names import normalise
from generator.bench.lookup import look_up_page
from generator.facts.agency import Agency
from generator.shown.agencies import agency_entries
from generator.web.scripts.bundle import page_script
from generator.web.scripts.company_lookup import company_data
from generator.web.scripts.shapes import packed
from tests.support import small_facts
from tests.support.look_up import WORDS
from tests.support.paths import ROOT


@pytest.fixture
def offline(chromium):
    """A browser that no network reaches."""
    context = chromium.new_context(offline=True, viewport={"width": 360, "height": 640})
    yield context
    context.close()


def opened(offline, folder: Path, entries):
    """The look-up's page from a folder, as on a stick passed from hand to hand."""
    page = offline.new_page()
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.goto(look_up_page(folder, page_script(ROOT, WORDS, "company", packed(company_data(entries, WORDS)))).as_uri())
    return page


def test_results_from_the_first_letter(offline, entries, tmp_path):
    page = opened(offline, tmp_path, entries)
    page.fill("#nama-pt", "k")
    assert page.locator(".hasil-pt li").count() == 8 and "Yang berawalan" in page.inner_text(".hasil-pt h2")
    page.fill("#nama-pt", "kali wis")
    assert page.locator(".hasil-pt li a").first.get_attribute("href").startswith("./kali-wis-")
    page.fill("#nama-pt", "")
    assert page.locator(".hasil-cari > *").count() == 0


@pytest.mark.parametrize(
    ("typed", "answer", "said"),
    [
        ("pt oda jaya", "ya", "Terdaftar per 12 Sep 2026."),
        ("Kali Wis Nusaraya Mandiri", "tidak_tahu", "pernah diskors 3 Feb 2026, belum diketahui berakhir"),
        ("Ragam Intan Amanah Internasional", "dicabut", "Keputusan Menteri 96/2026, 29 Jan 2026"),
        ("Fiktif Bohong Belaka", "tidak", "tidak ada di daftar per 12 Sep 2026"),
        ("Berkilau Tunggal Inti Karsa", "tidak_tahu", "Mirip, bukan sama"),
    ],
)
def test_choice_flows_into_the_checker(offline, entries, tmp_path, typed, answer, said):
    page = opened(offline, tmp_path, entries)
    page.fill("#nama-pt", typed)
    assert page.get_attribute(".hasil-pt", "data-jawaban") == answer and said in page.inner_text(".hasil-pt")
    assert page.get_attribute("a.tombol", "href") == f"../periksa/#perekrut=p3mi&p3mi_terdaftar={answer}"


def test_look_alikes_stand_side_by_side(offline, entries, tmp_path):
    page = opened(offline, tmp_path, entries)
    page.fill("#nama-pt", "Karsa Mandiri Mulia Raharja")
    assert page.locator(".banding dd").all_inner_texts()[0] == "Karsa Mandiri Mulia Raharja"
    assert "KARSAMANDIRI MULIA JAYA" in page.locator(".banding dd").all_inner_texts()[1]


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("Melur Mandiri Abadi", "PT Melur Sagara Mandiri"),
        ("Melur Sagara Mandiri", "PT. MELUR MANDIRI ABADI"),
        ("Perahu Timur", "PT. PERAHU SATRIA ABADI"),
        ("Perahu Satria Abadi", "PT Perahu Timur"),
    ],
)
def test_a_revoked_look_alike_stands_beside_the_name_both_ways(offline, entries, tmp_path, typed, other):
    page = opened(offline, tmp_path, entries)
    page.fill("#nama-pt", typed)
    pairs = [pair.locator("dd a").all_inner_texts() for pair in page.locator(".banding.awas").all()]
    assert all(normalise(pair[0]) == normalise(typed) for pair in pairs) and other in [pair[1] for pair in pairs]
    assert page.inner_text(".awas-cari").startswith("Awas, ") and "Bukan PT yang sama." in page.inner_text(".awas-cari")


def test_hostile_names_and_queries_stay_text(offline, tmp_path):
    bad = '<img src=x onerror="document.title=1"> </script><b>'
    model = small_facts.model(
        agencies=(
            Agency(siskop2mi_id="1", name=bad, licence_no="1"),
            Agency(siskop2mi_id="2", name="=1+1 ABADI", licence_no=""),
        )
    )
    page = opened(offline, tmp_path, agency_entries(model))
    for query in (bad, "=1+1 abadi", "\x00\x1f\u202e" + bad, "x" * 10_000):
        page.evaluate(
            "(query) => { const box = document.getElementById('nama-pt'); box.removeAttribute('maxlength'); box.value = query; box.dispatchEvent(new Event('input')); }",
            query,
        )
        assert page.locator(".hasil-cari img, .hasil-cari b b, .hasil-cari script").count() == 0
        assert page.title() == "" and len(page.inner_text(".hasil-cari")) < 3_000
