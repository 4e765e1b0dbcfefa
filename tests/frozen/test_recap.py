"""The filled workbooks of many villages, counted together: right sums, no person, no village twice or by half."""

from __future__ import annotations

import re
import zipfile
from argparse import Namespace
from datetime import date

import pytest
from openpyxl import load_workbook

from generator.command.commands import run
from generator.village.filled_books import Village
from generator.village.recap import recap
from tests.frozen.facts import FACTS
from tests.support.workbooks import GOOD, changed, with_part

DAY = date(2026, 11, 30)
SITI, DEWI, AGUS = ({"nama": name, "keluarga": f"Ibu {name}"} for name in ("Rahasiati", "Dewirahasia", "Agusrahasia"))
PRIVATE = re.compile("(?i)rahasia|0812|RT 0|Contoh Kota|PT Contoh")
"""What stands in the workbooks of this module and names somebody, or says where they are."""


@pytest.fixture
def sent(tmp_path):
    """`sent("desa.xlsx", data)`: a workbook in the folder of the officer."""

    def put(name: str, data: bytes) -> None:
        path = tmp_path / "kiriman" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    return put


@pytest.fixture
def count(tmp_path, capsys):
    """Runs the command on that folder: its status, every line it prints, and the sheets of the recap."""

    def counted(out: str = "rekap.xlsx"):
        args = Namespace(
            command="recap-residents", as_of=DAY, folder=str(tmp_path / "kiriman"), out=str(tmp_path / out)
        )
        status, said = run(FACTS, args), "".join(capsys.readouterr())
        made = (tmp_path / out).exists()
        assert not list(tmp_path.glob(".*")), "something half-written is left"
        return status, said.splitlines(), sheets(tmp_path / out) if made else {}

    return counted


def sheets(path) -> dict[str, list[list[object]]]:
    """The rows of each sheet."""
    book = load_workbook(path)
    return {page.title: [[cell.value for cell in row] for row in page.iter_rows()] for page in book.worksheets}


def column(rows: list[list[object]], heading: str) -> list[object]:
    """What stands below a heading of the second row."""
    return [row[rows[1].index(heading)] for row in rows[2:]]


def test_villages_and_districts_are_summed(sent, count, filled_workbook):
    sent("Utara/contoh-satu.xlsx", filled_workbook(SITI, DEWI | {"keadaan": "sudah pulang"}))
    sent("Utara/contoh-dua.xlsx", filled_workbook(SITI | {"dicatat": date(2026, 11, 22)}))
    sent("Selatan/data-warga_contoh-tiga.xlsx", filled_workbook(AGUS | {"negara": "Negeri Uji"}))
    status, said, made = count()
    assert status == 0 and said == ["4 warga dari 3 desa dihitung, 0 berkas belum. Rekap: rekap.xlsx."]
    villages, districts = made["Per desa"], made["Per kecamatan"]
    assert column(villages, "Desa") == ["Contoh Tiga", "Contoh Dua", "Contoh Satu", None]
    assert column(villages, "Kecamatan") == ["Selatan", "Utara", "Utara", "Jumlah"]
    assert column(villages, "Warga") == [1, 1, 2, 4]
    assert column(districts, "Kecamatan") == ["Selatan", "Utara", "Jumlah"]
    assert column(districts, "Warga") == [1, 3, 4] and column(districts, "Sudah pulang") == [0, 1, 1]
    assert column(villages, "Sudah pulang") == [0, 0, 1, 1] and column(villages, "Sedang mengurus") == [1, 1, 1, 3]
    assert column(villages, "Negeri") == [0, 1, 2, 3] and column(villages, "Negeri Uji") == [1, 0, 0, 1]
    assert column(villages, "Pabrik") == [1, 1, 2, 4]


def test_what_need_not_be_said_is_counted_as_unsaid():
    form = {
        "words": {},
        "columns": [
            _column("jk", "L/P", False, ["Laki-laki", "Perempuan"]),
            _column("tempat", "Tempat", False, ["Aceh", "Bali", "Jawa", "Papua", "Riau"]),
        ],
    }
    said = ({"jk": "Perempuan", "tempat": "Bali"}, {"jk": "", "tempat": ""}, {"jk": "Perempuan", "tempat": "Bali"})
    done = recap([Village("a.xlsx", "", "A", said, frozenset(), 0)], [], form, DAY)
    villages, places = done.tables
    assert villages.heads == ("Kecamatan", "Desa", "Warga", "Laki-laki", "Perempuan", "tidak diisi")
    assert villages.rows == (("", "A", 3, 0, 2, 1), ("Jumlah", "", 3, 0, 2, 1))
    assert places.rows == (("Bali", 2, 0, 2, 0), ("tidak diisi", 1, 0, 0, 1), ("Jumlah", 3, 0, 2, 1))


