"""Forms of the village office: the workbook, and the check of a filled one that may come from anybody."""

from __future__ import annotations

import io
import json
import time
import zipfile
from datetime import date

import pytest
from openpyxl import load_workbook

from checker.browser import call
from checker.residents import LIST_SHEET, SHEET, check_residents
from checker.xlsx import MOST_BYTES
from generator import forms_xlsx
from generator.commands import run
from generator.forms import heading, options, workbook_form
from generator.forms_xlsx import ROWS, workbook
from generator.models.checker import Question
from generator.sheets_frame import Place
from tests.conftest import AS_OF, ROOT

GOOD = {
    "nama": "Siti Contoh", "alamat": "RT 02 RW 01", "keadaan": "Sedang mengurus", "keluarga": "Ibu Contoh", "telepon": "081200000000",
    "negara": "Taiwan", "kota": "Contoh Kota", "pekerjaan": "Pabrik", "pengurus": "PT penempatan (P3MI)", "nama_pengurus": "PT Contoh",
    "berangkat": date(2026, 12, 1), "dicatat": date(2026, 11, 21),
}


@pytest.fixture(scope="module")
def form(model):
    return model.forms["warga"]


@pytest.fixture(scope="module")
def empty(model, form) -> bytes:
    return workbook(Place(model, "serang", AS_OF), form)


