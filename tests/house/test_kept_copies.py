"""A kept folder is as it was made, whatever the test before did in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.kept_copies import Kept, stamps


def made(folder: Path) -> Path:
    (folder / "data/laws").mkdir(parents=True)
    (folder / "data/laws/a.yml").write_text("a: 1\n", encoding="utf-8")
    (folder / "data/b.yml").write_text("b: 2\n", encoding="utf-8")
    (folder / "program").symlink_to("data")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


CHANGES = {
    "another text of the same length": lambda folder: (folder / "data/b.yml").write_text("b: 3\n", encoding="utf-8"),
    "the same text again": lambda folder: (folder / "data/b.yml").write_text("b: 2\n", encoding="utf-8"),
    "a file gone": lambda folder: (folder / "data/laws/a.yml").unlink(),
    "a folder gone": lambda folder: shutil.rmtree(folder / "data"),
    "a file more": lambda folder: (folder / "data/laws/c.yml").write_text("c", encoding="utf-8"),
    "a folder more": lambda folder: (folder / "_build/cache").mkdir(parents=True),
    "a file in the place of a folder": lambda folder: (
        shutil.rmtree(folder / "data/laws"),
        (folder / "data/laws").write_text("x", encoding="utf-8"),
    ),
    "a folder in the place of a file": lambda folder: (
        (folder / "data/b.yml").unlink(),
        (folder / "data/b.yml").mkdir(),
    ),
    "a file in the place of a link": lambda folder: (
        (folder / "program").unlink(),
        (folder / "program").write_text("x", encoding="utf-8"),
    ),
    "a link to elsewhere": lambda folder: (
        (folder / "program").unlink(),
        (folder / "program").symlink_to("data/laws"),
    ),
    "a link in the place of a folder": lambda folder: (
        shutil.move(folder / "data/laws", folder / "elsewhere"),
        (folder / "data/laws").symlink_to("../elsewhere"),
    ),
    "what nobody may write": lambda folder: (folder / "data/b.yml").chmod(0o400),
    "a file put in place by its name": lambda folder: (
        (folder / "new.yml").write_text("b: 4\n", encoding="utf-8"),
        (folder / "new.yml").replace(folder / "data/b.yml"),
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_it_is_as_it_was_made(tmp_path, change):
    kept = Kept(made(tmp_path))
    before, marks = contents(tmp_path), stamps(tmp_path)
    for _ in range(2):
        CHANGES[change](tmp_path)
        assert stamps(tmp_path) != marks
        assert kept.restore() == tmp_path
        assert (contents(tmp_path), stamps(tmp_path)) == (before, marks)
    assert (tmp_path / "program").readlink() == Path("data")


def test_what_lies_behind_a_link_is_left_alone(tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other/x").write_text("1", encoding="utf-8")
    (tmp_path / "own").mkdir()
    (tmp_path / "own/link").symlink_to("../other")
    kept = Kept(tmp_path / "own")
    (tmp_path / "other/x").write_text("2", encoding="utf-8")
    kept.restore()
    assert (tmp_path / "other/x").read_text(encoding="utf-8") == "2"


def test_a_second_test_finds_the_folder_of_the_first(made_once):
    first = made_once(made)
    (first / "data/b.yml").unlink()
    (first.parent / "beside.csv").touch()
    assert made_once(made) == first
    assert (first / "data/b.yml").is_file() and not (first.parent / "beside.csv").exists()
