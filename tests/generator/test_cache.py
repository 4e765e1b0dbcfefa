"""What is kept between builds stands in `_build`, which git never sees, wherever the project is."""

from __future__ import annotations

from pathlib import Path

from generator.cache import Cache, Memo, made


def seen(folder: Path) -> list[str]:
    """The files below `folder` that git would see: not those below a folder whose `.gitignore` names everything."""
    hidden = {path.parent for path in folder.rglob(".gitignore") if path.read_text(encoding="utf-8").split() == ["*"]}
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return [path.relative_to(folder).as_posix() for path in files if not hidden.intersection(path.parents)]


def test_git_sees_nothing_of_what_is_kept(tmp_path):
    Cache(tmp_path / "_build" / "cache" / "pages").get("html", "a" * 64, lambda: b"x")
    memo = Memo(tmp_path / "_build" / "cache" / "proofread.json")
    assert memo.get("key", lambda: 1) == 1
    memo.save()
    assert (tmp_path / "_build" / "cache" / "proofread.json").is_file() and seen(tmp_path) == []


def test_a_folder_that_is_no_build_stays_seen(tmp_path):
    (made(tmp_path / "own" / "cache") / "x").write_text("x", encoding="utf-8")
    assert seen(tmp_path) == ["own/cache/x"]


def test_what_is_there_stays_as_it_is(tmp_path):
    folder = tmp_path / "_build"
    folder.mkdir()
    assert made(folder) == folder and list(folder.iterdir()) == []


def test_a_kept_file_that_lost_its_bytes_is_made_anew(tmp_path):
    """As a machine leaves it that lost its power before the bytes were on its disk."""
    cache = Cache(tmp_path / "_build" / "cache" / "runtime")
    assert cache.get("wasm", "a" * 64, lambda: b"whole") == b"whole"
    (kept,) = [path for path in cache.folder.iterdir() if path.name.startswith("wasm")]
    kept.write_bytes(b"")
    assert cache.get("wasm", "a" * 64, lambda: b"whole") == b"whole" == kept.read_bytes()
