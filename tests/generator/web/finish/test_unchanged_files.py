"""A file that stays the same is one file in the old site and in the new one; any other is written."""

from __future__ import annotations

import pytest

from generator.web.finish.unchanged_files import UnchangedFiles

DATA = b"sama"


@pytest.fixture
def sites(tmp_path):
    """What stands, put there once, and where the next one grows."""
    before, out = tmp_path / "site", tmp_path / "baru"
    before.mkdir()
    out.mkdir()
    unchanged = UnchangedFiles()
    unchanged.put(tmp_path / "tidak-ada", before, "a.gz", DATA)
    return unchanged, before, out


def test_the_same_bytes_are_one_file_with_two_names(sites):
    unchanged, before, out = sites
    unchanged.put(before, out, "a.gz", DATA)
    assert (out / "a.gz").read_bytes() == DATA and (out / "a.gz").samefile(before / "a.gz")


@pytest.mark.parametrize("spoil", ["other bytes", "written into", "gone", "another file"])
def test_anything_else_is_written(sites, spoil):
    unchanged, before, out = sites
    data = b"lain" if spoil == "other bytes" else DATA
    if spoil == "written into":
        (before / "a.gz").write_bytes(b"coretan")
    if spoil in ("gone", "another file"):
        (before / "a.gz").rename(before / "b.gz")
    if spoil == "another file":
        (before / "a.gz").write_bytes(b"asing")
    unchanged.put(before, out, "a.gz", data)
    assert (out / "a.gz").read_bytes() == data and (out / "a.gz").stat().st_nlink == 1


def test_where_a_file_has_one_name_only_it_is_written_too(sites):
    unchanged, before, out = sites
    (out / "a.gz").touch()  # a second name cannot be given: the place is taken
    unchanged.put(before, out, "a.gz", DATA)
    assert (out / "a.gz").read_bytes() == DATA and not (out / "a.gz").samefile(before / "a.gz")
