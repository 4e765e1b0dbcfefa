"""A page of the site, and what every page is written from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, get_args

from generator.facts.country import Job
from generator.facts.model import Model
from generator.meeting.files import MeetingFile
from generator.print.open_sheets import OpenSheet
from generator.print.region_sheets import Printed
from generator.shown import wording
from generator.shown.sources import SourceIndex


@dataclass(frozen=True)
class Page:
    """One page. `url` is its path from the site's root ('' = home, else ending in '/'); `card` names its preview.

    The card shows `card_title` (else the title) and `card_line` (else the site's tagline), on a sign of `card_tone`.
    """

    url: str
    template: str
    title: str
    description: str
    card: str = "jalur-resmi"
    card_title: str = ""
    card_line: str = ""
    card_tone: str = "hijau"
    kind: str = "baca"
    context: Mapping[str, Any] = field(default_factory=dict)
    scripts: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """The name of its Markdown file, as MkDocs knows it."""
        return f"{self.url}index.md"


@dataclass(frozen=True)
class Book:
    """What every page is written from: the facts, the day, where sources lead, what `content/` has."""

    model: Model
    as_of: date
    sources: SourceIndex
    contents: tuple[str, ...] = ()
    sheets: tuple[Printed, ...] = ()
    meeting: tuple[MeetingFile, ...] = ()
    opened: tuple[OpenSheet, ...] = ()

    @property
    def jobs(self) -> dict[Job, str]:
        """Labels of the kinds of work, in the order of the model's `Job`."""
        question = self.model.questions.get("pekerjaan")
        known = {option.id: option.label for option in question.options} if question else {}
        return {job: known.get(job, wording.word_of(job)) for job in get_args(Job)}


def relative(here: str, target: str) -> str:
    """The address of site path `target` as seen from the page at `here`: both without a leading '/'."""
    return "../" * here.count("/") + target or "./"
