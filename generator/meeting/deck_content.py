"""What stands on each slide of the PPTX: the same data that Typst and the web page set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from generator.facts.meeting import Slide
from generator.meeting.fitting import Para
from generator.meeting.slides import Show
from generator.print.frame import Data, checker_path
from generator.shown.wording import bare_address

INK, RED, GREEN = "17211C", "8F1118", "0B5D3B"
VERDICTS = {"bahaya_tppo": RED, "non_prosedural": RED, "belum_lengkap": INK, "prosedural": GREEN}
MOST_STORIES, MOST_REASONS = 3, 2
Pictured = tuple[str, str, list[Para]]
"""Name of a picture, what it shows, and the text beside it."""


@dataclass(frozen=True)
class Screen:
    """One slide: a title, and below it columns of paragraphs, or items with pictures and one sentence at the end.

    `abreast`: how many items with pictures stand beside each other.
    """

    title: str
    columns: list[list[Para]] = field(default_factory=list)
    pictured: list[Pictured] = field(default_factory=list)
    abreast: int = 2
    last: str = ""
    spelt: str = ""
    notes: str = ""
    code: Data | None = None
    legend: str = ""


@dataclass(frozen=True)
class Told:
    """All that decides what the PPTX holds. `day`: year, month and day of its facts."""

    title: str
    author: str
    day: tuple[int, int, int]
    foot: str
    screens: tuple[Screen, ...]


def whole(show: Show) -> Told:
    """Every slide of a meeting, in order, with what stands at the foot of each."""
    around = show.frame()
    own = [slide for part in show.kit.parts for slide in part.slides]
    year, month, day = around["checked"]
    title = f"{show.model.words.meeting.files.named['slide'].title}, {around['region']}"
    foot = f"{around['site']}, {around['region']}. {around['publisher']} {around['fresh']}"
    return Told(
        title, around["site"], (year, month, day), foot, tuple(_screen(show, slide, show.slide(slide)) for slide in own)
    )


def _screen(show: Show, slide: Slide, data: Data) -> Screen:
    own = DRAWN[slide.look](show, data)
    spelt = "; ".join(f"{one['name']}: {one['meant']}" for one in data["spelt"])
    legend = ", ".join(f"{one['mark']} {one['word']}" for one in show.frame()["legend"]) if data["dotted"] else ""
    return Screen(**{"title": slide.title, "spelt": spelt, "notes": _notes(show, slide, data), "legend": legend} | own)


def _dotted(text: str, item: Data) -> str:
    """`text` with the mark of how sure the item is."""
    return f"{text} {item['sure']['mark']}" if item.get("sure") else text


def _notes(show: Show, slide: Slide, data: Data) -> str:
    """The facilitator's part: what to say, what to ask, and the answer of a story."""
    words = show.model.words.meeting.slides
    told = [words.say, *slide.say] if slide.say else []
    asked = [words.ask, *slide.ask] if slide.ask else []
    answer = [words.answer.format(answer=data["story"]["name"])] if slide.look == "jawaban" else []
    return "\n".join([*told, *asked, *answer]) or words.read


def _opening(show: Show, data: Data) -> dict[str, Any]:
    base = show.model.site.base_url
    lines = [Para(data["text"], scale=1.0), Para(show.frame()["region"], bold=True)]
    if not base:
        return {"columns": [lines]}
    address = base.rstrip("/") + "/" + checker_path(show.place)
    short = bare_address(address.partition("#")[0])
    alt = show.model.words.sheets.code.format(address=short)
    return {"columns": [lines], "code": {"address": address, "short": short, "alt": alt}}


def _sentence(show: Show, data: Data) -> dict[str, Any]:
    return {"columns": [[Para(data["text"], bold=True, scale=1.2)]]}


