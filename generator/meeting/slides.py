"""The slides of a kit with everything on them, taken from the facts; Typst and the web page set the same ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from generator.facts.contact import Contact
from generator.facts.meeting import Kit, Slide
from generator.facts.model import Model
from generator.facts.region import Region
from generator.meeting.stories import Stories
from generator.print.danger_signs import picture, worst_signs
from generator.print.frame import Data, Place, frame, marked, national_contacts, office_contacts, row, rows, sure
from generator.print.spelt import spelt
from generator.shown.how_sure import HowSure
from generator.shown.wording import bare_address

MAIN_WAY = "p-to-p"
VERDICT_ORDER = ("bahaya_tppo", "non_prosedural", "belum_lengkap", "prosedural")
URGENT = ("polisi", "kp2mi", "kemlu", "perempuan_anak", "saksi_korban")
SIGNS = 10
STORIES = 2
ASKED, PAPER = "belum_lengkap", "checked-paper"
"""Pictures of a question and of a paper that have none of their own; a finding then has that of its verdict."""
MOST = 5


class Show:
    """Everything that the slides of one meeting at one place are filled from."""

    def __init__(self, place: Place, kit: Kit) -> None:
        self.place, self.kit = place, kit
        self.model: Model = place.model
        self.stories = Stories(place.model, place.as_of)
        self.region: Region | None = place.model.regions.get(place.region)

    def slides(self) -> list[Data]:
        """All slides in order: look, title, text, and `items` as the look needs them."""
        return [self.slide(slide) for part in self.kit.parts for slide in part.slides]

    def slide(self, slide: Slide) -> Data:
        """One slide. `items`: what it lists, each with title, text, picture and lines where it has them.

        `sure` of an item or a reason says how sure it is; `dotted`: one does, and the slide explains it.
        """
        fill = FILL.get(slide.look)
        own = {
            "look": slide.look,
            "title": slide.title,
            "text": slide.text or "",
            "items": [_item(point) for point in slide.points],
        }
        whole: Data = own | (fill(self, slide) if fill else {})
        told = [*whole["items"], *(whole["story"]["reasons"] if slide.look == "jawaban" else ())]
        dotted = any(one.get("sure") for one in told)
        return whole | {"spelt": spelt(self.model, whole), "dotted": dotted}

    def frame(self) -> Data:
        """What stands around the slides, as on every sheet."""
        return frame(self.place, [*office_contacts(self.place), *national_contacts(self.model, URGENT)])


def _item(title: str, text: str = "", picture_: str = "", **more: object) -> Data:
    return {"title": title, "text": text, "picture": picture_, "sure": None} | more


def _questions(show: Show, slide: Slide) -> Data:
    return {"items": [_item(show.model.questions[key].text, picture_=picture(key, ASKED)) for key in slide.questions]}


def _letters(show: Show, slide: Slide) -> Data:
    return {"items": [_item(show.model.questions[key].short, picture_=picture(key, PAPER)) for key in slide.questions]}


def _findings(show: Show, slide: Slide) -> Data:
    found = [(key, show.model.findings[key]) for key in slide.findings]
    return {
        "items": [
            _item(f.title, f.why, picture(key, f.verdict), do=f.do, verdict=f.verdict, sure=sure(show.place, f))
            for key, f in found
        ]
    }


def _signs(show: Show, slide: Slide) -> Data:
    signs = worst_signs(show.model, SIGNS)
    return {
        "items": [
            _item(sign["text"], picture_=sign["picture"], sure=sure(show.place, show.model.findings[sign["id"]]))
            for sign in signs
        ],
        "text": show.model.verdicts.bahaya_tppo.line,
    }


def _way(show: Show, slide: Slide) -> Data:
    way = show.model.procedures[MAIN_WAY]
    return {"items": [_item(step.title, sure=sure(show.place, step)) for step in way.steps], "text": way.for_whom}


def _closed(show: Show, slide: Slide) -> Data:
    """Countries closed for every work, then for each closed work its countries."""
    model = show.model
    whole = [(country.name, country.closed_all) for country in model.countries.values() if country.closed_all]
    labels = {option.id: option.label for option in model.questions["pekerjaan"].options}
    works: dict[str, list[tuple[str, Any]]] = {}
    for country in model.countries.values():
        for job, work in country.work.items():
            if work.access == "tertutup":
                works.setdefault(labels.get(job, job), []).append((country.name, work))
    rows = [(model.words.countries.closed_all, whole)] if whole else []
    rows += sorted(works.items(), key=lambda item: -len(item[1]))
    return {"items": [_named(show, title, named) for title, named in rows]}


def _named(show: Show, title: str, named: Sequence[tuple[str, Any]]) -> Data:
    """Destinations in one line, as sure as the weakest fact among them."""
    how = HowSure(show.model, show.place.as_of).together(fact for _, fact in named)
    return _item(title, ", ".join(name for name, _ in named), sure=marked(how) if how else None)


def _local(show: Show, slide: Slide) -> Data:
    """The cases of the region that tell most, and a pattern; where there is none, a pattern of each that has some."""
    region = show.region
    if region and (region.patterns or region.cases):
        word = show.model.words.meeting.slides.pattern
        patterns = [_item(word, fact.text, sure=sure(show.place, fact)) for fact in region.patterns[:1]]
        told = sorted(region.cases, key=lambda case: -len(case.text))[:STORIES]  # the longest has most to tell
        cases = [_item(f"{case.when}, {case.where}", case.text, sure=sure(show.place, case)) for case in told]
        return {"items": [*cases, *patterns]}
    return {
        "items": [
            _item(region.name, region.patterns[0].text, sure=sure(show.place, region.patterns[0]))
            for region in show.model.in_depth().values()
            if region.patterns
        ][:3]
    }


def _verdicts(show: Show, slide: Slide) -> Data:
    texts = [(key, getattr(show.model.verdicts, key)) for key in VERDICT_ORDER]
    return {"items": [_item(t.name, t.line, key, verdict=key, small=t.small or "") for key, t in texts]}


def _story(show: Show, slide: Slide) -> Data:
    return {"story": show.stories.told(str(slide.case))}


def _help(show: Show, slide: Slide) -> Data:
    contacts = national_contacts(show.model, URGENT)
    return {
        "items": [
            _item(c.name, c.what, lines=row(c)["lines"][:1], way=row(c)["way"], sure=sure(show.place, c))
            for c in contacts[:4]
        ]
    }


def _offices(show: Show, slide: Slide) -> Data:
    contacts = office_contacts(show.place) if show.region else national_contacts_of_villages(show.model)
    text = show.region.where_to_ask if show.region else show.model.words.meeting.slides.where
    return {
        "items": [
            _item(c.name, c.what, lines=told["lines"], way=_way_to(c, told["way"]), sure=told["sure"])
            for c, told in zip(contacts, rows(show.place, contacts), strict=True)
        ],
        "text": text,
    }


def _way_to(contact: Contact, way: str) -> str:
    """The way that works without a number; a site that the sentence speaks of stands behind it."""
    site = bare_address(contact.web) if contact.web else ""
    return f"{way} {site}" if way and site and site not in way else way


def national_contacts_of_villages(model: Model) -> list[Contact]:
    """Offices that stand for those of any regency: where no region is chosen."""
    shown = [c for _, c in model.published_contacts() if c.role in ("disnaker", "bp3mi") and c.national]
    return sorted(shown, key=lambda c: -c.order)


def _facts(show: Show, slide: Slide) -> Data:
    section = next(s for s in show.model.topics[str(slide.topic)].sections if s.title == slide.section)
    return {
        "items": [_item(fact.text, sure=sure(show.place, fact)) for fact in section.facts if not fact.contested][:MOST]
    }


FILL: dict[str, Callable[[Show, Slide], Data]] = {
    "pertanyaan": _questions,
    "surat": _letters,
    "temuan": _findings,
    "tanda": _signs,
    "jalur": _way,
    "tertutup": _closed,
    "setempat": _local,
    "putusan": _verdicts,
    "cerita": _story,
    "jawaban": _story,
    "lapor": _help,
    "kantor": _offices,
    "fakta": _facts,
}
