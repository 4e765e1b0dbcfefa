"""Every page of the site: what it holds, where it stands, and its Markdown in `_build/docs`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, get_args

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from generator import freshness, wording
from generator.meeting_files import MeetingFile
from generator.models.country import Job
from generator.models.model import Model
from generator.sheets import Printed
from generator.sources import SourceIndex


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
        """Its Markdown file in `_build/docs`."""
        return f"{self.url}index.md"


@dataclass(frozen=True)
class Book:
    """What every page is written from: the facts, the day, where sources lead, what `content/` and the theme have."""

    model: Model
    as_of: date
    sources: SourceIndex
    contents: tuple[str, ...] = ()
    theme_files: tuple[str, ...] = ()
    sheets: tuple[Printed, ...] = ()
    meeting: tuple[MeetingFile, ...] = ()

    @property
    def jobs(self) -> dict[str, str]:
        """Labels of the kinds of work, in the contract's order."""
        question = self.model.questions.get("pekerjaan")
        known = {option.id: option.label for option in question.options} if question else {}
        return {job: known.get(job, wording.word_of(job)) for job in get_args(Job)}


def relative(here: str, target: str) -> str:
    """The address of site path `target` as seen from the page at `here`: both without a leading '/'."""
    return "../" * here.count("/") + target or "./"


@pass_context
def _link(context: Context, target: str) -> str:
    return relative(context["here"], target)


def environment(templates: Path, book: Book) -> Environment:
    """The Jinja environment: everything escaped, an unknown name is an error."""
    loader = FileSystemLoader([templates / "pages", templates / "parts"])
    env = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    env.filters |= {
        "long_date": wording.long_date,
        "short_date": wording.short_date,
        "date_or_text": wording.date_or_text,
        "wa": wording.digits,
        "bare": wording.bare_address,
        "provision": wording.provision_label,
    }
    env.globals |= {
        "link": _link,
        "marks": book.sources.marks,
        "link_out": book.sources.link_out,
        "next_due": freshness.next_due(book.model, book.as_of),
        "late": lambda thing: freshness.late(thing, book.as_of),
        "review_line": lambda thing: freshness.review_line(thing, book.model.site),
        "site": book.model.site,
        "model": book.model,
        "as_of": book.as_of,
        "jobs": book.jobs,
        "scheme_words": wording.SCHEME_WORDS,
        "contents": book.contents,
        "printed": bool(book.sheets),
        "meeting": bool(book.meeting),
    }
    return env


def all_pages(book: Book) -> list[Page]:
    """Every generated page (the hand-written ones of `content/` come on top)."""
    from generator import (
        pages_compare,
        pages_country,
        pages_find,
        pages_help,
        pages_home,
        pages_law,
        pages_make,
        pages_meeting,
        pages_print,
        pages_register,
        pages_route,
    )

    makers = (
        pages_home,
        pages_country,
        pages_register,
        pages_route,
        pages_help,
        pages_law,
        pages_find,
        pages_compare,
        pages_print,
        pages_meeting,
        pages_make,
    )
    return [page for maker in makers for page in maker.pages(book)]


def write_pages(pages: Iterable[Page], env: Environment, docs: Path) -> int:
    """Writes each page's Markdown under `docs`; the number written."""
    count = 0
    for count, page in enumerate(pages, start=1):
        path = docs / page.file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            env.get_template(page.template).render(here=page.url, page=page, **page.context), encoding="utf-8"
        )
    return count
