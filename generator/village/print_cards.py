"""`build.py print --cards`: report cards of the companies that an office lists, as one PDF."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.loading.load import load_model
from generator.print import agency_cards, region_sheets
from generator.print.frame import Data, Place
from generator.print.press import Press
from generator.print.spelt import with_spelling
from generator.problems import InputProblems, Problem, shown
from generator.shown.agencies import agency_entries
from generator.village.agency_list import COLUMN, read_names
from generator.village.regions import chosen_region, not_written

NUMBER = re.compile(r"[0-9 .\-/]+")
SHEET = next(sheet for sheet in region_sheets.SHEETS if sheet.words is agency_cards.region_cards)


@dataclass(frozen=True)
class CardsPrinted:
    """What was printed: the file, how many cards, and a line on each name that the list does not have."""

    file: Path
    cards: int
    notes: tuple[str, ...]


def print_cards(
    root: Path, region: str, file: Path, out: Path | None, paper: str, as_of: date, overlay: Path | None = None
) -> CardsPrinted:
    """Prints a card for each company of `file` into `out/<region>/`.

    Raises InputProblems for an unknown region, a wrong list or a folder that cannot be written to, DataProblems when a
    name has a letter that no font has.
    """
    model, region = chosen_region(load_model(root, overlay=overlay), region)
    place = Place(model, region, as_of)
    entries, names = agency_entries(model), read_names(file)
    made = [(line, name, agency_cards.cards_of([name], entries, model.words)) for line, name in names]
    if problems := [
        _number(file.name, line, name) for line, name, cards in made if NUMBER.fullmatch(name) and not cards[0]["slug"]
    ]:
        raise InputProblems(problems)
    cards = [card for _, _, some in made for card in some]
    title = model.words.sheets.sheets[SHEET.name].title
    own = agency_cards.sheet_data(place, cards) | {"name": SHEET.name, "title": title, "format": paper}
    data = with_spelling(model, own)
    pdf = region_sheets.sheet_pdf(Press(root), SHEET, data)
    path = (out or root / "cetak") / region / f"{SHEET.name}-{paper}.pdf"
    _write(path, pdf)
    return CardsPrinted(path, len(cards), tuple(_notes(file.name, made)))


def _write(path: Path, pdf: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_bytes(pdf)
        part.replace(path)
    except OSError as error:
        raise InputProblems([not_written(path.parent, error)]) from None


def _number(file: str, line: int, name: str) -> Problem:
    return Problem(
        file,
        line,
        COLUMN,
        f"nomor {shown(name)}",
        "nomor yang ada di daftar (13 angka pertama)",
        "Tulis nama PT-nya bila nomornya tidak ada.",
    )


def _notes(file: str, made: list[tuple[int, str, list[Data]]]) -> Iterator[str]:
    for line, name, cards in made:
        if not cards[0]["slug"]:
            alike = "; ".join(like["name"] for like in cards[0]["alike"])
            yield f"{file}:{line} {shown(name)} tidak ada di daftar dengan ejaan ini." + (
                f" Yang mirip, bukan sama: {alike}." if alike else ""
            )
