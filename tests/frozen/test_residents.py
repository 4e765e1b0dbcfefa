"""A filled workbook of residents: every wrong cell is named, from the command line and in the browser alike."""

from __future__ import annotations

import json
from argparse import Namespace
from base64 import b64encode
from datetime import date

import pytest

from checker.browser import call
from checker.workbook.residents import check_residents
from generator.command.commands import run
from tests.frozen.facts import FACTS as ROOT
from tests.support.workbooks import changed


def test_a_right_one_is_right(filled_workbook, workbook_columns):
    report = check_residents(filled_workbook({}, {"nama": "Budi Contoh", "pulang": date(2027, 1, 1)}), workbook_columns)
    assert report.rows == 2 and report.mistakes == ()


@pytest.mark.parametrize(
    ("own", "number_format", "told"),
    [
        ({"nama": None}, None, "Warga!A2: ditemukan sel kosong; seharusnya isi untuk 'Nama'."),
        ({"nama": "=1+1"}, None, "Warga!A2: ditemukan rumus; seharusnya isi biasa."),
        ({"kota": '=HYPERLINK("http://x")'}, None, "Warga!G2: ditemukan rumus"),
        ({"nama": "3201010101010001"}, None, "Warga!A2: ditemukan angka 16 digit, seperti NIK; seharusnya tanpa NIK."),
        ({"alamat": "RT 2 3201-0101-0101-0001"}, None, "Warga!B2: ditemukan angka 16 digit"),
        ({"keadaan": "sedang mengurs"}, None, "Maksud Anda 'Sedang mengurus'?"),
        (
            {"negara": "Negerii"},
            None,
            "Warga!F2: ditemukan 'Negerii'; seharusnya 'Negeri', 'Negeri Tutup', 'Negeri Uji', 'Negara lain'. Maksud Anda 'Negeri'?",
        ),
        (
            {"telepon": 81200000000},
            "General",
            "Warga!E2: ditemukan angka 81200000000; seharusnya nomor telepon sebagai teks, misalnya 0812xxxxxxxx. Angka nol di depan hilang. Mungkin 081200000000.",
        ),
        ({"telepon": 6281200000000}, "0.00E+00", "Tulis +6281200000000 sebagai teks."),
        ({"telepon": "81200000000"}, None, "Mungkin 081200000000."),
        ({"telepon": "0812/0813"}, None, "Warga!E2: ditemukan '0812/0813'"),
        (
            {"berangkat": 46357},
            "General",
            "Warga!K2: ditemukan angka 46357; seharusnya tanggal, misalnya 31/12/2026. Mungkin 01/12/2026.",
        ),
        ({"berangkat": "12/25/2026"}, None, "Mungkin bulan dan hari tertukar: 25/12/2026."),
        ({"berangkat": "31/02/2026"}, None, "Warga!K2: ditemukan '31/02/2026'"),
        ({"berangkat": "besok"}, None, "Warga!K2: ditemukan 'besok'"),
        ({"pulang": date(2026, 11, 1)}, None, "Warga!L2: ditemukan 01/11/2026; seharusnya tanggal sesudah 01/12/2026."),
        ({"nama": "x" * 61}, None, "Warga!A2: ditemukan 61 huruf; seharusnya paling banyak 60 huruf."),
        ({"kota": "@kota"}, None, "Warga!G2: ditemukan tulisan yang diawali @"),
        ({"kota": "Kota\u202etersembunyi"}, None, "Warga!G2: ditemukan huruf yang tidak terlihat"),
        ({"nama": True}, None, "Warga!A2: ditemukan TRUE atau FALSE"),
        ({"nama": 12345}, "General", "Mungkin isinya bergeser satu kolom."),
    ],
)
def test_one_wrong_cell_gives_one_exact_message(filled_workbook, workbook_messages, own, number_format, told):
    said = workbook_messages(filled_workbook(own, number_format=number_format))
    assert len(said) == 1 and told in said[0], said


