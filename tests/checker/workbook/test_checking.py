"""A filled sheet against a small form: every mistake with its place and its whole sentence."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

import pytest

from checker.workbook.residents import MOST_COLUMNS, MOST_PROBLEMS, Mistake, Report, check_residents
from checker.workbook.xlsx import column_letters

FORM = {
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
    ]
}
HEADINGS = ["Nama*", "Alamat", "Negara tujuan*", "Berangkat", "Pulang"]
RIGHT = ["Budi", "RT 1", "Utara", "1/2/2026", "1/3/2026"]
REPAIR = "Salin baris judul dari berkas kosong."
TWICE = "satu baris untuk satu warga"


def sheet(rows: list[list[str | None]]) -> str:
    """The part of a sheet whose cells are all texts; `=` begins a formula, `#` an error, `?` a truth value."""
    kinds = {"=": "<f>1</f>", "#": "e", "?": "b"}
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


def test_a_right_sheet_has_no_mistake():
    assert check_residents(book([HEADINGS, RIGHT, ["Siti", None, "Selatan"]]), FORM) == Report(2, ())
    assert check_residents(book([HEADINGS, RIGHT], ("  warga * ",)), FORM) == Report(1, ())
    shuffled = [["PULANG", "nama", "Negara  tujuan"], ["1/3/2026", "Budi", "Utara"]]
    assert check_residents(book(shuffled), FORM) == Report(1, ())


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            [None, "RT 1", "Utara"],
            ["Warga!A2: ditemukan sel kosong; seharusnya isi untuk 'Nama'. Tulis 'Tidak tahu' bila belum diketahui."],
        ),
        (
            ["  ", "RT 1", "Utara"],
            ["Warga!A2: ditemukan sel kosong; seharusnya isi untuk 'Nama'. Tulis 'Tidak tahu' bila belum diketahui."],
        ),
        (["Budi", "RT 1", None], ["Warga!C2: ditemukan sel kosong; seharusnya isi untuk 'Negara'."]),
        (
            ["=1", "RT 1", "Utara"],
            [
                "Warga!A2: ditemukan rumus; seharusnya isi biasa."
                " Salin sel, lalu tempel sebagai nilai (Paste Special, Values)."
            ],
        ),
        (
            ["#N/A", "RT 1", "Utara"],
            ["Warga!A2: ditemukan kesalahan #N/A; seharusnya isi biasa. Hapus, lalu tulis ulang."],
        ),
        (["?1", "RT 1", "Utara"], ["Warga!A2: ditemukan TRUE atau FALSE; seharusnya tulisan biasa."]),
        (["Budi", "RT 1", "Utar"], ["Warga!C2: ditemukan 'Utar'; seharusnya 'Utara', 'Selatan'. Maksud Anda 'Utara'?"]),
        (["Budi", "RT 1", "Utara", "besok"], ["Warga!D2: ditemukan 'besok'; seharusnya tanggal, misalnya 31/12/2026."]),
        (
            ["Budi", "RT 1", "Utara", "1/3/2026", "28/2/2026"],
            ["Warga!E2: ditemukan 28/02/2026; seharusnya tanggal sesudah 01/03/2026. Mungkin kedua tanggal tertukar."],
        ),
        (["Budi", "RT 1", "Utara", "1/3/2026", "1/3/2026"], []),
        (
            ["Budi", "RT 1", "Utara", "besok", "1/3/2026"],
            ["Warga!D2: ditemukan 'besok'; seharusnya tanggal, misalnya 31/12/2026."],
        ),
        (
            [None, "RT 1", "zzz"],
            [
                "Warga!A2: ditemukan sel kosong; seharusnya isi untuk 'Nama'. Tulis 'Tidak tahu' bila belum diketahui.",
                "Warga!C2: ditemukan 'zzz'; seharusnya 'Utara', 'Selatan'. Pilih dari daftar di sel itu.",
            ],
        ),
    ],
)
def test_one_row(row, expected):
    assert told(row) == expected


@pytest.mark.parametrize(
    ("head", "row", "expected"),
    [
        (
            ["Nama*", "Alamt", "Negara tujuan*"],
            ["Budi", "RT 1", "Utara"],
            [
                "Warga!B1: ditemukan judul 'Alamt'; seharusnya judul kolom seperti di berkas kosong. Maksud Anda 'Alamat'?"
            ],
        ),
        (
            ["Nama*", "x" * 50, "Negara tujuan*"],
            ["Budi", "RT 1", "Utara"],
            [
                f"Warga!B1: ditemukan judul '{'x' * 40}…'; seharusnya judul kolom seperti di berkas kosong."
                " Hapus kolom yang bukan dari berkas kosong."
            ],
        ),
        (
            ["Nama*", "Nama", "Negara tujuan*"],
            ["Budi", "RT 1", "Utara"],
            ["Warga!B1: ditemukan judul 'Nama' dua kali; seharusnya satu kali saja. Hapus salah satu kolom."],
        ),
        (
            ["Nama*", "Alamat"],
            ["Budi", "RT 1"],
            [f"Warga!baris 1: ditemukan judul yang hilang; seharusnya kolom 'Negara tujuan*'. {REPAIR}"],
        ),
        (
            ["Nama*", None, "Negara tujuan*"],
            ["Budi", "lebih", "Utara", None, "lain"],
            [
                "Warga!B2: ditemukan 'lebih'; seharusnya kosong, karena kolom ini tidak punya judul."
                " Hapus isi kolom ini.",
                "Warga!E2: ditemukan 'lain'; seharusnya kosong, karena kolom ini tidak punya judul."
                " Hapus isi kolom ini.",
            ],
        ),
    ],
)
def test_headings(head, row, expected):
    assert told(row, head=head) == expected


def test_only_the_first_of_a_column_without_a_heading_is_named():
    assert [
        line.partition(":")[0]
        for line in told(RIGHT, [*RIGHT[:2], "Selatan", None, None, "x"], ["A", "B", "Utara", None, None, "y"])
    ] == ["Warga!F3"]


def test_headings_may_stand_lower_and_the_first_of_equal_rows_counts():
    rows = [["Daftar warga"], [None], HEADINGS, RIGHT]
    assert check_residents(book(rows), FORM) == Report(1, ())
    assert check_residents(book([HEADINGS, HEADINGS]), FORM).rows == 1
    low = [["x"]] * 9 + [HEADINGS, RIGHT]
    assert check_residents(book(low), FORM) == Report(1, ())
    too_low = check_residents(book([["x"]] * 10 + [HEADINGS, RIGHT]), FORM)
    assert too_low.rows == 0
    assert [str(mistake).partition(" ")[0] for mistake in too_low.mistakes] == [
        "Warga!A1:",
        "Warga!baris",
        "Warga!baris",
    ]


def test_an_empty_sheet_is_told():
    assert told() == [f"Warga!A2: ditemukan lembar yang masih kosong; seharusnya {TWICE}."]


def test_a_resident_entered_twice_is_told_with_the_first_row():
    same = [" budi ", "rt  1", "Utara", "1/2/2026"]
    assert told(RIGHT, ["Siti", None, "Utara"], same) == [
        f"Warga!A4: ditemukan warga yang sama dengan baris 2; seharusnya {TWICE}. Hapus salah satu baris."
    ]
    assert told(RIGHT, RIGHT, RIGHT)[1].startswith("Warga!A4: ditemukan warga yang sama dengan baris 2")
    for i in (0, 1, 3):
        other = [*RIGHT]
        other[i] = {0: "Tuti", 1: "RT 2", 3: "2/2/2026"}[i]
        assert told(RIGHT, other) == []
    assert told(RIGHT, [*RIGHT[:2], "Selatan", *RIGHT[3:]]) == []
    nobody = [None, "RT 1", "Utara"]
    assert len(told(nobody, nobody)) == 2


def test_more_mistakes_than_anybody_reads_are_counted():
    report = check_residents(book([HEADINGS, *([[None, None, "Utara", None, "besok"]] * 101)]), FORM)
    assert (report.rows, len(report.mistakes), report.more) == (101, MOST_PROBLEMS, 2)
    exact = check_residents(book([HEADINGS, *([[None, None, "Utara", None, "besok"]] * 100)]), FORM)
    assert (len(exact.mistakes), exact.more) == (MOST_PROBLEMS, 0)


def test_so_many_columns_are_looked_at():
    wide: list[str | None] = ["Nama*", None, "Negara tujuan*", *(f"q{i}zzzz" for i in range(MOST_COLUMNS + 5))]
    assert len(told(["Budi", None, "Utara"], head=wide)) == MOST_COLUMNS - 2
    outside: list[str | None] = ["Budi", None, "Utara", *("x" for _ in range(MOST_COLUMNS + 5))]
    assert len(told(outside, head=["Nama*", None, "Negara tujuan*"])) == MOST_COLUMNS


def test_a_book_without_the_sheet_names_what_it_has():
    names = tuple(f"Lembar{i}" for i in range(9))
    assert check_residents(book([], names), FORM) == Report(
        0,
        (
            Mistake(
                "Berkas",
                "",
                f"lembar {', '.join(repr(name) for name in names[:8])}",
                "lembar bernama 'Warga'",
                "Pakai berkas kosong dari situs ini, atau ganti nama lembarnya.",
            ),
        ),
    )


def test_what_is_no_book_is_one_mistake():
    assert check_residents(b"x", FORM) == Report(
        0,
        (
            Mistake(
                "Berkas",
                "",
                "berkas yang tidak terbaca (Ini bukan berkas XLSX)",
                "berkas XLSX dari situs ini",
                "Simpan lagi sebagai Excel Workbook (.xlsx).",
            ),
        ),
    )


def test_a_report_goes_out_as_json_with_each_line():
    report = check_residents(book([HEADINGS, ["Budi", None, None]]), FORM)
    line = "Warga!C2: ditemukan sel kosong; seharusnya isi untuk 'Negara'."
    assert report.to_dict() == {
        "rows": 1,
        "more": 0,
        "mistakes": [
            {
                "sheet": "Warga",
                "cell": "C2",
                "found": "sel kosong",
                "expected": "isi untuk 'Negara'",
                "guess": "",
                "line": line,
            }
        ],
    }
    assert str(Mistake("Warga", "", "a", "b", "c")) == "Warga: ditemukan a; seharusnya b. c"


def test_days_are_counted_as_the_book_says():
    rows: list[list[str | None]] = [HEADINGS, RIGHT]
    assert check_residents(book(rows, more='<workbookPr date1904="1"/>'), FORM) == Report(1, ())
