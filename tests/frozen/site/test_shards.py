"""Many machines draw a part each: put together it is, to the byte, what one machine builds."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.loading.load import load_model
from generator.meeting import files
from generator.print import region_sheets
from generator.problems import InputProblems
from generator.site import shards
from generator.site.own_site import Own
from tests.frozen.facts import FACTS, TODAY
from tests.support import small_facts

pytestmark = pytest.mark.site


FEW = ("cek", "kartu-p3mi")
"""A sheet on three papers and one of as many pages as it needs: the others go the same way."""


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Iterator[Path]:
    """A project with the frozen facts, few sheets, and a cache that holds none of them yet."""
    folder = small_facts.project(tmp_path_factory.mktemp("bagian"))
    shutil.copytree(FACTS / "data", folder / "data")
    cache = folder / "_build" / "cache"
    cache.unlink()
    cache.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(region_sheets, "SHEETS", tuple(one for one in region_sheets.SHEETS if one.name in FEW))
        yield folder


def drawn(root: Path) -> set[str]:
    """What the cache holds of sheets."""
    return {path.name for name in ("sheets", "meeting") for path in (root / "_build/cache" / name).glob("*")}


def listing(folder: Path) -> dict[str, bytes]:
    """Every file below `folder` with its content."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def written(root: Path, out: Path, kept: Path | None = None) -> dict[str, bytes]:
    """Every sheet and file of the regions, as the build writes them."""
    model = load_model(root)
    region_sheets.write_sheets(root, model, TODAY, out, kept, model.in_depth())
    files.write_files(root, model, TODAY, out, kept)
    return listing(out / "cetak")


def test_parts_put_together_are_the_whole(root, tmp_path):
    parts = [shards.draw_share(root, TODAY, Own(), f"{number}/2") for number in (1, 2)]
    assert [part.name for part in parts] == ["bagian-1-dari-2.tar.gz", "bagian-2-dari-2.tar.gz"]
    assert not drawn(root), "a part is drawn beside the cache"
    assert shards.take_shares(root, parts) == len(drawn(root)) > 20
    taken = drawn(root)
    together, alone = written(root, tmp_path / "bersama"), written(root, tmp_path / "sendiri", tmp_path / "cache")
    assert drawn(root) == taken, "what the parts hold is not drawn again"
    assert together == alone and {name.partition("/")[0] for name in alone} == set(load_model(root).in_depth())


@pytest.mark.parametrize("share", ["0/2", "3/2", "1", "a/b", "1/2/3"])
def test_a_part_that_there_is_not_is_told(root, share):
    with pytest.raises(InputProblems, match="2/8"):
        shards.draw_share(root, TODAY, Own(), share)


def test_what_is_no_part_is_told_and_nothing_taken(root, tmp_path):
    (tmp_path / "surat.tar.gz").write_bytes(b"bukan arsip")
    before = drawn(root)
    with pytest.raises(InputProblems, match="surat.tar.gz"):
        shards.take_shares(root, [tmp_path / "surat.tar.gz"])
    with pytest.raises(InputProblems, match="tidak-ada"):
        shards.take_shares(root, [tmp_path / "tidak-ada.tar.gz"])
    assert drawn(root) == before
