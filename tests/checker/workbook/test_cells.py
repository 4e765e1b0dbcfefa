"""What one cell may hold: each rule alone, with the whole sentence."""

from __future__ import annotations

from datetime import date

import pytest

from checker.workbook.cell_rules import (
    KINDS,
    Column,
    How,
    check_choice,
    check_day,
    check_phone,
    check_text,
    parse_date,
)
from checker.workbook.texts import Wrong
from checker.workbook.xlsx_parts import Cell
from tests.support.workbook_words import HOW, TEXTS

TEXT = Column("kota", "Kota*", "Kota", "teks", True, (), 30)
NAME = Column("nama", "Nama*", "Nama", "teks", True, (), 30)
FEW = Column("keadaan", "Keadaan", "Keadaan", "pilihan", False, ("Sudah pulang", "Sedang mengurus"), 0)
MANY = Column("negara", "Negara", "Negara", "pilihan", False, ("Aa", "Bb", "Cc", "Dd", "Ee", "Utara Raya"), 0)
DAY = Column("berangkat", "Berangkat", "Berangkat", "tanggal", False, (), 0)
TEL = Column("telepon", "Telepon", "Telepon", "telepon", False, (), 0)
PHONE, WHEN = "nomor telepon sebagai teks, misalnya 0812xxxxxxxx", "tanggal, misalnya 31/12/2026"
COMMAND = "Tulisan seperti ini bisa dibaca sebagai rumus. Hapus tanda di depannya."
SHIFTED = "Mungkin isinya bergeser satu kolom."
NIK = Wrong("angka 16 digit, seperti NIK", "tanpa NIK", "NIK tidak diminta. Hapus supaya data warga aman.")
UNSEEN = Wrong("huruf yang tidak terlihat", "tulisan biasa", "Hapus isi sel, lalu ketik ulang.")


def text(value: str) -> Cell:
    """A cell of text."""
    return Cell(value, "teks")


def number(value: str) -> Cell:
    """A cell with a number."""
    return Cell(value, "angka")


@pytest.mark.parametrize(
    ("cell", "column", "told"),
    [
        (text("Desa Uji"), TEXT, None),
        (text("x" * 30), TEXT, None),
        (text("  " + "x" * 30 + " "), TEXT, None),
        (text("x" * 31), TEXT, Wrong("31 huruf", "paling banyak 30 huruf", "Persingkat isinya.")),
        (text("a\u200bb"), TEXT, UNSEEN),
        (text("ab\u202e "), TEXT, UNSEEN),
        (text("a\tb\nc"), TEXT, None),
        (number("12"), TEXT, None),
        (number("12345678901234567890123"), TEXT, None),
        (number("12"), NAME, Wrong("angka 12", "tulisan untuk 'Nama'", SHIFTED)),
        (number("1" * 25), NAME, Wrong(f"angka {'1' * 20}", "tulisan untuk 'Nama'", SHIFTED)),
        (Cell("46357", "tanggal"), TEXT, Wrong("angka 46357", "tulisan untuk 'Kota'", SHIFTED)),
        (text("12"), NAME, None),
        (text("NIK 3201010101010001"), TEXT, NIK),
        (text("3201-0101 0101.0001"), TEXT, NIK),
        (text("320101010101000"), TEXT, None),
        (text("32010101010100011"), TEXT, None),
        (text("=1"), TEXT, Wrong("tulisan yang diawali =", "tulisan biasa", COMMAND)),
        (text(" @kota"), TEXT, Wrong("tulisan yang diawali @", "tulisan biasa", COMMAND)),
        (text("+kota"), TEXT, Wrong("tulisan yang diawali +", "tulisan biasa", COMMAND)),
        (text("-"), TEXT, Wrong("tulisan yang diawali -", "tulisan biasa", COMMAND)),
        (text("+62"), TEXT, None),
        (text("-1"), TEXT, None),
        (text("a=b"), TEXT, None),
        (text("Xaver"), TEXT, None),
        (text("+6a"), TEXT, None),
    ],
)
def test_text(cell, column, told):
    assert check_text(cell, column, HOW) == told
    assert KINDS["teks"] is KINDS["teks_panjang"] is check_text