def _column(name: str, short: str, required: bool, options: list[str]) -> dict[str, object]:
    own = {"id": name, "heading": short, "short": short, "kind": "pilihan", "max": 20}
    return own | {"required": required, "options": options}


def test_no_person_is_in_the_recap_or_in_what_is_said(sent, count, filled_workbook, tmp_path):
    sent("Utara/contoh-satu.xlsx", filled_workbook(SITI, DEWI, AGUS | {"negara": "Negerii rahasia"}))
    sent("Utara/contoh-dua.xlsx", filled_workbook(SITI | {"kota": "3201010101010001"}, DEWI))
    sent("Utara/contoh-tiga.xlsx", changed(filled_workbook(AGUS), lambda page: page.cell(2, 20, "catatan rahasia")))
    sent("Selatan/Pak Rahasia.xlsx", filled_workbook(AGUS))
    sent("bu-rahasia/contoh.xlsx", filled_workbook(AGUS))
    sent("3201010101010001.xlsx", filled_workbook(AGUS))
    status, said, made = count()
    assert status == 1 and made
    assert not PRIVATE.search("\n".join(said)) and "3201010101010001" not in "\n".join(said)
    with zipfile.ZipFile(tmp_path / "rekap.xlsx") as parts:
        for name in parts.namelist():
            text = parts.read(name).decode("utf-8")
            assert not PRIVATE.search(text) and "3201010101010001" not in text, name
    assert PRIVATE.search(str(GOOD)), "this test looks for what the workbooks do not hold"


def test_what_changes_no_count_keeps_no_village_out(sent, count, filled_workbook):
    sent("contoh.xlsx", filled_workbook(SITI | {"telepon": "81200000000", "berangkat": "besok"}, DEWI))
    status, said, made = count()
    assert status == 0 and said[0] == "contoh.xlsx: dihitung. 2 hal lain perlu diperbaiki."
    assert column(made["Per desa"], "Warga") == [2, 2] and "Per kecamatan" not in made


@pytest.mark.parametrize(
    ("own", "cell"),
    [
        ({"negara": "Negerii"}, "F3"),
        ({"keadaan": None}, "C3"),
        ({"nama": None}, "A3"),
        ({"keadaan": "=1+1"}, "C3"),
        ({"pekerjaan": "x"}, "H3"),
        ({"nama": "Rahasiati", "keluarga": "Lain Rahasia"}, "A3"),
    ],
)
def test_a_village_with_a_wrong_answer_is_left_out_whole_and_named(sent, count, filled_workbook, own, cell):
    sent("contoh.xlsx", filled_workbook(SITI, DEWI | own))
    sent("lain.xlsx", filled_workbook(AGUS))
    status, said, made = count()
    told = f"contoh.xlsx: belum dihitung. Perbaiki dulu {cell}. Rinciannya: build.py check-residents."
    assert status == 1 and said[0] == told
    assert column(made["Per desa"], "Desa") == ["Lain", None] and column(made["Per desa"], "Warga") == [1, 1]
    notes = [row[0] for row in made["Rekap"]]
    assert "Belum dihitung: 1 berkas. Jumlah di sini belum lengkap." in notes and told in notes


def test_a_heading_that_counts_must_be_right(sent, count, filled_workbook):
    sent("contoh.xlsx", changed(filled_workbook(SITI), lambda page: page.cell(1, 8, "Pekerjan")))
    sent("lain.xlsx", filled_workbook(AGUS))
    assert count()[1][0].startswith("contoh.xlsx: belum dihitung. Perbaiki dulu H1.")


def test_one_workbook_twice_is_counted_once(sent, count, filled_workbook):
    book = filled_workbook(SITI, DEWI)
    sent("contoh.xlsx", book)
    sent("contoh-lama.xlsx", book)
    sent("lain.xlsx", filled_workbook(DEWI, AGUS))
    sent("Utara/sama.xlsx", filled_workbook(AGUS))
    sent("Utara/data-warga-sama.xlsx", filled_workbook(AGUS | {"alamat": "RT 09"}))
    status, said, made = count()
    assert status == 1 and sorted(said[:3], key=str.casefold) == [
        "contoh.xlsx: belum dihitung. 2 baris sama persis dengan contoh-lama.xlsx. Simpan yang terbaru saja.",
        "lain.xlsx: belum dihitung. 1 baris sama persis dengan contoh-lama.xlsx. Simpan yang terbaru saja.",
        "Utara/sama.xlsx: belum dihitung. Desa ini sudah ada: Utara/data-warga-sama.xlsx. Simpan yang terbaru saja.",
    ]
    assert column(made["Per desa"], "Warga") == [2, 1, 3]


