"""What stands beside the pages: the opener, the feed, the edition and the digests."""

from __future__ import annotations

import hashlib
import json
import subprocess
from datetime import date
from xml.etree import ElementTree

import pytest

from generator.web.hosting import feed, sitemap
from generator.web.hosting.write import write_for_readers, write_sums, write_version
from tests.support.small_facts import model

DAY = date(2031, 5, 6)
BASE = "https://contoh.example.go.id/jalur/"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def out(tmp_path):
    """A folder with one page."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "index.html").write_text("beranda")
    return folder


def test_digests_are_true_and_tell_every_change(out, tmp_path):
    write_sums(out, write_version(tmp_path, out, DAY, {}, offline=True))
    assert subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=out, check=False).returncode == 0
    first = json.loads((out / "version.json").read_text())
    assert first["as_of"] == DAY.isoformat()
    for name in ("SHA256SUMS", "version.json"):
        (out / name).unlink()
    (out / "index.html").write_text("beranda lain")
    write_sums(out, write_version(tmp_path, out, DAY, {}, offline=True))
    assert json.loads((out / "version.json").read_text())["digest"] != first["digest"]
    digest = hashlib.sha256(b"beranda lain").hexdigest()
    assert f"{digest}  index.html" in (out / "SHA256SUMS").read_text().splitlines()


def test_without_an_address_there_is_no_feed_and_no_map(out):
    write_for_readers(out, model(), None, ["", "periksa/"], {})
    assert {path.name for path in out.iterdir()} == {"index.html", "robots.txt", "BUKA-DI-SINI.html"}


def test_the_feed_names_days_of_reading_and_changes_of_the_register(out):
    facts = model()
    write_for_readers(out, facts, BASE, ["", "periksa/"], {})
    root = ElementTree.parse(out / feed.NAME).getroot()
    entries = root.findall(f"{ATOM}entry")
    days = [entry.findtext(f"{ATOM}updated")[:10] for entry in entries]
    read = {source.checked.isoformat() for source in facts.sources.values()}
    assert days == sorted(days, reverse=True) and read & set(days)
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(entries)
    assert all(entry.find(f"{ATOM}link").get("href").startswith(BASE) for entry in entries)
    newest = max(read)
    shown = next(entry for entry in entries if entry.findtext(f"{ATOM}id").endswith(f"#{newest}-sumber"))
    named = shown.findtext(f"{ATOM}summary").split("; ")
    assert named == [source.short for source in facts.sources.values() if source.checked.isoformat() == newest]
    assert f'href="{BASE}"' in (out / feed.NAME).read_text()


def test_the_opener_leads_to_the_first_page_with_and_without_its_own_leap(out):
    write_for_readers(out, model(), None, [], {})
    html = (out / "BUKA-DI-SINI.html").read_text()
    assert 'content="0; url=index.html"' in html and '<a href="index.html">' in html


def test_a_page_is_as_new_as_the_newest_reading_of_what_it_names():
    facts = model()
    old, new = (
        source.model_copy(update={"checked": date(year, 3, 4)})
        for year, source in zip((2029, 2030), [*facts.sources.values()] * 2, strict=False)
    )
    known = facts.__class__(**{**vars(facts), "sources": {"lama": old, "baru": new}})
    page = b'<a href="../sumber/#lama">1</a><a href="../sumber/#baru">2</a><a href="../sumber/#entah">3</a>'
    told = sitemap.text(known, BASE, ["", "hak/"], {"hak/index.html": page})
    assert f"<loc>{BASE}hak/</loc><lastmod>2030-03-04</lastmod>" in told and told.count("<lastmod>") == 1
    assert told == sitemap.text(known, BASE, ["hak/", ""], {"hak/index.html": page})
