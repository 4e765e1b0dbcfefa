"""An import changes nothing without consent, never loses a copy, and leaves the data either old or whole."""

from __future__ import annotations

import csv
import errno
import io
import os
import pty
import shutil
import subprocess
import sys
from datetime import date

import pytest
from openpyxl import Workbook

from generator.imports import store
from generator.load import load_model
from tests.conftest import AS_OF, ROOT
from tests.importbed import FRESH, HEAD, NEW_DAY, OLD, TODAY, everything, imported, project, register, text_file, workbook
from tests.test_loader import PROGRAM

DECISION = ("nama", "jenis", "nomor keputusan", "tanggal", "sumber", "tanggal sumber", "terbitkan", "catatan")
OLD_DECISION = ("PT Uji Satu", "skorsing", "Keputusan 1/2025", "2025-03-19", "Halaman kantor uji", "2025-03-20", "ya", "Catatan.")
NEW_DECISION = ("PT Uji Dua", "Pencabutan", "Keputusan 2/2026", "3 Februari 2026", "Halaman lain", "04/02/2026", "ya", "")


@pytest.fixture
def root(tmp_path):
    """A project to import into."""
    return project(tmp_path / "proyek")


@pytest.fixture
def changed(tmp_path):
    """A list with a new company, another name, another number, another spelling, and one company less."""
    table = [HEAD, *OLD[1:], FRESH]
    table[1] = ("12", "PT. GANTI NAMA", OLD[1][2])
    table[2] = ("13", OLD[2][1], "9990307772713")
    table[3] = ("14", "UJI EMPAT, PT", OLD[3][2] + "0001")
    return text_file(tmp_path / "daftar.csv", table)


def meta(root):
    """What register.yml says."""
    return load_model(root).register


def never(question):
    raise AssertionError(question)


def test_summary_says_what_changes_and_why(root, changed):
    said = imported(root, changed).said
    assert "20 baris dibaca dari berkas: 1 baru 3 berubah 16 tetap sama" in said
    assert "20 baris di data yang lama: 1 akan hilang" in said
    assert "Tidak ada lagi di daftar. Berkas ini tidak memuatnya; sebabnya tidak tertulis (1) PT. UJI SATU, 9120307772711" in said
    assert "Baru tercatat. Belum ada di daftar lama (1) PT. BARU SEKALI, 0220103122805 [B21]" in said
    assert "Namanya berubah. Id atau nomornya sama (1) PT. UJI DUA → PT. GANTI NAMA, 9120307772712 [B2]" in said
    assert "Nomornya berubah. Namanya sama (1) PT. UJI TIGA: 9120307772713 → 9990307772713 [B3]" in said
    assert "Penulisan namanya berubah (1) PT. UJI EMPAT → UJI EMPAT, PT, 91203077727140001 [B4]" in said
    assert "Penulisan nomornya berubah. NIB-nya sama (1) UJI EMPAT, PT: 9120307772714 → 91203077727140001 [B4]" in said


@pytest.mark.parametrize(("answer", "written"), [("y", True), (" Ya ", True), ("t", False), ("", False), ("yes please", False)])
def test_only_a_yes_writes(root, changed, answer, written):
    asked = []
    done = imported(root, changed, ask=lambda question: asked.append(question) or answer)
    assert asked == ["Tulis perubahan ini ke data/agencies? [y/t] "]
    assert (done.status == 0) is written is not done.untouched
    assert written or "Dibatalkan. Tidak ada yang ditulis." in done.said


