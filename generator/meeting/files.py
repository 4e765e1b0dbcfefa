"""Meeting files.

Every sheet, picture and workbook of the meetings, written beside the other sheets in `cetak/<region>/`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from generator.cache import Cache, digest, program
from generator.facts.model import Model
from generator.meeting.broadcast import broadcast_text
from generator.meeting.deck_content import Told, whole
from generator.meeting.message import message_text
from generator.meeting.sheets import Sheet, sheets
from generator.meeting.slides import Show
from generator.meeting.snippets import snippets_text
from generator.meeting.workbook import contents, drawn
from generator.print.frame import Data, Place
from generator.print.press import Press, page_count
from generator.print.thumbnail import GREEN, small_png
from generator.shown.sources import page_id

THUMBNAIL_PPI = 17.0
PICTURE_PPI = 72.0
MEETING = ("slide", "panduan", "kuis", "evaluasi")
"""Names of the files for the meeting itself; the others are for the village office."""


@dataclass(frozen=True)
class MeetingFile:
    """A download as it stands on the site: `path` and `picture` are site paths, `size` in bytes; `pages` 0 = not paper.

    `paper` is the format of a sheet that comes in several, else empty: those files share their name.
    """

    region: str
    name: str
    title: str
    what: str
    kind: str
    path: str
    size: int
    pages: int = 0
    picture: str = ""
    paper: str = ""


def write_files(
    root: Path,
    model: Model,
    as_of: date,
    out: Path,
    kept: Path | None = None,
    regions: Collection[str] | None = None,
) -> tuple[MeetingFile, ...]:
    """Writes every file of every region under `out/cetak/`; what the cache has of the same data is not drawn again.

    `kept`: the folder of caches, else that of `root`; `regions`: only these.

    Raises DataProblems when a letter is in no font or a text does not fit.
    """
    press, cache = Press(root), Cache((kept or root / "_build" / "cache") / "meeting")
    own = [region for region in model.in_depth() if regions is None or region in regions]
    return tuple(file for region in own for file in _region(model, region, as_of, press, cache, out))


def _region(model: Model, region: str, as_of: date, press: Press, cache: Cache, out: Path) -> Iterator[MeetingFile]:
    base = f"cetak/{page_id(region)}"
    (out / base).mkdir(parents=True, exist_ok=True)
    for sheet in sheets(model, region, as_of, press):
        yield from _sheet(region, sheet, base, press, cache, out)
    place, words = Place(model, region, as_of), model.words.meeting.files
    for key, form in model.forms.items():
        if form.use == "catatan":
            path = f"{base}/data-{key}.xlsx"
            data = contents(place, form)
            made_of = digest(program(), json.dumps(data, ensure_ascii=False))
            size = _write(out / path, cache.get("xlsx", made_of, partial(drawn, data)))
            yield MeetingFile(region, f"data-{key}", form.title, words.workbook_what, "xlsx", path, size)
    for kit in model.kits.values():
        show = Show(place, kit)
        yield _deck(show, base, press, cache, out)
        for name, file, text in (
            ("pesan-teks", "pesan-warga", message_text(show)),
            ("siaran", "siaran", broadcast_text(show)),
            ("kode-situs", "kode-situs", snippets_text(place)),
        ):
            told, path = words.named[name], f"{base}/{file}.txt"
            yield MeetingFile(
                region, name, told.title, told.what, "txt", path, _write(out / path, text.encode("utf-8"))
            )


def _deck(show: Show, base: str, press: Press, cache: Cache, out: Path) -> MeetingFile:
    """The slides for programs that show and change them, beside the PDF under the same name."""
    told, words, path = whole(show), show.model.words.meeting.files.named["slide"], f"{base}/slide.pptx"
    made_of = digest(program(), press.digest, repr(told))
    size = _write(out / path, cache.get("pptx", made_of, partial(_drawn_deck, press, told)))
    return MeetingFile(show.place.region, "slide", words.title, words.what, "pptx", path, size, len(told.screens))


def _drawn_deck(press: Press, told: Told) -> bytes:
    # what writes PPTX takes half a second to load, and most builds find the file in the cache
    from generator.meeting.deck import drawn as drawn_deck

    return drawn_deck(press, told)


def _sheet(region: str, sheet: Sheet, base: str, press: Press, cache: Cache, out: Path) -> Iterator[MeetingFile]:
    ppi = THUMBNAIL_PPI if sheet.kind == "pdf" else 12.0
    picture = f"{base}/kecil-{sheet.name}.png"
    key, own = digest(_key(press, sheet, sheet.data), str(ppi)), sheet.data.get("colour", GREEN)
    _write(out / picture, cache.get("kecil", key, lambda: small_png(press.png(sheet.template, sheet.data, ppi), own)))
    for format_ in sheet.formats:
        own = sheet.on(format_)
        data = cache.get(sheet.kind, _key(press, sheet, own), partial(_drawn, press, sheet, own))
        pages = page_count(data) if sheet.kind == "pdf" else 0
        paper = format_ if len(sheet.formats) > 1 else ""
        path = f"{base}/{sheet.name}{paper and '-' + paper}.{sheet.kind}"
        yield MeetingFile(
            region,
            sheet.name,
            sheet.title,
            sheet.what,
            sheet.kind,
            path,
            _write(out / path, data),
            pages,
            picture,
            paper,
        )


def _drawn(press: Press, sheet: Sheet, data: Data) -> bytes:
    if sheet.kind == "png":
        return small_png(press.png(sheet.template, data, PICTURE_PPI))
    return press.pdf(sheet.template, data, sheet.pages)


def _key(press: Press, sheet: Sheet, data: Data) -> str:
    return digest(
        press.digest,
        sheet.template,
        str(sheet.pages),
        json.dumps(data, ensure_ascii=False, sort_keys=True, default=str),
    )


def _write(path: Path, data: bytes) -> int:
    path.write_bytes(data)
    return len(data)
