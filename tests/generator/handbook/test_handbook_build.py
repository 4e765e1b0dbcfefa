"""Building the handbook: the same bytes whoever builds it, mistakes told by page, and at once from the cache."""

from __future__ import annotations

import pytest

from generator.loading.load import load_model
from generator.problems import DataProblems
from generator.site.handbook import add_handbook, has_handbook, with_handbook
from tests.support.handbook import FROZEN


@pytest.fixture(scope="module")
def facts():
    """The frozen facts."""
    return load_model(FROZEN)


def bytes_of(folder):
    """Every file below `folder` with its content."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def project(folder, root):
    """A project folder with the real handbook and a cache of its own."""
    folder.mkdir()
    (folder / "docs").symlink_to(root / "docs", target_is_directory=True)
    (folder / "out").mkdir()
    return folder


def test_two_builds_give_the_same_bytes_and_name_no_day_and_no_machine(tmp_path, root, facts):
    sites = []
    for name in ("one", "two"):
        folder = project(tmp_path / name, root)
        add_handbook(folder, facts, folder / "out")
        sites.append(bytes_of(folder / "out"))
    assert sites[0] == sites[1]
    assert [
        name for name, data in sites[0].items() if str(tmp_path).encode() in data or str(root).encode() in data
    ] == []


def test_what_is_in_the_cache_is_not_built_again(tmp_path, root, facts, monkeypatch, handbook):
    """The fixture `handbook` has filled the cache of this project."""
    folder = project(tmp_path / "again", root)
    (folder / "_build").mkdir()
    (folder / "_build/cache").symlink_to(root / "_build/cache", target_is_directory=True)
    monkeypatch.setattr("generator.site.handbook.run_mkdocs", None)
    links = add_handbook(folder, facts, folder / "out")
    assert bytes_of(folder / "out/pengelola") == bytes_of(handbook)
    assert "pengelola/index.html" in links


@pytest.mark.parametrize(
    ("page", "text", "told"),
    [
        ("docs/editor/index.md", "# Untuk editor\n\n[x](tiada.md)\n", "tiada.md"),
        ("docs/editor/lebih.md", "# Lebih\n", "editor/lebih.md"),
    ],
)
def test_a_page_that_leads_nowhere_or_that_nothing_leads_to_stops_the_build(tmp_path, root, facts, page, text, told):
    folder = project(tmp_path / "wrong", root)
    (folder / "docs").unlink()
    for path in (root / "docs").rglob("*.*"):
        copy = folder / path.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    (folder / page).write_text(text, encoding="utf-8")
    with pytest.raises(DataProblems, match=told):
        add_handbook(folder, facts, folder / "out")
    assert list((folder / "out").iterdir()) == []


def test_a_project_without_pages_has_no_handbook_and_no_link_to_one(tmp_path, root):
    assert not has_handbook(tmp_path)
    assert with_handbook(tmp_path, ("a/",)) == ("a/",)
    assert with_handbook(root, ("a/",)) == ("a/", "pengelola/")