def test_a_new_copy_keeps_the_old_one(root, changed):
    old = (root / "data/agencies/register-2026-09-17.csv").read_bytes()
    assert imported(root, changed, yes=True).status == 0
    new = meta(root)
    assert (new.file, new.as_of, new.checked, new.review_by) == ("register-2026-10-01.csv", NEW_DAY, TODAY, date(2027, 5, 21))
    assert [(copy.file, copy.as_of) for copy in new.earlier] == [("register-2026-09-17.csv", date(2026, 9, 17))]
    assert (root / "data/agencies/register-2026-09-17.csv").read_bytes() == old
    assert imported(root, changed, yes=True, list_date=date(2026, 10, 9)).status == 0
    assert [copy.file for copy in meta(root).earlier] == ["register-2026-09-17.csv", "register-2026-10-01.csv"]
    assert [len(rows) for rows in load_model(root).earlier] == [20, 20]
    assert not list(root.glob(".impor-*"))


def test_a_list_that_says_the_same_on_a_later_day_is_a_new_copy(root, tmp_path):
    file = text_file(tmp_path / "daftar.csv", [HEAD, *OLD])
    done = imported(root, file, yes=True)
    assert (done.status, register(root), meta(root).as_of) == (0, list(OLD), NEW_DAY) and "20 tetap sama" in done.said


def test_the_register_itself_is_no_change(root):
    done = imported(root, root / "data/agencies/register-2026-09-17.csv", list_date=date(2026, 9, 17), source=None, ask=never)
    assert (done.status, done.untouched) == (0, True) and "Tidak ada perubahan." in done.said


@pytest.mark.parametrize(("left", "refused"), [(18, False), (17, True), (1, True)])
def test_more_than_a_tenth_less_needs_yes(root, tmp_path, left, refused):
    file = text_file(tmp_path / "daftar.csv", [HEAD, *OLD[:left]])
    done = imported(root, file, ask=never if refused else lambda question: "y")
    assert done.untouched is refused
    if refused:
        assert f"menghapus {20 - left} dari 20 baris" in done.said and "ulangi dengan --yes" in done.said
        assert imported(root, file, yes=True).status == 0 and len(register(root)) == left


@pytest.mark.parametrize(("given", "told"), [
    ({"list_date": date(2026, 9, 17)}, "--list-date: ditemukan 2026-09-17: tanggal yang tidak sesudah daftar terakhir (2026-09-17)"),
    ({"list_date": date(2026, 1, 1)}, "Salinan lama tidak pernah ditimpa."),
    ({"list_date": date(2026, 11, 22)}, "tanggal sesudah hari ini (2026-11-21)"),
    ({"list_date": None}, "--list-date: ditemukan perintah tanpa tanggal daftar"),
    ({"source": None}, "--source: ditemukan daftar baru tanpa sumber; seharusnya id sumber daftar per 1 Oktober 2026"),
    ({"source": "tidak-ada"}, "ditemukan 'tidak-ada'; seharusnya id yang ada di data/sources"),
    ({"source": "../x: y"}, "data/agencies/register.yml:"),
])
def test_day_and_source_are_never_guessed(root, changed, given, told):
    done = imported(root, changed, yes=True, **given)
    assert (done.status, done.untouched) == (1, True) and told in done.said and "Tidak ada yang ditulis." in done.said


def test_an_old_source_does_not_tell_of_a_newer_list(root, changed):
    path = root / "data/sources/kantor-uji.yml"
    path.write_text(path.read_text(encoding="utf-8") + "date: 2026-09-17\n", encoding="utf-8")
    done = imported(root, changed, yes=True)
    assert done.untouched and "data/sources/kantor-uji.yml date: ditemukan sumber bertanggal 2026-09-17" in done.said


@pytest.mark.parametrize(("answer", "status"), [("2026-10-01", 0), ("1 Oktober", 1), ("", 1), ("2026-W40-4", 1)])
def test_the_day_is_asked_for(root, changed, answer, status):
    done = imported(root, changed, ask=lambda question: answer if "TTTT-BB-HH" in question else "y", list_date=None)
    assert done.status == status and done.untouched is bool(status)


def test_a_list_without_ids_keeps_those_that_are_known(root, tmp_path):
    file = text_file(tmp_path / "daftar.csv", [HEAD[1:], *(row[1:] for row in (*OLD, FRESH))])
    assert imported(root, file, yes=True).status == 0
    assert register(root) == [*OLD, ("", *FRESH[1:])]


