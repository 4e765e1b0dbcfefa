"""Books put together by hand: every part of the format that is read, and every way in which it is refused."""

from __future__ import annotations

import io
import zipfile

import pytest

from checker.workbook.xlsx import MOST_PARTS, Limits, column_letters, read_xlsx
from checker.workbook.xlsx_parts import MOST_TEXT, Cell, column_number
from tests.support.raw_books import LINK, MAIN, STRICT, cells, packed, refused, workbook


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ('<c r="B2"><v>12.5</v></c>', {(2, 2): ("12.5", "angka")}),
        ('<c r="B2" t="n"><v>12</v></c>', {(2, 2): ("12", "angka")}),
        ('<c r="AB3" t="str"><v>a</v></c>', {(3, 28): ("a", "teks")}),
        ('<c r="B2" t="inlineStr"><is><t>a</t><t>b</t></is></c>', {(2, 2): ("ab", "teks")}),
        ('<c r="B2" t="b"><v>1</v></c>', {(2, 2): ("1", "benar_salah")}),
        ('<c r="B2" t="e"><v>#REF!</v></c>', {(2, 2): ("#REF!", "salah")}),
        ('<c r="B2" t="d"><v>2026-12-31</v></c>', {(2, 2): ("2026-12-31", "tanggal_teks")}),
        ('<c r="B2"><f>1+1</f><v>2</v></c>', {(2, 2): ("2", "rumus")}),
        ('<c r="B2"><f/></c>', {(2, 2): ("", "rumus")}),
        ('<c r="B2"><f>1</f></c><c><v>3</v></c>', {(2, 2): ("", "rumus"), (2, 3): ("3", "angka")}),
        ('<c r="B2"></c><c r="C2"><v></v></c>', {}),
        ("<c><v>1</v></c><c><v>2</v></c>", {(1, 1): ("1", "angka"), (1, 2): ("2", "angka")}),
        ('<c r="bad"><v>1</v></c>', {(1, 1): ("1", "angka")}),
        ('<c r="B2" t="str"><v>a_x000D_b_xD800_</v></c>', {(2, 2): ("a\rb_xD800_", "teks")}),
        ('<c r="B2" t="str"><v>_xDFFF__xE000__xd7ff_</v></c>', {(2, 2): ("_xDFFF_\ue000\ud7ff", "teks")}),
        ('<c r="B2" t="e"><v>_x0041_</v></c>', {(2, 2): ("_x0041_", "salah")}),
        ('<c r="B2" t="str"><v>a</v><x>no</x></c>no', {(2, 2): ("a", "teks")}),
        (f'<c r="B2" t="str"><v>{"x" * (MOST_TEXT + 5)}</v></c>', {(2, 2): ("x" * MOST_TEXT, "teks")}),
    ],
)
def test_cells(cell, expected):
    assert cells(f"<row>{cell}</row>") == expected


def test_rows_are_numbered_or_follow_each_other():
    rows = "<row><c><v>1</v></c></row><row r='5'><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    assert list(cells(rows)) == [(1, 1), (5, 1), (6, 1)]
    hidden = "<row r='2' hidden='1'/><row r='3' hidden='true'/><row r='4' hidden='0'/><row r='5'/>"
    assert read_xlsx(packed(hidden)).sheets[0].hidden_rows == {2, 3}
    assert read_xlsx(packed()).sheets[0].hidden_rows == frozenset()


def test_whatever_the_prefixes_are_called_the_names_behind_them_count():
    """Not every program calls the format's own names without a prefix, or the links `r`."""
    sheets = '<x:sheets><x:sheet name="Warga" id="1" weg:id="a"/></x:sheets>'
    book = f'<x:workbook xmlns:x="{MAIN}" xmlns:weg="{LINK}">{sheets}</x:workbook>'
    rows = f'<x:worksheet xmlns:x="{MAIN}"><x:row><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:worksheet>'
    parts = {"xl/workbook.xml": book, "xl/worksheets/sheet1.xml": rows}
    assert cells("", parts) == {(2, 2): ("7", "angka")}