def test_a_family_name_is_no_number_either():
    family = Column("keluarga", "Keluarga", "Keluarga", "teks", False, (), 30)
    assert check_text(number("5"), family, HOW) == Wrong("angka 5", "tulisan untuk 'Keluarga'", SHIFTED)


@pytest.mark.parametrize(
    ("value", "column", "told"),
    [
        (" Sudah pulang ", FEW, None),
        (
            "sudah pulng",
            FEW,
            Wrong("'sudah pulng'", "'Sudah pulang', 'Sedang mengurus'", "Maksud Anda 'Sudah pulang'?"),
        ),
        ("zzz", FEW, Wrong("'zzz'", "'Sudah pulang', 'Sedang mengurus'", "Pilih dari daftar di sel itu.")),
        ("z" * 50, FEW, Wrong(f"'{'z' * 40}'", "'Sudah pulang', 'Sedang mengurus'", "Pilih dari daftar di sel itu.")),
        ("utara", MANY, Wrong("'utara'", "salah satu pilihan 'Negara'", "Maksud Anda 'Utara Raya'?")),
        ("utara zzzzz", MANY, Wrong("'utara zzzzz'", "salah satu pilihan 'Negara'", "Maksud Anda 'Utara Raya'?")),
        ("uaxxx", MANY, Wrong("'uaxxx'", "salah satu pilihan 'Negara'", "Pilih dari daftar di sel itu.")),
    ],
)
def test_choice(value, column, told):
    assert check_choice(text(value), column, HOW) == told
    assert KINDS["pilihan"] is KINDS["centang"] is check_choice


def test_a_long_answer_is_shown_in_part_beside_what_it_may_mean():
    option = "Perusahaan penempatan yang terdaftar di kota ini"
    wrong = check_choice(
        text(option.replace("kota", "kotta")), Column("a", "A", "A", "pilihan", False, (option,), 0), HOW
    )
    assert wrong == Wrong(f"'{option[:40]}'", f"'{option}'", f"Maksud Anda '{option}'?")


def test_five_options_are_named_and_six_are_not():
    five = Column("a", "A", "A", "pilihan", False, ("Aa", "Bb", "Cc", "Dd", "Ee"), 0)
    assert check_choice(text("zz"), five, HOW).expected == "'Aa', 'Bb', 'Cc', 'Dd', 'Ee'"


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        (text("31/12/2026"), None),
        (text("besok"), Wrong("'besok'", WHEN)),
        (text(" " + "b" * 50), Wrong(f"'{'b' * 40}'", WHEN)),
        (text("12/25/2026"), Wrong("'12/25/2026'", WHEN, "Mungkin bulan dan hari tertukar: 25/12/2026.")),
        (text("2.31.2026"), Wrong("'2.31.2026'", WHEN)),
        (text("5/25/2026"), Wrong("'5/25/2026'", WHEN, "Mungkin bulan dan hari tertukar: 25/05/2026.")),
        (text("31/02/2026"), Wrong("'31/02/2026'", WHEN)),
        (number("46357"), Wrong("angka 46357", WHEN, "Mungkin 01/12/2026. Ubah format sel menjadi tanggal.")),
        (number("1"), Wrong("angka 1", WHEN, "Tulis ulang tanggalnya.")),
        (number("9" * 30), Wrong(f"angka {'9' * 20}", WHEN, "Tulis ulang tanggalnya.")),
        (Cell("46357", "tanggal"), None),
        (Cell("1", "tanggal"), Wrong("'1'", WHEN)),
    ],
)
def test_day(cell, told):
    assert check_day(cell, DAY, HOW) == told
    assert KINDS["tanggal"] is check_day


