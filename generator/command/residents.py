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