def test_shared_texts_without_their_readings():
    shared = (
        "<sst><si><t>satu</t></si><si><r><t>du</t></r><r><t>a</t></r><rPh><t>x</t></rPh><phoneticPr/></si>"
        f"<si>no<t>_x0041_</t></si><si><t>{'y' * (MOST_TEXT + 1)}</t></si></sst>"
    )
    row = "<row>" + "".join(f'<c t="s"><v>{place}</v></c>' for place in ("0", "1", "2", "4", "-1", "x", "3")) + "</row>"
    assert [value for value, _ in cells(row, {"xl/sharedStrings.xml": shared}).values()] == [
        "satu",
        "dua",
        "A",
        "",
        "",
        "",
        "y" * MOST_TEXT,
    ]


def test_styles_tell_which_numbers_are_days():
    codes = {164: "dd/mm/yyyy", 165: '0 "day"', 166: "yy", 167: "[Red]0", 168: r"0\d", 169: "D"}
    styles = (
        "<styleSheet><numFmts>"
        + "".join(
            f"<numFmt numFmtId='{n}' formatCode='{code.replace(chr(34), '&quot;')}'/>" for n, code in codes.items()
        )
        + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>"
        + "".join(f"<xf numFmtId='{n}'/>" for n in (0, 14, 15, 16, 17, 22, 13, 18, *codes))
        + "<xf/><xf numFmtId='9999999999'/></cellXfs><cellStyles><xf numFmtId='14'/></cellStyles></styleSheet>"
    )
    row = (
        "<row>"
        + "".join(f'<c s="{i}"><v>1</v></c>' for i in range(17))
        + '<c t="str" s="1"><v>1</v></c><c s="x"><v>1</v></c></row>'
    )
    kinds = [kind for _, kind in cells(row, {"xl/styles.xml": styles}).values()]
    day, no = "tanggal", "angka"
    assert kinds == [no, day, day, day, day, day, no, no, day, no, day, no, no, day, no, no, no, "teks", no]


def test_sheets_in_their_order_hidden_ones_too():
    sheets = "".join(
        f'<sheet name="{name}" r:id="{link}" {state}/>'
        for name, link, state in (
            ("Satu", "a", ""),
            ("Dua", "b", 'state="hidden"'),
            ("Tiga", "c", 'state="visible"'),
            ("Empat", "gone", 'state="veryHidden"'),
            ("Lima", "out", ""),
        )
    )
    links = (
        '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/>'
        '<Relationship Id="b" Target="/xl/two.xml"/><Relationship Id="c" Target="../other/three.xml"/>'
        '<Relationship Id="out" Target="worksheets/sheet1.xml" TargetMode="External"/></Relationships>'
    )
    one = "<worksheet><row><c><v>{}</v></c></row></worksheet>"
    parts = {"xl/_rels/workbook.xml.rels": links, "xl/two.xml": one.format(2), "other/three.xml": one.format(3)}
    for link in (LINK, STRICT):
        book = read_xlsx(packed("<row><c><v>1</v></c></row>", parts | {"xl/workbook.xml": workbook(sheets, link=link)}))
        assert [(sheet.name, sheet.hidden, [c.value for c in sheet.cells.values()]) for sheet in book.sheets] == [
            ("Satu", False, ["1"]),
            ("Dua", True, ["2"]),
            ("Tiga", False, ["3"]),
            ("Empat", True, []),
            ("Lima", False, []),
        ]
        assert book.from_1904 is False


