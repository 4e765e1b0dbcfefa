"""A workbook of residents, filled in as an office would, and what the check says about it."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest
from openpyxl import load_workbook

from checker.workbook.residents import SHEET, check_residents
from generator.meeting import workbook as forms_xlsx
from generator.meeting.forms import workbook_form
from generator.meeting.workbook import workbook
from generator.print.frame import Place
from tests.frozen.facts import TODAY
from tests.support.small_facts import frozen

GOOD = {
    "nama": "Siti Contoh",
    "alamat": "RT 02 RW 01",
    "keadaan": "Sedang mengurus",
    "keluarga": "Ibu Contoh",
    "telepon": "081200000000",
    "negara": "Negeri",
    "kota": "Contoh Kota",
    "pekerjaan": "Pabrik",
    "pengurus": "PT penempatan (P3MI)",
    "nama_pengurus": "PT Contoh",
    "berangkat": date(2026, 12, 1),
    "dicatat": date(2026, 11, 21),
}


@pytest.fixture(scope="module")
def resident_form():
    """The form of the frozen facts."""
    return frozen().forms["warga"]


@pytest.fixture(scope="module")
def empty_workbook(resident_form) -> bytes:
    return workbook(Place(frozen(), "uji", TODAY), resident_form)


@pytest.fixture(scope="module")
def short_workbook(resident_form) -> bytes:
    """The same with three rows only, which opens faster."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(forms_xlsx, "ROWS", 3)
        return workbook(Place(frozen(), "uji", TODAY), resident_form)


@pytest.fixture(scope="module")
def workbook_columns(resident_form):
    return workbook_form(frozen(), resident_form)


@pytest.fixture
def filled_workbook(short_workbook, resident_form):
    """`filled({...}, {...})`: the workbook with one resident for each dict on top of GOOD; None empties a cell."""
    ids = [entry.id for entry in resident_form.entries]

    def fill(*residents, number_format=None, sheet=SHEET) -> bytes:
        book = load_workbook(io.BytesIO(short_workbook))
        page = book[SHEET]
        for row, own in enumerate(residents, start=2):
            for key, value in {**GOOD, **own}.items():
                cell = page.cell(row, ids.index(key) + 1, value)
                if key in own and number_format:
                    cell.number_format = number_format
        page.title = sheet
        out = io.BytesIO()
        book.save(out)
        return out.getvalue()

    return fill


@pytest.fixture
def workbook_messages(workbook_columns):
    """The messages on a workbook."""
    return lambda data: [str(mistake) for mistake in check_residents(data, workbook_columns).mistakes]


def changed(data: bytes, act) -> bytes:
    """`data` after `act(page)` on the sheet of residents."""
    book = load_workbook(io.BytesIO(data))
    act(book[SHEET])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """`data` with one part of the package replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return out.getvalue()
