"""What stands on a fact-check sheet, on paper and in the workbook: what the office can know, with place and article."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook

from generator.facts.words.reviews import TOPICS as NAMED_TOPICS
from generator.factsheets.asked import TOPICS, facts_for
from generator.factsheets.contents import Wanted, contents
from generator.factsheets.workbook import SHEET
from generator.factsheets.write import write_sheet
from generator.problems import InputProblems
from tests.frozen.facts import TODAY
from tests.support import small_facts
from tests.support.paths import ROOT
from tests.support.pdf_text import squeezed, text_of

OFFICE = "kantor-uji"


def test_an_office_is_asked_about_itself_first_and_what_is_near_it():
    model = small_facts.frozen()
    assert TOPICS == NAMED_TOPICS
    asked = {topic: facts_for(model, OFFICE, topic) for topic in TOPICS if topic not in ("wilayah", "istilah")}
    assert all(asked.values())
    with pytest.raises(InputProblems, match="--topic: ditemukan topik wilayah tanpa fakta untuk kantor ini"):
        facts_for(model, OFFICE, "wilayah")
    own = asked["kontak"]
    assert own[0].key == OFFICE and "rahasia" not in {fact.key for fact in own}
    assert {fact.key for fact in facts_for(model, OFFICE, "negara", "negeri")} == {"negeri"}
    for office, about, said in (
        ("kantor-ujj", None, "kantor-uji"),
        (OFFICE, "negerri", "negeri"),
        ("rahasia", None, ""),
    ):
        with pytest.raises(InputProblems, match=f"Maksud Anda '{said}'" if said else "kantor yang tidak dikenal"):
            facts_for(model, office, "negara", about)


def test_paper_and_workbook_hold_every_fact_its_place_and_its_article(tmp_path):
    model = small_facts.frozen()
    wanted = Wanted(model, OFFICE, "negara", TODAY, "negeri")
    done = write_sheet(ROOT, wanted, tmp_path)
    again = write_sheet(ROOT, wanted, tmp_path / "lagi")
    assert [path.read_bytes() for path in done.files] == [path.read_bytes() for path in again.files]
    pdf, xlsx = done.files
    paper = text_of(pdf)
    rows = contents(wanted, facts_for(model, OFFICE, "negara", "negeri"))["rows"]
    assert done.facts == len(rows) and any("Pasal 7" in source for row in rows for source in row["sources"])
    for row in rows:
        for text in (row["value"], row["id"], *row["places"], *row["sources"]):
            assert squeezed(text) in paper, text
    for text in (*model.words.reviews.sheet.signed, model.words.reviews.sheet.statement, model.site.not_official):
        assert squeezed(text) in paper
    cells = {str(cell.value) for line in load_workbook(xlsx)[SHEET].iter_rows() for cell in line}
    assert {row["value"] for row in rows} | {row["id"] for row in rows} <= cells


def test_no_line_of_the_workbook_lies_over_the_next_and_it_prints_as_wide_as_its_paper(tmp_path):
    """LibreOffice measures no row again that a program wrote, and its letters are wider than Calibri's."""
    model = small_facts.frozen()
    sheet = load_workbook(write_sheet(ROOT, Wanted(model, OFFICE, "aturan", TODAY), tmp_path).files[1])[SHEET]
    heading = next(row[0].row for row in sheet.iter_rows() if row[1].value == model.words.reviews.sheet.columns[1])
    letters = {cell.column: sheet.column_dimensions[cell.column_letter].width for cell in sheet[heading]}
    for row in sheet.iter_rows(min_row=heading):
        for cell in row:
            lines = sum(-(-len(line) * 1.1 // letters[cell.column]) for line in str(cell.value or "").split("\n"))
            assert sheet.row_dimensions[cell.row].height >= max(1, lines) * 15, cell.coordinate
    assert sheet.page_setup.fitToWidth == 1 and sheet.page_setup.fitToHeight == 0
    assert sheet.sheet_properties.pageSetUpPr.fitToPage and sheet.print_title_rows == f"${heading}:${heading}"


def test_a_folder_that_cannot_be_written_to_is_a_message(tmp_path):
    (tmp_path / "berkas").touch()
    with pytest.raises(InputProblems, match="--out: ditemukan"):
        write_sheet(ROOT, Wanted(small_facts.frozen(), OFFICE, "kontak", TODAY), tmp_path / "berkas")
