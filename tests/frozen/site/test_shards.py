"""Many machines draw a part each: put together it is, to the byte, what one machine builds."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.loading.load import load_model
from generator.meeting import files
from generator.print import region_sheets
from generator.problems import InputProblems
from generator.site import build, shards
from generator.site.own import Own
from tests.frozen.facts import FACTS, TODAY
from tests.support import small_facts

pytestmark = pytest.mark.site


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Path:
    """A project with the frozen facts whose cache holds no sheet yet."""
    folder = small_facts.project(tmp_path_factory.mktemp("bagian"))
    shutil.copytree(FACTS / "data", folder / "data")
    for form in (folder / "data/meeting").rglob("forms/*.yml"):
        form.unlink()  # what they are drawn as takes long
    cache = folder / "_build" / "cache"
    cache.unlink()
    cache.mkdir()
    return folder


def drawn(root: Path) -> set[str]:
    """What the cache holds of sheets."""
    return {path.name for path in (root / "_build/cache/sheets").glob("*")}


def listing(folder: Path) -> dict[str, bytes]:
    """Every file below `folder` with its content."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_parts_put_together_are_the_whole(root):
    parts = [shards.draw_share(root, TODAY, Own(), f"{number}/2") for number in (1, 2)]
    assert [part.name for part in parts] == ["bagian-1-dari-2.tar.gz", "bagian-2-dari-2.tar.gz"]
    assert not drawn(root), "a part is drawn beside the cache"
    assert shards.take_shares(root, parts) == len(drawn(root)) > 20
    taken = drawn(root)
    out = build.build_site(root, TODAY, runtime=False, proofreading=False).out
    assert len(drawn(root) - taken) < len(taken), "what the parts hold is not drawn again"
    alone = root / "sendiri"
    model = load_model(root)
    region_sheets.write_sheets(root, model, TODAY, alone, alone / "cache")
    files.write_files(root, model, TODAY, alone, alone / "cache")
    expected = listing(alone / "cetak")
    assert len(expected) > 50 and {name: (out / "cetak" / name).read_bytes() for name in expected} == expected


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
