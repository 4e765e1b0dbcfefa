"""The empty workbook of residents.

Drop-downs of the facts, headings of the form, no formula, the same bytes every time.
"""

from __future__ import annotations

import io
import time
import zipfile
from xml.etree.ElementTree import canonicalize

from openpyxl import load_workbook

from checker.workbook.residents import LIST_SHEET, SHEET
from generator.meeting.forms import heading, options
from generator.meeting.workbook import ROWS, workbook
from generator.print.frame import Place
from tests.frozen.facts import TODAY


def test_the_same_facts_give_the_same_bytes(model, resident_form, empty_workbook, monkeypatch):
    later = time.time() + 86_400
    monkeypatch.setattr(time, "time", lambda: later)
    assert workbook(Place(model, "uji", TODAY), resident_form) == empty_workbook


def test_every_part_is_written_in_the_one_canonical_way_whatever_library_wrote_it(empty_workbook):
    with zipfile.ZipFile(io.BytesIO(empty_workbook)) as parts:
        assert len(parts.namelist()) > 8
        for name in parts.namelist():
            head, _, body = parts.read(name).decode("utf-8").partition("\n")
            assert head.startswith("<?xml") and body == canonicalize(body), name


def test_no_cell_holds_a_formula(empty_workbook):
    for page in load_workbook(io.BytesIO(empty_workbook)).worksheets:
        assert not [cell.coordinate for row in page.iter_rows() for cell in row if cell.data_type == "f"], page.title
    with zipfile.ZipFile(io.BytesIO(empty_workbook)) as parts:
        assert not [name for name in parts.namelist() if b"<f>" in parts.read(name)]


def test_every_choice_is_a_drop_down_of_the_facts(model, resident_form, empty_workbook):
    book = load_workbook(io.BytesIO(empty_workbook))
    rules = {str(rule.sqref).split(":")[0]: rule for rule in book[SHEET].data_validations.dataValidation}
    assert book[LIST_SHEET].sheet_state == "hidden" and len(rules) == len(resident_form.entries)
    for number, entry in enumerate(resident_form.entries, start=1):
        letter = book[SHEET].cell(1, number).column_letter
        rule = rules[f"{letter}2"]
        assert rule.showErrorMessage and str(rule.sqref) == f"{letter}2:{letter}{ROWS + 1}"
        listed = [row[0].value for row in book[LIST_SHEET].iter_rows(min_col=number, max_col=number) if row[0].value]
        assert tuple(listed) == options(model, entry)
        assert (rule.type == "list") is bool(listed)
    assert "Negeri" in options(model, next(e for e in resident_form.entries if e.id == "negara"))


def test_headings_are_those_of_the_form_and_a_star_means_must(resident_form, empty_workbook):
    page = load_workbook(io.BytesIO(empty_workbook))[SHEET]
    assert [cell.value for cell in page[1]] == [heading(entry) for entry in resident_form.entries]
    assert "Nama *" in [cell.value for cell in page[1]]


def test_no_line_of_the_rules_lies_over_the_next(empty_workbook):
    rules = load_workbook(io.BytesIO(empty_workbook)).worksheets[0]
    wide = rules.column_dimensions["A"].width * 5.25  # points, in the letters that a spreadsheet counts in
    for row, line in enumerate((str(cell.value or "") for cell in rules["A"]), start=1):
        size = rules.cell(row, 1).font.size
        lines = -(-len(line) * size * 0.5 // wide)
        assert rules.row_dimensions[row].height >= max(1, lines) * size * 1.2, line


def test_what_is_picked_is_read_whole_and_no_list_takes_more_room_than_it_needs(model, resident_form, empty_workbook):
    page = load_workbook(io.BytesIO(empty_workbook))[SHEET]
    for number, entry in enumerate(resident_form.entries, start=1):
        if listed := options(model, entry):
            longest = max(map(len, (heading(entry), *listed)))
            letter = page.cell(1, number).column_letter
            assert longest < page.column_dimensions[letter].width <= longest + 8 or longest > 20, entry.id