def test_an_id_that_went_to_another_company_is_no_new_name(root, tmp_path):
    file = text_file(tmp_path / "daftar.csv", [HEAD, ("11", *FRESH[1:]), *OLD[1:]])
    said = imported(root, file).said
    assert "1 baru 0 berubah" in said and "1 akan hilang" in said and "Namanya berubah" not in said


def test_a_second_row_of_a_company_that_stays_is_not_a_company_gone(root, tmp_path):
    assert imported(root, text_file(tmp_path / "a.csv", [HEAD, *OLD, ("77", "PT UJI SATU", "91203077727110001")]), yes=True).status == 0
    said = imported(root, text_file(tmp_path / "b.csv", [HEAD, *OLD]), list_date=date(2026, 10, 9)).said
    assert "Baris ganda yang hilang. Perusahaannya tetap ada (1) PT UJI SATU" in said and "Tidak ada lagi di daftar." not in said


def test_a_new_name_with_a_known_number_is_told(root, tmp_path):
    said = imported(root, text_file(tmp_path / "a.csv", [HEAD, *OLD, ("77", "PT LAIN NAMA", OLD[0][2])])).said
    assert "Baru tercatat. Belum ada di daftar lama (1) PT LAIN NAMA" in said


def test_a_full_disk_leaves_everything_as_it_was(root, changed, monkeypatch):
    def full(path, text):
        path.write_text(text[:10], encoding="utf-8")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(store, "_write", full)
    done = imported(root, changed, yes=True)
    assert done.untouched and "tidak bisa ditulis (tempat simpannya penuh)" in done.said and "Tidak ada yang ditulis." in done.said


def test_a_rename_that_fails_leaves_everything_as_it_was(root, changed, monkeypatch):
    real = store.os.replace

    def second_fails(old, new):
        if str(new).endswith("register.yml"):
            raise OSError(errno.EIO, "Input/output error")
        real(old, new)

    monkeypatch.setattr(store.os, "replace", second_fails)
    assert imported(root, changed, yes=True).untouched


def test_a_change_meanwhile_is_not_run_over(root, changed):
    def slow(question):
        with (root / "data/agencies/decisions.csv").open("a", encoding="utf-8") as stream:
            stream.write("PT Uji Tiga,disebut,,,,Koran,2026,tidak,\n")
        return "y"

    done = imported(root, changed, ask=slow)
    assert done.status == 1 and "berubah sementara ini" in done.said
    assert not (root / "data/agencies/register-2026-10-01.csv").exists() and "PT Uji Tiga" in (root / "data/agencies/decisions.csv").read_text(encoding="utf-8")


def test_data_that_is_already_wrong_is_told_first(root, changed):
    path = root / "data/site.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("tagline:", "taglin:"), encoding="utf-8")
    done = imported(root, changed, yes=True)
    assert done.untouched and "data/site.yml" in done.said


def decisions(root):
    """The decisions in the order of the file, the source id left out."""
    return [(d.name, d.kind, d.number, d.on, d.source_title, d.source_date, d.publish, d.note) for d in load_model(root).decisions]


KEPT = (*OLD_DECISION[:6], True, "Catatan.")
ADDED = ("PT Uji Dua", "dicabut", "Keputusan 2/2026", "2026-02-03", "Halaman lain", "2026-02-04", True, "")


def test_decisions_are_added_and_none_is_lost(root, tmp_path):
    done = imported(root, text_file(tmp_path / "k.csv", [DECISION, NEW_DECISION], ";"), decisions=True, yes=True)
    assert done.status == 0 and decisions(root) == [KEPT, ADDED]
    assert "1 tidak disebut di berkas dan tetap disimpan" in done.said and "PT Uji Dua, izin dicabut, Keputusan 2/2026, 2026-02-03, Halaman lain, terbit: ya [A2]" in done.said
    assert load_model(root).decisions[0].source == "kantor-uji"


