"""Residents: a filled workbook from disk, checked against the form of the data."""

from __future__ import annotations

from pathlib import Path

from checker.residents import Report, check_residents
from checker.xlsx import MOST_BYTES
from generator.forms import workbook_form
from generator.load import load_model
from generator.problems import InputProblems, Problem


def report_on(root: Path, file: Path) -> Report:
    """Report on the workbook `file`. Raises InputProblems when it cannot be opened, DataProblems when the data has mistakes."""
    model = load_model(root)
    form = next(form for form in model.forms.values() if form.use == "catatan")
    try:
        with file.open("rb") as stream:
            # one byte more than allowed is enough to refuse it
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputProblems([Problem(str(file), 0, "", f"berkas yang tidak bisa dibuka ({error.strerror})", "berkas XLSX")]) from None
    return check_residents(data, workbook_form(model, form))
