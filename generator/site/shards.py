"""A part of the drawing, for many machines: each draws the paper of its share of the regions, one puts it together.

A share is nothing but a part of the cache. What is built from it is what one machine builds alone, to the byte: a
result is found by the digest of everything that it was made from, and what is not found is drawn.
"""

from __future__ import annotations

import gzip
import re
import tarfile
import tempfile
import zlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from generator.cache import made
from generator.loading.load import load_model
from generator.meeting import files
from generator.print import region_sheets
from generator.problems import refused, shown
from generator.site.archive import pack, unpack
from generator.site.own_site import Own, facts_of

SHARE = re.compile(r"([1-9]\d{0,3})/([1-9]\d{0,3})")
FOLDER = Path("_build") / "cache"
OUT = "bagian"


def draw_share(root: Path, as_of: date, own: Own, share: str) -> Path:
    """Draws the share (such as '2/8') of the site that `own` asks for, as an archive in `own.out` or `root/bagian`.

    Raises DataProblems, InputProblems for a share that there is not.
    """
    number, count = _read(share)
    model = facts_of(load_model(root, overlay=own.overlay), own)
    mine = frozenset(list(model.in_depth())[number - 1 :: count])
    folder = own.out or root / OUT
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        cache, docs = Path(work) / "cache", Path(work) / "docs"
        region_sheets.write_sheets(root, model, as_of, docs, cache, mine)
        files.write_files(root, model, as_of, docs, cache, mine)
        return _packed(cache, folder / f"bagian-{number}-dari-{count}.tar.gz")


def take_shares(root: Path, archives: Sequence[Path]) -> int:
    """Lays every share into the cache of the project `root`; how many results there are. Raises InputProblems."""
    taken = 0
    for archive in archives:
        try:
            packed = gzip.decompress(archive.read_bytes())
            with tempfile.TemporaryDirectory(dir=made(root / "_build")) as folder:
                unpack(packed, Path(folder))
                taken += _laid(Path(folder), root / FOLDER)
        except (OSError, ValueError, EOFError, tarfile.TarError, zlib.error):
            raise refused(archive.name, "berkas yang bukan bagian", "hasil dari build --shard") from None
    return taken


def _read(share: str) -> tuple[int, int]:
    found = SHARE.fullmatch(share)
    if not found or int(found[1]) > int(found[2]):
        raise refused("--shard", shown(share), "bagian dan banyaknya, misalnya 2/8")
    return int(found[1]), int(found[2])


def _packed(cache: Path, file: Path) -> Path:
    part = file.with_name(f"{file.name}.part")
    try:
        with part.open("wb") as raw, gzip.GzipFile("", "wb", 1, raw, mtime=0) as packed:
            pack(cache, OUT, packed)
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    return file


def _laid(folder: Path, cache: Path) -> int:
    found = [path for path in (folder / OUT).rglob("*") if path.is_file()]
    for path in found:
        place = cache / path.relative_to(folder / OUT)
        made(place.parent)
        path.replace(place)
    return len(found)
