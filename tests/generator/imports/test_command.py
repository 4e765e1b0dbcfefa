"""`build.py import-agencies` as people start it: with an office's own workbook, at a terminal, and by a machine."""

from __future__ import annotations

import csv
import io
import os
import pty
import subprocess

import pytest

from tests.frozen.facts import TODAY
from tests.support.import_project import OLD, REGISTER, project, workbook
from tests.support.kept_copies import stamps
from tests.support.program import program_with

pytestmark = pytest.mark.long


@pytest.fixture
def program(tmp_path):
    """A copy of the whole project whose register holds OLD."""
    return program_with(project(tmp_path / "fakta"), tmp_path / "proyek")


SOURCE = (
    "title: Daftar uji\nshort: Daftar uji, Oktober 2026\nkind: situs_resmi\ndate: 2026-10-01\nchecked: 2026-11-21\n"
)


def started(folder, *args):
    """`build.py` with these arguments, without a terminal."""
    command = [folder / ".venv/bin/python", "build.py", *args, "--as-of", str(TODAY)]
    return subprocess.run(
        command, cwd=folder, capture_output=True, stdin=subprocess.DEVNULL, timeout=120, encoding="utf-8"
    )


def test_from_an_office_s_workbook_to_a_register_that_passes_check(program, tmp_path):
    table = [
        ("NO", "NAMA P3MI", "NIB"),
        *((i, row[1], row[2]) for i, row in enumerate(OLD[1:], start=1)),
        (len(OLD), "PT CONTOH BARU", "0220103122805"),
    ]
    file = workbook(tmp_path / "Daftar P3MI Okt.xlsx", table)
    told = started(program, "check").stderr
    (program / "data/sources/daftar-uji-2026.yml").write_text(SOURCE, encoding="utf-8")
    before = stamps(program / "data")
    wanted = ("import-agencies", str(file), "--list-date", "2026-10-01", "--source", "daftar-uji-2026")
    shown = started(program, *wanted)
    assert shown.returncode == 1 and "ulangi dengan --yes" in shown.stdout and stamps(program / "data") == before, (
        shown.stderr
    )
    done = started(program, *wanted, "--yes")
    assert done.returncode == 0, done.stdout + done.stderr
    assert set(started(program, "check").stderr.splitlines()[:-1]) <= set(told.splitlines()), "the import broke a fact"
    assert '"terdaftar per 1 Okt 2026"' in started(program, "find-agency", "contoh baru").stdout
    written = (program / "data/agencies/register-2026-10-01.csv").read_text(encoding="utf-8")
    assert [row[0] for row in csv.reader(io.StringIO(written))][1:5] == [row[0] for row in OLD[1:5]]


def answered(folder, typed, *args):
    """`build.py` at a terminal where somebody types `typed`."""
    outer, inner = pty.openpty()
    command = [folder / ".venv/bin/python", "build.py", *args, "--as-of", str(TODAY)]
    try:
        os.write(outer, typed)
        return subprocess.run(command, cwd=folder, capture_output=True, stdin=inner, timeout=120, encoding="utf-8")
    finally:
        os.close(inner)
        os.close(outer)


@pytest.mark.parametrize(
    ("typed", "status"), [(b"2026-10-01\ny\n", 0), (b"2026-10-01\nt\n", 1), (b"2026-10-01\n\x04", 1), (b"kemarin\n", 1)]
)
def test_at_a_terminal_the_day_and_the_consent_are_asked_for(program, typed, status):
    (program / "data/sources/daftar-uji-2026.yml").write_text(SOURCE, encoding="utf-8")
    before = stamps(program / "data")
    register_file = str(program / "data/agencies" / REGISTER)
    done = answered(program, typed, "import-agencies", register_file, "--source", "daftar-uji-2026")
    assert done.returncode == status and "Daftar ini keadaan tanggal berapa?" in done.stdout, done.stdout + done.stderr
    assert (stamps(program / "data") == before) is bool(status) and "Traceback" not in done.stderr


def test_a_missing_file_is_one_plain_line(program):
    done = started(program, "import-agencies", "tidak-ada.csv", "--list-date", "2026-10-01")
    assert (done.returncode, done.stdout) == (1, "")
    assert (
        done.stderr.splitlines()[0]
        == "tidak-ada.csv: ditemukan berkas yang tidak bisa dibuka (tidak ada); seharusnya berkas .xlsx atau .csv."
    )
