"""Kit: everything of a region in one ZIP, in folders by use, with a list of what is in it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path, PurePosixPath

from generator.cache import Recent
from generator.facts.model import Model
from generator.meeting.files import MEETING, MeetingFile
from generator.meeting.loop import loop_page
from generator.meeting.slides import Show
from generator.print.frame import Place
from generator.print.region_sheets import PAPER, Printed
from generator.shown.sources import page_id

MOMENT = (1980, 1, 1, 0, 0, 0)
PLAIN_FILE = 0o644 << 16
KIND = "zip"
NAME = f"bahan.{KIND}"


PACKED: Recent[bytes] = Recent(most=8)
"""Kits by what is in them. A site of many has them packed once."""


@dataclass(frozen=True)
class Packed:
    """A file in the ZIP: where it is read (a site path), in which folder it comes, and what the list says of it."""

    path: str
    folder: str
    title: str
    use: str
    data: bytes = b""
    """What only the ZIP holds; else the file is read from its path."""

    @property
    def name(self) -> str:
        """Its name within the ZIP."""
        return f"{self.folder}/{PurePosixPath(self.path).name}"


def write_kits(
    model: Model, printed: Sequence[Printed], meeting: Sequence[MeetingFile], out: Path, as_of: date
) -> list[MeetingFile]:
    """Writes `cetak/<region>/bahan.zip` under `out` for each region that has sheets, of the files there."""
    words = model.words.meeting.kit
    made = []
    for region in model.in_depth():
        parts = (_sheets(model, region, printed), _meeting(model, region, meeting), _loops(model, region, as_of))
        held = sorted(chain.from_iterable(parts), key=_folder)
        top = f"kit-{page_id(region)}"
        path = f"cetak/{page_id(region)}/{NAME}"
        told = (f"{words.list}.txt", _told(model, region, held).encode("utf-8-sig"))
        files = (told, *((one.name, one.data or (out / one.path).read_bytes()) for one in held))
        data = PACKED.get((top, files), partial(_zip, top, files))
        (out / path).write_bytes(data)
        made.append(MeetingFile(region, KIND, words.title, words.what.format(count=len(held)), KIND, path, len(data)))
    return made


def _folder(one: Packed) -> str:
    return one.folder


def _sheets(model: Model, region: str, printed: Iterable[Printed]) -> list[Packed]:
    words, texts = model.words.meeting.kit, model.words.sheets.sheets
    return [
        Packed(one.path, f"{words.notice}/{PAPER[one.format]}", texts[one.sheet.name].title, texts[one.sheet.name].use)
        for one in printed
        if one.region == region
    ]


def _meeting(model: Model, region: str, meeting: Iterable[MeetingFile]) -> list[Packed]:
    words = model.words.meeting.kit
    return [
        Packed(one.path, words.meeting if one.name in MEETING else words.office, one.title, one.what)
        for one in meeting
        if one.region == region
    ]


def _loops(model: Model, region: str, as_of: date) -> list[Packed]:
    """The pages for a television: the site's policy allows no page with a script of its own, a folder does."""
    words, told = model.words.meeting.kit, model.words.meeting.files.named["layar"]
    return [
        Packed(
            "layar.html",
            words.meeting,
            told.title,
            told.what,
            loop_page(Show(Place(model, region, as_of), kit)).encode(),
        )
        for kit in model.kits.values()
    ]


def _told(model: Model, region: str, held: Iterable[Packed]) -> str:
    """The list: each folder, and below it each file with what it is for."""
    words, lines = model.words.meeting.kit, []
    folder = ""
    for one in held:
        if one.folder != folder:
            folder = one.folder
            lines += ["", f"{folder}/"]
        lines.append(f"- {PurePosixPath(one.path).name}: {one.title}. {one.use}")
    return "\r\n".join([words.heading.format(region=model.regions[region].name), "", *words.before, *lines, ""])


def _zip(top: str, files: Iterable[tuple[str, bytes]]) -> bytes:
    """The same files give the same bytes. PDFs and pictures are packed already."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as whole:
        for name, data in files:
            entry = zipfile.ZipInfo(f"{top}/{name}", MOMENT)
            entry.external_attr, entry.compress_type = PLAIN_FILE, zipfile.ZIP_DEFLATED
            whole.writestr(entry, data)
    return packed.getvalue()
