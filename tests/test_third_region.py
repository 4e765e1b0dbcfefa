"""A third regency is one file (and the file of its office): no line of code changes."""

from __future__ import annotations

import shutil

import pytest

from generator import site
from generator.abbr import without_explanations
from tests import sitebed
from tests.sitebed import ROOT, TODAY

REGION = """
name: Kabupaten Contoh
short: Contoh
province: Provinsi Contoh
summary: Kabupaten ini hanya ada dalam pengujian. Tanya dulu ke dinas.
offices: [disnaker-contoh]
where_to_ask: Tanya Disnaker Kabupaten Contoh.
village_reports_to: Desa melapor ke Disnaker Kabupaten Contoh.
patterns:
  - text: Calo di Kecamatan Karangcontoh memberi uang muka.
    sources: [uu-21-2007]
checked: 2026-11-21
review_by: 2027-05-21
"""
OFFICE = """
name: Disnaker Kabupaten Contoh
role: disnaker
grade: tanpa_nomor
what: Menjawab pertanyaan warga.
region: contoh
fallback: Datang ke kantornya pada jam kerja.
checked: 2026-11-21
review_by: 2027-02-21
sources: [uu-18-2017]
"""


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    """The project's own site with one more regency."""
    folder = sitebed.project(tmp_path_factory.mktemp("third"))
    for name in ("data", "content"):
        shutil.copytree(ROOT / name, folder / name)
    (folder / "data/regions/contoh.yml").write_text(REGION.lstrip(), encoding="utf-8")
    (folder / "data/contacts/disnaker-contoh.yml").write_text(OFFICE.lstrip(), encoding="utf-8")
    return site.build_site(folder, TODAY, runtime=False).out


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("wilayah/contoh/", "Calo di Kecamatan Karangcontoh memberi uang muka."),
        ("wilayah/contoh/", "Nomor telepon kantor ini belum kami temukan."),
        ("wilayah/contoh/", 'id="disnaker-contoh"'),
        ("wilayah/", "Provinsi Contoh"),
        ("lapor/", "Tanya Disnaker Kabupaten Contoh."),
        ("", "Kabupaten Contoh"),
        ("hukum/uu-21-2007/", "wilayah/contoh/"),
    ],
)
def test_the_pages_know_it(out, page, said):
    text = (out / page / "index.html").read_text(encoding="utf-8")
    assert said in without_explanations(text)


def test_the_search_and_the_checker_know_it(out):
    assert "wilayah/contoh/" in next((out / "js").glob("cari-situs.*.js")).read_text(encoding="utf-8")
    assert "Disnaker Kabupaten Contoh" in next((out / "js").glob("periksa.*.js")).read_text(encoding="utf-8")
    assert (out / "kartu" / "wilayah-contoh.png").is_file()
