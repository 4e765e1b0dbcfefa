"""A filled sheet against a small form: every mistake in a cell or a heading with its place and its whole sentence."""

from __future__ import annotations

import pytest

from checker.workbook.residents import Report, check_residents
from tests.support.resident_sheets import FORM, HEADINGS, REPAIR, RIGHT, book, told


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
        (["Budi", "RT 1", " uTARA "], []),
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