@pytest.fixture(scope="module")
def short(model, form) -> bytes:
    """The same with three rows only, which opens faster."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(forms_xlsx, "ROWS", 3)
        return workbook(Place(model, "serang", AS_OF), form)


@pytest.fixture(scope="module")
def columns(model, form):
    return workbook_form(model, form)


@pytest.fixture
def filled(short, form):
    """`filled({...}, {...})`: the workbook with one resident for each dict on top of GOOD; None empties a cell."""
    ids = [entry.id for entry in form.entries]

    def fill(*residents, number_format=None, sheet=SHEET) -> bytes:
        book = load_workbook(io.BytesIO(short))
        page = book[SHEET]
        for row, own in enumerate(residents, start=2):
            for key, value in {**GOOD, **own}.items():
                cell = page.cell(row, ids.index(key) + 1, value)
                if key in own and number_format:
                    cell.number_format = number_format
        page.title = sheet
        out = io.BytesIO()
        book.save(out)
        return out.getvalue()

    return fill


@pytest.fixture
def lines(columns):
    """The messages on a workbook."""
    return lambda data: [str(mistake) for mistake in check_residents(data, columns).mistakes]


# --- the empty workbook --------------------------------------------------------------------------------------------


def test_the_same_facts_give_the_same_bytes(model, form, empty, monkeypatch):
    later = time.time() + 86_400
    monkeypatch.setattr(time, "time", lambda: later)
    assert workbook(Place(model, "serang", AS_OF), form) == empty


def test_no_cell_holds_a_formula(empty):
    for page in load_workbook(io.BytesIO(empty)).worksheets:
        assert not [cell.coordinate for row in page.iter_rows() for cell in row if cell.data_type == "f"], page.title
    with zipfile.ZipFile(io.BytesIO(empty)) as parts:
        assert not [name for name in parts.namelist() if b"<f>" in parts.read(name)]


def test_every_choice_is_a_drop_down_of_the_facts(model, form, empty):
    book = load_workbook(io.BytesIO(empty))
    rules = {str(rule.sqref).split(":")[0]: rule for rule in book[SHEET].data_validations.dataValidation}
    assert book[LIST_SHEET].sheet_state == "hidden" and len(rules) == len(form.entries)
    for number, entry in enumerate(form.entries, start=1):
        letter = book[SHEET].cell(1, number).column_letter
        rule = rules[f"{letter}2"]
        assert rule.showErrorMessage and str(rule.sqref) == f"{letter}2:{letter}{ROWS + 1}"
        listed = [row[0].value for row in book[LIST_SHEET].iter_rows(min_col=number, max_col=number) if row[0].value]
        assert tuple(listed) == options(model, entry)
        assert (rule.type == "list") is bool(listed)
    assert "Taiwan" in options(model, next(e for e in form.entries if e.id == "negara"))


def test_headings_are_those_of_the_form_and_a_star_means_must(form, empty):
    page = load_workbook(io.BytesIO(empty))[SHEET]
    assert [cell.value for cell in page[1]] == [heading(entry) for entry in form.entries]
    assert "Nama *" in [cell.value for cell in page[1]]


def test_neither_identity_number_nor_photo_is_asked(model):
    for form in model.forms.values():
        for entry in form.entries:
            words = entry.label.lower().split()
            assert not {"nik", "ktp", "kk", "foto", "agama", "gaji"} & set(words), entry.label
        assert any("WhatsApp" in line for line in form.care)
        assert not any("27/2022" in line for line in form.care)


# --- a filled workbook ---------------------------------------------------------------------------------------------


def test_a_right_one_is_right(filled, columns):
    report = check_residents(filled({}, {"nama": "Budi Contoh", "pulang": date(2027, 1, 1)}), columns)
    assert report.rows == 2 and report.mistakes == ()


@pytest.mark.parametrize(("own", "number_format", "told"), [
    ({"nama": None}, None, "Warga!A2: ditemukan sel kosong; seharusnya isi untuk 'Nama'."),
    ({"nama": "=1+1"}, None, "Warga!A2: ditemukan rumus; seharusnya isi biasa."),
    ({"kota": "=HYPERLINK(\"http://x\")"}, None, "Warga!G2: ditemukan rumus"),
    ({"nama": "3201010101010001"}, None, "Warga!A2: ditemukan angka 16 digit, seperti NIK; seharusnya tanpa NIK."),
    ({"alamat": "RT 2 3201-0101-0101-0001"}, None, "Warga!B2: ditemukan angka 16 digit"),
    ({"keadaan": "sedang mengurs"}, None, "Maksud Anda 'Sedang mengurus'?"),
    ({"negara": "Taiwann"}, None, "Warga!F2: ditemukan 'Taiwann'; seharusnya salah satu pilihan 'Negara'. Maksud Anda 'Taiwan'?"),
    ({"telepon": 81200000000}, "General", "Warga!E2: ditemukan angka 81200000000; seharusnya nomor telepon sebagai teks, misalnya 0812xxxxxxxx. Angka nol di depan hilang. Mungkin 081200000000."),
    ({"telepon": 6281200000000}, "0.00E+00", "Tulis +6281200000000 sebagai teks."),
    ({"telepon": "81200000000"}, None, "Mungkin 081200000000."),
    ({"telepon": "0812/0813"}, None, "Warga!E2: ditemukan '0812/0813'"),
    ({"berangkat": 46357}, "General", "Warga!K2: ditemukan angka 46357; seharusnya tanggal, misalnya 31/12/2026. Mungkin 01/12/2026."),
    ({"berangkat": "12/25/2026"}, None, "Mungkin bulan dan hari tertukar: 25/12/2026."),
    ({"berangkat": "31/02/2026"}, None, "Warga!K2: ditemukan '31/02/2026'"),
    ({"berangkat": "besok"}, None, "Warga!K2: ditemukan 'besok'"),
    ({"pulang": date(2026, 11, 1)}, None, "Warga!L2: ditemukan 01/11/2026; seharusnya tanggal sesudah 01/12/2026."),
    ({"nama": "x" * 61}, None, "Warga!A2: ditemukan 61 huruf; seharusnya paling banyak 60 huruf."),
    ({"kota": "@kota"}, None, "Warga!G2: ditemukan tulisan yang diawali @"),
    ({"kota": "Kota\u202etersembunyi"}, None, "Warga!G2: ditemukan huruf yang tidak terlihat"),
    ({"nama": True}, None, "Warga!A2: ditemukan TRUE atau FALSE"),
    ({"nama": 12345}, "General", "Mungkin isinya bergeser satu kolom."),
])
def test_one_wrong_cell_gives_one_exact_message(filled, lines, own, number_format, told):
    said = lines(filled(own, number_format=number_format))
    assert len(said) == 1 and told in said[0], said


@pytest.mark.parametrize("day", ["2026-12-01", "1/12/2026", "01-12-2026"])
def test_a_day_written_out_is_read(filled, lines, day):
    assert lines(filled({"berangkat": day}, number_format="@")) == []


def test_the_same_resident_twice_is_named(filled, lines):
    assert lines(filled({}, {})) == ["Warga!A3: ditemukan warga yang sama dengan baris 2; seharusnya satu baris untuk satu warga. Hapus salah satu baris."]


def test_an_empty_one_says_so(empty, lines):
    assert lines(empty) == ["Warga!A2: ditemukan lembar yang masih kosong; seharusnya satu baris untuk satu warga."]


def test_the_sheet_under_another_name_is_missed(filled, lines):
    said = lines(filled({}, sheet="Data 2026"))
    assert len(said) == 1 and "'Data 2026'" in said[0] and "seharusnya lembar bernama 'Warga'" in said[0]


def changed(data: bytes, act) -> bytes:
    book = load_workbook(io.BytesIO(data))
    act(book[SHEET])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_wrong_headings_are_named_with_a_guess(filled, lines):
    said = lines(changed(filled({}), lambda page: page.cell(1, 6, "Negra")))
    assert said[0] == "Warga!F1: ditemukan judul 'Negra'; seharusnya judul kolom seperti di berkas kosong. Maksud Anda 'Negara *'?"
    assert any("kolom 'Negara *'" in line for line in said)


def test_columns_may_stand_in_another_order(filled, lines):
    def swap(page):
        for row in (1, 2):
            page.cell(row, 1).value, page.cell(row, 2).value = page.cell(row, 2).value, page.cell(row, 1).value

    assert lines(changed(filled({}), swap)) == []


def test_a_title_above_the_headings_does_no_harm(filled, lines):
    assert lines(changed(filled({}), lambda page: page.insert_rows(1))) == []


def test_notes_beside_the_form_are_found(filled, lines):
    said = lines(changed(filled({}), lambda page: page.cell(2, 20, "catatan rahasia")))
    assert len(said) == 1 and said[0].startswith("Warga!T2: ditemukan 'catatan rahasia'; seharusnya kosong")


def test_two_hundred_mistakes_are_enough(filled, columns):
    report = check_residents(filled(*[{"nama": f"Orang {n}", "negara": "Entah"} for n in range(300)]), columns)
    assert len(report.mistakes) == 200 and report.more == 100 and report.rows == 300


# --- from somebody who means harm ----------------------------------------------------------------------------------

BOMB = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>"""


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """`data` with one part of the package replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize("head", [BOMB, OUTSIDE])
@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet2.xml"])
def test_entities_are_refused_in_every_part(filled, lines, head, part):
    said = lines(with_part(filled({}), part, f"{head}<worksheet>&a;</worksheet>".encode()))
    assert len(said) == 1 and "perintah XML yang tidak wajar" in said[0]


def test_a_zip_bomb_is_stopped_while_it_swells(filled, lines):
    started = time.monotonic()
    said = lines(with_part(filled({}), "xl/sharedStrings.xml", b"<sst>" + b" " * 60_000_000 + b"</sst>"))
    assert len(said) == 1 and "mengembang terlalu besar" in said[0]
    assert time.monotonic() - started < 5


def test_too_many_cells_are_refused(filled, lines):
    rows = "".join(f"<row r='{r}'>" + "<c t='str'><v>x</v></c>" * 500 + "</row>" for r in range(1, 900))
    said = lines(with_part(filled({}), "xl/worksheets/sheet2.xml", f"<worksheet><sheetData>{rows}</sheetData></worksheet>".encode()))
    assert len(said) == 1 and "Terlalu banyak sel" in said[0]


@pytest.mark.parametrize(("data", "told"), [
    (b"", "bukan berkas XLSX"),
    (b"nama,alamat\n", "bukan berkas XLSX"),
    (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "format lama (.xls)"),
    (b"PK\x03\x04" + b"\0" * 100, "rusak atau terpotong"),
    (b"PK\x03\x04" + b"\0" * MOST_BYTES, "terlalu besar"),
])
def test_what_is_no_workbook_is_refused(lines, data, told):
    said = lines(data)
    assert len(said) == 1 and told in said[0]


@pytest.mark.parametrize("length", [100, 1000, 5000, -200, -30])
def test_a_torn_file_is_refused(filled, lines, length):
    said = lines(filled({})[:length])
    assert len(said) == 1 and said[0].startswith("Berkas: ")


def test_a_file_with_flipped_bits_never_raises(filled, columns):
    data = bytearray(filled({}))
    for place in range(0, len(data), 97):
        spoiled = bytearray(data)
        spoiled[place] ^= 0x55
        check_residents(bytes(spoiled), columns)


def test_macros_are_refused(filled, lines):
    said = lines(with_part(filled({}), "xl/vbaProject.bin", b"x"))
    assert len(said) == 1 and "makro" in said[0]


def test_a_sheet_that_points_out_of_the_package_is_empty(filled, lines):
    links = b"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + b"".join(
        f"<Relationship Id='rId{n}' Target='../../../etc/passwd'/>".encode() for n in range(1, 6)) + b"</Relationships>"
    said = lines(with_part(filled({}), "xl/_rels/workbook.xml.rels", links))
    assert said and "judul yang hilang" in said[0]


def test_messages_stay_short_whatever_the_cell_holds(filled, lines):
    for line in lines(filled({"negara": "x" * 4000, "telepon": "9" * 4000, "berangkat": "z" * 4000})):
        assert len(line) < 300


# --- from the command line and in the browser's call ---------------------------------------------------------------


def test_from_the_command_line(filled, tmp_path, capsys):
    from argparse import Namespace

    path = tmp_path / "warga.xlsx"
    path.write_bytes(filled({"negara": "Taiwann"}))
    assert run(ROOT, Namespace(command="check-residents", file=str(path))) == 1
    assert capsys.readouterr().out.splitlines()[1] == "1 warga dibaca. 1 hal perlu diperbaiki."
    path.write_bytes(filled({}))
    assert run(ROOT, Namespace(command="check-residents", file=str(path))) == 0
    assert capsys.readouterr().out == "1 warga dibaca. Semua isian benar.\n"
    assert run(ROOT, Namespace(command="check-residents", file=str(tmp_path / "tidak-ada.xlsx"))) == 1


def test_the_browser_hears_the_same(filled, columns):
    from base64 import b64encode

    data = filled({"negara": "Taiwann"})
    answer = json.loads(call("residents", json.dumps({"file": b64encode(data).decode(), "form": columns})))
    assert answer == json.loads(json.dumps(check_residents(data, columns).to_dict()))
    assert answer["mistakes"][0]["cell"] == "F2"


def test_choices_follow_the_questions(model, form):
    recruiters: Question = model.questions["perekrut"]
    entry = next(entry for entry in form.entries if entry.id == "pengurus")
    assert options(model, entry) == tuple(option.label for option in recruiters.options)
