"""Every sheet can be heard.

PDF/UA-1 by Typst's own check, by another tool, and by a walk through what a screen reader gets.
"""

from __future__ import annotations

import io
from collections.abc import Callable

import pdfua
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import BooleanObject, NameObject, TextStringObject

from generator.facts.model import Model
from generator.print.press import page_count
from tests.support.pdf_tags import elements, mistakes
from tests.support.sheets import DRAWN, squeezed, text_of, with_publisher
from tests.support.sheets import papers as papers_of

MOST_BYTES = 150_000


def fonts_of(reader: PdfReader) -> list[dict]:
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"].get("/Font", {}).values()]
    return [font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object() for font in fonts]


@DRAWN
def test_every_sheet_is_light_embeds_its_fonts_and_has_its_pages(drawn):
    for paper, pdf in drawn.items():
        reader = PdfReader(io.BytesIO(pdf))
        assert len(pdf) < MOST_BYTES, (paper, len(pdf))
        assert len(reader.pages) == page_count(pdf) and paper.pages in (0, len(reader.pages)), paper
        fonts = fonts_of(reader)
        assert fonts and all("/FontFile2" in font or "/FontFile3" in font for font in fonts), paper
        assert reader.metadata.title == f"{paper.data['title']}, {paper.data['region']}"


@DRAWN
def test_whoever_hears_a_sheet_misses_nothing(drawn):
    assert {str(paper): found for paper, pdf in drawn.items() if (found := mistakes(pdf))} == {}


@DRAWN
def test_another_tool_finds_nothing_either(drawn, tmp_path):
    for paper, pdf in drawn.items():
        path = tmp_path / "sheet.pdf"
        path.write_bytes(pdf)
        assert [f"{finding.rule_id} {finding.message}" for finding in pdfua.validate(path).findings] == [], paper


def spoilt(pdf: bytes, spoil: Callable[[PdfWriter], None]) -> bytes:
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    spoil(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def first(writer: PdfWriter, kind: str) -> dict:
    return next(element for element in elements(writer.root_object["/StructTreeRoot"]) if element["/S"] == kind)


def unmark(writer: PdfWriter) -> None:
    page = writer.pages[0]
    content = page.get_contents()
    content.operations = [
        (operands, operator) for operands, operator in content.operations if operator not in (b"BDC", b"BMC", b"EMC")
    ]
    page.replace_contents(content)


@DRAWN
@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda w: w.root_object.pop("/StructTreeRoot"), "no structure"),
        (
            lambda w: w.root_object["/MarkInfo"].update({NameObject("/Marked"): BooleanObject(False)}),
            "not marked as tagged",
        ),
        (lambda w: w.root_object.update({NameObject("/Lang"): TextStringObject("en")}), "language en"),
        (lambda w: w.root_object.pop("/Metadata"), "does not call itself PDF/UA-1"),
        (lambda w: w.root_object["/ViewerPreferences"].pop("/DisplayDocTitle"), "the title is not shown"),
        (lambda w: first(w, "/Figure").update({NameObject("/Alt"): TextStringObject(" ")}), "a figure without words"),
        (lambda w: first(w, "/H2").update({NameObject("/S"): NameObject("/H3")}), "from heading 1 to heading 3"),
        (
            lambda w: first(w, "/H1").update({NameObject("/S"): NameObject("/P")}),
            "the first heading is not the highest",
        ),
    ],
)
def test_what_is_spoilt_is_found(drawn, spoil, told):
    good = next(pdf for paper, pdf in drawn.items() if paper.name == "cek")
    assert any(said.startswith(told) for said in mistakes(spoilt(good, spoil)))


@DRAWN
@pytest.mark.parametrize(
    ("spoil", "rule"), [(lambda w: first(w, "/Figure").pop("/Alt"), "UA-13-004"), (unmark, "UA-01-003")]
)
def test_the_other_tool_finds_what_is_spoilt(drawn, tmp_path, spoil, rule):
    good = next(pdf for paper, pdf in drawn.items() if paper.name == "cek")
    path = tmp_path / "sheet.pdf"
    path.write_bytes(spoilt(good, spoil))
    assert rule in {finding.rule_id for finding in pdfua.validate(path).findings}


@DRAWN
def test_every_sheet_says_of_when_it_is_and_whose_it_is_not(drawn, model: Model):
    for paper, pdf in drawn.items():
        text = squeezed(text_of(pdf))
        assert squeezed(model.site.not_official) in text and squeezed("Disalin 21 November 2026") in text, paper


def test_an_office_that_publishes_takes_the_place_of_the_warning(addressed, press):
    for paper in papers_of(with_publisher(addressed, "Disnaker Uji"), formats=("a4",)):
        text = squeezed(text_of(paper.pdf(press)))
        assert squeezed("Diterbitkan Disnaker Uji.") in text and squeezed(addressed.site.not_official) not in text, (
            paper
        )
