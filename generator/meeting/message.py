"""Message: the copy-ready text and the picture for neighbourhood groups, from the same facts as the poster."""

from __future__ import annotations

from generator.facts.contact import Contact
from generator.facts.meeting import Slide
from generator.meeting.slides import URGENT, Show
from generator.print.frame import Data, checker_path, national_contacts, office_contacts, sure
from generator.shown.how_sure import HowSure


def first_questions(show: Show) -> list[str]:
    """The questions of the kit's own slide of questions."""
    slides: list[Slide] = [slide for part in show.kit.parts for slide in part.slides if slide.look == "pertanyaan"]
    return [show.model.questions[key].text for slide in slides[:1] for key in slide.questions]


def numbers(show: Show) -> list[Data]:
    """Whom to call: the region's office where it has a number, then KP2MI and the police.

    `doubt`: what is said behind a number that is not sure.
    """
    contacts = [*office_contacts(show.place, ("disnaker",)), *national_contacts(show.model, ("kp2mi", "polisi"))]
    return [
        {"name": c.short, "shown": c.lines[0].number, "sure": sure(show.place, c), "doubt": doubt(show, c)}
        for c in contacts
        if c.lines
    ]


def doubt(show: Show, contact: Contact) -> str:
    """What plain text says behind the number of a contact that is not sure."""
    return HowSure(show.model, show.place.as_of).of(contact).doubt


def called(show: Show) -> list[str]:
    """Whom to call, line by line, and what the brackets mean where a number has some."""
    told = numbers(show)
    lines = [f"{entry['name']}: {entry['shown']}{entry['doubt']}" for entry in told]
    return [*lines, show.model.words.meeting.message.doubted] if any(entry["doubt"] for entry in told) else lines


def picture_data(show: Show) -> Data:
    """What the picture shows besides the frame."""
    base = show.model.site.base_url
    short = base.partition("//")[2].rstrip("/") if base else ""
    return {
        "questions": first_questions(show),
        "line": show.model.verdicts.non_prosedural.line,
        "numbers": numbers(show),
        "short": short,
    }


def message_text(show: Show) -> str:
    """The message for WhatsApp, line by line; its own words come from the kit."""
    model, words = show.model, show.model.words.meeting.message
    questions = [f"{n}. {text}" for n, text in enumerate(first_questions(show), start=1)]
    danger = [f"{c.short} {c.lines[0].number}{doubt(show, c)}" for c in national_contacts(model, URGENT[:1])]
    around = show.frame()
    site = f"{around['site']}, {around['region']}. {around['publisher']} {around['fresh']}"
    base = model.site.base_url
    own = f"{base.rstrip('/')}/{checker_path(show.place)}" if base else ""
    link = [words.check.format(address=own)] if own else []
    title, *opening = show.kit.message
    return "\n".join(
        [
            title,
            "",
            *opening,
            *questions,
            "",
            words.bad.format(line=model.verdicts.non_prosedural.line),
            "",
            words.ask,
            *called(show),
            words.danger.format(numbers=", ".join(danger)),
            *link,
            "",
            site,
        ]
    )
