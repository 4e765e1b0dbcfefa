"""Posters for every village of a list: the list, what is printed, and going on where a run stopped."""

from __future__ import annotations

import io
from argparse import Namespace

import pytest
from pypdf import PdfReader

from generator.bench.posters import print_rows
from generator.command.commands import run
from generator.problems import InputProblems
from generator.village import poster_press
from generator.village.print_posters import POSTERS, Unprinted, make_job, print_villages
from generator.village.village_list import read_villages
from tests.frozen.facts import TODAY

pytestmark = pytest.mark.site

HEAD = "desa,kecamatan,kontak,pertemuan\n"


@pytest.fixture
def listed(tmp_path):
    """A list of villages as a file."""

    def write(text: str | bytes):
        path = tmp_path / "desa.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return path

    return write


def words_of(path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(path.read_bytes())).pages).split())


def test_each_village_gets_every_poster_with_its_own_lines(root, listed, tmp_path):
    file = listed(HEAD + 'Satu,Utara,"Kantor desa, 0812-0000-0001",Sabtu 5 Desember 2026\nDua #1 <b>*,Utara,,\n')
    done = print_villages(root, "uji", file, tmp_path / "out", "a4", TODAY)
    assert (done.printed, done.kept, done.sheets) == (2, 0, 2 * len(POSTERS))
    assert sorted(path.name for path in done.out.iterdir()) == ["dua-1-b-utara", "satu-utara"]
    for name in POSTERS:
        first, second = (words_of(done.out / folder / f"{name}-a4.pdf") for folder in ("satu-utara", "dua-1-b-utara"))
        assert (
            "Satu, Kecamatan Utara" in first
            and "Kantor desa, 0812-0000-0001" in first
            and "Sabtu 5 Desember 2026" in first
        )
        assert "Dua #1 <b>*, Kecamatan Utara" in second and "0812-0000-0001" not in second
        assert "Bukan situs resmi pemerintah." in first


def test_what_stands_is_not_printed_again(root, listed, tmp_path, monkeypatch):
    file = listed(HEAD + "Satu,,,\nDua,,,\n")
    out = print_villages(root, "uji", file, tmp_path / "out", "a4", TODAY).out
    stood = (out / "satu" / "cek-a4.pdf").stat().st_mtime_ns
    (out / "dua" / "lapor-a4.pdf").unlink()
    done = print_villages(root, "uji", file, tmp_path / "out", "a4", TODAY)
    assert (done.printed, done.kept) == (1, 1)
    assert (out / "dua" / "lapor-a4.pdf").is_file() and (out / "satu" / "cek-a4.pdf").stat().st_mtime_ns == stood
    changed = listed(HEAD + "Satu,,Balai desa,\nDua,,,\n")
    assert print_villages(root, "uji", changed, tmp_path / "out", "a4", TODAY).printed == 1


def test_other_facts_mean_printing_anew(root, model, listed, tmp_path):
    village = read_villages(listed(HEAD + "Satu,,,\n"))[0]
    job = make_job(root, model, "uji", tmp_path, "a4", TODAY)
    assert poster_press.mark(job, village) != poster_press.mark(
        make_job(root, model, "contoh", tmp_path, "a4", TODAY), village
    )


def test_the_same_bytes_however_many_work(root, listed, tmp_path, monkeypatch):
    rows = HEAD + "".join(f"Desa {n},,Kontak {n},\n" for n in range(4))
    monkeypatch.setattr("generator.village.print_posters.CHUNK", 1)
    many = print_villages(root, "uji", listed(rows), tmp_path / "many", "a4", TODAY).out
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    one = print_villages(root, "uji", listed(rows), tmp_path / "one", "a4", TODAY).out
    files = sorted(path.relative_to(many) for path in many.rglob("*.pdf"))
    assert len(files) == 4 * len(POSTERS)
    assert all((many / path).read_bytes() == (one / path).read_bytes() for path in files)


def test_without_a_list_one_set_for_the_region(root, tmp_path):
    done = print_villages(root, "contoh", None, tmp_path, "f4", TODAY)
    assert sorted(path.name for path in (done.out / "umum").glob("*.pdf")) == sorted(
        f"{name}-f4.pdf" for name in POSTERS
    )


@pytest.mark.parametrize(
    "data",
    [
        b"sep=;\r\nNo;Nama Desa;Nama Kecamatan\r\n1;Sat\xfa;Utara\r\n",
        "No.\tDesa/Kelurahan\tKecamatan\r\n1\tSatú\tUtara\r\n".encode("utf-16"),
        "DESA,KECAMATAN,NO\rSatú,Utara,1\r".encode("utf-8-sig"),
    ],
    ids=["sep= and Windows letters", "Unicode text", "an old Mac"],
)
def test_a_list_as_excel_writes_it(tmp_path, data):
    (tmp_path / "desa.csv").write_bytes(data)
    assert [village.name for village in read_villages(tmp_path / "desa.csv")] == ["Satú, Kecamatan Utara"]


