"""Publishing: the old site stands until the new one is complete; what a host needs is there and true."""

from __future__ import annotations

import gzip
import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import brotli
import pytest

from generator.cache import Cache
from generator.facts.site import Site
from generator.problems import DataProblems
from generator.site import build, publish
from generator.web.finish import built_folder
from generator.web.finish.by_address import files_below
from generator.web.finish.links import broken_links
from generator.web.preview_cards import Card, write_cards
from tests.support.finished import links_below
from tests.support.paths import ROOT
from tests.support.small_builds import built, listing
from tests.support.small_facts import model

pytestmark = pytest.mark.site

WITH_ADDRESS = model(site=Site(**(model().site.model_dump() | {"base_url": "https://contoh.example.go.id/jalur"})))


@pytest.fixture
def small(tmp_path, monkeypatch):
    """A built site of the made-up facts, to be built again."""
    return built(tmp_path, model(), monkeypatch)


@pytest.fixture(scope="module")
def read_only(tmp_path_factory):
    """The same for tests that only look."""
    with pytest.MonkeyPatch.context() as patch:
        return built(tmp_path_factory.mktemp("site"), model(), patch)


def test_compressed_copies_hold_the_same(read_only):
    files = listing(read_only)
    texts = [name for name in files if Path(name).suffix in built_folder.TEXT]
    assert len(texts) > 15
    for name in texts:
        assert gzip.decompress(files[f"{name}.gz"]) == files[name], name
        assert brotli.decompress(files[f"{name}.br"]) == files[name], name


def test_the_same_facts_give_the_same_site(small, tmp_path, monkeypatch):
    first = listing(small)
    assert listing(built(tmp_path, model(), monkeypatch)) == first


@pytest.mark.parametrize("step", ["run_mkdocs", "complete", "put_in_place"])
def test_old_site_stands_when_a_build_fails_midway(small, tmp_path, monkeypatch, step):
    before = listing(small)

    def fails(*_args, **_more):
        raise OSError("disk full")

    monkeypatch.setattr(publish if step != "complete" else build, step, fails)
    with pytest.raises(OSError, match="disk full"):
        built(tmp_path, model(), monkeypatch)
    assert listing(small) == before
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".site")) == []


def test_swap_that_fails_puts_the_old_site_back(tmp_path):
    old = tmp_path / "site"
    old.mkdir()
    (old / "index.html").write_text("lama")
    with pytest.raises(OSError):
        publish.put_in_place(tmp_path / "tidak-ada", old)
    assert (old / "index.html").read_text() == "lama"


