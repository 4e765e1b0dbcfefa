"""The slides as PPTX: opened again, they say what the other slides say, with notes, and nothing runs over its box."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import Any

import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE

from generator.facts.model import Model
from generator.meeting import fitting
from generator.meeting.deck import drawn
from generator.meeting.deck_content import Told, whole
from generator.meeting.fitting import LINE, Measure, Para
from generator.meeting.slides import Show
from generator.print.frame import Place
from generator.print.press import Press
from generator.problems import DataProblems
from tests.support.fonts import FAMILIES, WIDEST
from tests.support.paths import AS_OF
from tests.support.real_facts import REGIONS
from tests.support.sheets import squeezed

MARK = re.compile("[●○]{3}")
PICTURE = MSO_SHAPE_TYPE.PICTURE


@pytest.fixture(scope="module")
def show(addressed: Model) -> Show:
    return Show(Place(addressed, REGIONS[0], AS_OF), next(iter(addressed.kits.values())))


@pytest.fixture(scope="module")
def told(show: Show) -> Told:
    return whole(show)


@pytest.fixture(scope="module")
def made(told: Told, press: Press) -> bytes:
    return drawn(press, told)


@pytest.fixture(scope="module")
def slides(made: bytes) -> list[Any]:
    return list(Presentation(io.BytesIO(made)).slides)


@pytest.fixture(scope="module")
def measure(press: Press) -> Measure:
    return Measure(*(next(folder.glob("*.ttf")) for folder in press.fonts[:2]))


def said(slide: Any) -> str:
    return squeezed(" ".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame))


def test_every_slide_has_its_title_its_text_and_its_notes(slides, show):
    own = [slide for part in show.kit.parts for slide in part.slides]
    assert [slide.shapes.title.text_frame.text for slide in slides] == [slide.title for slide in own]
    for slide, kit in zip(slides, own, strict=True):
        notes = squeezed(slide.notes_slide.notes_text_frame.text)
        assert notes and all(squeezed(line) in notes for line in (*kit.say, *kit.ask)), kit.title
        assert len(said(slide)) > len(squeezed(kit.title)), kit.title


def test_it_says_what_the_other_slides_say(slides, show):
    for slide, data in zip(slides, show.slides(), strict=True):
        items = data["items"][:3] if data["look"] == "setempat" else data["items"]
        named = [item["title"].partition(",")[0] for item in items]
        story = data["story"]["story" if data["look"] == "cerita" else "name"] if "story" in data else ""
        assert all(squeezed(text) in said(slide) for text in (*named, story)), data["title"]
        assert all(squeezed(f"{one['name']}: {one['meant']}") in said(slide) for one in data["spelt"]), data["title"]
        told = [*items, *(data["story"]["reasons"][:2] if data["look"] == "jawaban" else ())]
        known = [one["sure"]["mark"] for one in told if one["sure"]]
        legend = [one["mark"] for one in show.frame()["legend"]] if data["dotted"] else []
        found = [mark for one in slide.shapes if one.has_text_frame for mark in MARK.findall(one.text_frame.text)]
        assert sorted(found) == sorted([*known, *legend]) and bool(known) == data["dotted"], data["title"]


def test_every_fact_on_a_slide_says_how_sure_it_is(show):
    """Questions, names of papers and what is done today are no facts."""
    slides = show.slides()
    telling = ("temuan", "tanda", "tertutup", "jalur", "setempat", "lapor", "kantor", "fakta")
    assert all(item["sure"] for slide in slides if slide["look"] in telling for item in slide["items"])
    assert all(reason["sure"] for slide in slides if slide["look"] == "jawaban" for reason in slide["story"]["reasons"])


def test_whoever_reads_badly_sees_a_picture_of_every_question_paper_and_reason(slides, show):
    for slide, data in zip(slides, show.slides(), strict=True):
        if data["look"] in ("pertanyaan", "surat", "temuan", "tanda"):
            told = [one.element.nvPicPr.cNvPr.get("descr") for one in slide.shapes if one.shape_type == PICTURE]
            assert told == [item["title"] for item in data["items"]], data["title"]


def overflowing(slides: list[Any], measure: Measure) -> list[str]:
    """The boxes whose text, set in a wider typeface, is higher than they are, or that reach beyond the slide."""
    found = []
    for slide in slides:
        for shape in slide.shapes:
            inside = shape.left >= 0 and shape.left + shape.width <= 12192000 and shape.top + shape.height <= 6858000
            high = 0.0
            for line in shape.text_frame.paragraphs if shape.has_text_frame else ():
                size = line.runs[0].font.size.pt
                rows = measure.lines(Para(line.text, bool(line.runs[0].font.bold)), shape.width.pt, size)
                high += rows * LINE * size + line.space_after.pt
            if not inside or high > shape.height.pt + 1:
                found.append(shape.text_frame.text if shape.has_text_frame else "gambar")
    return found


def test_no_text_runs_over_its_box(slides, measure):
    assert overflowing(slides, measure) == []


def test_no_text_runs_over_its_box_in_the_typeface_that_takes_the_place_of_ours(slides, monkeypatch):
    """Its files are the project's own, so the room left for it is held on every machine."""
    monkeypatch.setattr(fitting, "WIDER", {False: 1.0, True: 1.0})
    assert overflowing(slides, Measure(*FAMILIES[WIDEST].paths())) == []


def test_a_number_is_never_broken(measure):
    number = [Para("+00 000-0000-0000", bold=True)]
    word = measure.width("000-0000-0000", True)
    assert measure.largest([number], (word * 20.5, 900), (24, 20, 16)) == 20
    assert measure.largest([number], (word * 24.5, 900), (24, 20, 16)) == 24


def test_a_text_is_measured_in_the_whole_points_that_it_is_set_in(measure):
    """A size that is rounded up when it is written takes more room than its fraction did."""
    para = Para("Satu", scale=0.9, gap=0.1)
    assert para.points(22) == 20 and para.below(22) == 2
    assert measure.height([para], 900, 22) == LINE * 20 + 2
    assert measure.longest([para], 22) == measure.width("Satu", False) * 20


def test_text_that_runs_over_its_box_is_found(made, measure):
    book = Presentation(io.BytesIO(made))
    line = book.slides[1].shapes.title.text_frame.paragraphs[0]
    line.runs[0].text = "Terlalu panjang " * 20
    assert len(overflowing(list(book.slides), measure)) == 1


def test_a_text_that_is_too_long_is_a_message(told, press):
    long = replace(told.screens[1], columns=[[Para("Satu kalimat yang panjang. " * 200)]])
    with pytest.raises(DataProblems, match="terlalu panjang"):
        drawn(press, replace(told, screens=(long,)))


def test_pictures_say_what_they_show_and_letters_are_ours(slides, measure):
    pictures = [shape for slide in slides for shape in slide.shapes if not shape.has_text_frame]
    assert pictures and all(shape.element.nvPicPr.cNvPr.get("descr") for shape in pictures)
    runs = [
        run
        for slide in slides
        for shape in slide.shapes
        if shape.has_text_frame
        for line in shape.text_frame.paragraphs
        for run in line.runs
    ]
    assert {run.font.name for run in runs} == {measure.family}


def test_the_same_slides_give_the_same_bytes(made, told, press):
    assert drawn(press, told) == made
    assert len(made) < 400_000