def test_a_decision_goes_only_when_that_is_said_twice(root, tmp_path):
    file = text_file(tmp_path / "k.csv", [DECISION, NEW_DECISION], ";")
    asked = imported(root, file, decisions=True, remove_missing=True, ask=never)
    assert asked.untouched and "Akan dihapus. Berkas ini tidak memuatnya (1) PT Uji Satu" in asked.said
    assert imported(root, file, decisions=True, remove_missing=True, yes=True).status == 0 and decisions(root) == [ADDED]


def test_what_a_file_of_decisions_has_no_column_for_stays(root, tmp_path):
    table = [("nama", "jenis", "nomor keputusan", "tanggal", "sumber", "catatan"), (*OLD_DECISION[:5], "Catatan baru."), ("PT Uji Dua", "disebut", "", "2020", "Koran", "")]
    done = imported(root, text_file(tmp_path / "k.csv", table), decisions=True, yes=True)
    assert "catatan 'Catatan.' → 'Catatan baru.'" in done.said
    assert decisions(root) == [(*KEPT[:7], "Catatan baru."), ("PT Uji Dua", "disebut", "", "2020", "Koran", "", False, "")]


def test_days_in_a_workbook_of_decisions(root, tmp_path):
    def days(book: Workbook) -> None:
        book.active["D2"].value, book.active["F2"].value = date(2026, 2, 3), 2026

    assert imported(root, workbook(tmp_path / "k.xlsx", [DECISION, NEW_DECISION], prepare=days), decisions=True, yes=True).status == 0
    assert decisions(root)[1][3:6] == ("2026-02-03", "Halaman lain", "2026")


@pytest.mark.parametrize(("column", "text", "told"), [
    (1, "sanksi", "k.csv:2 B2: ditemukan 'sanksi'; seharusnya salah satu dari skorsing, skorsing_berakhir, dicabut, cabang, disebut"),
    (1, "pencabutn", "Maksud Anda 'pencabutan'?"),
    (2, "", "k.csv:2 A2: ditemukan terbit 'ya' tanpa nomor keputusan dan dengan satu sumber"),
    (3, "02/15/2026", "k.csv:2 D2: ditemukan '02/15/2026'; seharusnya tanggal, misalnya 31/12/2026. Mungkin bulan dan hari tertukar"),
    (3, "2026-02-30", "k.csv:2 D2"),
    (4, "", "k.csv:2 A2: ditemukan keputusan tanpa sumber"),
    (4, "=HYPERLINK()", "k.csv:2 E2: ditemukan tulisan yang diawali ="),
    (6, "mungkin", "k.csv:2 G2: ditemukan 'mungkin'; seharusnya salah satu dari ya, tidak"),
    (7, "<b>x</b>", "k.csv:2 H2: ditemukan kode halaman web"),
    (7, "x" * 1001, "k.csv:2 H2: ditemukan 1001 huruf"),
])
def test_a_wrong_cell_of_a_decision_is_named(root, tmp_path, column, text, told):
    row = [*NEW_DECISION[:column], text, *NEW_DECISION[column + 1 :]]
    done = imported(root, text_file(tmp_path / "k.csv", [DECISION, row], ";"), decisions=True, yes=True)
    assert done.untouched and told in done.said


def test_two_decisions_that_contradict_each_other_are_refused(root, tmp_path):
    other = (*NEW_DECISION[:6], "tidak", "Lain.")
    done = imported(root, text_file(tmp_path / "k.csv", [DECISION, NEW_DECISION, NEW_DECISION, other], ";"), decisions=True, yes=True)
    assert done.untouched and "A3 sama dengan A2" in done.said and "k.csv:4 A4: ditemukan baris yang sama dengan A2, tetapi isinya lain" in done.said


def test_the_real_decisions_are_no_change(tmp_path, copy_of_data):
    folder = copy_of_data()
    done = imported(folder, folder / "data/agencies/decisions.csv", decisions=True, ask=never)
    assert (done.status, done.untouched) == (0, True) and "101 tetap sama" in done.said


