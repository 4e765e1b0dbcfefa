"""The meeting kit.

`/sosialisasi/`, its slides, its quiz, the check of a workbook, and posters with a village's own lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator import icons
from generator.facts.meeting import Kit
from generator.meeting.files import MEETING, MeetingFile
from generator.meeting.kit_zip import KIND
from generator.meeting.message import message_text
from generator.meeting.slides import Show
from generator.meeting.snippets import snippets
from generator.print.anywhere import general
from generator.print.frame import GENERAL, Data, Place
from generator.print.region_sheets import PAPER
from generator.shown.sources import page_id
from generator.web.page import Book, Page, relative
from generator.web.pages.checker_code import checker_code

STYLES = ("css/print.css", "css/meeting.css")
CARD = "sosialisasi"
NATIONAL = "nasional"
ALONE = ("pesan-teks", KIND)
"""Files that the page shows by themselves: the message below its words, the ZIP above all others."""


def pages(book: Book) -> Iterator[Page]:
    """All pages of the meeting kit; nothing without a kit or without its files."""
    if not book.model.kits or not book.meeting:
        return
    kit = next(iter(book.model.kits.values()))
    yield from _downloads(book, kit)
    yield from _slides(book, kit)
    yield _quiz(book, kit)
    yield Page(
        "sosialisasi/periksa-data/",
        "check_residents.md.j2",
        **book.model.words.pages.check_residents.filled(),
        kind="sosialisasi",
        styles=STYLES,
        scripts=("js/check-residents.js",),
        context={"files": book.meeting, "regions": book.model.in_depth()},
        **_card(book),
    )
    yield _snippets(book)


def _snippets(book: Book) -> Page:
    """Pieces for a village's own website: of any region, because the address says which."""
    url, place = "sosialisasi/situs-desa/", Place(general(book.model), GENERAL, book.as_of)
    own = [(one, re.sub(r'(href|src)="', rf'\1="{relative(url, "")}', one.look)) for one in snippets(place)]
    return Page(
        url,
        "snippets.md.j2",
        **book.model.words.pages.snippets.filled(),
        kind="sosialisasi",
        styles=STYLES,
        scripts=("js/copy-message.js",),
        context={"pieces": own, "words": book.model.words.meeting.snippets},
        card=CARD,
    )


def _card(book: Book) -> dict[str, Any]:
    """The card that all these pages share."""
    return {"card": CARD, **book.model.words.pages.meeting.filled()}


def _downloads(book: Book, kit: Kit) -> Iterator[Page]:
    """The list of regions, and what each has to download."""
    regions = [(page_id(key), key, region) for key, region in book.model.in_depth().items()]
    shared = {"kit": kit, "regions": regions, "paper": PAPER}
    template, title = "meeting.md.j2", book.model.words.pages.meeting_title
    context: dict[str, Any] = shared | {"chosen": None}
    yield Page("sosialisasi/", template, title, kit.summary, styles=STYLES, context=context, **_card(book))
    for url, key, region in regions:
        whole = next(file for file in book.meeting if file.region == key and file.kind == KIND)
        own = {
            "chosen": region,
            "whole": whole,
            "url": url,
            "files": _files(book, key),
            "message": message_text(_show(book, kit, key)),
        }
        yield Page(
            f"sosialisasi/{url}/",
            template,
            f"{title} {region.name}",
            kit.summary,
            styles=STYLES,
            scripts=("js/copy-message.js",),
            context=shared | own,
            **_card(book),
        )


def _show(book: Book, kit: Kit, region: str) -> Show:
    return Show(Place(book.model, region, book.as_of), kit)


def _files(book: Book, region: str) -> dict[str, list[list[MeetingFile]]]:
    """The region's downloads in two groups, for the meeting and for the village office.

    The papers of a sheet stand together.
    """
    named: dict[str, list[MeetingFile]] = {}
    for file in book.meeting:
        if file.region == region and file.name not in ALONE:
            named.setdefault(file.name, []).append(file)
    return {
        "pertemuan": [files for name, files in named.items() if name in MEETING],
        "kantor": [files for name, files in named.items() if name not in MEETING],
    }


def _slides(book: Book, kit: Kit) -> Iterator[Page]:
    """The slides for anybody, and those with the cases and offices of each region."""
    words = book.model.words.pages
    places = [("sosialisasi/slide/", NATIONAL, "")] + [
        (f"sosialisasi/slide/{page_id(key)}/", key, region.name) for key, region in book.model.in_depth().items()
    ]
    for url, key, name in places:
        show = _show(book, kit, key)
        slides = show.slides()
        context = {
            "slides": slides,
            "pictures": _pictograms(slides),
            "name": name,
            "pdf": f"cetak/{page_id(key)}/slide.pdf" if name else "",
            "kit": kit,
            "code": checker_code(book),
        }
        title = f"{words.slides_title} {name}".rstrip()
        yield Page(
            url,
            "slides.md.j2",
            title,
            words.slides_description,
            kind="slide",
            styles=STYLES,
            scripts=("js/slides.js",),
            context=context,
            **_card(book),
        )


def _pictograms(slides: list[Data]) -> dict[str, str]:
    """Every picture on the slides, by its name, as the SVG that posters have too."""
    names = {item["picture"] for slide in slides for item in slide["items"] if item["picture"]}
    return {
        name: icons.icon(name).replace("<svg ", '<svg class="gambar" aria-hidden="true" ', 1) for name in sorted(names)
    }


def _quiz(book: Book, kit: Kit) -> Page:
    stories = _show(book, kit, NATIONAL).stories
    cards = [stories.told(case) for case in kit.quiz]
    names = [
        (key, getattr(book.model.verdicts, key).name)
        for key in ("bahaya_tppo", "non_prosedural", "belum_lengkap", "prosedural")
    ]
    return Page(
        "sosialisasi/kuis/",
        "quiz.md.j2",
        **(_card(book) | book.model.words.pages.quiz.filled(count=len(cards))),
        kind="sosialisasi",
        styles=STYLES,
        scripts=("js/quiz.js",),
        context={"cards": cards, "names": names},
    )
