"""Residents: a filled workbook from disk, checked against the form of the data."""

from __future__ import annotations

from pathlib import Path

from checker.workbook.residents import Report, check_residents
from checker.workbook.xlsx import MOST_BYTES
from generator.loading.load import load_model
from generator.meeting.forms import workbook_form
from generator.reading.given_file import read_given


def report_on(root: Path, file: Path) -> Report:
    """Report on the workbook `file`.

    Raises InputProblems when it cannot be opened or is too large, DataProblems when the data has mistakes.
    """
    model = load_model(root)
    form = next(form for form in model.forms.values() if form.use == "catatan")
    return check_residents(read_given(file, "berkas XLSX", MOST_BYTES), workbook_form(model, form))


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
