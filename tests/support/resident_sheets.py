"""A small form of residents, and filled sheets for it put together by hand."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

from checker.workbook.residents import check_residents
from checker.workbook.xlsx import column_letters
from tests.support.workbook_words import SAID

FORM = {
    "words": SAID,
    "columns": [
        {"id": "nama", "heading": "Nama*", "short": "Nama", "kind": "teks", "required": True, "options": [], "max": 20},
        {
            "id": "alamat",
            "heading": "Alamat",
            "short": "Alamat",
            "kind": "teks",
            "required": False,
            "options": [],
            "max": 20,
        },
        {
            "id": "negara",
            "heading": "Negara tujuan*",
            "short": "Negara",
            "kind": "pilihan",
            "required": True,
            "options": ["Utara", "Selatan"],
            "max": 20,
        },
        {
            "id": "berangkat",
            "heading": "Berangkat",
            "short": "Berangkat",
            "kind": "tanggal",
            "required": False,
            "options": [],
            "max": 20,
        },
        {
            "id": "pulang",
            "heading": "Pulang",
            "short": "Pulang",
            "kind": "tanggal",
            "required": False,
            "options": [],
            "max": 20,
        },
    ],
}
HEADINGS = ["Nama*", "Alamat", "Negara tujuan*", "Berangkat", "Pulang"]
RIGHT = ["Budi", "RT 1", "Utara", "1/2/2026", "1/3/2026"]
REPAIR = "Salin baris judul dari berkas kosong."
TWICE = "satu baris untuk satu warga"


def sheet(rows: list[list[str | None]]) -> str:
    """The part of a sheet whose cells are all texts; `=` begins a formula, `#` an error, `?` a truth value, `+` a number."""
    kinds = {"=": "<f>1</f>", "#": "e", "?": "b", "+": "n"}
    out = ""
    for r, row in enumerate(rows, start=1):
        for c, value in enumerate(row, start=1):
            if value is None:
                continue
            place, kind = f"{column_letters(c)}{r}", kinds.get(value[:1], "str")
            inner = kind if value[:1] == "=" else f"<v>{escape(value)}</v>"
            out += f'<c r="{place}" t="{kind if value[:1] != "=" else "str"}">{inner}</c>'
    return f"<worksheet><sheetData><row>{out}</row></sheetData></worksheet>"


def book(rows: list[list[str | None]], names: tuple[str, ...] = ("Warga",), more: str = "") -> bytes:
    """A workbook whose first sheet has these rows."""
    sheets = "".join(f'<sheet name="{name}" r:id="{"a" if not i else "z"}"/>' for i, name in enumerate(names))
    link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", f'<workbook xmlns:r="{link}">{more}<sheets>{sheets}</sheets></workbook>')
        archive.writestr("xl/_rels/workbook.xml.rels", '<R><Relationship Id="a" Target="s.xml"/></R>')
        archive.writestr("xl/s.xml", sheet(rows))
    return out.getvalue()


def told(*rows: list[str | None], head: list[str | None] | None = None) -> list[str]:
    """The lines about a sheet with the usual headings, or with `head`."""
    return [str(mistake) for mistake in check_residents(book([head or HEADINGS, *rows]), FORM).mistakes]
