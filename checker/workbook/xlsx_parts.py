"""The XML parts of an XLSX package, each read by a parser that knows no document type and so no entities."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, override
from xml.parsers import expat

from checker.workbook.texts import XlsxError

MOST_CELLS = 400_000
MOST_TEXT = 5_000
RELATIONS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})\Z")
NUMBER_TYPES = frozenset({"n", ""})
DATE_FORMATS = frozenset({14, 15, 16, 17, 22})
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


@dataclass(frozen=True, slots=True)
class Cell:
    """One filled cell.

    `kind`: teks, angka, tanggal, benar_salah, salah (#REF!) or rumus; `value` as it is written in the file.
    """

    value: str
    kind: str


@dataclass
class Budget:
    """Cells that may still be read, of all sheets together."""

    cells: int = MOST_CELLS


class _Reader:
    """An expat parser that knows no document type, so there are no entities, neither inner nor outer."""

    def parse(self, data: bytes) -> None:
        if not data:
            return
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _refuse
        parser.EntityDeclHandler = _refuse
        parser.StartElementHandler = lambda name, found: self.start(
            _local(name), {_local(key): value for key, value in found.items()}
        )
        parser.EndElementHandler = lambda name: self.end(_local(name))
        parser.CharacterDataHandler = self.text
        parser.Parse(data, True)

    def start(self, name: str, found: dict[str, str]) -> None: ...

    def end(self, name: str) -> None: ...

    def text(self, data: str) -> None: ...


def _refuse(*_: Any) -> None:
    raise XlsxError("commands")


def _local(name: str) -> str:
    """`namespace name` becomes `name`; a link's id keeps a mark, because another `id` may stand beside it."""
    space, _, local = name.rpartition(" ")
    return f"r:{local}" if space in RELATIONS else local


class WorkbookPart(_Reader):
    """`sheets`: name, link and whether it is hidden, in their order; `from_1904`: from which year days are counted."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str, bool]] = []
        self.from_1904 = False

    @override
    def start(self, name: str, found: dict[str, str]) -> None:
        if name == "sheet":
            self.sheets.append(
                (found.get("name", ""), found.get("r:id", ""), found.get("state", "visible") != "visible")
            )
        elif name == "workbookPr":
            self.from_1904 = found.get("date1904") in ("1", "true")


class Links(_Reader):
    """`targets`: what the links inside the workbook lead to, by their ids."""

    def __init__(self) -> None:
        self.targets: dict[str, str] = {}

    @override
    def start(self, name: str, found: dict[str, str]) -> None:
        if name == "Relationship" and found.get("TargetMode") != "External":
            self.targets[found.get("Id", "")] = found.get("Target", "")


class Texts(_Reader):
    """Shared strings; phonetic readings (`rPh`) are no part of a text."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self.parts: list[str] = []
        self.reading = False
        self.quiet = 0

    @override
    def start(self, name: str, found: dict[str, str]) -> None:
        if name == "si":
            self.parts = []
        self.quiet += name == "rPh"
        self.reading = name == "t" and not self.quiet

    @override
    def end(self, name: str) -> None:
        self.reading = False
        self.quiet -= name == "rPh"
        if name == "si":
            self.found.append(_unescaped("".join(self.parts)[:MOST_TEXT]))

    @override
    def text(self, data: str) -> None:
        if self.reading:
            self.parts.append(data)


class Styles(_Reader):
    """`dates`: numbers of the cell styles that show a number as a date."""

    def __init__(self) -> None:
        self.own: set[int] = set()
        self.dates: set[int] = set()
        self.inside = False
        self.count = 0

    @override
    def start(self, name: str, found: dict[str, str]) -> None:
        if name == "numFmt" and _is_date(found.get("formatCode", "")):
            self.own.add(_int(found.get("numFmtId")))
        elif name == "cellXfs":
            self.inside = True
        elif name == "xf" and self.inside:
            number = _int(found.get("numFmtId"))
            if number in DATE_FORMATS or number in self.own:
                self.dates.add(self.count)
            self.count += 1

    @override
    def end(self, name: str) -> None:
        if name == "cellXfs":
            self.inside = False


def _is_date(code: str) -> bool:
    letters = _QUOTED.sub("", code).lower()
    return "y" in letters or "d" in letters


def _int(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 9 else -1


class Cells(_Reader):
    """The cells of one sheet."""

    def __init__(self, texts: list[str], dates: set[int], budget: Budget) -> None:
        self.texts, self.dates, self.budget = texts, dates, budget
        self.found: dict[tuple[int, int], Cell] = {}
        self.hidden: set[int] = set()
        self.row = self.column = 0
        self.kind = ""
        self.style = 0
        self.parts: list[str] = []
        self.reading = self.formula = False

    @override
    def start(self, name: str, found: dict[str, str]) -> None:
        if name == "row":
            self.row, self.column = _int(found.get("r")) if "r" in found else self.row + 1, 0
            if found.get("hidden") in ("1", "true"):
                self.hidden.add(self.row)
        elif name == "c":
            self._place(found.get("r", ""))
            self.kind, self.style, self.parts, self.formula = found.get("t", ""), _int(found.get("s", "0")), [], False
        elif name == "f":
            self.formula = True
        self.reading = name in ("v", "t")

    def _place(self, ref: str) -> None:
        match = PLACE.match(ref)
        if match:
            self.row, self.column = int(match[2]), column_number(match[1])
        else:
            self.column += 1

    @override
    def end(self, name: str) -> None:
        self.reading = False
        if name != "c":
            return
        text = "".join(self.parts)[:MOST_TEXT]
        if not text and not self.formula:
            return
        self.budget.cells -= 1
        if self.budget.cells < 0:
            raise XlsxError("many_cells")
        self.found[(self.row, self.column)] = self._cell(text)

    def _cell(self, text: str) -> Cell:
        if self.formula:
            return Cell(text, "rumus")
        if self.kind == "s":
            place = _int(text)
            return Cell(self.texts[place] if 0 <= place < len(self.texts) else "", "teks")
        if self.kind in NUMBER_TYPES:
            return Cell(text, "tanggal" if self.style in self.dates else "angka")
        kind = {"b": "benar_salah", "e": "salah", "d": "tanggal_teks"}.get(self.kind, "teks")
        return Cell(_unescaped(text) if kind == "teks" else text, kind)

    @override
    def text(self, data: str) -> None:
        if self.reading:
            self.parts.append(data)


def _unescaped(text: str) -> str:
    """`_x000D_` is how the format writes a sign that XML may not hold (ECMA-376, ST_Xstring)."""
    return _ESCAPED.sub(
        lambda found: chr(code) if not 0xD800 <= (code := int(found[1], 16)) <= 0xDFFF else found[0], text
    )


def column_number(letters: str) -> int:
    """`A` is 1, `AB` is 28."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
