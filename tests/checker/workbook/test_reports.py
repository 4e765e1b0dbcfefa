"""What is told about a whole sheet or book: residents entered twice, bounds, books without the sheet."""

from __future__ import annotations

from checker.workbook.residents import MOST_COLUMNS, MOST_PROBLEMS, Mistake, Report, check_residents
from checker.workbook.xlsx import Limits
from tests.support.resident_sheets import FORM, HEADINGS, RIGHT, TWICE, book, told


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
    found, expected = f"lembar {', '.join(repr(name) for name in names[:8])}", "lembar bernama 'Warga'"
    guess = "Pakai berkas kosong dari situs ini, atau ganti nama lembarnya."
    line = f"Berkas: ditemukan {found}; seharusnya {expected}. {guess}"
    assert check_residents(book([], names), FORM) == Report(0, (Mistake("Berkas", "", found, expected, guess, line),))


def test_what_is_no_book_is_one_mistake():
    found, expected = "berkas yang tidak terbaca (Ini bukan berkas XLSX)", "berkas XLSX dari situs ini"
    guess = "Simpan lagi sebagai Excel Workbook (.xlsx)."
    line = f"Berkas: ditemukan {found}; seharusnya {expected}. {guess}"
    assert check_residents(b"x", FORM) == Report(0, (Mistake("Berkas", "", found, expected, guess, line),))


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
    assert [str(mistake) for mistake in report.mistakes] == [line]


def test_days_are_counted_as_the_book_says():
    rows: list[list[str | None]] = [HEADINGS, [*RIGHT[:3], "+44895"]]
    for more, day in (("", "30/11/2022"), ('<workbookPr date1904="1"/>', "01/12/2026")):
        (mistake,) = check_residents(book(rows, more=more), FORM).mistakes
        assert day in mistake.guess


def test_what_is_too_large_says_how_large_it_is_and_may_be():
    most = Limits().packed
    (mistake,) = check_residents(bytes(most + 200_000), FORM).mistakes
    assert f"{(most + 200_000) / 1e6:.1f} MB, paling besar {most // 1_000_000} MB" in mistake.found


def test_what_stands_behind_a_column_that_is_missing_is_read_too():
    assert [line[:8] for line in told(["Budi", "Utara", "besok"], head=["Nama*", "Negara tujuan*", "Berangkat"])] == [
        "Warga!C2"
    ]


def test_residents_are_the_same_whatever_stands_in_a_column_that_nobody_asked_for():
    lines = told(["1", "Budi", "Utara"], ["2", "Budi", "Utara"], head=[None, "Nama*", "Negara tujuan*"])
    assert any(line.startswith("Warga!B3: ditemukan warga yang sama dengan baris 2") for line in lines)


def test_a_heading_is_shown_up_to_forty_letters():
    for letters, shown in ((40, "z" * 40), (41, "z" * 40 + "…")):
        assert f"'{shown}'" in told(RIGHT, head=[*HEADINGS, "z" * letters])[0]
