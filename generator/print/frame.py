"""Frame: what stands on every sheet besides its message: whose it is, of which day, and where it leads."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.facts.base import Thing
from generator.facts.contact import Contact, Doubt
from generator.facts.model import Model
from generator.facts.places import nation, offices_for
from generator.facts.verdicts import Verdicts
from generator.facts.words.every import Words
from generator.shown.confirmations import confirmations
from generator.shown.how_sure import HowSure, Sure
from generator.shown.named_publisher import standing
from generator.shown.sources import page_id

Data = dict[str, Any]
GENERAL = "umum"
"""The region of the sheets for any place: its name and its office are written in by hand."""
OWN_LINES = ("name", "contact", "meeting", "when", "where")
"""What a sheet holds of a village."""
QUIET = 2
"""White modules around a code in its own picture; the paper around it gives the rest of the four that readers want."""


@dataclass(frozen=True)
class Place:
    """For whom sheets are made.

    A region, and when wanted one village of it (`name`, `contact`, `meeting`: one line each; `when` and `where` of the
    meeting stand in places of their own on an invitation).
    """

    model: Model
    region: str
    as_of: date
    name: str = ""
    contact: str = ""
    meeting: str = ""
    when: str = ""
    where: str = ""


def frame(place: Place, used: Iterable[Thing] = (), stated: Iterable[object] | None = None) -> Data:
    """Name of the site and the region, data date, the day by which to replace the sheet, and who publishes it.

    `used`: what the sheet is as old as, contacts above all. `stated`: every other fact on it; None where nobody lists
    them, and then the sheet says only how many of its contacts were confirmed.
    """
    model, region = place.model, place.model.regions[place.region]
    used = tuple(used)
    dated: list[Thing | Verdicts] = [region, model.verdicts, *used]
    until = min(thing.review_by for thing in dated)
    return {
        "site": model.site.name,
        "region": region.name,
        "checked": _parts(max(thing.checked for thing in dated)),
        "fresh": _fresh(model, used, stated),
        "until": until_line(until, model.words),
        "late": place.as_of > until,
        "legend": [{"mark": one.mark, "word": one.word} for one in HowSure(model, place.as_of).legend()],
        "publisher": standing(model, region),
        **({"colour": model.site.colours.light} if model.site.colours else {}),
        **({"logo": model.logos[model.site.logo]} if model.site.logo else {}),
        "village": {key: getattr(place, key) for key in OWN_LINES} if place.name else None,
    }


def _fresh(model: Model, used: Iterable[Thing], stated: Iterable[object] | None) -> str:
    told = confirmations(model)
    contacts = [one for one in used if isinstance(one, Contact) and one.sources]
    facts = [told.fact(one) for one in (*contacts, *(stated or ()))]
    return told.line(facts, contacts=stated is None)


def until_line(day: date, words: Words) -> str:
    """The sentence on the day by which a sheet must be replaced."""
    return words.dates.check_again.format(day=words.dates.long(day))


def qr(model: Model, path: str) -> Data | None:
    """A code for `path` of the site, as SVG, with the short address to print beside it; None without a base address."""
    if not model.site.base_url:
        return None
    import segno

    base = model.site.base_url.rstrip("/") + "/"
    svg = io.BytesIO()
    code = segno.make(base + path, error="m", micro=False)
    code.save(svg, kind="svg", border=QUIET, xmldecl=False, nl=False, dark="#000", light="#fff")
    short = re.sub(r"^https?://", "", base + path.partition("#")[0]).rstrip("/")
    return {
        "svg": svg.getvalue().decode("ascii"),
        "scale": code.symbol_size(border=QUIET)[0] / code.symbol_size(border=0)[0],
        "short": short,
        "alt": model.words.sheets.code.format(address=short),
    }


def checker_path(place: Place) -> str:
    """The checker with this region already chosen; on a sheet for any place without one."""
    return "periksa/" if place.region == GENERAL else f"periksa/#wilayah={place.region}"


def page_path(place: Place, part: str) -> str:
    """The region's own page of a part of the site: `cetak`, `sosialisasi`, `wilayah`."""
    return f"{part}/{page_id(place.region)}/"


def row(contact: Contact) -> Data:
    """A contact for paper: its numbers, or the way that works without one. Raises ValueError for grade C."""
    if not contact.published:
        raise ValueError(f"{contact.name}: a contact of grade C is not printed")
    lines = [{"shown": line.number, "kind": line.kind, "label": line.label or ""} for line in contact.lines]
    way = contact.fallback or contact.address or contact.email or contact.web or ""
    short = contact.short
    return {
        "name": contact.name,
        "short": short,
        "what": contact.what,
        "lines": lines,
        "way": "" if lines else way,
        "hours": contact.hours or "",
        "note": contact.fallback or "",
    }


def rows(place: Place, contacts: Iterable[Contact]) -> list[Data]:
    """Contacts for paper, each with how sure its number is; of one that may not serve the place, what to ask first."""
    return [_row_of(place, contact) for contact in contacts]


def _row_of(place: Place, contact: Contact) -> Data:
    printed = row(contact) | {"sure": sure(place, _doubt(place, contact) or contact)}
    return printed | {"way": f"{ask_first(place, contact)} {printed['way']}".strip()}


def ask_first(place: Place, contact: Contact) -> str:
    """What to ask first, in one sentence, where it is not certain that the contact serves the place; else nothing."""
    doubt = _doubt(place, contact)
    first, stop, _ = doubt.text.partition(". ") if doubt else ("", "", "")
    return f"{first}{stop.strip()}"


def _doubt(place: Place, contact: Contact) -> Doubt | None:
    region = place.model.regions.get(place.region)
    return contact.doubt(region.code) if region else None


def sure(place: Place, fact: Any) -> Data | None:
    """The mark of how sure a fact of the model is, and its word for whoever hears the sheet; None without sources."""
    return marked(HowSure(place.model, place.as_of).of(fact)) if fact.sources else None


def marked(how: Sure) -> Data:
    """A certainty for paper."""
    return {"mark": how.mark, "word": how.word}


def office_contacts(place: Place, roles: Iterable[str] = ("disnaker", "bp3mi", "polisi")) -> list[Contact]:
    """The region's first published office of each role, in that order."""
    found = [contact for _, contact in offices_for(place.model, place.model.regions[place.region].code)]
    return [c for role in roles for c in [next((c for c in found if c.role == role), None)] if c]


def first_office(place: Place) -> list[Contact]:
    """The one to ask first: the region's office of work, else the next of its offices, else the ministry's line."""
    return (office_contacts(place, ("disnaker", "bp3mi")) or national_contacts(place.model, ("kp2mi",)))[:1]


def national_contacts(model: Model, roles: Iterable[str]) -> list[Contact]:
    """The first national contact with a number of each role, in that order."""
    shown = [c for _, c in nation(model) if c.lines]
    return [c for role in roles for c in [next((c for c in shown if c.role == role), None)] if c]


def _parts(day: date) -> list[int]:
    return [day.year, day.month, day.day]
