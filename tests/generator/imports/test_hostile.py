"""Lists that cannot be read, one trouble each: what is wrong is named by file, sheet and cell."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from string import ascii_uppercase

import pytest

from generator.imports import incoming
from tests.support.import_project import (
    FRESH,
    HEAD,
    NEW_DAY,
    OLD,
    imported,
    project,
    register,
    rewritten,
    text_file,
    workbook,
)
from tests.support.spoilt_lists import bad_cell, bad_line, bomb, cut, entities, macro, raw, raw_number, two_lists


@pytest.fixture
def root(made_once):
    """A project to import into."""
    return made_once(project)


REFUSED: dict[str, tuple[Callable[[Path], Path], tuple[str, ...]]] = {
    "a float with lost digits": (
        raw_number("2.20E+11"),
        (
            "daftar.xlsx:2 Daftar!C2: ditemukan angka '2.20E+11' yang sebagian angkanya hilang",
            "13 atau 17 angka",
            "Jangan menebak",
        ),
    ),
    "a float with lost digits in a CSV": (
        bad_line("PT. BARU", "8.12E+12"),
        ("daftar.csv:22 C22: ditemukan angka '8.12E+12' yang sebagian angkanya hilang",),
    ),
    "the same with a decimal comma": (
        bad_line("PT. BARU", '"8,12011E+12"'),
        ("daftar.csv:22 C22", "sebagian angkanya hilang"),
    ),
    "an endless exponent": (bad_line("PT. BARU", "1E999999999"), ("daftar.csv:22 C22",)),
    "17 digits as a number": (bad_cell(3, 15062200008190008), ("daftar.xlsx:5 Daftar!C5", "sebagian angkanya hilang")),
    "17 digits that were once a number": (
        bad_line("PT. BARU", "81201141907610000"),
        ("daftar.csv:22 C22", "berakhir dengan deretan nol"),
    ),
    "a lost leading zero": (
        bad_cell(3, 220103122805),
        ("daftar.xlsx:5 Daftar!C5: ditemukan 12 angka", "cocokkan apakah 0220103122805"),
    ),
    "a number with letters": (bad_line("PT. BARU", "NIB 9120307772741"), ("daftar.csv:22 C22", "Tulis angkanya saja")),
    "a number of another length": (bad_line("PT. BARU", "081234567"), ("daftar.csv:22 C22: ditemukan 9 angka",)),
    "a fraction": (bad_cell(3, 9120307772741.5), ("Daftar!C5",)),
    "a formula for a number": (bad_cell(3, "=1+1"), ("daftar.xlsx:5 Daftar!C5: ditemukan rumus", "Paste Special")),
    "a formula for a name": (bad_cell(2, '=HYPERLINK("https://example.org","PT")'), ("Daftar!B5: ditemukan rumus",)),
    "a formula as text": (
        bad_line("=cmd|'/c calc'!A1", "9120307772741"),
        ("daftar.csv:22 B22: ditemukan tulisan yang diawali =",),
    ),
    "a plus": (bad_line("+PT BARU", "9120307772741"), ("daftar.csv:22 B22: ditemukan tulisan yang diawali +",)),
    "an at sign": (bad_line("@SUM(A1)", "9120307772741"), ("daftar.csv:22 B22",)),
    "HTML": (
        bad_line("PT <script>alert(1)</script>", "9120307772741"),
        ("daftar.csv:22 B22: ditemukan kode halaman web",),
    ),
    "an HTML sign": (bad_line("PT A &amp; B", "9120307772741"), ("daftar.csv:22 B22",)),
    "a control sign": (
        bad_line("PT BARU\x1b[31m", "9120307772741"),
        ("daftar.csv:22 B22: ditemukan huruf tak terlihat U+001B",),
    ),
    "an escaped control sign": (
        bad_cell(2, "PT BARU_x0007_"),
        ("daftar.xlsx:5 Daftar!B5: ditemukan huruf tak terlihat U+0007",),
    ),
    "a sign that turns the text": (
        bad_line("PT \u202eURAB", "9120307772741"),
        ("daftar.csv:22 B22: ditemukan huruf tak terlihat U+202E",),
    ),
    "garbled letters": (
        bad_line("PT CAFÃ‰", "9120307772741"),
        ("daftar.csv:22 B22: ditemukan huruf yang rusak", "Mungkin 'PT CAFÉ'"),
    ),
    "a lost letter": (bad_line("PT CAF\ufffd", "9120307772741"), ("daftar.csv:22 B22: ditemukan huruf yang rusak",)),
    "an error value": (bad_cell(2, "#REF!"), ("Daftar!B5: ditemukan kesalahan '#REF!'",)),
    "a truth value": (bad_cell(3, True), ("Daftar!C5: ditemukan TRUE atau FALSE",)),
    "a date for a number": (bad_cell(3, NEW_DAY), ("Daftar!C5: ditemukan tanggal",)),
    "a number for a name": (bad_cell(2, 17), ("Daftar!B5: ditemukan angka '17'", "bergeser satu kolom")),
    "no name": (bad_cell(2, None), ("Daftar!B5: ditemukan sel kosong; seharusnya nama perusahaan",)),
    "a name in letters that nobody can look up": (
        bad_line("安全", "9120307772741"),
        ("daftar.csv:22 B22: ditemukan '安全'; seharusnya nama perusahaan",),
    ),
    "only PT": (bad_line("PT.", "9120307772741"), ("daftar.csv:22 B22: ditemukan 'PT.'; seharusnya nama perusahaan",)),
    "a row that slid out of its columns": (
        lambda p: workbook(p / "daftar.xlsx", [HEAD, *OLD, (None, None, None, "PT. BARU", FRESH[2])]),
        ("daftar.xlsx:22 Daftar!B22: ditemukan sel kosong",),
    ),
    "an endless name": (bad_line("PT " + "X" * 500, "9120307772741"), ("daftar.csv:22 B22: ditemukan 503 huruf",)),
    "a sum below the table": (
        bad_line("Jumlah: 21", ""),
        ("daftar.csv:22 B22", "Hapus baris ini bila bukan perusahaan"),
    ),
    "one id for two companies": (
        lambda p: text_file(p / "daftar.csv", [HEAD, *OLD, ("11", "PT. LAIN", FRESH[2])]),
        ("daftar.csv:22 A22: ditemukan baris yang sama dengan B2, tetapi isinya lain",),
    ),
    "one cell too many": (
        bad_line("ABADI JAYA", "PT", ",9120307772741"),
        ("daftar.csv:22 B22: ditemukan 4 kolom; seharusnya 3 kolom",),
    ),
    "one cell too few": (
        lambda p: text_file(p / "daftar.csv", [HEAD, *OLD, ("900", "PT. BARU")]),
        ("daftar.csv:22 B22: ditemukan 2 kolom; seharusnya 3 kolom",),
    ),
    "an open quotation mark": (
        bad_line('"PT. BARU', "9120307772741"),
        ("daftar.csv:22: ditemukan baris yang tidak terbaca",),
    ),
    "two columns of numbers": (
        lambda p: workbook(p / "daftar.xlsx", [("Nama", "NIB", "No. SIP3MI"), *((n, no, no) for _, n, no in OLD)]),
        ("daftar.xlsx:1 Daftar!C1: ditemukan dua kolom yang bisa dibaca sama: 'NIB' dan 'No. SIP3MI'",),
    ),
    "no column of numbers": (
        lambda p: workbook(p / "daftar.xlsx", [("Nama PT", "Alamat"), *((n, "Jalan") for _, n, _ in OLD)]),
        ("daftar.xlsx:1 Daftar!A1: ditemukan judul tanpa kolom",),
    ),
    "no headings": (lambda p: workbook(p / "daftar.xlsx", OLD), ("daftar.xlsx: ditemukan tidak ada baris judul",)),
    "two lists": (
        lambda p: workbook(p / "daftar.xlsx", [HEAD, *OLD], prepare=two_lists),
        ("daftar.xlsx: ditemukan 2 lembar yang berisi daftar: 'Daftar', 'Dicabut'", "--sheet NAMA"),
    ),
    "a status that says revoked": (
        lambda p: workbook(
            p / "daftar.xlsx",
            [
                ("Nama PT", "NIB", "Status"),
                *((n, no, "Terdaftar") for _, n, no in OLD),
                (FRESH[1], FRESH[2], "SIP3MI DICABUT"),
            ],
        ),
        ("daftar.xlsx:22 Daftar!C22: ditemukan status 'SIP3MI DICABUT'", "--decisions"),
    ),
    "our own open data": (
        lambda p: text_file(
            p / "daftar.csv",
            [
                ("name", "licence_no", "status", "listed"),
                *((n, no, "terdaftar per 12 Sep 2026", "ya") for _, n, no in OLD),
                ("PT HILANG", "", "tidak ada di daftar per 12 Sep 2026", "tidak"),
            ],
        ),
        ("daftar.csv:1 D1",),
    ),
    "headings and nothing else": (
        lambda p: workbook(p / "daftar.xlsx", [HEAD]),
        ("daftar.xlsx: ditemukan daftar tanpa isi",),
    ),
    "an empty file": (raw("daftar.csv", b"\n"), ("daftar.csv: ditemukan tidak ada baris judul",)),
    "a web page": (raw("daftar.xls", b"\n<html><table><tr><td>nama"), ("daftar.xls: ditemukan halaman web (HTML)",)),
    "an old workbook": (
        raw("daftar.xls", b"\xd0\xcf\x11\xe0" + b"x" * 600),
        ("daftar.xls: ditemukan berkas Excel lama",),
    ),
    "a PDF": (raw("daftar.csv", b"%PDF-1.7 ..."), ("daftar.csv: ditemukan berkas PDF",)),
    "no text": (raw("daftar.csv", b"name,licence_no\nPT\0,1\n"), ("daftar.csv:2: ditemukan isi yang bukan teks",)),
    "letters of no encoding": (
        raw("daftar.csv", b"name,licence_no\nPT\x81,1\n"),
        ("daftar.csv:2: ditemukan bita 0x81",),
    ),
    "half UTF-16": (
        raw("daftar.csv", "name,nib\n".encode("utf-16")[:-1]),
        ("daftar.csv: ditemukan huruf UTF-16 yang terpotong",),
    ),
    "a zip bomb": (bomb, ("daftar.xlsx: ditemukan berkas yang tidak terbaca", "mengembang terlalu besar")),
    "entities": (entities, ("daftar.xlsx: ditemukan berkas yang tidak terbaca", "perintah XML")),
    "a macro": (macro, ("daftar.xlsx", "makro")),
    "half a workbook": (cut, ("daftar.xlsx: ditemukan berkas yang tidak terbaca", "terpotong")),
}


@pytest.mark.parametrize("trouble", REFUSED)
def test_what_is_wrong_is_named_and_nothing_is_written(trouble, root, tmp_path):
    make, told = REFUSED[trouble]
    done = imported(root, make(tmp_path), yes=True)
    assert (done.status, done.untouched) == (1, True), done.said
    for words in told:
        assert words in done.said, done.said
    assert "Tidak ada yang ditulis." in done.said


def test_a_file_too_large_is_not_read(root, tmp_path):
    file = tmp_path / "daftar.csv"
    with file.open("wb") as stream:
        stream.truncate(incoming.LIMITS.packed + 1)
    done = imported(root, file, yes=True)
    assert done.untouched and "daftar.csv: ditemukan berkas lebih dari 20,0 MB" in done.said


def test_the_sheet_can_be_named(root, tmp_path):
    file = workbook(tmp_path / "daftar.xlsx", [HEAD, *OLD, FRESH], prepare=two_lists)
    wrong = imported(root, file, sheet="Daftat").said
    assert "berkas tanpa lembar 'Daftat'" in wrong and "Maksud Anda 'Daftar'?" in wrong
    done = imported(root, file, sheet="Daftar", yes=True)
    assert done.status == 0 and "Lembar 'Dicabut' tidak dibaca." in done.said


def test_a_sheet_with_a_hostile_name_is_only_text(root, tmp_path):
    file = workbook(tmp_path / "a.xlsx", [HEAD, *OLD, ("900", "", FRESH[2])], title="NAMA")
    done = imported(
        root,
        rewritten(
            file, "xl/workbook.xml", lambda data: data.replace(b'name="NAMA"', 'name="[red]x\u202e[/red]"'.encode())
        ),
    )
    assert "a.xlsx:22 [red]x\\u202e[/red]!B22: ditemukan sel kosong" in done.said


def test_a_file_with_a_hostile_name_is_only_text(root, tmp_path):
    file = text_file(tmp_path / "a\x1b[31m\n.csv", [HEAD, *OLD, ("900", "", FRESH[2])])
    assert "a\\x1b[31m\\n.csv:22 B22: ditemukan sel kosong" in imported(root, file).said


def test_many_mistakes_are_counted_and_shown_up_to_a_limit(root, tmp_path):
    rows = [(str(1000 + i), f"PT. BARU {i}", "12") for i in range(300)]
    file = text_file(tmp_path / "daftar.csv", [HEAD, *OLD, *rows])
    done = imported(root, file, yes=True)
    assert "300 ditolak" in done.said and "dan 100 lagi" in done.said and done.untouched
    assert "dan 100 lagi" not in imported(root, file, yes=True, full=True).said


@pytest.mark.long
def test_fifty_thousand_rows(root, tmp_path):
    table = [
        (str(1000 + i), f"PT. BARU {ascii_uppercase[i % 26]} {i}", f"{9_000_000_000_000 + i * 7 + 1}")
        for i in range(50_000)
    ]
    file = workbook(tmp_path / "daftar.xlsx", [("id", "Nama P3MI", "NIB"), *OLD, *table])
    done = imported(root, file, yes=True)
    assert done.status == 0, done.said[-500:]
    assert len(register(root)) == 50_020 and "50000 baru" in done.said and "dan 49960 lagi" in done.said
