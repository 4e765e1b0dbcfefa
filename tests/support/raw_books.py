"""Workbooks put together part by part, so that each part may be anything."""

from __future__ import annotations

import io
import zipfile

import pytest

from checker.workbook.texts import XlsxError
from checker.workbook.xlsx import Limits, read_xlsx
from tests.support.workbook_words import TEXTS

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
TARGETS = '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>'


def workbook(sheets: str = '<sheet name="Warga" id="x" r:id="a"/>', more: str = "", link: str = LINK) -> str:
    """The workbook part with these sheets."""
    return f'<workbook xmlns="{MAIN}" xmlns:r="{link}">{more}<sheets>{sheets}</sheets></workbook>'


def packed(rows: str = "", parts: dict[str, str | bytes] | None = None) -> bytes:
    """A package of one sheet with these rows; `parts` replaces or adds what stands under their names."""
    held: dict[str, str | bytes] = {
        "xl/workbook.xml": workbook(),
        "xl/_rels/workbook.xml.rels": TARGETS,
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>',
    } | (parts or {})
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in held.items():
            archive.writestr(name, content)
    return out.getvalue()


def cells(rows: str, parts: dict[str, str | bytes] | None = None) -> dict[tuple[int, int], tuple[str, str]]:
    """Value and kind of each cell of the one sheet."""
    sheet = read_xlsx(packed(rows, parts)).sheets[0]
    return {place: (cell.value, cell.kind) for place, cell in sheet.cells.items()}


def refused(data: bytes, limits: Limits | None = None) -> str:
    """What is said of the error."""
    with pytest.raises(XlsxError) as error:
        read_xlsx(data, limits or Limits())
    return ". ".join(TEXTS.reason(error.value.reason, **error.value.holes))