@pytest.mark.parametrize(("value", "told"), [("1", True), ("true", True), ("0", False), ("yes", False)])
def test_days_may_be_counted_from_1904(value, told):
    own = workbook(more=f'<workbookPr date1904="{value}"/>')
    assert read_xlsx(packed(parts={"xl/workbook.xml": own})).from_1904 is told


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "Ini bukan berkas XLSX. Simpan lagi sebagai Excel Workbook (.xlsx)."),
        (
            b"\xd0\xcf\x11\xe0xx",
            "Ini bukan berkas XLSX. Ini format lama (.xls) atau berkas berkata sandi. "
            "Simpan lagi sebagai Excel Workbook (.xlsx).",
        ),
        (b"PK\x03\x04xx", "Berkas rusak atau terpotong. Salin ulang dari komputer asalnya."),
        (packed()[:-30], "Berkas rusak atau terpotong. Salin ulang dari komputer asalnya."),
        (
            packed(parts={"xl/workbook.xml": ""}),
            "Ini bukan berkas XLSX, mungkin ODS atau dokumen. Buka, lalu simpan sebagai Excel Workbook (.xlsx).",
        ),
        (
            packed(parts={"xl/workbook.xml": workbook("")}),
            "Berkas tidak punya lembar kerja. Salin isinya ke berkas Excel yang baru.",
        ),
        (
            packed(parts={"xl/workbook.xml": "<workbook>"}),
            "Isi berkas rusak. Buka di Excel atau LibreOffice, lalu simpan lagi.",
        ),
        (
            packed(parts={"xl/vbaProject.bin": "x"}),
            "Berkas ini berisi makro. Simpan sebagai Excel Workbook (.xlsx) tanpa makro.",
        ),
        (
            packed(parts={f"x{i}": "" for i in range(MOST_PARTS - 2)}),
            "Isi berkas tidak wajar. Salin isinya ke berkas Excel yang baru.",
        ),
        (
            packed(parts={"xl/workbook.xml": "<!DOCTYPE x><workbook/>"}),
            "Berkas berisi perintah XML yang tidak wajar. Salin isinya ke berkas Excel yang baru.",
        ),
    ],
)
def test_what_is_no_book_is_one_sentence(data, told):
    assert refused(data) == told


def test_as_many_parts_as_allowed_are_read():
    assert read_xlsx(packed(parts={f"x{i}": "" for i in range(MOST_PARTS - 3)})).sheets


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_same_part_twice_is_refused():
    out = io.BytesIO(packed())
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("xl/workbook.xml", "x")
    assert refused(out.getvalue()) == "Isi berkas tidak wajar. Salin isinya ke berkas Excel yang baru."


def test_bounds_are_exact():
    data = packed("<row><c><v>1</v></c><c><v>2</v></c></row>")
    size = sum(info.file_size for info in zipfile.ZipFile(io.BytesIO(data)).infolist())
    assert read_xlsx(data, Limits(len(data), size, 2)).sheets
    assert refused(data, Limits(len(data) - 1, size, 2)).startswith("Berkas terlalu besar: 0.0 MB, paling besar 0 MB. ")
    swollen = "Berkas mengembang terlalu besar saat dibuka. Salin isinya ke berkas Excel yang baru."
    assert refused(data, Limits(len(data), size - 1, 2)) == swollen
    assert refused(data, Limits(len(data), size, 1)) == "Terlalu banyak sel yang terisi. Pecah menjadi beberapa berkas."
    big = refused(b"x" * 2_600_000, Limits(2_500_000))
    assert big == "Berkas terlalu besar: 2.6 MB, paling besar 2 MB. Hapus gambar dan lembar lain."


def test_the_budget_of_cells_is_for_all_sheets_together():
    sheets = '<sheet name="Satu" r:id="a"/><sheet name="Dua" r:id="a"/>'
    data = packed("<row><c><v>1</v></c></row>", {"xl/workbook.xml": workbook(sheets)})
    assert len(read_xlsx(data, Limits(cells=2)).sheets) == 2
    assert refused(data, Limits(cells=1)).startswith("Terlalu banyak sel")


@pytest.mark.parametrize(
    ("number", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (28, "AB"), (702, "ZZ"), (703, "AAA")]
)
def test_letters_of_columns(number, letters):
    assert column_letters(number) == letters
    assert column_number(letters) == number
    assert column_letters(0) == ""
    assert Cell("a", "teks") == Cell("a", "teks")
