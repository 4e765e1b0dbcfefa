"""The site without a server: every link of the ZIP opens a page of it, and the one file checks an offer by itself."""

from __future__ import annotations

import io
import re
import zipfile
from html import unescape
from types import SimpleNamespace
from urllib.parse import unquote, urljoin

import pytest

from generator.licences.components import COMPONENTS, text_of
from generator.packing import run
from generator.packing.folder import folder_zip
from generator.packing.one_file import CHECKER, PARTS, one_file
from generator.problems import InputProblems
from generator.shown.sources import page_id
from generator.web.pages.licences import URL
from generator.web.scripts.bundle import page_script
from tests.support.browser_cases import answers_of
from tests.support.paths import AS_OF, ROOT

HREF = re.compile(r'<a\b[^>]*?\bhref="([^"]*)"')
BASE = "https://contoh.example.go.id/jalur/"
WHERE = "https://berkas.invalid/"


@pytest.fixture(scope="module")
def packed(site, model):
    """The ZIP with the sheets of the first region."""
    return zipfile.ZipFile(io.BytesIO(folder_zip(site, "jalur", page_id(next(iter(model.in_depth()))))))


@pytest.fixture(scope="module")
def file(site, model, tmp_path_factory):
    """Path of the one file, of a site without an address."""
    script = page_script(ROOT, model.words, "one-file", {"site": ""})
    path = tmp_path_factory.mktemp("satu") / "jalur-resmi.html"
    path.write_bytes(one_file(site, None, model.words.outside_pages.one_file, script))
    return path


def test_every_link_opens_a_file_of_the_zip_and_no_folder(packed):
    names = set(packed.namelist())
    for name in names:
        if name.endswith(".html"):
            for href in HREF.findall(packed.read(name).decode()):
                target = urljoin(WHERE + name, href).partition("#")[0].partition("?")[0]
                if target.startswith(WHERE):
                    assert unquote(target.removeprefix(WHERE)) in names, f"{name}: {href}"


def test_the_zip_brings_no_python_and_the_sheets_of_one_region(packed, model):
    names = packed.namelist()
    assert not [name for name in names if "/py/" in name or name.endswith((".gz", ".br", ".htaccess", "sw.js"))]
    assert "jalur/BUKA-DI-SINI.html" in names and "jalur/periksa/index.html" in names
    sheets = {name.split("/")[2] for name in names if name.startswith("jalur/cetak/") and name.endswith(".pdf")}
    assert sheets == {page_id(next(iter(model.in_depth())))}
    assert sum(entry.compress_size for entry in packed.infolist()) < run.MOST_BYTES[".zip"]


def test_what_stays_behind_is_linked_on_the_whole_site(site):
    with zipfile.ZipFile(io.BytesIO(folder_zip(site, "jalur", base_url=BASE))) as whole:
        html = whole.read("jalur/tentang/index.html").decode() + whole.read("jalur/index.html").decode()
    assert f'href="{BASE}pengelola/"' in html


def test_the_same_site_gives_the_same_bytes(site, file, model):
    script = page_script(ROOT, model.words, "one-file", {"site": ""})
    assert one_file(site, None, model.words.outside_pages.one_file, script) == file.read_bytes()
    assert folder_zip(site, "jalur") == folder_zip(site, "jalur")


def test_the_one_file_asks_for_nothing_and_stays_small(file):
    html = file.read_text(encoding="utf-8")
    assert len(html.encode()) < run.MOST_BYTES[".html"]
    assert not re.search(r"""<(?:script|img)\b[^>]*\bsrc=["'](?!data:)""", html) and "<link" not in html
    assert not re.search(r"""\bdata-[a-z-]+=["']\.\./""", html) and "berkas:" not in html


def test_both_bring_the_licences_of_what_is_in_them(packed, file):
    html = file.read_text(encoding="utf-8")
    names = {f"jalur/{URL}{component.id}.txt" for component in COMPONENTS}
    assert names <= set(packed.namelist())
    held = {one.id for one in COMPONENTS if text_of(one).split("\n\n")[1] in unescape(html)}
    assert "lucide" in held and held < {one.id for one in COMPONENTS}


@pytest.mark.browser
@pytest.mark.parametrize("verdict", ["prosedural", "bahaya_tppo"])
def test_the_one_file_gives_the_verdict_in_flight_mode(visit, model, file, verdict):
    visitor = visit(file.as_uri(), offline=True)
    visitor.base = "file:"
    visitor.hurry(answers_of(model, verdict))
    assert visitor.verdict == verdict
    visitor.assert_quiet()


@pytest.mark.browser
def test_each_part_opens_and_leads_back_to_the_question(visit, file, site):
    page = visit(file.as_uri(), offline=True).page
    for part in (part for part in PARTS if (site / part).is_dir()):
        page.locator(f".bagian-lain a[href='#/{part}']").click()
        assert page.locator(".satu-halaman:visible").evaluate_all("(all) => all.map((one) => one.id)") == [f"/{part}"]
        page.locator(f".satu-halaman:visible a[href='#/{CHECKER}']").first.click()
        assert page.locator("#periksa").is_visible()


@pytest.mark.browser
def test_what_is_not_in_the_file_says_so_and_the_answers_stay(visit, file):
    page = visit(file.as_uri(), offline=True).page
    page.evaluate(
        "document.querySelector('#periksa').append(Object.assign(document.createElement('a'), {href: '#/p3mi/', textContent: 'PT'}))"
    )
    page.get_by_text("PT", exact=True).click()
    assert page.locator("[role=status].kurang").is_visible()
    assert page.locator("#periksa").is_visible()


@pytest.mark.browser
def test_without_a_script_its_links_lead_to_its_parts(visit, file):
    page = visit(file.as_uri(), offline=True, java_script_enabled=False).page
    page.locator(f".bagian-lain a[href='#/{PARTS[0]}']").click()
    assert page.locator(f"[id='/{PARTS[0]}']").bounding_box()["y"] < 640


@pytest.fixture
def built(site, monkeypatch):
    """The build has just been done."""
    monkeypatch.setattr(run, "build_site", lambda *_, **__: SimpleNamespace(out=site))


def test_pack_writes_both_whole(built, tmp_path):
    paths = run.pack(ROOT, AS_OF, tmp_path / "paket", None, overdue_ok=False)
    assert sorted(path.name for path in (tmp_path / "paket").iterdir()) == sorted(path.name for path in paths)
    assert {path.suffix for path in paths} == set(run.MOST_BYTES)


def test_an_unknown_region_and_one_that_is_too_heavy_are_told_in_one_line(built, tmp_path, monkeypatch, model):
    region = next(iter(model.regions))
    with pytest.raises(InputProblems, match=region):
        run.pack(ROOT, AS_OF, tmp_path, f"{region}x", overdue_ok=False)
    monkeypatch.setitem(run.MOST_BYTES, ".zip", 10)
    with pytest.raises(InputProblems, match="MB"):
        run.pack(ROOT, AS_OF, tmp_path, None, overdue_ok=False)
    assert not list(tmp_path.iterdir())
