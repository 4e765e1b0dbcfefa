"""Places: every regency, city and province by name, and in a second script the offices that serve each of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.facts.model import Model
from generator.facts.places import nation, offices_for, regencies_of
from generator.facts.province import Province
from generator.shown.how_sure import HowSure
from generator.shown.mistake_report import Wrong
from generator.shown.sources import page_id
from generator.web.scripts.bundle import write_script
from generator.web.scripts.checker_contacts import shown_contact
from generator.web.scripts.region_models import OfficesData, ProvincePlaces, RegionsData, UnsureOffice
from generator.web.scripts.shapes import packed

NAME, OFFICES = "regions", "offices"
FIELD = "region-field"
SCRIPTS, STYLES = (f"js/{FIELD}.js",), ("css/region_field.css",)
"""What a page with the field needs; the places come when it is touched, their offices when one is chosen."""
FOR_ALL = "kp2mi"
"""The role of whoever is called where no office near by is known."""
CITY = "Kota "
REGENCY = "Kabupaten "


def write_regions(root: Path, model: Model, as_of: date, docs: Path) -> None:
    """Writes the scripts of the field, of all places and of their offices under `docs`.

    Raises SetupError as `write_script`.
    """
    write_script(root, model.words, docs, FIELD)
    write_script(root, model.words, docs, NAME, packed(regions_data(model)))
    write_script(root, model.words, docs, OFFICES, packed(offices_data(model, as_of)))


def regions_data(model: Model) -> RegionsData:
    """What the script with all places carries."""
    return RegionsData(
        provinces=[_province(model, key, province) for key, province in model.provinces.items()],
        pages={region.code: page_id(key) for key, region in model.regions.items()},
        kits=[region.code for region in model.in_depth().values()],
        also={code: list(names) for code, names in model.search.local.items()},
        short=dict(model.search.short),
    )


def offices_data(model: Model, as_of: date) -> OfficesData:
    """What the script with their offices carries."""
    local = {key: contact for key, contact in model.published_contacts() if contact.serves and not contact.national}
    for_all = [contact for _, contact in nation(model) if contact.role == FOR_ALL and contact.lines][:1]
    places, known = {key: place for place, key in enumerate(local)}, HowSure(model, as_of)
    served = {code for contact in local.values() for code in contact.serves}
    codes = sorted({*served, *(province.code for province in model.provinces.values())})
    oldest = min((contact.checked for contact in local.values()), default=None)
    return OfficesData(
        age=model.words.region_field.age.format(day=model.words.dates.short(oldest)) if oldest else "",
        contacts=[shown_contact(contact, known) for contact in [*local.values(), *for_all]],
        nation=[len(local) + n for n, _ in enumerate(for_all)],
        offices={code: [places[key] for key, _ in offices_for(model, code)] for code in codes},
        unsure=[
            UnsureOffice(doubt.code, places[key], doubt.text)
            for key, contact in local.items()
            for doubt in contact.doubts
        ],
        wrong=Wrong(model).way,
    )


def _province(model: Model, key: str, province: Province) -> ProvincePlaces:
    towns = [_town(code, name) for code, name in regencies_of(model, province.code)]
    return ProvincePlaces(province.code, province.name, page_id(key), towns)


def _town(code: str, name: str) -> str:
    rest = code.partition(".")[2]
    return f"{rest}*{name.removeprefix(CITY)}" if name.startswith(CITY) else rest + name.removeprefix(REGENCY)