@pytest.fixture
def program(copy_of_data):
    """A copy of the whole project with its own `data/`."""
    folder = copy_of_data()
    for name in ("generator", "checker"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in PROGRAM:
        shutil.copyfile(ROOT / name, folder / name)
    (folder / ".venv").symlink_to(sys.prefix, target_is_directory=True)
    return folder


SOURCE = "title: Daftar uji\nshort: Daftar uji, Oktober 2026\nkind: situs_resmi\ndate: 2026-10-01\nchecked: 2026-11-21\n"


def started(folder, *args):
    """`build.py` with these arguments, without a terminal."""
    command = [folder / ".venv/bin/python", "build.py", *args, "--as-of", str(AS_OF)]
    return subprocess.run(command, cwd=folder, capture_output=True, stdin=subprocess.DEVNULL, timeout=120, encoding="utf-8")


def test_from_an_office_s_workbook_to_a_register_that_passes_check(program, tmp_path):
    with (program / "data/agencies/register-2026-09-17.csv").open(encoding="utf-8", newline="") as stream:
        old = list(csv.reader(stream))[1:]
    table = [("NO", "NAMA P3MI", "NIB"), *((i, row[1], row[2]) for i, row in enumerate(old[1:], start=1)), (526, "PT CONTOH BARU", "0220103122805")]
    file = workbook(tmp_path / "Daftar P3MI Okt.xlsx", table)
    (program / "data/sources/daftar-uji.yml").write_text(SOURCE, encoding="utf-8")
    before = everything(program / "data")
    wanted = ("import-agencies", str(file), "--list-date", "2026-10-01", "--source", "daftar-uji")
    shown = started(program, *wanted)
    assert shown.returncode == 1 and "ulangi dengan --yes" in shown.stdout and everything(program / "data") == before, shown.stderr
    done = started(program, *wanted, "--yes")
    assert done.returncode == 0, done.stdout + done.stderr
    assert started(program, "check").stdout.startswith("Semua fakta di data/ terbaca")
    assert '"terdaftar per 1 Okt 2026"' in started(program, "find-agency", "contoh baru").stdout
    assert [row[0] for row in csv.reader(io.StringIO((program / "data/agencies/register-2026-10-01.csv").read_text(encoding="utf-8")))][1:5] == [row[0] for row in old[1:5]]


def answered(folder, typed, *args):
    """`build.py` at a terminal where somebody types `typed`."""
    outer, inner = pty.openpty()
    command = [folder / ".venv/bin/python", "build.py", *args, "--as-of", str(AS_OF)]
    try:
        os.write(outer, typed)
        return subprocess.run(command, cwd=folder, capture_output=True, stdin=inner, timeout=120, encoding="utf-8")
    finally:
        os.close(inner)
        os.close(outer)


@pytest.mark.parametrize(("typed", "status"), [(b"2026-10-01\ny\n", 0), (b"2026-10-01\nt\n", 1), (b"2026-10-01\n\x04", 1), (b"kemarin\n", 1)])
def test_at_a_terminal_the_day_and_the_consent_are_asked_for(program, typed, status):
    (program / "data/sources/daftar-uji.yml").write_text(SOURCE, encoding="utf-8")
    before = everything(program / "data")
    register_file = str(program / "data/agencies/register-2026-09-17.csv")
    done = answered(program, typed, "import-agencies", register_file, "--source", "daftar-uji")
    assert done.returncode == status and "Daftar ini keadaan tanggal berapa?" in done.stdout, done.stdout + done.stderr
    assert (everything(program / "data") == before) is bool(status) and "Traceback" not in done.stderr


def test_a_missing_file_is_one_plain_line(program):
    done = started(program, "import-agencies", "tidak-ada.csv", "--list-date", "2026-10-01")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines()[0] == "tidak-ada.csv: ditemukan berkas yang tidak bisa dibuka (tidak ada); seharusnya berkas .xlsx atau .csv."
