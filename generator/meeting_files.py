"""Meeting files: every sheet, picture and workbook of the meetings, written beside the other sheets in `cetak/<region>/`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.forms_xlsx import workbook
from generator.meeting import Show
from generator.meeting_message import message_text
from generator.meeting_sheets import Sheet, sheets
from generator.models.model import Model
from generator.runtime_cache import Cache, digest
from generator.sheets_frame import Place
from generator.sheets_press import Press, page_count
from generator.sheets_thumbnail import small_png
from generator.sources import page_id

THUMBNAIL_PPI = 30.0
PICTURE_PPI = 72.0


@dataclass(frozen=True)
class MeetingFile:
    """A download as it stands on the site: `path` and `picture` are site paths, `size` in bytes; `pages` 0 = not paper."""

    region: str
    name: str
    title: str
    what: str
    kind: str
    path: str
    size: int
    pages: int = 0
    picture: str = ""


def write_files(root: Path, model: Model, as_of: date, out: Path) -> tuple[MeetingFile, ...]:
    """Writes every file of every region under `out/cetak/`; what the cache has of the same data is not drawn again.

    Raises DataProblems when a letter is in no font.
    """
    press, cache = Press(root), Cache(root / "_build" / "cache" / "meeting")
    return tuple(file for region in model.regions for file in _region(model, region, as_of, press, cache, out))


def _region(model: Model, region: str, as_of: date, press: Press, cache: Cache, out: Path) -> Iterator[MeetingFile]:
    base = f"cetak/{page_id(region)}"
    (out / base).mkdir(parents=True, exist_ok=True)
    for sheet in sheets(model, region, as_of, press):
        yield _sheet(region, sheet, base, press, cache, out)
    place = Place(model, region, as_of)
    for key, form in model.forms.items():
        if form.use == "catatan":
            data = workbook(place, form)
            yield _file(out, region, f"data-{key}", form.title, "Untuk komputer, dengan pilihan siap pakai.", "xlsx", f"{base}/data-{key}.xlsx", data)
    for kit in model.kits.values():
        text = message_text(Show(place, kit, press.folder / "gambar")).encode("utf-8")
        yield _file(out, region, "pesan-teks", "Pesan untuk grup WhatsApp", "Teks siap salin.", "txt", f"{base}/pesan-warga.txt", text)


def _sheet(region: str, sheet: Sheet, base: str, press: Press, cache: Cache, out: Path) -> MeetingFile:
    key = digest(press.digest, sheet.template, json.dumps(sheet.data, ensure_ascii=False, sort_keys=True, default=str))
    draw: Callable[[], bytes] = lambda: press.pdf(sheet.template, sheet.data)
    if sheet.kind == "png":
        draw = lambda: press.png(sheet.template, sheet.data, PICTURE_PPI)
    data = cache.get(sheet.kind, key, draw)
    ppi = THUMBNAIL_PPI if sheet.kind == "pdf" else 12.0
    picture = f"{base}/kecil-{sheet.name}.png"
    (out / picture).write_bytes(cache.get("kecil", key, lambda: small_png(press.png(sheet.template, sheet.data, ppi))))
    pages = page_count(data) if sheet.kind == "pdf" else 0
    return _file(out, region, sheet.name, sheet.title, sheet.what, sheet.kind, f"{base}/{sheet.name}.{sheet.kind}", data, pages, picture)


def _file(out: Path, region: str, name: str, title: str, what: str, kind: str, path: str, data: bytes, pages: int = 0, picture: str = "") -> MeetingFile:
    (out / path).write_bytes(data)
    return MeetingFile(region, name, title, what, kind, path, len(data), pages, picture)