HOSTILE = {
    "kosong.xlsx": (b"", "ukan berkas XLSX"),
    "bukan.xlsx": (b"nama;alamat\nRahasiati;RT 01\n", "ukan berkas XLSX"),
    "lama.xlsx": (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "format lama"),
    "besar.xlsx": (b"PK\x03\x04" + b"\0" * 5_000_001, "lebih dari"),
    "daftar.csv": (b"nama\nRahasiati\n", "Bukan XLSX"),
    "data-warga.xlsx": (b"", "Namanya tanpa nama desa"),
}


def test_whatever_is_sent_is_one_line_and_the_others_are_counted(sent, count, filled_workbook):
    good = filled_workbook(SITI)
    for name, (data, _) in HOSTILE.items():
        sent(name, data)
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "rahasia">]><sst>&a;</sst>'
    sent("bom.xlsx", with_part(filled_workbook(DEWI), "xl/sharedStrings.xml", bomb))
    sent(
        "mekar.xlsx", with_part(filled_workbook(DEWI), "xl/sharedStrings.xml", b"<sst>" + b" " * 30_000_000 + b"</sst>")
    )
    sent("makro.xlsx", with_part(filled_workbook(DEWI), "xl/vbaProject.bin", b"rahasia"))
    sent("potong.xlsx", filled_workbook(DEWI)[:3000])
    sent("lembar-lain.xlsx", filled_workbook(DEWI, sheet="Rahasia"))
    sent("~$baik.xlsx", b"lock")
    sent(".tersembunyi.xlsx", b"x")
    sent("baik.xlsx", good)
    status, said, made = count()
    told = {line.split(":")[0]: line for line in said}
    assert status == 1 and not PRIVATE.search("\n".join(said)) and "Traceback" not in "\n".join(said)
    assert all(why in told[name] for name, (_, why) in HOSTILE.items()), told
    assert {"bom.xlsx", "mekar.xlsx", "makro.xlsx", "potong.xlsx", "lembar-lain.xlsx"} <= told.keys()
    assert said[-1].startswith("1 warga dari 1 desa dihitung, 11 berkas belum.")
    assert column(made["Per desa"], "Warga") == [1, 1]


def test_a_file_called_like_a_formula_is_text(sent, count, filled_workbook, tmp_path):
    sent("=HYPERLINK(contoh).xlsx", filled_workbook(SITI))
    assert count()[0] == 0
    for page in load_workbook(tmp_path / "rekap.xlsx").worksheets:
        assert not [cell.coordinate for row in page.iter_rows() for cell in row if cell.data_type == "f"]


def test_the_same_files_give_the_same_bytes(sent, count, filled_workbook, tmp_path):
    sent("contoh.xlsx", filled_workbook(SITI))
    count()
    first = (tmp_path / "rekap.xlsx").read_bytes()
    count()
    assert (tmp_path / "rekap.xlsx").read_bytes() == first


def test_the_recap_never_takes_the_place_of_a_workbook(sent, count, filled_workbook, tmp_path):
    book = filled_workbook(SITI)
    sent("contoh.xlsx", book)
    sent("lain.xlsx", filled_workbook(DEWI))
    status, said, _ = count("kiriman/contoh.xlsx")
    assert status == 1 and "seharusnya nama berkas yang belum dipakai" in said[0]
    assert (tmp_path / "kiriman" / "contoh.xlsx").read_bytes() == book
    status, said, made = count("kiriman/rekap.xlsx")
    assert status == 0 and column(made["Per desa"], "Warga")[-1] == 2
    status, said, made = count("kiriman/rekap.xlsx")
    assert status == 0 and column(made["Per desa"], "Warga")[-1] == 2, "it counts itself"


def test_a_folder_with_nothing_to_count_writes_nothing(sent, count, filled_workbook, tmp_path):
    status, said, made = count()
    assert status == 1 and "ditemukan folder yang tidak bisa dibuka (tidak ada)" in said[0] and not made
    (tmp_path / "kiriman").mkdir()
    status, said, made = count()
    assert status == 1 and "ditemukan 0 buku kerja" in said[0] and not made
    sent("contoh.xlsx", filled_workbook({"negara": "Negerii"}))
    status, said, made = count()
    assert status == 1 and "tidak satu pun buku kerja yang bisa dihitung" in said[1] and not made
