"""Files named on the command line.

Whatever is wrong with one is a single Indonesian message, whichever command reads it.
"""

from __future__ import annotations

import errno
import os
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path

import pytest

from generator.command.commands import run
from generator.problems import InputProblems
from generator.reading.given_file import read_given, reason
from tests.frozen.facts import FACTS

DAY = date(2026, 11, 21)
IMPORT = {
    "list_date": DAY,
    "source": None,
    "sheet": None,
    "decisions": False,
    "remove_missing": False,
    "full": False,
    "yes": False,
}
COMMANDS = {
    "verdict": {},
    "read-ads": {},
    "check-residents": {},
    "import-agencies": IMPORT,
    "import-reviews": {"signed_on": DAY, "full": False, "yes": False},
    "print --desa-list": {"region": "contoh", "cards": None, "out": None, "paper": "a4", "kit": False, "overlay": None},
    "print --cards": {"region": "contoh", "desa_list": None, "out": None, "paper": "a4", "kit": False, "overlay": None},
}


def said(command: str, file: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What the command says about `file`, having refused it."""
    name, _, option = command.partition(" --")
    given = {option.replace("-", "_") or "file": str(file)}
    assert run(FACTS, Namespace(command=name, as_of=DAY, **COMMANDS[command], **given)) == 1
    out = capsys.readouterr()
    return out.out + out.err


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_the_same_of_a_file_that_cannot_be_opened(command, tmp_path, capsys):
    (tmp_path / "daftar.csv").write_text("pt\n", encoding="utf-8")
    told = said(command, tmp_path / "dafta.csv", capsys)
    assert (
        "dafta.csv: ditemukan berkas yang tidak bisa dibuka (tidak ada); seharusnya berkas" in told
        and "Maksud Anda 'daftar.csv'?" in told
    )
    assert "ditemukan berkas yang tidak bisa dibuka (ternyata folder)" in said(command, tmp_path, capsys)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    "content", [b"", b"\n\n", bytes(range(256)) * 40, b"PK\x03\x04 not a workbook", b'{"a": 1}', b"\xff\xfe"]
)
def test_no_content_is_more_than_a_message(command, content, tmp_path, capsys):
    file = tmp_path / "apa-saja"
    file.write_bytes(content)
    told = said(command, file, capsys)
    assert told.strip() and "Errno" not in told and "Error" not in told and "Expecting" not in told


def test_a_path_through_a_file_is_a_message(tmp_path):
    (tmp_path / "berkas").write_bytes(b"")
    with pytest.raises(InputProblems, match="tidak bisa dibuka"):
        read_given(tmp_path / "berkas" / "dalam.csv", "berkas CSV", 10)


def test_a_byte_too_many_is_refused_and_the_last_one_allowed_is_not(tmp_path):
    file = tmp_path / "daftar.csv"
    file.write_bytes(b"x" * 2_000_000)
    assert len(read_given(file, "berkas CSV", 2_000_000)) == 2_000_000
    with pytest.raises(
        InputProblems, match="daftar.csv: ditemukan berkas lebih dari 2,0 MB; seharusnya paling besar 2,0 MB"
    ):
        read_given(file, "berkas CSV", 1_999_999)


def test_a_name_is_shown_without_what_a_terminal_would_obey(tmp_path):
    with pytest.raises(InputProblems) as caught:
        read_given(tmp_path / "a\x1b[2Jb", "berkas CSV", 10)
    assert "\x1b" not in str(caught.value)


@pytest.mark.parametrize(
    ("code", "why"),
    [(errno.EACCES, "tanpa izin"), (errno.ENOSPC, "tempat simpannya penuh"), (errno.EIO, os.strerror(errno.EIO))],
)
def test_the_reason_is_told_in_words(code, why):
    assert reason(OSError(code, os.strerror(code))) == why


@pytest.mark.parametrize("stream", ["stdin", "stdout", "stderr"])
def test_a_closed_stream_is_no_reason_to_fall_over(stream, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, stream, None)
    assert (
        run(FACTS, Namespace(command="import-agencies", as_of=DAY, file=str(tmp_path / "tidak-ada.csv"), **IMPORT)) == 1
    )
    assert run(FACTS, Namespace(command="find-agency", as_of=DAY, name="x")) == 0
