"""Deck: the slides as PPTX, so that an office can add its logo: real text, notes for the speaker, the same facts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import segno
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR
from pptx.util import Pt

from generator.meeting.deck_content import Screen, Told
from generator.meeting.fitting import Measure, Para
from generator.print.frame import Data
from generator.print.press import Press

WIDE, HIGH = 960.0, 540.0
"""A slide of 16:9, in points."""
EDGE, TOP, BODY_TOP, FOOT_TOP = 48.0, 26.0, 112.0, 496.0
SIZES = (36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 17, 16)
TITLE_SIZES = (44, 40, 36, 32, 28)
SPELT_HIGH = 26.0
FAMILY, PANOSE = "34", "020B0503030403020204"
"""Our typeface; where it is missing, its family (swiss) and its proportions tell the program which to take."""
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
LANGUAGE = "id-ID"
MOMENT = (1980, 1, 1, 0, 0, 0)
TITLE_ONLY = 5
PICTURE, LARGE, PPI = 64.0, 110.0, 216.0
"""The side of a picture, and of one that has its row for itself, in points."""


def drawn(press: Press, told: Told) -> bytes:
    """The PPTX. Raises DataProblems when a text is too long for its slide."""
    names = sorted({name for screen in told.screens for name, _, _ in screen.pictured})
    pictures = {name: press.png("picture.typ", {"picture": name}, PPI) for name in names}
    regular, bold = (next(folder.glob("*.ttf")) for folder in press.fonts[:2])
    deck = Deck(Measure(regular, bold), pictures)
    for number, screen in enumerate(told.screens, start=1):
        legend = f" {screen.legend}." if screen.legend else ""
        deck.add(screen, f"{told.foot}{legend} {number}/{len(told.screens)}")
    return deck.packed(told.title, told.author, datetime(*told.day))


class Deck:
    """Builds the PPTX: `pictures` from name to PNG, `measure` for the room that texts take."""

    def __init__(self, measure: Measure, pictures: dict[str, bytes]) -> None:
        self.measure, self.pictures = measure, pictures
        self.book: Any = Presentation()
        self.colour: Any = RGBColor  # without types of its own
        self.book.slide_width, self.book.slide_height = Pt(WIDE), Pt(HIGH)

    def add(self, screen: Screen, foot: str) -> None:
        """One slide: title, body, what its abbreviations mean, foot, notes."""
        slide = self.book.slides.add_slide(self.book.slide_layouts[TITLE_ONLY])
        self._title(slide, screen.title)
        high = FOOT_TOP - BODY_TOP - (SPELT_HIGH if screen.spelt else 8)
        if screen.code:
            self._code(slide, screen.code)
        if screen.pictured:
            self._pictured(slide, screen, high)
        else:
            self._columns(slide, screen, high)
        if screen.spelt:
            self._box(slide, (EDGE, FOOT_TOP - SPELT_HIGH, WIDE - 2 * EDGE, SPELT_HIGH), [Para(screen.spelt)], 12)
        self._box(slide, (EDGE, FOOT_TOP, WIDE - 2 * EDGE, HIGH - FOOT_TOP - 6), [Para(foot)], 11)
        slide.notes_slide.notes_text_frame.text = screen.notes
        for face in slide.element.iter(f"{DRAWING}latin"):
            face.set("panose", PANOSE)
            face.set("pitchFamily", FAMILY)
        for run in slide.element.iter(f"{DRAWING}rPr"):
            run.set("lang", LANGUAGE)

    def packed(self, title: str, author: str, day: datetime) -> bytes:
        """The file; the same slides give the same bytes."""
        about = self.book.core_properties
        about.title, about.author, about.last_modified_by = title, author, author
        about.created = about.modified = day
        about.revision, about.language = 1, LANGUAGE
        raw, out = io.BytesIO(), io.BytesIO()
        self.book.save(raw)
        with zipfile.ZipFile(raw) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
            for name in sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
                entry = zipfile.ZipInfo(name, MOMENT)
                entry.compress_type = zipfile.ZIP_DEFLATED
                new.writestr(entry, old.read(name))
        return out.getvalue()

    def _title(self, slide: Any, title: str) -> None:
        shape = slide.shapes.title
        wide, high = WIDE - 2 * EDGE, BODY_TOP - TOP - 8
        shape.left, shape.top, shape.width, shape.height = Pt(EDGE), Pt(TOP), Pt(wide), Pt(high)
        para = Para(title, bold=True, gap=0)
        size = self.measure.largest([[para]], (wide, high), TITLE_SIZES)
        self._write(shape.text_frame, [para], size, MSO_ANCHOR.TOP)

    def _columns(self, slide: Any, screen: Screen, high: float) -> None:
        gap = 30.0
        whole = WIDE - 2 * EDGE - (210.0 if screen.code else 0)
        wide = (whole - gap * (len(screen.columns) - 1)) / len(screen.columns)
        size = self.measure.largest(screen.columns, (wide, high), SIZES)
        for n, paras in enumerate(screen.columns):
            self._box(slide, (EDGE + n * (wide + gap), BODY_TOP, wide, high), paras, size, MSO_ANCHOR.MIDDLE)

    def _pictured(self, slide: Any, screen: Screen, high: float) -> None:
        """Items, as many abreast as it says, each with its picture at the left."""
        rows = -(-len(screen.pictured) // screen.abreast)
        last = 44.0 if screen.last else 0.0
        side, tall = (WIDE - 2 * EDGE) / screen.abreast, (high - last) / rows
        edge = min(LARGE if screen.abreast == 1 else PICTURE, tall - 8)
        room = side - edge - 24
        size = self.measure.largest([paras for _, _, paras in screen.pictured], (room, tall - 4), SIZES)
        for n, (picture, told, paras) in enumerate(screen.pictured):
            x, y = EDGE + n % screen.abreast * side, BODY_TOP + n // screen.abreast * tall
            self._picture(slide, self.pictures[picture], told, (x, y + (tall - edge) / 2, edge))
            self._box(slide, (x + edge + 12, y, room, tall - 4), paras, size, MSO_ANCHOR.MIDDLE)
        if screen.last:
            para = Para(screen.last, bold=True, colour="8F1118")
            self._box(slide, (EDGE, BODY_TOP + high - last, WIDE - 2 * EDGE, last), [para], 26)

    def _picture(self, slide: Any, png: bytes, told: str, at: tuple[float, float, float]) -> None:
        x, y, side = at
        shape = slide.shapes.add_picture(io.BytesIO(png), Pt(x), Pt(y), Pt(side), Pt(side))
        shape.element.nvPicPr.cNvPr.set("descr", told)

    def _code(self, slide: Any, code: Data) -> None:
        png = io.BytesIO()
        segno.make(code["address"], error="m", micro=False).save(png, kind="png", scale=8, border=2)
        self._picture(slide, png.getvalue(), code["alt"], (WIDE - EDGE - 190, BODY_TOP + 60, 190))
        at = (WIDE - EDGE - 200, BODY_TOP + 254, 210, 44)
        self._box(slide, at, [Para(code["short"], bold=True)], 14)

    def _box(
        self,
        slide: Any,
        at: tuple[float, float, float, float],
        paras: Sequence[Para],
        size: int,
        anchor: MSO_ANCHOR = MSO_ANCHOR.TOP,
    ) -> None:
        shape = slide.shapes.add_textbox(*(Pt(side) for side in at))
        self._write(shape.text_frame, paras, size, anchor)

    def _write(self, frame: Any, paras: Sequence[Para], size: int, anchor: MSO_ANCHOR) -> None:
        frame.word_wrap, frame.vertical_anchor = True, anchor
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        for n, para in enumerate(paras):
            line = frame.paragraphs[0] if n == 0 else frame.add_paragraph()
            line.space_after = Pt(para.below(size))
            line.alignment = 1
            run = line.add_run()
            run.text = f"{para.mark}  {para.text}" if para.mark else para.text
            run.font.size, run.font.bold = Pt(para.points(size)), para.bold
            run.font.color.rgb = self.colour(*bytes.fromhex(para.colour))
            run.font.name = self.measure.family