def test_days_counted_from_1904_are_four_years_later():
    assert (
        check_day(number("44895"), DAY, How(True, TEXTS)).guess
        == "Mungkin 01/12/2026. Ubah format sel menjadi tanggal."
    )
    assert check_day(Cell("18000", "tanggal"), DAY, How(True, TEXTS)) is None
    assert parse_date(Cell("44895", "tanggal"), True) == date(2026, 12, 1)
    assert parse_date(Cell("44895", "tanggal"), False) == date(2022, 11, 30)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (text("31/12/2026"), date(2026, 12, 31)),
        (text(" 1-2-2026 "), date(2026, 2, 1)),
        (text("1.2.2026"), date(2026, 2, 1)),
        (text("1 2 2026"), date(2026, 2, 1)),
        (text("2026-12-31"), date(2026, 12, 31)),
        (text("2026-1-2T00:00:00Z"), date(2026, 1, 2)),
        (text("2026-1-2x"), None),
        (text("1/2/26"), None),
        (text("01/01/1950"), date(1950, 1, 1)),
        (text("31/12/1949"), None),
        (text("01/01/2100"), date(2100, 1, 1)),
        (text("02/01/2100"), None),
        (Cell("18264", "tanggal"), date(1950, 1, 1)),
        (Cell("18263", "tanggal"), None),
        (Cell("73050", "tanggal"), date(2099, 12, 31)),
        (Cell("73051", "tanggal"), None),
        (Cell("46357.75", "tanggal"), date(2026, 12, 1)),
        (Cell("nan", "tanggal"), None),
        (Cell("x", "tanggal"), None),
        (number("46357"), None),
    ],
)
def test_days_that_are_read(cell, day):
    assert parse_date(cell, False) == day


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        (text("081234567890"), None),
        (text("+62 812-3456-7890"), None),
        (text("(0254) 123.456"), None),
        (text("62812345678"), None),
        (text("0123456"), Wrong("'0123456'", PHONE, "Tulis satu nomor saja, hanya angka.")),
        (text("01234567"), None),
        (text("0" + "1" * 14), None),
        (text("0" + "1" * 15), Wrong(f"'0{'1' * 15}'", PHONE, "Tulis satu nomor saja, hanya angka.")),
        (text("81234567890"), Wrong("'81234567890'", PHONE, "Mungkin 081234567890.")),
        (text("8 1234-5678"), Wrong("'8 1234-5678'", PHONE, "Mungkin 0812345678.")),
        (text("81234567"), Wrong("'81234567'", PHONE, "Tulis satu nomor saja, hanya angka.")),
        (text("0812/0813"), Wrong("'0812/0813'", PHONE, "Tulis satu nomor saja, hanya angka.")),
        (text(" " + "9" * 60), Wrong(f"'{'9' * 40}'", PHONE, "Tulis satu nomor saja, hanya angka.")),
        (number("81200000000"), Wrong("angka 81200000000", PHONE, "Angka nol di depan hilang. Mungkin 081200000000.")),
        (number("8.12E+10"), Wrong("angka 81200000000", PHONE, "Angka nol di depan hilang. Mungkin 081200000000.")),
        (number("6281200000000"), Wrong("angka 6281200000000", PHONE, "Tulis +6281200000000 sebagai teks.")),
        (number("12"), Wrong("angka 12", PHONE, "Ubah format sel menjadi teks, lalu tulis ulang.")),
        (number("8.5"), Wrong("angka 8.5", PHONE, "Ubah format sel menjadi teks, lalu tulis ulang.")),
        (number("-8"), Wrong("angka -8", PHONE, "Ubah format sel menjadi teks, lalu tulis ulang.")),
        (number("x"), Wrong("angka x", PHONE, "Ubah format sel menjadi teks, lalu tulis ulang.")),
        (number("inf"), Wrong("angka inf", PHONE, "Ubah format sel menjadi teks, lalu tulis ulang.")),
        (
            number("8" + "0" * 15),
            Wrong(f"angka 8{'0' * 15}", PHONE, f"Angka nol di depan hilang. Mungkin 08{'0' * 15}."),
        ),
        (number("8" + "0" * 16), Wrong(f"angka 8{'0' * 16}", PHONE, "Ubah format sel menjadi teks, lalu tulis ulang.")),
        (
            number("9" * 30),
            Wrong(f"angka {'9' * 20}", PHONE, "Ubah format sel menjadi teks, lalu tulis ulang."),
        ),
        (
            Cell("81200000000", "tanggal"),
            Wrong("angka 81200000000", PHONE, "Angka nol di depan hilang. Mungkin 081200000000."),
        ),
    ],
)
def test_phone(cell, told):
    assert check_phone(cell, TEL, HOW) == told
    assert KINDS["telepon"] is check_phone
