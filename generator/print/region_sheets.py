"""Sheet: a printed page for every region, from the facts to the PDF and its picture in `cetak/<region>/`."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from generator.cache import Cache, digest
from generator.facts.model import Model
from generator.print import agency_cards, checker_sheet, leaflet, posters
from generator.print.anywhere import general
from generator.print.frame import GENERAL, Data, Place
from generator.print.press import Press
from generator.print.spelt import with_spelling
from generator.print.thumbnail import GREEN, small_png
from generator.shown.sources import page_id

PAPER = {"a4": "A4", "f4": "F4", "a3": "A3"}
"""What each format is called."""

FORMATS = tuple(PAPER)
ONE, OFFICE = ("a4",), ("a4", "f4")
THUMBNAIL_PPI = 17.0
NO_ADDRESS = "data/site.yml belum punya base_url: lembar cetak dibuat tanpa kode QR."

Words = Callable[[Place], Data]


@dataclass(frozen=True)
class Sheet:
    """A kind of sheet: `name` is its file's name on the site, and the key of its title and use in the words.

    `template` is in site_templates/print; `pages` 0 = as many as it needs.
    """

    name: str
    template: str
    words: Words
    formats: tuple[str, ...] = FORMATS
    pages: int = 1


SHEETS: tuple[Sheet, ...] = (
    Sheet("cek", "check_first.typ", posters.check_first),
    Sheet("bahaya", "danger_signs.typ", posters.danger_signs),
    Sheet("jalur", "official_way.typ", posters.official_way),
    Sheet("tutup", "closed.typ", posters.closed),
    Sheet("lapor", "report.typ", posters.report),
    Sheet("undangan", "invitation.typ", posters.invitation, OFFICE),
    Sheet("stiker", "stickers.typ", posters.stickers, ONE),
    Sheet("lipat", "paper_checker.typ", checker_sheet.paper_checker, ONE, 2),
    Sheet("brosur", "leaflet.typ", leaflet.leaflet, ONE, 2),
    Sheet("kartu", "card.typ", leaflet.card, ONE, 2),
    Sheet("kartu-p3mi", "agency_cards.typ", agency_cards.region_cards, OFFICE, 0),
)


@dataclass(frozen=True)
class Printed:
    """A sheet as it stands on the site. `path` and `picture` are site paths, `size` is in bytes."""

    sheet: Sheet
    region: str
    format: str
    path: str
    picture: str
    size: int


def write_sheets(
    root: Path,
    model: Model,
    as_of: date,
    out: Path,
    kept: Path | None = None,
    regions: Collection[str] | None = None,
) -> tuple[Printed, ...]:
    """Writes every sheet of every region, and of GENERAL for all other places, under `out/cetak/`.

    Nothing is drawn that the cache has of the same data. `kept`: the folder of caches, else that of `root`; `regions`:
    only these, of those that have sheets of their own.

    Raises DataProblems when a text does not fit or has a letter that no font has.
    """
    press, cache = Press(root), Cache((kept or root / "_build" / "cache") / "sheets")
    places = [Place(model, region, as_of) for region in model.in_depth() if regions is None or region in regions]
    if not model.site.regions and regions is None:  # a site for some regions has what those need
        places.append(Place(general(model), GENERAL, as_of))
    return tuple(printed for place in places for printed in _region(place, press, cache, out))


def _region(place: Place, press: Press, cache: Cache, out: Path) -> Iterator[Printed]:
    base = f"cetak/{page_id(place.region)}"
    (out / base).mkdir(parents=True, exist_ok=True)
    for sheet in SHEETS:
        data = sheet_data(sheet, place)
        picture = f"{base}/{sheet.name}.png"
        first = data | {"format": sheet.formats[0]}
        drawn = cache.get(
            "png", digest(_key(press, sheet, first), str(THUMBNAIL_PPI)), partial(thumbnail, press, sheet, first)
        )
        (out / picture).write_bytes(drawn)
        for paper in sheet.formats:
            own = data | {"format": paper}
            pdf = cache.get("pdf", _key(press, sheet, own), partial(sheet_pdf, press, sheet, own))
            path = f"{base}/{sheet.name}-{paper}.pdf"
            (out / path).write_bytes(pdf)
            yield Printed(sheet, place.region, paper, path, picture, len(pdf))


def sheet_data(sheet: Sheet, place: Place) -> Data:
    """What Typst is told about a sheet; the paper format (`format`) comes on top."""
    title = place.model.words.sheets.sheets[sheet.name].title
    return with_spelling(place.model, sheet.words(place) | {"name": sheet.name, "title": title})


def sheet_pdf(press: Press, sheet: Sheet, data: Data) -> bytes:
    """The PDF. Raises DataProblems when the facts have become too long for the paper."""
    return press.pdf(sheet.template, data, sheet.pages)


def thumbnail(press: Press, sheet: Sheet, data: Data) -> bytes:
    """A small picture of the first page."""
    return small_png(press.png(sheet.template, data, THUMBNAIL_PPI), data.get("colour", GREEN))


def _key(press: Press, sheet: Sheet, data: Data) -> str:
    return digest(press.digest, sheet.name, json.dumps(data, ensure_ascii=False, sort_keys=True))