def ended() -> int:
    """The number of a process that runs no longer."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def unfinished(root: Path, number: object) -> Path:
    """What a build with that number has written so far."""
    folder = root / f".site-{number}-abc"
    (folder / "site").mkdir(parents=True)
    (folder / "site/index.html").write_text("setengah")
    return folder


def test_what_a_killed_build_left_goes_with_the_next(tmp_path):
    left = [unfinished(tmp_path, number) for number in (ended(), os.getpid(), "k3x9_q")]
    at_work = unfinished(tmp_path, os.getppid())
    with publish.fresh_folder(tmp_path) as folder:
        assert sorted(tmp_path.iterdir()) == sorted([at_work, folder])
        assert list(folder.iterdir()) == []
    assert list(tmp_path.iterdir()) == [at_work]
    assert not any(path.exists() for path in left)


def test_a_site_moved_aside_by_a_build_that_was_killed_then_comes_back(tmp_path):
    left = unfinished(tmp_path, ended())
    (left / "site-lama").mkdir()
    (left / "site-lama/index.html").write_text("lama")
    with publish.fresh_folder(tmp_path) as folder:
        assert (tmp_path / "site/index.html").read_text() == "lama"
        (folder / "site").mkdir()
        (folder / "site/index.html").write_text("baru")
        publish.put_in_place(folder / "site", tmp_path / "site")
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert (tmp_path / "site/index.html").read_text() == "baru"


def test_an_old_site_that_was_being_swept_up_does_not_replace_the_new_one(tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text("baru")
    (unfinished(tmp_path, ended()) / "site-lama").mkdir()
    with publish.fresh_folder(tmp_path):
        assert (tmp_path / "site/index.html").read_text() == "baru"


def test_where_somebody_waits_the_old_site_goes_afterwards(tmp_path):
    (tmp_path / "site").mkdir()
    with publish.deleting_later():
        with publish.fresh_folder(tmp_path) as folder:
            (folder / "site").mkdir()
            publish.put_in_place(folder / "site", tmp_path / "site")
        assert [path.name for path in folder.iterdir()] == ["site-lama"]
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_link_to_nowhere_stops_the_build(small, tmp_path, monkeypatch):
    before = listing(small)
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "hak.md").write_text(
        "# Hak\n\n[x](lapor/index.md#darurap) dan [y](ngeri/)\n", encoding="utf-8"
    )
    with pytest.raises(DataProblems) as caught:
        built(tmp_path, model(), monkeypatch)
    assert (
        "content/hak.md" in str(caught.value)
        and "Maksud Anda 'darurat'?" in str(caught.value)
        and "'ngeri/'" in str(caught.value)
    )
    assert listing(small) == before


def test_mkdocs_warnings_become_problems(small, tmp_path, monkeypatch):
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "hak.md").write_text("# Hak\n\n[x](tiada.md)\n", encoding="utf-8")
    with pytest.raises(DataProblems, match="tiada.md"):
        built(tmp_path, model(), monkeypatch)


def test_nothing_of_the_theme_package_is_left(read_only):
    names = set(listing(read_only))
    assert not [
        name for name in names if "bundle" in name or "fonts" in name or name.startswith(("assets/", "search/"))
    ]
    assert {"index.html", "404.html", "robots.txt", "_headers"} <= names and "sitemap.xml" not in names


def test_assets_are_named_by_content(read_only):
    styles = re.findall(r'href="([^"]+\.css)"', (read_only / "index.html").read_text(encoding="utf-8"))
    assert styles and all(re.fullmatch(r"css/\w+\.[0-9a-f]{12}\.css", name) for name in styles)
    headers = (read_only / "_headers").read_text(encoding="utf-8")
    assert f"/{styles[0]}\n  Cache-Control: public, max-age=31536000, immutable" in headers
    assert "Content-Security-Policy" in headers


def test_with_an_address_previews_and_sitemap_are_absolute(tmp_path, monkeypatch):
    out = built(tmp_path, WITH_ADDRESS, monkeypatch)
    text = (out / "negara" / "negeri" / "index.html").read_text(encoding="utf-8")
    base = "https://contoh.example.go.id/jalur/"
    assert (
        f'property="og:image" content="{base}kartu/negara-negeri.png"' in text
        and (out / "kartu" / "negara-negeri.png").is_file()
    )
    assert f'rel="canonical" href="{base}negara/negeri/"' in text
    assert f"<loc>{base}negara/negeri/</loc>" in (out / "sitemap.xml").read_text(encoding="utf-8")
    assert 'href="/jalur/lapor/#darurat"' in (out / "404.html").read_text(encoding="utf-8")
    assert broken_links(files_below(out), links_below(out), "/jalur/") == []


def test_cards_are_small_and_kept(tmp_path):
    cache = Cache(tmp_path / "cache")
    long = Card("panjang", "Kerja ke luar negeri dari Kabupaten Uji Coba", "Terbuka untuk beberapa pekerjaan", "kuning")
    write_cards(
        [long, Card("merah", "Lapor", "Boleh bertanya dulu.", "merah")], ROOT / "site_templates", cache, tmp_path / "a"
    )
    for path in (tmp_path / "a").iterdir():
        data = path.read_bytes()
        assert struct.unpack(">II", data[16:24]) == (1200, 630) and len(data) < 60_000
    monkey = pytest.MonkeyPatch()
    with monkey.context() as patch:
        patch.setattr("generator.web.preview_cards._drawer", lambda source: pytest.fail("drawn again"))
        write_cards([long], ROOT / "site_templates", cache, tmp_path / "b")
    assert (tmp_path / "b" / "panjang.png").read_bytes() == (tmp_path / "a" / "panjang.png").read_bytes()


def test_a_page_that_stays_as_it_was_is_asked_again_whether_its_links_lead_anywhere(small, tmp_path, monkeypatch):
    content = tmp_path / "content"
    content.mkdir()
    (content / "hak.md").write_text("# Hak\n\n[Surat](surat.md)\n", encoding="utf-8")
    (content / "surat.md").write_text("---\ntitle: Surat\n---\n\nSurat.\n", encoding="utf-8")
    first = listing(built(tmp_path, model(), monkeypatch))
    assert b"<title>Hak" in first["hak/index.html"] and b"<title>Surat" in first["surat/index.html"]
    assert listing(built(tmp_path, model(), monkeypatch)) == first, "kept as it was"
    (content / "surat.md").unlink()
    for _ in range(2):  # what was warned of is kept by no build
        with pytest.raises(DataProblems, match="surat"):
            built(tmp_path, model(), monkeypatch)
