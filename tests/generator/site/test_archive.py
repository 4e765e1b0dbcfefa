"""A packed site: the same files give the same bytes, the digest is true, and nothing half-written stays."""

from __future__ import annotations

import hashlib
import tarfile

import pytest

from generator.problems import InputProblems
from generator.site.archive import checked_name, pack, unpack, write_archive


@pytest.fixture
def built(tmp_path):
    """A small built site."""
    folder = tmp_path / "site"
    (folder / "a").mkdir(parents=True)
    (folder / "a/index.html").write_text("halo")
    (folder / "index.html").write_text("beranda")
    return folder


def test_the_archive_holds_the_site_below_its_own_name(built, tmp_path):
    file = tmp_path / "jalur-resmi-2026.12.0.tar.gz"
    digest = write_archive(built, file)
    with tarfile.open(file) as tar:
        assert tar.getnames() == ["jalur-resmi-2026.12.0/a/index.html", "jalur-resmi-2026.12.0/index.html"]
        assert {(one.mtime, one.uid, one.uname, one.mode) for one in tar} == {(0, 0, "", 0o644)}
    assert digest == hashlib.sha256(file.read_bytes()).hexdigest()
    assert (tmp_path / f"{file.name}.sha256").read_text() == f"{digest}  {file.name}\n"


def test_who_packs_it_and_when_changes_nothing(built, tmp_path):
    first = write_archive(built, tmp_path / "x.tar.gz")
    (built / "index.html").write_text("beranda")
    (built / "index.html").chmod(0o600)
    (tmp_path / "other").mkdir()
    assert write_archive(built, tmp_path / "other" / "x.tar.gz") == first
    (built / "index.html").write_text("lain")
    assert write_archive(built, tmp_path / "x.tar.gz") != first


def test_what_is_packed_can_be_unpacked(built, tmp_path):
    with (tmp_path / "packed").open("wb") as out:
        pack(built, "sini", out)
    unpack((tmp_path / "packed").read_bytes(), tmp_path / "new")
    assert (tmp_path / "new/sini/a/index.html").read_text() == "halo"


def test_an_archive_that_cannot_be_written_leaves_nothing(built, tmp_path):
    with pytest.raises(OSError):
        write_archive(built, tmp_path / "no-such-folder" / "x.tar.gz")
    (tmp_path / "x.tar.gz").mkdir()
    with pytest.raises(OSError):
        write_archive(built, tmp_path / "x.tar.gz")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site", "x.tar.gz"]


@pytest.mark.parametrize("name", ["x.zip", ".tar.gz", "x.tar"])
def test_a_name_that_does_not_say_what_it_is_is_refused(tmp_path, name):
    with pytest.raises(InputProblems, match="--archive"):
        checked_name(tmp_path / name)