@pytest.mark.parametrize("day", ["2026-12-01", "1/12/2026", "01-12-2026"])
def test_a_day_written_out_is_read(filled_workbook, workbook_messages, day):
    assert workbook_messages(filled_workbook({"berangkat": day}, number_format="@")) == []


def test_the_same_resident_twice_is_named(filled_workbook, workbook_messages):
    assert workbook_messages(filled_workbook({}, {})) == [
        "Warga!A3: ditemukan warga yang sama dengan baris 2; seharusnya satu baris untuk satu warga. Hapus salah satu baris."
    ]


def test_an_empty_one_says_so(empty_workbook, workbook_messages):
    assert workbook_messages(empty_workbook) == [
        "Warga!A2: ditemukan lembar yang masih kosong; seharusnya satu baris untuk satu warga."
    ]


def test_the_sheet_under_another_name_is_missed(filled_workbook, workbook_messages):
    said = workbook_messages(filled_workbook({}, sheet="Data 2026"))
    assert len(said) == 1 and "'Data 2026'" in said[0] and "seharusnya lembar bernama 'Warga'" in said[0]


def test_wrong_headings_are_named_with_a_guess(filled_workbook, workbook_messages):
    said = workbook_messages(changed(filled_workbook({}), lambda page: page.cell(1, 6, "Negra")))
    assert (
        said[0]
        == "Warga!F1: ditemukan judul 'Negra'; seharusnya judul kolom seperti di berkas kosong. Maksud Anda 'Negara *'?"
    )
    assert any("kolom 'Negara *'" in line for line in said)


def test_columns_may_stand_in_another_order(filled_workbook, workbook_messages):
    def swap(page):
        for row in (1, 2):
            page.cell(row, 1).value, page.cell(row, 2).value = page.cell(row, 2).value, page.cell(row, 1).value

    assert workbook_messages(changed(filled_workbook({}), swap)) == []


def test_a_title_above_the_headings_does_no_harm(filled_workbook, workbook_messages):
    assert workbook_messages(changed(filled_workbook({}), lambda page: page.insert_rows(1))) == []


def test_notes_beside_the_form_are_found(filled_workbook, workbook_messages):
    said = workbook_messages(changed(filled_workbook({}), lambda page: page.cell(2, 20, "catatan rahasia")))
    assert len(said) == 1 and said[0].startswith("Warga!T2: ditemukan 'catatan rahasia'; seharusnya kosong")


def test_two_hundred_mistakes_are_enough(filled_workbook, workbook_columns):
    report = check_residents(
        filled_workbook(*[{"nama": f"Orang {n}", "negara": "Entah"} for n in range(300)]), workbook_columns
    )
    assert len(report.mistakes) == 200 and report.more == 100 and report.rows == 300


def test_from_the_command_line(filled_workbook, tmp_path, capsys):
    path = tmp_path / "warga.xlsx"
    path.write_bytes(filled_workbook({"negara": "Negerii"}))
    assert run(ROOT, Namespace(command="check-residents", file=str(path))) == 1
    assert capsys.readouterr().out.splitlines()[1] == "1 warga dibaca. 1 hal perlu diperbaiki."
    path.write_bytes(filled_workbook({}))
    assert run(ROOT, Namespace(command="check-residents", file=str(path))) == 0
    assert capsys.readouterr().out == "1 warga dibaca. Semua isian benar.\n"
    for name in ("tidak-ada.xlsx", "."):
        assert run(ROOT, Namespace(command="check-residents", file=str(tmp_path / name))) == 1
        assert "ditemukan berkas yang tidak bisa dibuka" in capsys.readouterr().err


def test_the_browser_hears_the_same(filled_workbook, workbook_columns):
    data = filled_workbook({"negara": "Negerii"})
    answer = json.loads(call("residents", json.dumps({"file": b64encode(data).decode(), "form": workbook_columns})))
    assert answer == json.loads(json.dumps(check_residents(data, workbook_columns).to_dict()))
    assert answer["mistakes"][0]["cell"] == "F2"
