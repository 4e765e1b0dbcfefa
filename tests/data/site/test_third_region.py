"""A third regency is one file (and the file of its office): no line of code changes."""

from __future__ import annotations

import json
import re
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from generator.site import build as whole_site
from tests.support import small_facts
from tests.support.finished import without_explanations
from tests.support.paths import AS_OF, ROOT
from tests.support.real_facts import REGIONS, model
from tests.support.strategies import PLACE

pytestmark = pytest.mark.site

REGION = """
name: Kabupaten Contoh
short: Contoh
code: "99.01"
depth: lengkap
summary: Kabupaten ini hanya ada dalam pengujian. Tanya dulu ke dinas.
where_to_ask: Tanya Disnaker Kabupaten Contoh.
village_reports_to: Desa melapor ke Disnaker Kabupaten Contoh.
patterns:
  - text: Calo di Kecamatan Karangcontoh memberi uang muka.
    sources: [uu-21-2007]
checked: {day}
review_by: {later}
"""
OFFICE = """
name: Disnaker Kabupaten Contoh
role: disnaker
grade: tanpa_nomor
what: Menjawab pertanyaan warga.
serves: ["99.01", "99"]
fallback: Datang ke kantornya pada jam kerja.
checked: {day}
review_by: {later}
sources: [uu-18-2017]
"""
PROVINCE = """
code: "99"
name: Provinsi Contoh
checked: {day}
review_by: {later}
sources: [uu-18-2017]
"""
CODE = ("generator", "checker", "site_templates")
PLACES = sorted({*model().provinces, *model().regions})


@pytest.fixture(scope="module")
def out(tmp_path_factory) -> Path:
    """The project's own site with one more regency and few companies: each has a page and none is looked at here."""
    folder = small_facts.project(tmp_path_factory.mktemp("third"))
    for name in ("data", "content"):
        shutil.copytree(ROOT / name, folder / name)
    days = {
        "day": AS_OF,
        "later": AS_OF + timedelta(days=90),
    }  # the day of the shared site: what that has drawn is there
    (folder / "data/regions/contoh.yml").write_text(REGION.lstrip().format(**days), encoding="utf-8")
    (folder / "data/provinces/provinsi-contoh.yml").write_text(PROVINCE.lstrip().format(**days), encoding="utf-8")
    with (folder / "data/regencies.yml").open("a", encoding="utf-8") as names:
        names.write('  "99.01": Kabupaten Contoh\n')
    _few_companies(folder / "data/agencies")
    (folder / "data/contacts/disnaker-contoh.yml").write_text(OFFICE.lstrip().format(**days), encoding="utf-8")
    return whole_site.build_site(folder, AS_OF, runtime=False).out


def _few_companies(folder: Path) -> None:
    """Of the register only those stay of which a decision speaks."""
    told = (folder / "decisions.csv").read_text(encoding="utf-8")
    file = folder / model().register.file
    head, *lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    named = {agency.licence_no for agency in model().agencies if agency.name.removeprefix("PT. ") in told}
    kept = [line for line in lines if any(number in line for number in named)]
    file.write_text("".join([head, *kept]), encoding="utf-8")


def naming(folder: Path, regions: list[str]) -> list[str]:
    """Files of code that name one of the regions."""
    pattern = re.compile(rf"\b({'|'.join(regions)})\b", re.IGNORECASE)
    paths = [
        path
        for name in CODE
        for path in (folder / name).rglob("*")
        if path.suffix in (".py", ".j2", ".html", ".js", ".mjs", ".typ", ".css")
    ]
    return [path.relative_to(folder).as_posix() for path in paths if pattern.search(path.read_text(encoding="utf-8"))]


def test_no_code_knows_a_region_by_name(tmp_path):
    assert naming(ROOT, PLACES) == []
    (tmp_path / "generator").mkdir()
    (tmp_path / "generator/x.py").write_text(f'if region == "{REGIONS[0]}":', encoding="utf-8")
    assert naming(tmp_path, PLACES) == ["generator/x.py"]


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("wilayah/contoh/", "Calo di Kecamatan Karangcontoh memberi uang muka."),
        ("wilayah/contoh/", "Nomor telepon kantor ini belum kami temukan."),
        ("wilayah/contoh/", 'id="disnaker-contoh"'),
        ("wilayah/contoh/", 'href="../../periksa/#wilayah=contoh"'),
        ("wilayah/contoh/", 'href="../../cetak/contoh/"'),
        ("wilayah/contoh/", 'href="../../sosialisasi/contoh/"'),
        ("wilayah/contoh/", 'href="../../wilayah/contoh/#disnaker-contoh"'),
        ("wilayah/", "Provinsi Contoh"),
        ("lapor/", 'id="disnaker-contoh" data-tempat="99.01"'),
        ("cetak/", "Kabupaten Contoh"),
        ("cetak/buat/", "Kabupaten Contoh"),
        ("sosialisasi/", "Kabupaten Contoh"),
        ("sosialisasi/contoh/", "Desa melapor ke Disnaker Kabupaten Contoh."),
        ("sosialisasi/slide/contoh/", "Disnaker Kabupaten Contoh"),
        ("hukum/uu-21-2007/", "wilayah/contoh/"),
    ],
)
def test_the_pages_know_it(out, page, said):
    text = (out / page / "index.html").read_text(encoding="utf-8")
    assert said in without_explanations(text)


@pytest.mark.parametrize("folder", ["wilayah", "cetak", "sosialisasi", "sosialisasi/slide"])
def test_it_has_every_file_that_the_others_have(out, folder):
    def files(region: str) -> set[str]:
        return {path.name for path in (out / folder / region).iterdir()}

    assert files("contoh") == files(REGIONS[0]) == files(REGIONS[1]) != set()


@pytest.mark.parametrize("paper", ["lapor-a4", "alur-a4", "slide", "panduan", "formulir-laporan-a4", "kartu-a4"])
def test_its_sheets_name_its_office(out, paper):
    text = " ".join(
        " ".join(page.extract_text() for page in PdfReader(out / "cetak/contoh" / f"{paper}.pdf").pages).split()
    )
    assert "Kabupaten Contoh" in text
    assert not any(region.title() in text for region in REGIONS)


def test_the_search_the_data_and_the_message_know_it(out):
    assert "wilayah/contoh/" in next((out / "js").glob("search.*.js")).read_text(encoding="utf-8")
    assert "Disnaker Kabupaten Contoh" in json.dumps(
        json.loads((out / "data/contacts.json").read_text(encoding="utf-8"))
    )
    assert "Kabupaten Contoh" in (out / "cetak/contoh/pesan-warga.txt").read_text(encoding="utf-8")
    assert (out / "kartu" / "wilayah-contoh.png").is_file()


def test_the_checker_names_its_office(out, visit):
    link = re.search(
        r'href="\.\./\.\./(periksa/)(#wilayah=contoh)"', (out / "wilayah/contoh/index.html").read_text(encoding="utf-8")
    )
    visitor = visit((out / link[1] / "index.html").as_uri() + link[2])
    visitor.hurry({"perekrut": "kenalan", "tujuan": PLACE, "tahap": "baru_ditawari"})
    assert "Disnaker Kabupaten Contoh" in visitor.page.locator(".kontak-daftar").inner_text()
    assert not any(region.title() in visitor.page.locator(".kontak-daftar").inner_text() for region in REGIONS)
