"""Reads an XLSX file that may come from anybody.

Sizes are bounded, XML with a document type is refused, formulas are seen.
"""

from __future__ import annotations

import encodings.cp437  # noqa: F401  zipfile decodes names with it, and the browser's library holds only what is named
import io
import posixpath
import zipfile
from dataclasses import dataclass
from xml.parsers import expat

from checker.workbook.texts import XlsxError
from checker.workbook.xlsx_parts import MOST_CELLS, Budget, Cell, Cells, Links, Styles, Texts, WorkbookPart

MOST_BYTES = 5_000_000
MOST_UNPACKED = 20_000_000
MOST_PARTS = 200


@dataclass(frozen=True)
class Limits:
    """What a workbook may weigh: `packed` and `unpacked` in bytes, `cells` of all sheets together."""

    packed: int = MOST_BYTES
    unpacked: int = MOST_UNPACKED
    cells: int = MOST_CELLS


PHONE = Limits()
"""What the browser of a cheap phone can hold."""


@dataclass(frozen=True)
class Sheet:
    """`cells`: (row from 1, column from 1) -> cell; empty cells are left out.

    `hidden_rows`: what the program does not show.
    """

    name: str
    cells: dict[tuple[int, int], Cell]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Book:
    """All sheets in order. `from_1904`: days are counted from 1 January 1904."""

    sheets: tuple[Sheet, ...]
    from_1904: bool = False


def read_xlsx(data: bytes, limits: Limits = PHONE) -> Book:
    """Reads a workbook. Raises XlsxError when that cannot be done safely."""
    if len(data) > limits.packed:
        raise XlsxError("too_big", size=f"{len(data) / 1e6:.1f}", most=limits.packed // 1_000_000)
    if not data.startswith(b"PK\x03\x04"):
        raise XlsxError("old" if data.startswith(b"\xd0\xcf\x11\xe0") else "no_xlsx")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _book(_Parts(archive, limits.unpacked), Budget(limits.cells))
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise XlsxError("torn") from error
    except expat.ExpatError as error:
        raise XlsxError("garbled") from error


class _Parts:
    """The parts of the package, unpacked one by one within one bound for all."""

    def __init__(self, archive: zipfile.ZipFile, unpacked: int) -> None:
        self.archive, self.left = archive, unpacked
        names = archive.namelist()
        if len(names) > MOST_PARTS or len(set(names)) != len(names):
            raise XlsxError("odd")
        if any("vbaProject" in name for name in names):
            raise XlsxError("macros")

    def read(self, name: str) -> bytes:
        """The part's bytes, b"" when it is not there. Never trusts the size that the package claims."""
        try:
            with self.archive.open(name) as stream:
                data = stream.read(self.left + 1)
        except KeyError:
            return b""
        except Exception as error:  # zlib.error and kin: whatever a broken stream brings
            if isinstance(error, (zipfile.BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError)):
                raise
            raise zipfile.BadZipFile(str(error)) from error
        self.left -= len(data)
        if self.left < 0:
            raise XlsxError("swollen")
        return data


def _book(parts: _Parts, budget: Budget) -> Book:
    workbook = WorkbookPart()
    content = parts.read("xl/workbook.xml")
    if not content:
        raise XlsxError("no_workbook")
    workbook.parse(content)
    if not workbook.sheets:
        raise XlsxError("no_sheets")
    links = Links()
    links.parse(parts.read("xl/_rels/workbook.xml.rels"))
    texts, styles = Texts(), Styles()
    texts.parse(parts.read("xl/sharedStrings.xml"))
    styles.parse(parts.read("xl/styles.xml"))
    sheets = []
    for name, link, hidden in workbook.sheets:
        target = links.targets.get(link, "")
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
        cells = Cells(texts.found, styles.dates, budget)
        cells.parse(parts.read(path))
        sheets.append(Sheet(name, cells.found, hidden, frozenset(cells.hidden)))
    return Book(tuple(sheets), workbook.from_1904)


def column_letters(number: int) -> str:
    """1 is `A`, 28 is `AB`."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
