"""A build that finds most of its work done gives the same bytes as one that finds none of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from generator import cache
from generator.cache import AboutThings, Cache, Memo, Recent
from generator.site.builder import Builder
from generator.web.finish.by_address import files_below
from tests.frozen.facts import FACTS, TODAY
from tests.support import small_facts
from tests.support.paths import ROOT

pytestmark = pytest.mark.site


PROGRAM = """
import sys
from datetime import date
from pathlib import Path
from generator.site.build import build_site
from generator.site.builder import answer

def build():
    build_site(Path.cwd(), date.fromisoformat(sys.argv[1]), runtime=False, proofreading=False)
    return 0

sys.exit(answer(build) if "--wait" in sys.argv else build())
"""
CHANGES = {
    "a contact's number": ("data/contacts/kantor-uji.yml", 'number: "110"', 'number: "1-1-0"'),
    "what a country says of a fee": ("data/countries/negeri.yml", "value: Rp2", "value: Rp77.000"),
    "a company": ("data/agencies/register.csv", "PT Uji Dua", "PT Uji Tujuh"),
    "a sentence of the site's own": ("data/words/search.yml", "urgent: Nomor darurat", "urgent: Telepon tujuh"),
    "a hand-written page": ("content/hak.md", "Kalimat pertama.", "Kalimat ketujuh."),
    "a country's name": ("data/countries/negeri-uji.yml", "name: ", "name: Tujuh "),
    "a question's text": ("data/checker/questions/umur.yml", "text: ", "text: Tujuh "),
}
"""What an office changes: the file, what stands in it first, and what stands there then."""
ELSEWHERE = {"TZ": "Pacific/Apia", "LC_ALL": "C", "PYTHONHASHSEED": "17"}
"""Another time zone, locale and order of sets than those of this process."""


@pytest.fixture
def program(tmp_path):
    """A project with the frozen facts, and what builds it; nothing is cached for it."""
    folder = tmp_path / "project"
    folder.mkdir()
    small_facts.project(folder)
    (folder / "_build" / "cache").unlink()
    shutil.copytree(FACTS / "data", folder / "data")
    shutil.rmtree(folder / "data" / "meeting")
    (folder / "content").mkdir()
    (folder / "content" / "hak.md").write_text("# Hak\n\nKalimat pertama. [Lapor](lapor/index.md)\n", encoding="utf-8")
    (folder / "build.py").write_text(PROGRAM)
    return folder


def files_of(site: Path) -> dict[str, bytes]:
    return {name: path.read_bytes() for name, path in files_below(site).items()}


def changed(folder: Path, file: str, old: str, new: str) -> str:
    """Writes the change; the file's path."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return str(path)


def test_after_any_changed_fact_the_served_site_has_the_bytes_of_a_full_build(program, tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    command = [sys.executable, "build.py", TODAY.isoformat()]
    builder = Builder(command, program)
    assert builder.build() == 0
    before = seen = files_of(program / "site")
    process = builder.running.pid
    for told, change in CHANGES.items():
        assert builder.build([changed(program, *change)]) == 0, told
        after = files_of(program / "site")
        assert after != seen, f"{told} changes nothing on the site"
        seen = after
    assert builder.running.pid == process, "one process made them all"
    elsewhere = tmp_path / "di tempat lain"
    shutil.copytree(program, elsewhere, symlinks=True, ignore=shutil.ignore_patterns("cache", "site", ".site-*"))
    subprocess.run(command, cwd=elsewhere, env=os.environ | ELSEWHERE, check=True)
    assert files_of(elsewhere / "site") == seen, "as if nothing had been at hand, wherever and by whomever it is built"
    for file, old, new in CHANGES.values():
        changed(program, file, new, old)
    assert builder.build([str(program / "data"), str(program / "content")]) == 0
    builder.close()
    assert files_of(program / "site") == before, "and back again"
    assert not list(program.glob(".site-*")), "and nothing is left of the sites between"


def test_what_no_build_asked_for_in_a_month_is_forgotten(tmp_path):
    kept, month = Cache(tmp_path / "x"), cache.DAYS_KEPT * cache.DAY
    for key, age in (("lama", month + 60), ("baru", month - 60), ("dipakai", month + 60)):
        kept.get("a", key, key.encode)
        day = time.time() - age
        os.utime(tmp_path / "x" / f"a-{key}", (day, day))
    kept.get("a", "dipakai", lambda: pytest.fail("made again"))
    cache.forget_old(tmp_path)
    assert {path.name for path in (tmp_path / "x").iterdir()} == {"a-baru", "a-dipakai"}
    os.utime(tmp_path / "x" / "a-baru", (0, 0))
    cache.forget_old(tmp_path)
    assert (tmp_path / "x" / "a-baru").exists(), "it has looked today"
    os.utime(tmp_path / "looked", (0, 0))
    cache.forget_old(tmp_path)
    assert not (tmp_path / "x" / "a-baru").exists()


def test_a_memo_keeps_what_was_asked_for_and_drops_the_rest(tmp_path):
    file = tmp_path / "memo.json"
    memo = Memo(file)
    assert memo.get("a", lambda: [1]) == memo.get("a", lambda: pytest.fail("made again")) == [1]
    memo.get("b", lambda: "x")
    memo.save()
    again = Memo(file)
    assert again.get("b", lambda: pytest.fail("made again")) == "x"
    again.save()
    assert Memo(file).known == {"b": "x"}


@pytest.mark.parametrize("content", [b"", b'{"a": ', b"\xff"])
def test_a_memo_that_was_cut_short_is_none(tmp_path, content):
    (tmp_path / "memo.json").write_bytes(content)
    assert Memo(tmp_path / "memo.json").get("a", lambda: 2) == 2


def test_what_is_at_hand_is_not_made_again_and_the_oldest_goes_first():
    made: list[str] = []
    recent: Recent[str] = Recent(most=2)

    def ask(key: str) -> str:
        return recent.get(key, lambda: made.append(key) or key.upper())

    assert [ask(key) for key in ("a", "b", "a", "c", "a", "b")] == ["A", "B", "A", "C", "A", "B"]
    assert made == ["a", "b", "c", "b"]


def test_what_is_known_of_a_thing_is_not_said_of_its_equal():
    known: AboutThings[str] = AboutThings(most=2)
    one, equal = [1], [1]
    assert known.get(one, lambda: "satu") == known.get(one, lambda: pytest.fail("made again")) == "satu"
    assert known.get(equal, lambda: "lain") == "lain"
    del one
    assert known.get([1], lambda: "baru") == "baru", "a number given away again is no acquaintance"


def test_many_may_ask_at_once():
    recent: Recent[int] = Recent(most=3)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda number: recent.get(number % 5, lambda: number % 5), range(20_000)))
    assert found == [number % 5 for number in range(20_000)] and len(recent.known) <= 3
