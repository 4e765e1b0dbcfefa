"""Meeting sheets: what is printed for a meeting and for the village office, each a template and its data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count

from generator.facts.base import Fact
from generator.facts.meeting import Hard, Kit
from generator.facts.model import Model
from generator.facts.region import LocalCase
from generator.meeting.forms import form_sheets
from generator.meeting.message import picture_data
from generator.meeting.slides import URGENT, VERDICT_ORDER, Show
from generator.print.frame import (
    Data,
    Place,
    checker_path,
    national_contacts,
    office_contacts,
    page_path,
    qr,
    row,
    rows,
    sure,
)
from generator.print.press import Press
from generator.print.spelt import with_spelling
from generator.shown.sources import SourceIndex

CARDS = 4
PICTURES = {"pesan-warga": 1350, "gambar-persegi": 1080, "gambar-status": 1920}
"""Pictures to send, and how many pixels each is high; all are 1080 wide."""
OFFICE = ("a4", "f4")
"""Papers of what a village office prints for itself: most have F4 in the printer."""


@dataclass(frozen=True)
class Sheet:
    """One sheet: `name` is its stem, `title` and `what` are shown beside the download, `kind` is pdf or png.

    `formats` are its papers, `data` is for the first of them. `pages` is how many there must be, 0 = as many as it
    takes.
    """

    name: str
    template: str
    title: str
    what: str
    data: Data
    kind: str = "pdf"
    formats: tuple[str, ...] = ("a4",)
    pages: int = 0

    def on(self, paper: str) -> Data:
        """The data for one of the papers."""
        return self.data | {"format": paper}


def sheets(model: Model, region: str, as_of: date, press: Press) -> Iterator[Sheet]:
    """Every sheet of the kits and forms for one region."""
    place = Place(model, region, as_of)
    for kit in model.kits.values():
        show = Show(place, kit)
        base = show.frame() | {"format": "a4", "qr": qr(model, checker_path(place))}
        for name, template, title, what, own in _of_kit(show, kit):
            yield Sheet(name, template, title, what, with_spelling(model, base | {"title": title} | own))
        named = model.words.meeting.files.named
        flow = base | {"title": named["alur"].title} | _flow(show, kit)
        yield Sheet(
            "alur",
            "flow.typ",
            named["alur"].title,
            named["alur"].what,
            with_spelling(model, flow),
            formats=OFFICE,
            pages=1,
        )
        for name, high in PICTURES.items():
            told, data = named[name], base | {"title": kit.title, "high": high} | picture_data(show)
            yield Sheet(name, "flow_picture.typ", told.title, told.what, with_spelling(model, data), kind="png")
    for name, template, title, what, data in form_sheets(place):
        yield Sheet(name, template, title, what, with_spelling(model, data), formats=OFFICE, pages=1)


def _of_kit(show: Show, kit: Kit) -> Iterator[tuple[str, str, str, str, Data]]:
    words = show.model.words.meeting.files
    slide, quiz_text, evaluation = (words.named[name] for name in ("slide", "kuis", "evaluasi"))
    yield "slide", "slides.typ", slide.title, slide.what, {"slides": show.slides()}
    yield (
        "panduan",
        "guide.typ",
        words.guide,
        words.guide_what.format(minutes=kit.minutes, longer=kit.longer),
        _guide(show, kit),
    )
    cards = [show.stories.told(case) | {"n": n} for n, case in enumerate(kit.quiz, start=1)]
    verdicts = [{"id": key, "name": getattr(show.model.verdicts, key).name} for key in VERDICT_ORDER]
    quiz = {"sheets": card_sheets(cards), "verdicts": verdicts, "qr": qr(show.model, "sosialisasi/kuis/")}
    yield (
        "kuis",
        "quiz.typ",
        quiz_text.title,
        quiz_text.what,
        quiz,
    )
    yield (
        "evaluasi",
        "evaluation.typ",
        evaluation.title,
        evaluation.what,
        {"evaluation": [r.model_dump() for r in kit.evaluation]},
    )


def card_sheets(cards: list[Data]) -> list[Data]:
    """Four cards a sheet as `front` and `back`.

    Turned on its long edge, a sheet has the left card behind the right place.
    """
    sheets_: list[Data] = []
    for start in range(0, len(cards), CARDS):
        front: list[Data | None] = [*cards[start : start + CARDS]]
        front += [None] * (CARDS - len(front))
        back = [card for left, right in zip(front[::2], front[1::2], strict=True) for card in (right, left)]
        sheets_.append({"front": front, "back": back})
    return sheets_


def _guide(show: Show, kit: Kit) -> Data:
    """The guide: parts with their minutes and numbered slides, cases of the region, hard questions with grounds."""
    urgent = [
        {"name": c.short, "shown": c.lines[0].number, "sure": sure(show.place, c)}
        for c in national_contacts(show.model, URGENT[:3])
    ]
    return {
        "qr": qr(show.model, page_path(show.place, "sosialisasi")),
        "heading": kit.title,
        "summary": kit.summary,
        "prepare": kit.prepare,
        "minutes": [kit.minutes, kit.longer],
        "parts": list(_parts(show, kit)),
        "cases": _local_cases(show),
        "hard": [_hard(show, question) for question in kit.hard],
        "urgent": urgent,
    }


def _parts(show: Show, kit: Kit) -> Iterator[Data]:
    """Each part from its first minute to its last, in the short meeting and in the long; slides numbered through."""
    start, later, numbers = 0, 0, count(1)
    for part in kit.parts:
        slides = []
        for slide in part.slides:
            answer = show.stories.told(slide.case)["name"] if slide.case and slide.look == "jawaban" else ""
            own = {"title": slide.title, "say": slide.say, "ask": slide.ask, "answer": answer}
            slides.append({"n": next(numbers)} | own)
        spans = [[start, start + part.minutes], [later, later + part.longer]]
        yield {"title": part.title, "spans": spans, "slides": slides}
        start, later = start + part.minutes, later + part.longer


def _hard(show: Show, hard: Hard) -> Data:
    grounds = [show.model.findings[key] for key in hard.findings]
    findings = [{"title": finding.title, "why": finding.why, "sure": sure(show.place, finding)} for finding in grounds]
    return {"question": hard.question, "answer": hard.answer, "say": " ".join(hard.say), "findings": findings}


def _local_cases(show: Show) -> list[Data]:
    region, index = show.region, SourceIndex(show.model)
    if region is None:
        return []
    found: list[tuple[str, Fact | LocalCase]] = []
    found += [(show.model.words.meeting.slides.guide_pattern, fact) for fact in region.patterns]
    found += [(f"{case.when}, {case.where}", case) for case in region.cases]
    return [
        {
            "title": title,
            "text": fact.text,
            "sources": ", ".join(mark.label for mark in index.marks(fact.sources)),
            "sure": sure(show.place, fact),
        }
        for title, fact in found
    ]


def _flow(show: Show, kit: Kit) -> Data:
    """Each station with the region's own office; the village has none."""
    nearby = office_contacts(show.place)
    offices: dict[str, Data] = {c.role: told for c, told in zip(nearby, rows(show.place, nearby), strict=True)}
    urgent = [
        {"name": c.short, "line": row(c)["lines"][0], "sure": sure(show.place, c)}
        for c in national_contacts(show.model, URGENT[:2])
    ]
    return {
        "stations": [station.model_dump() | {"office": offices.get(station.role)} for station in kit.stations],
        "urgent": urgent,
        "qr": qr(show.model, page_path(show.place, "cetak")),
    }
