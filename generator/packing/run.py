"""`pack`: builds the site and writes both forms of it that need no server."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.facts.model import Model
from generator.loading.load import load_model
from generator.packing.folder import folder_zip
from generator.packing.one_file import one_file
from generator.problems import nearest, refused, shown
from generator.shown.own_site import own_site
from generator.shown.sources import page_id
from generator.site.build import build_site, slashed
from generator.site.own_site import Own
from generator.web.scripts.bundle import page_script

NAME = "jalur-resmi"
OUT = "paket"
MOST_BYTES = {".zip": 6_000_000, ".html": 900_000}
"""What a chat passes on, and what a small phone opens."""


def pack(
    root: Path, as_of: date, folder: Path, region: str | None, *, overdue_ok: bool, overlay: Path | None = None
) -> list[Path]:
    """Writes `folder`/jalur-resmi.zip and .html, each whole or not at all, and gives their paths.

    Raises DataProblems, InputProblems for an unknown `region` (a key of the regions with sheets of their own), OSError.
    """
    model = own_site(load_model(root, overlay=overlay))
    slug = page_id(_known(model, region)) if region else None
    out = build_site(root, as_of, own=Own(overlay), overdue_ok=overdue_ok).out
    base_url = slashed(model.site.base_url)
    script = page_script(root, model.words, "one-file", {"site": base_url or ""})
    made = {
        ".zip": folder_zip(out, NAME, slug, base_url),
        ".html": one_file(out, base_url, model.words.outside_pages.one_file, script),
    }
    for suffix, data in made.items():
        if len(data) > MOST_BYTES[suffix]:
            most, told = f"{MOST_BYTES[suffix] / 1e6:.1f} MB", f"{len(data) / 1e6:.1f} MB"
            raise refused(f"{NAME}{suffix}", told, f"paling banyak {most}", "Pilih wilayah lain, atau tanpa --region.")
    folder.mkdir(parents=True, exist_ok=True)
    return [_write(folder / f"{NAME}{suffix}", data) for suffix, data in made.items()]


def _known(model: Model, region: str) -> str:
    if region in model.in_depth():
        return region
    raise refused("--region", shown(region), "id wilayah yang punya lembar cetak", nearest(region, model.in_depth()))


def _write(path: Path, data: bytes) -> Path:
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return path
