"""Books whose parts leave out what they may leave out, or hold what belongs nowhere."""

from __future__ import annotations

import pytest

from checker.workbook.xlsx import read_xlsx
from tests.support.raw_books import cells, packed, workbook

DAYS = "<styleSheet><numFmts><numFmt numFmtId='164'/></numFmts><cellXfs>{}</cellXfs></styleSheet>"


@pytest.mark.parametrize(
    ("row", "place"), [("99999999", 99_999_999), ("100000000", -1), ("x", -1), ("", -1), ("1²", -1)]
)
def test_a_row_has_a_number_of_at_most_eight_digits(row, place):
    assert cells(f'<row r="{row}"><c><v>1</v></c></row>') == {(place, 1): ("1", "angka")}


def test_what_stands_between_the_parts_of_a_cell_is_not_its_value():
    assert cells('<row><c t="str"><v>a</v>no</c>no</row>') == {(1, 1): ("a", "teks")}
    shared = "<sst><si><t>satu</t>no</si><si><t>dua</t><rPh><t>x</t><t>y</t></rPh></si></sst>"
    row = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>9</v></c></row>'
    found = cells(row, {"xl/sharedStrings.xml": shared})
    assert list(found.values()) == [("satu", "teks"), ("dua", "teks"), ("", "teks")]


@pytest.mark.parametrize(("number", "kind"), [("14", "tanggal"), ("0", "angka"), ("164", "angka")])
def test_a_cell_without_a_style_has_the_first(number, kind):
    styles = DAYS.format(f"<xf numFmtId='{number}'/><xf numFmtId='14'/>")
    assert cells("<row><c><v>1</v></c></row>", {"xl/styles.xml": styles}) == {(1, 1): ("1", kind)}


def test_a_sheet_may_have_no_name_and_no_link():
    held = {
        "xl/workbook.xml": workbook('<sheet r:id="a"/><sheet name="Dua"/><sheet name="Tiga" r:id="b"/>'),
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/>'
        '<Relationship Target="worksheets/sheet1.xml"/><Relationship Id="b"/></Relationships>',
    }
    sheets = read_xlsx(packed("<row><c><v>1</v></c></row>", held)).sheets
    assert [(sheet.name, len(sheet.cells)) for sheet in sheets] == [("", 1), ("Dua", 1), ("Tiga", 0)]
