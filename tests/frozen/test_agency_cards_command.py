"""Cards of companies from a list in a file: what the command prints, and what it answers to a wrong list."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest

from generator.command.commands import run
from generator.problems import InputProblems
from generator.village.agency_list import MOST, read_names
from generator.village.print_cards import print_cards
from tests.frozen.facts import TODAY
from tests.support.pdf_text import squeezed, text_of


@pytest.fixture
def listed(tmp_path):
    """A list of companies as a file."""

    def write(text: str | bytes) -> Path:
        path = tmp_path / "pt.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return path

    return write


def test_print_writes_one_file_and_names_what_is_not_listed(root, listed, tmp_path):
    file = listed(
        '\ufeffPT\r\nPT Oda Jaya\r\n"Kali Wis Nusaraya Mandiri, PT"\r\n\r\n9120 3077-72742\r\nBerkilau Tunggal Inti Karsa\r\n'
    )
    done = print_cards(root, "uji", file, tmp_path / "out", "a4", TODAY)
    assert done.file == tmp_path / "out" / "uji" / "kartu-p3mi-a4.pdf" and done.cards == 4
    assert done.notes == (
        "pt.csv:6 'Berkilau Tunggal Inti Karsa' tidak ada di daftar dengan ejaan ini. Yang mirip, bukan sama: PT. BERKILAU TUNGGAL INTINUSA.",
    )
    text = text_of(done.file)
    assert all(
        squeezed(name) in text
        for name in (
            "PT. ODA JAYA",
            "PT. KALI WIS NUSARAYA MANDIRI",
            "PT. ADENA ODA JAYA",
            "Mirip, tanyakan",
            "Kabupaten Uji",
        )
    )
    assert [path.name for path in done.file.parent.iterdir()] == [done.file.name]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "pt.csv:1: ditemukan berkas kosong; seharusnya baris pertama 'pt', lalu satu nama PT per baris."),
        (
            "nama,izin\nOda Jaya,1\n",
            "pt.csv:1: ditemukan judul 'nama, izin'; seharusnya baris pertama 'pt', lalu satu nama PT per baris.",
        ),
        ("pt\n\n", "pt.csv: ditemukan daftar tanpa PT; seharusnya satu nama PT per baris."),
        (
            "pt\nAbadi, PT\n",
            "pt.csv:2: ditemukan 2 kolom; seharusnya satu kolom. Beri tanda kutip pada nama yang memakai koma.",
        ),
        ("pt\n!!\n", "pt.csv:2 pt: ditemukan '!!'; seharusnya nama PT, atau nomor izinnya."),
        ("pt\nODA\u202eJAYA\n", "pt.csv:2 pt: ditemukan 'ODA\\u202eJAYA'; seharusnya nama PT, atau nomor izinnya."),
        (
            "pt\nOda Jaya\nP.T. ODA  JAYA\n",
            "pt.csv:3 pt: ditemukan PT yang sama dengan baris 2; seharusnya PT yang hanya sekali. Hapus salah satu.",
        ),
        (
            "pt\n" + "X" * 121 + "\n",
            "pt.csv:2 pt: ditemukan 121 huruf; seharusnya paling banyak 120 huruf. Tulis nama PT saja.",
        ),
        (
            "pt\n9999999999999\n",
            "pt.csv:2 pt: ditemukan nomor '9999999999999'; seharusnya nomor yang ada di daftar (13 angka pertama). Tulis nama PT-nya bila nomornya tidak ada.",
        ),
        (
            "pt\n" + "".join(f"Nama {n}\n" for n in range(MOST + 1)),
            f"pt.csv: ditemukan {MOST + 1} PT; seharusnya paling banyak {MOST} PT. Pilih yang merekrut di wilayah Anda.",
        ),
    ],
)
def test_a_wrong_list_is_answered_by_line_and_nothing_is_written(root, listed, tmp_path, text, said):
    with pytest.raises(InputProblems) as caught:
        print_cards(root, "uji", listed(text), tmp_path / "out", "a4", TODAY)
    assert str(caught.value.problems[0]) == said and not (tmp_path / "out").exists()


def test_bytes_that_are_no_text_are_answered_too(listed):
    with pytest.raises(InputProblems, match="bukan huruf"):
        read_names(listed(b"pt\nABADI \x81\n"))


def test_a_list_as_excel_writes_it(listed):
    excel = "sep=\t\r\nNo\tNama PT\r\n1\tOda Jaya\r\n2\tAbadi\r\n".encode("utf-16")
    assert [name for _, name in read_names(listed(excel))] == ["Oda Jaya", "Abadi"]


def test_the_command_says_what_it_did(root, listed, tmp_path, capsys):
    args = Namespace(
        command="print",
        region="uji",
        cards=str(listed("pt\nOda Jaya\n")),
        desa_list=None,
        kit=False,
        overlay=None,
        out=str(tmp_path / "out"),
        paper="f4",
        as_of=TODAY,
    )
    assert run(root, args) == 0
    assert capsys.readouterr().out == f"Selesai: 1 kartu di {tmp_path / 'out' / 'uji' / 'kartu-p3mi-f4.pdf'}.\n"
    args.region = "ujii"
    assert run(root, args) == 1 and "Maksud Anda 99.01 (Kabupaten Uji)" in capsys.readouterr().err
