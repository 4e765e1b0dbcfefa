"""Building the handbook: the same bytes whoever builds it, mistakes told by page, and at once from the cache."""

from __future__ import annotations

import pytest

from generator.loading.load import load_model
from generator.problems import DataProblems
from generator.site.handbook import add_handbook, has_handbook, with_handbook
from tests.support.handbook import FROZEN

pytestmark = pytest.mark.site


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
    (folder / "PASANG.md").symlink_to(root / "PASANG.md")
    (folder / "out").mkdir()
    return folder


def test_two_builds_give_the_same_bytes_and_name_no_day_and_no_machine(tmp_path, root, facts, handbook):
    """The fixture `handbook` was built elsewhere, and perhaps on another day."""
    folder = project(tmp_path / "fresh", root)
    add_handbook(folder, facts, folder / "out")
    made = bytes_of(folder / "out/pengelola")
    assert made == bytes_of(handbook)
    places = (str(tmp_path).encode(), str(root).encode())
    assert [name for name, data in made.items() if any(place in data for place in places)] == []


def test_what_is_in_the_cache_is_not_built_again(tmp_path, root, facts, monkeypatch, handbook):
    """The fixture `handbook` has filled the cache of this project."""
    folder = project(tmp_path / "again", root)
    (folder / "_build").mkdir()
    (folder / "_build/cache").symlink_to(root / "_build/cache", target_is_directory=True)
    monkeypatch.setattr("generator.site.handbook.run_mkdocs", None)
    links = add_handbook(folder, facts, folder / "out")
    assert bytes_of(folder / "out/pengelola") == bytes_of(handbook)
    assert "pengelola/index.html" in links


def test_a_page_that_leads_nowhere_and_one_that_nothing_leads_to_stop_the_build(tmp_path, root, facts):
    folder = project(tmp_path / "wrong", root)
    (folder / "docs").unlink()
    for path in (root / "docs").rglob("*.*"):
        copy = folder / path.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    (folder / "docs/editor/index.md").write_text("# Untuk editor\n\n[x](tiada.md)\n", encoding="utf-8")
    (folder / "docs/editor/lebih.md").write_text("# Lebih\n", encoding="utf-8")
    with pytest.raises(DataProblems) as caught:
        add_handbook(folder, facts, folder / "out")
    told = str(caught.value)
    assert "tiada.md" in told and "editor/index.md" in told
    assert "editor/lebih.md" in told
    assert list((folder / "out").iterdir()) == []


def test_a_project_without_pages_has_no_handbook_and_no_link_to_one(tmp_path, root):
    assert not has_handbook(tmp_path)
    assert with_handbook(tmp_path, ("a/",)) == ("a/",)
    assert with_handbook(root, ("a/",)) == ("a/", "pengelola/")
