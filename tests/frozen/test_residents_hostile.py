"""A workbook from somebody who means harm, or what is no workbook at all: one message, never a traceback."""

from __future__ import annotations

import io
import time
import zipfile

import pytest

from checker.workbook.residents import check_residents
from checker.workbook.xlsx import MOST_BYTES
from tests.support.workbooks import with_part

BOMB = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>"""


@pytest.mark.parametrize("head", [BOMB, OUTSIDE])
@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet2.xml"]
)
def test_entities_are_refused_in_every_part(filled_workbook, workbook_messages, head, part):
    said = workbook_messages(with_part(filled_workbook({}), part, f"{head}<worksheet>&a;</worksheet>".encode()))
    assert len(said) == 1 and "perintah XML yang tidak wajar" in said[0]


def test_a_zip_bomb_is_stopped_while_it_swells(filled_workbook, workbook_messages):
    started = time.monotonic()
    said = workbook_messages(
        with_part(filled_workbook({}), "xl/sharedStrings.xml", b"<sst>" + b" " * 60_000_000 + b"</sst>")
    )
    assert len(said) == 1 and "mengembang terlalu besar" in said[0]
    assert time.monotonic() - started < 5


@pytest.mark.long
def test_too_many_cells_are_refused(filled_workbook, workbook_messages):
    rows = "".join(f"<row r='{r}'>" + "<c t='str'><v>x</v></c>" * 500 + "</row>" for r in range(1, 900))
    said = workbook_messages(
        with_part(
            filled_workbook({}),
            "xl/worksheets/sheet2.xml",
            f"<worksheet><sheetData>{rows}</sheetData></worksheet>".encode(),
        )
    )
    assert len(said) == 1 and "Terlalu banyak sel" in said[0]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "bukan berkas XLSX"),
        (b"nama,alamat\n", "bukan berkas XLSX"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "format lama (.xls)"),
        (b"PK\x03\x04" + b"\0" * 100, "rusak atau terpotong"),
        (b"PK\x03\x04" + b"\0" * MOST_BYTES, "terlalu besar"),
    ],
)
def test_what_is_no_workbook_is_refused(workbook_messages, data, told):
    said = workbook_messages(data)
    assert len(said) == 1 and told in said[0] and "ditemukan berkas yang tidak terbaca (" in said[0]


def test_a_workbook_of_another_program_says_how_to_save_it(workbook_messages):
    document = io.BytesIO()
    with zipfile.ZipFile(document, "w") as parts:
        parts.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        parts.writestr("content.xml", "<office/>")
    said = workbook_messages(document.getvalue())
    assert len(said) == 1 and "mungkin ODS" in said[0]


@pytest.mark.parametrize("length", [100, 1000, 5000, -200, -30])
def test_a_torn_file_is_refused(filled_workbook, workbook_messages, length):
    said = workbook_messages(filled_workbook({})[:length])
    assert len(said) == 1 and said[0].startswith("Berkas: ")


def test_a_file_with_flipped_bits_never_raises(filled_workbook, workbook_columns):
    data = bytearray(filled_workbook({}))
    for place in range(0, len(data), 97):
        spoiled = bytearray(data)
        spoiled[place] ^= 0x55
        check_residents(bytes(spoiled), workbook_columns)


def test_macros_are_refused(filled_workbook, workbook_messages):
    said = workbook_messages(with_part(filled_workbook({}), "xl/vbaProject.bin", b"x"))
    assert len(said) == 1 and "makro" in said[0]


def test_a_sheet_that_points_out_of_the_package_is_empty(filled_workbook, workbook_messages):
    links = (
        b"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + b"".join(f"<Relationship Id='rId{n}' Target='../../../etc/passwd'/>".encode() for n in range(1, 6))
        + b"</Relationships>"
    )
    said = workbook_messages(with_part(filled_workbook({}), "xl/_rels/workbook.xml.rels", links))
    assert said and "judul yang hilang" in said[0]


def test_messages_stay_short_whatever_the_cell_holds(filled_workbook, workbook_messages):
    for line in workbook_messages(
        filled_workbook({"negara": "x" * 4000, "telepon": "9" * 4000, "berangkat": "z" * 4000})
    ):
        assert len(line) < 300
