"""Open sheets: the sheets for any place as drawings with holes, which `/cetak/buat/` fills with a name and offices."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from generator.cache import Cache, digest
from generator.facts.model import Model
from generator.print.anywhere import general
from generator.print.frame import GENERAL, Data, Place
from generator.print.press import Press
from generator.print.region_sheets import SHEETS, Sheet, sheet_data

POSTERS = ("bahaya", "jalur", "tutup", "lapor")
"""What has a line for the village as well."""
FILLED_ELSEWHERE = "cek"
"""The first poster is a part of the page itself."""
PAPERS = {"a4": (210.0, 297.0), "f4": (215.0, 330.0)}
ALL_OFFICES = ("lapor", "brosur")
"""What names every office of a place; the others name the one to ask first."""
OFFICES = ("satu-kantor", "semua-kantor")
LINE = 1.3
"""Height of a line, for one of its size."""
LINES = {"lapor": 6, "brosur": 6, "kartu": 1}
"""How many lines to write on the office's hole has room for, where it is not two."""
FLIPPED = ("lipat", "brosur")
LONG = re.compile(r"(\d+\.\d\d)\d+")
"""Hundredths of a point are finer than any printer."""


@dataclass(frozen=True)
class Hole:
    """Where a place's own words go: `name` what goes there, `box` (left, top, width, height) and `size` in mm."""

    name: str
    side: str
    box: tuple[float, float, float, float]
    size: float


@dataclass(frozen=True)
class OpenPage:
    """A page: site path of its drawing, width and height in mm, its holes."""

    path: str
    size: tuple[float, float]
    holes: tuple[Hole, ...]


@dataclass(frozen=True)
class OpenSheet:
    """A kind of sheet on one paper."""

    sheet: Sheet
    format: str
    pages: tuple[OpenPage, ...]


def write_open_sheets(root: Path, model: Model, as_of: date, out: Path) -> tuple[OpenSheet, ...]:
    """Draws every sheet but the first poster under `out/cetak/umum/`; none for a site of some regions alone.

    Raises DataProblems when a text does not fit.
    """
    if model.site.regions:
        return ()
    press, cache = Press(root), Cache(root / "_build" / "cache" / "sheets")
    place = Place(any_place(model), GENERAL, as_of)
    return tuple(_drawn(place, press, cache, out))


def any_place(model: Model) -> Model:
    """The facts for any place: its office may be the one whose number is to be confirmed first."""
    known = general(model)
    local = [contact.review_by for _, contact in model.published_contacts() if contact.serves]
    office = known.contacts[GENERAL]
    until = min([office.review_by, *local])
    return replace(known, contacts=known.contacts | {GENERAL: office.model_copy(update={"review_by": until})})


def _drawn(place: Place, press: Press, cache: Cache, out: Path) -> Iterator[OpenSheet]:
    words = place.model.words.sheets.general
    village = {"name": words.office, "contact": words.line, "meeting": words.line}
    for sheet in SHEETS:
        if sheet.name == FILLED_ELSEWHERE:
            continue
        data = sheet_data(sheet, place) | {
            "holes": {"office": words.office, "offices": OFFICES[sheet.name in ALL_OFFICES]}
        }
        for office in (row for part in ("offices", "contacts") for row in data.get(part, ())):
            if office["name"] == words.office:
                office["way"] = " ".join([words.line] * LINES.get(sheet.name, 2))
        for paper in (paper for paper in sheet.formats if paper in PAPERS):
            own = data | {"format": paper} | ({"village": village} if sheet.name in POSTERS else {})
            key = digest(press.digest, "open", sheet.name, json.dumps(own, ensure_ascii=False, sort_keys=True))
            kept = json.loads(cache.get("open", key, partial(_opened, press, sheet, own)))
            if kept["holes"]:  # what names no place is printed as it is
                yield OpenSheet(sheet, paper, tuple(_pages(sheet, paper, kept, out)))


def _opened(press: Press, sheet: Sheet, data: Data) -> bytes:
    drawings, told = press.opened(sheet.template, data)
    pages = [LONG.sub(r"\1", drawing.decode("utf-8")) for drawing in drawings]
    return json.dumps({"pages": pages, "holes": told}).encode("ascii")


def _pages(sheet: Sheet, paper: str, kept: dict[str, Any], out: Path) -> Iterator[OpenPage]:
    size = PAPERS[paper][::-1] if sheet.name in FLIPPED else PAPERS[paper]
    for number, drawing in enumerate(kept["pages"], start=1):
        path = f"cetak/{GENERAL}/{sheet.name}-{paper}-{number}.svg"
        (out / path).write_text(drawing, encoding="utf-8")
        own = [told for told in kept["holes"] if told["page"] == number]
        yield OpenPage(path, size, tuple(map(_hole, own)))


def _hole(told: dict[str, Any]) -> Hole:
    left, top, width, height = told["box"]
    short = max(0.0, told["size"] * LINE - height)  # Typst leaves out what letters have above and below a line
    return Hole(told["name"], told["side"], (left, top - short / 2, width, height + short), told["size"])
