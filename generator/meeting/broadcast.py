"""Broadcast: short texts to be sent, read aloud or spoken, with the numbers of the place at their end."""

from __future__ import annotations

from generator.meeting.message import called, numbers
from generator.meeting.slides import Show
from generator.print.frame import Data
from generator.problems import refused
from generator.shown.how_sure import HowSure

ONE_SMS = 160
"""Letters of one message in the plain alphabet of GSM 03.38."""


def broadcast_text(show: Show) -> str:
    """The SMS, the announcement and the words for a sermon, each under its heading.

    Raises InputProblems when the kit's words leave no room for a number in one SMS.
    """
    words, kit = show.model.words.meeting.broadcast, show.kit
    call, around = called(show), show.frame()
    parts = [
        (words.sms, [sms(show)]),
        (words.radio, [*kit.radio, *_basis(show), *call]),
        (words.sermon, [*kit.sermon, *call]),
    ]
    told = [line for heading, lines in parts for line in (heading.upper(), "", *lines, "")]
    return "\n".join([*told, f"{around['site']}, {around['region']}. {around['publisher']} {around['fresh']}"])


def sms(show: Show) -> str:
    """As many numbers as one SMS holds, the nearest office first. Raises InputProblems when it holds none."""
    told, held = show.kit.sms, 0
    for entry in numbers(show):
        longer = f"{told}{',' if held else ''} {_short(entry)}"
        if len(longer) < ONE_SMS:
            told, held = longer, held + 1
    if not held:
        raise refused("data/meeting/kits", f"sms dengan {len(told)} huruf", "sms yang masih muat satu nomor", "")
    return f"{told}."


def _short(entry: Data) -> str:
    return f"{entry['name']} {entry['shown']}{entry['doubt']}"


def _basis(show: Show) -> list[str]:
    """How sure the rules are that the announcement tells, as the weakest of them."""
    known = HowSure(show.model, show.place.as_of)
    how = known.together(show.model.findings[key] for key in show.kit.radio_findings)
    return [show.model.words.meeting.broadcast.basis.format(word=how.word.lower())] if how else []
