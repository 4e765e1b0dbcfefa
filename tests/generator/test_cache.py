"""What is kept between builds stands in `_build`, which git never sees, wherever the project is."""

from __future__ import annotations

import subprocess

from generator.cache import Cache, Memo, made


def untracked(folder) -> str:
    """What git would add of `folder`, which gets a repository of its own."""
    subprocess.run(["git", "init", "-q", str(folder)], check=True, capture_output=True)
    command = ["git", "-C", str(folder), "status", "--porcelain", "--untracked-files=all"]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def test_git_sees_nothing_of_what_is_kept(tmp_path):
    Cache(tmp_path / "_build" / "cache" / "pages").get("html", "a" * 64, lambda: b"x")
    memo = Memo(tmp_path / "_build" / "cache" / "proofread.json")
    assert memo.get("key", lambda: 1) == 1
    memo.save()
    assert (tmp_path / "_build" / "cache" / "proofread.json").is_file() and untracked(tmp_path) == ""


def test_a_folder_that_is_no_build_stays_seen(tmp_path):
    (made(tmp_path / "own" / "cache") / "x").write_text("x", encoding="utf-8")
    assert untracked(tmp_path) == "?? own/cache/x\n"


def test_what_is_there_stays_as_it_is(tmp_path):
    folder = tmp_path / "_build"
    folder.mkdir()
    assert made(folder) == folder and list(folder.iterdir()) == []
