"""Residents: filled workbooks from disk, checked against the form of the data, and counted together."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from checker.workbook.residents import Report, check_residents
from checker.workbook.xlsx import MOST_BYTES
from generator.facts.model import Model
from generator.loading.load import load_model
from generator.meeting.forms import workbook_form
from generator.print.frame import Data
from generator.problems import refused, shown
from generator.reading.given_file import read_given
from generator.village.filled_books import books_in, read_books
from generator.village.recap import recap
from generator.village.recap_book import write_recap

OUT = "rekap-warga.xlsx"


def _form(model: Model) -> Data:
    form = next(form for form in model.forms.values() if form.use == "catatan")
    return workbook_form(model, form)


def report_on(root: Path, file: Path) -> Report:
    """Report on the workbook `file`.

    Raises InputProblems when it cannot be opened or is too large, DataProblems when the data has mistakes.
    """
    model = load_model(root)
    return check_residents(read_given(file, "berkas XLSX", MOST_BYTES), _form(model))


def print_report(root: Path, file: Path) -> int:
    """Prints what to repair; 1 when there is anything. Raises as `report_on`."""
    report = report_on(root, file)
    for mistake in report.mistakes:
        print(mistake)
    if report.more:
        print(f"… dan {report.more} lagi.")
    count = len(report.mistakes) + report.more
    said = f"{count} hal perlu diperbaiki." if count else "Semua isian benar."
    print(f"{report.rows} warga dibaca. {said}")
    return 1 if count else 0


def write_counts(root: Path, folder: Path, out: Path | None, day: date) -> int:
    """Writes the recap of the workbooks in `folder`, and says what is in it; 1 when a file is left out.

    Raises InputProblems when no workbook can be counted or the recap cannot stand at `out`, DataProblems when the
    data has mistakes.
    """
    out = out or root / OUT
    form = _form(load_model(root))
    villages, left = read_books(folder, books_in(folder, out), form)
    for one in left:
        print(one)
    if not villages:
        raise refused(shown(folder, 200), "tidak satu pun buku kerja yang bisa dihitung", "paling sedikit satu")
    for village in villages:
        if village.other:
            print(f"{village.file}: dihitung. {village.other} hal lain perlu diperbaiki.")
    done = recap(villages, left, form, day)
    write_recap(done, out)
    print(f"{done.residents} warga dari {done.villages} desa dihitung, {len(left)} berkas belum. Rekap: {out.name}.")
    return 1 if left else 0