def test_each_village_has_a_folder_that_any_computer_can_have(tmp_path):
    (tmp_path / "desa.csv").write_text("desa,kecamatan\nCON,\nNul,\nA,B C\nA B,C\n", encoding="utf-8")
    folders = [village.folder for village in read_villages(tmp_path / "desa.csv")]
    assert folders == ["con-desa", "nul-desa", "a-b-c", "a-b--c"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("nama\nSatu\n", "desa.csv:1: ditemukan judul tanpa kolom 'desa'"),
        (HEAD.replace("kontak", "kontk") + "Satu,,,\n", "Maksud Anda 'kontak'?"),
        (HEAD, "desa.csv: ditemukan daftar tanpa desa"),
        (HEAD + ",Utara,,\n", "desa.csv:2 desa: ditemukan isi kosong"),
        (HEAD + "Satu,,,\n\nSATU,,,\n", "desa.csv:4 desa: ditemukan desa yang sama dengan baris 2"),
        (HEAD + f"{'x' * 41},,,\n", "desa.csv:2 desa: ditemukan 41 huruf; seharusnya paling banyak 40 huruf."),
        (HEAD + "Satu,,a,b,c\n", "desa.csv:2: ditemukan 5 kolom; seharusnya 4 kolom."),
        (HEAD + "Satu\u202e,,,\n", "desa.csv:2 desa: ditemukan"),
        (HEAD + "../../etc,,,\n/,,,\n", "desa.csv:3 desa: ditemukan nama '/'"),
        (HEAD.encode() + b"Sat\x81,,,\n", "desa.csv:2: ditemukan bita 0x81 yang bukan huruf"),
        ("desa\nSatu\n".encode("utf-16")[:-1], "Di Excel pilih 'CSV UTF-8' saat menyimpan."),
        ("", "desa.csv:1: ditemukan judul tanpa kolom 'desa'"),
        (HEAD + 'Satu,,,\n"Dua,Utara\nTiga,,,\n', "desa.csv:3: ditemukan tanda kutip yang tidak ditutup"),
        (
            HEAD + f"Satu,,{'x' * 200_000},\n",
            "desa.csv:2: ditemukan tanda kutip yang tidak ditutup, atau isi yang terlalu panjang",
        ),
        (HEAD + "Satu,,,\n" * 1_000_000, "ditemukan berkas lebih dari 5,0 MB; seharusnya paling besar 5,0 MB"),
    ],
)
def test_a_wrong_list_is_answered_line_by_line(listed, text, told):
    with pytest.raises(InputProblems) as caught:
        read_villages(listed(text))
    assert told in str(caught.value)


def test_lists_from_spreadsheets_are_read(listed):
    villages = read_villages(
        listed('\ufeffDesa;Kontak;;\r\nSatu;Kantor, lantai 2;;\r\n;;;\r\n"Dua\r\nTengah";Kantor;;\r\nTiga\r\n')
    )
    assert [(v.name, v.contact, v.folder, v.line) for v in villages] == [
        ("Satu", "Kantor, lantai 2", "satu", 2),
        ("Dua Tengah", "Kantor", "dua-tengah", 4),
        ("Tiga", "", "tiga", 6),
    ]


def test_an_unknown_region_gets_a_guess(root, tmp_path):
    with pytest.raises(InputProblems, match=r"Maksud Anda [0-9.]+ \(\w+ Uji\)"):
        print_villages(root, "ujii", None, tmp_path, "a4", TODAY)


def test_every_village_that_cannot_be_printed_is_named_and_all_others_are_printed(root, listed, tmp_path):
    file = listed(HEAD + "Satu,,,\nDesa \u4e2d,,,\nTiga,,\U0001f600,\n")
    with pytest.raises(Unprinted) as caught:
        print_villages(root, "uji", file, tmp_path, "a4", TODAY)
    first, second, last = str(caught.value).splitlines()
    assert first.startswith(
        "daftar desa:3 Desa \u4e2d: ditemukan lembar cek tidak bisa dicetak: huruf \u4e2d tidak ada dalam huruf cetak"
    )
    assert second.startswith("daftar desa:4 Tiga: ") and last.startswith("2 masalah. Poster yang sudah jadi tetap ada.")
    assert sorted(path.name for path in tmp_path.rglob("*.pdf")) == sorted(f"{name}-a4.pdf" for name in POSTERS)
    mended = listed(HEAD + "Satu,,,\nDua,,,\n")
    assert print_villages(root, "uji", mended, tmp_path, "a4", TODAY).kept == 1


@pytest.mark.parametrize("many", [False, True])
def test_a_folder_that_cannot_be_written_to_is_a_message(root, listed, tmp_path, monkeypatch, many):
    monkeypatch.setattr("generator.village.print_posters.CHUNK", 1 if many else 40)
    (tmp_path / "out").write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(Unprinted, match="folder yang boleh ditulis dan masih punya ruang"):
        print_villages(root, "uji", listed(HEAD + "Satu,,,\nDua,,,\n"), tmp_path / "out", "a4", TODAY)


def test_a_full_disk_leaves_no_half_poster(root, listed, tmp_path, monkeypatch):
    def full(path, data):
        path.open("wb").write(data[:100])
        raise OSError(28, "No space left on device")

    file = listed(HEAD + "Satu,,,\n")
    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    with pytest.raises(Unprinted, match="tempat simpannya penuh"):
        print_villages(root, "uji", file, tmp_path / "out", "a4", TODAY)
    assert list(tmp_path.rglob("*.pdf")) == []


def test_a_list_that_cannot_be_opened_is_a_message(tmp_path):
    for path in (tmp_path / "tidak-ada.csv", tmp_path):
        with pytest.raises(InputProblems, match="berkas yang tidak bisa dibuka"):
            read_villages(path)


def test_from_the_command_line(root, listed, tmp_path, capsys):
    args = Namespace(
        command="print",
        region="uji",
        cards=None,
        desa_list=str(listed(HEAD + "Satu,,,\n")),
        kit=False,
        overlay=None,
        out=str(tmp_path),
        paper="a4",
        as_of=TODAY,
    )
    assert run(root, args) == 0
    assert capsys.readouterr().out.startswith(f"Selesai: {len(POSTERS)} lembar untuk 1 desa di ")


def test_bench_counts_sheets(root):
    rows = list(print_rows(root, TODAY, villages=4))
    assert (
        rows[0].what.startswith(f"4 villages, {4 * len(POSTERS)} sheets")
        and [row.limit for row in rows].count("at most 20.00 ms") == 1
    )
