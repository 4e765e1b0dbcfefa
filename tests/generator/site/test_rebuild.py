"""A build that finds most of its work done gives the same bytes as one that finds none of it."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from generator import cache
from generator.cache import Cache, Memo
from generator.loading.load import Loaded
from generator.site import build
from tests.support import small_facts
from tests.support.small_facts import TODAY, countries, country, model

pytestmark = pytest.mark.site


def built(folder: Path, facts, monkeypatch) -> dict[str, bytes]:
    """Every file of the site of `facts`, built in `folder` with whatever its cache has."""
    monkeypatch.setattr(build, "load", lambda root: Loaded(facts, {}))
    out = build.build_site(folder, TODAY, runtime=False).out
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}


def project(folder: Path) -> Path:
    """A project folder whose cache is empty and its own."""
    folder.mkdir()
    small_facts.project(folder)
    (folder / "_build" / "cache").unlink()
    return folder


def test_after_one_changed_fact_a_warm_build_gives_the_bytes_of_a_cold_one(tmp_path, monkeypatch):
    monkeypatch.setattr(build, "proofread_pages", lambda *_: ())
    monkeypatch.setattr(build, "proofread", lambda *_: ())
    changed = model(countries=countries(negeri=country(summary="Negeri ini kini terbuka lagi.")))
    warm = project(tmp_path / "warm")
    before = built(warm, model(), monkeypatch)
    after = built(warm, changed, monkeypatch)
    assert after == built(project(tmp_path / "cold"), changed, monkeypatch)
    told = "negara/negeri/index.html"
    assert before[told] != after[told] and b"Negeri ini kini terbuka lagi." in after[told]
    assert built(warm, model(), monkeypatch) == before, "and back again"


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
