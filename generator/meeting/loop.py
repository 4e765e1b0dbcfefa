"""Loop: one page that shows the meeting's slides by itself, for an office's television; it needs no network."""

from __future__ import annotations

from math import sqrt
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator import icons
from generator.meeting.deck_content import GREEN, RED, Screen, whole
from generator.meeting.fitting import Para
from generator.meeting.slides import Show
from generator.print.frame import Data

FOLDER = Path(__file__).resolve().parents[2] / "site_templates" / "parts"
LOOKS = ("judul", "pertanyaan", "temuan", "tanda", "tertutup", "jalur", "lapor", "kantor", "kalimat")
"""What is understood without somebody who speaks."""
LARGEST, SMALLEST = 4.2, 1.6
ROOM = 2500.0
"""How many letters' worth of room a slide has at one percent of its width."""
LINE_END = 24
"""What the end of a line costs of that room, in letters."""
A_SECOND = 14
"""Letters that somebody reads in a second, slowly."""
LEAST_SECONDS = 8


def loop_page(show: Show) -> str:
    """The page, as text: with the same facts every time the same."""
    told = whole(show)
    looks = [slide.look for part in show.kit.parts for slide in part.slides]
    slides = [_slide(screen) for screen, look in zip(told.screens, looks, strict=True) if look in LOOKS]
    env = Environment(loader=FileSystemLoader(FOLDER), undefined=StrictUndefined, autoescape=True, trim_blocks=True)
    words = show.model.words.meeting.loop
    style, script = ((FOLDER / f"loop.{kind}").read_text(encoding="utf-8") for kind in ("css", "js"))
    held = {"title": told.title, "foot": told.foot, "slides": slides, "words": words, "style": style, "script": script}
    return env.get_template("loop.html.j2").render(held)


def _slide(screen: Screen) -> Data:
    """What the template sets: the larger the less there is to read."""
    lines = [_line(para) for para in _in_order(screen.columns)]
    if screen.code:
        lines.append({"text": screen.code["short"], "bold": True, "ruled": ""})
    if screen.spelt:
        lines.append({"text": screen.spelt + ".", "bold": False, "ruled": ""})
    pictured: list[Data] = [
        {"svg": icons.inked(name), "lines": [_line(para) for para in paras]} for name, _, paras in screen.pictured
    ]
    told = [*lines, *(line for one in pictured for line in one["lines"])]
    letters = sum(len(line["text"]) + LINE_END for line in told) + len(screen.last) + len(screen.legend)
    return {
        "title": screen.title,
        "lines": lines,
        "pictured": pictured,
        "abreast": screen.abreast,
        "last": screen.last,
        "legend": screen.legend,
        "size": round(min(LARGEST, max(SMALLEST, sqrt(ROOM / letters))), 2),
        "seconds": max(LEAST_SECONDS, letters // A_SECOND),
    }


def _in_order(columns: list[list[Para]]) -> list[Para]:
    """Columns below each other; of a number and whose it is, which stand beside each other, one line."""
    if len(columns) == 2 and not columns[0][0].mark and len(columns[0]) == len(columns[1]):
        return [Para(f"{one.text}  {other.text}", bold=True) for one, other in zip(*columns, strict=True)]
    return [para for column in columns for para in column]


def _line(para: Para) -> Data:
    ruled = {RED: "merah", GREEN: "hijau"}.get(para.colour, "")
    text = f"{para.mark} {para.text}" if para.mark else para.text
    return {"text": text, "bold": para.bold, "ruled": ruled}