def _listed(show: Show, data: Data, mark: str = "•") -> dict[str, Any]:
    """Points below each other; more than six stand in two columns."""
    bold, first = not mark, [Para(data["text"], scale=0.8)] if data["text"] and data["look"] == "jalur" else []
    told = [
        Para(_dotted(item["title"], item), bold=bold, mark=mark or f"{n}.", gap=0.45)
        for n, item in enumerate(data["items"], start=1)
    ]
    cut = -(-len(told) // 2) if len(told) > 6 else len(told)
    columns = [told[:cut], told[cut:]] if told[cut:] else [told]
    return {"columns": [[*first, *columns[0]], *columns[1:]]}


def _reasoned(show: Show, data: Data, colour: str = RED) -> dict[str, Any]:
    paras: list[Para] = [Para(data["text"], gap=0.7)] if data["text"] and data["look"] == "kantor" else []
    for item in data["items"][:MOST_STORIES] if data["look"] == "setempat" else data["items"]:
        paras += _reason(item, colour)
    return {"columns": [paras]}


def _reason(item: Data, colour: str) -> list[Para]:
    """Title, why or how to reach it, and what to do."""
    numbers = "  ".join(f"{line['shown']} {line['label']}".strip() for line in item.get("lines", ()))
    ways = [text for text in (numbers, item.get("way", "")) if text]
    below = [*ways[:-1], _dotted(ways[-1], item)] if "way" in item else [_dotted(item["text"], item)]
    below += [f"→ {item['do']}"] if item.get("do") else []
    told = [Para(text, bold=text.startswith("→") or text == numbers, scale=0.9, gap=0.1) for text in below]
    return [Para(item["title"], bold=True, colour=colour, gap=0.1), *told[:-1], replace(told[-1], gap=0.6)]


def _findings(show: Show, data: Data) -> dict[str, Any]:
    return {"pictured": [(one["picture"], one["title"], _reason(one, RED)) for one in data["items"]], "abreast": 1}


def _signs(show: Show, data: Data) -> dict[str, Any]:
    told = [
        (item["picture"], item["title"], [Para(_dotted(item["title"], item), bold=True, gap=0)])
        for item in data["items"]
    ]
    return {"pictured": told, "last": data["text"]}


def _asked(show: Show, data: Data) -> dict[str, Any]:
    told = [
        (item["picture"], item["title"], [Para(item["title"], bold=True, mark=f"{n}.", gap=0)])
        for n, item in enumerate(data["items"], start=1)
    ]
    return {"pictured": told, "abreast": 1}


def _verdicts(show: Show, data: Data) -> dict[str, Any]:
    def told(item: Data) -> list[Para]:
        name = f"{item['title']} ({item['small']})" if item["small"] else item["title"]
        return [Para(name, bold=True, colour=VERDICTS[item["verdict"]], gap=0.1), Para(item["text"], scale=0.85, gap=0)]

    return {"pictured": [(item["picture"], item["title"], told(item)) for item in data["items"]]}


def _story(show: Show, data: Data) -> dict[str, Any]:
    return {"columns": [[Para(data["story"]["story"])]]}


def _answer(show: Show, data: Data) -> dict[str, Any]:
    story = data["story"]
    colour = VERDICTS[story["verdict"]]
    paras = [Para(story["name"], bold=True, scale=1.3, colour=colour, gap=0.1), Para(story["line"], gap=0.7)]
    for reason in story["reasons"][:MOST_REASONS]:
        paras += [
            Para(reason["title"], bold=True, scale=0.9, gap=0.1),
            Para(_dotted(reason["why"], reason), scale=0.85, gap=0.5),
        ]
    paras += [Para(text) for text in (story["plain"], story["because"]) if text]
    return {"columns": [paras]}


def _numbers(show: Show, data: Data) -> dict[str, Any]:
    told = [(item["lines"][0]["shown"], _dotted(item["title"].partition(",")[0], item)) for item in data["items"]]
    return {
        "columns": [[Para(shown, bold=True, scale=1.2) for shown, _ in told], [Para(n, scale=1.2) for _, n in told]]
    }


_numbered = partial(_listed, mark="")
_greener = partial(_reasoned, colour=GREEN)
DRAWN: dict[str, Callable[[Show, Data], dict[str, Any]]] = {
    "judul": _opening,
    "kalimat": _sentence,
    "daftar": _listed,
    "fakta": _listed,
    "surat": _signs,
    "pertanyaan": _asked,
    "jalur": _numbered,
    "temuan": _findings,
    "tertutup": _reasoned,
    "setempat": _greener,
    "kantor": _greener,
    "tanda": _signs,
    "putusan": _verdicts,
    "cerita": _story,
    "jawaban": _answer,
    "lapor": _numbers,
}
