"""Anywhere: sheets for places without a kit of their own: with what is known of one, and with lines to fill in."""

from __future__ import annotations

from dataclasses import replace

from generator.facts.contact import Contact
from generator.facts.model import Model
from generator.facts.places import name_at, province_of
from generator.facts.region import Region
from generator.print.frame import GENERAL

_NOWHERE = "00.00"
"""A code that no place has: only the office with the line to fill in serves it."""


def region_of(model: Model, code: str) -> Region:
    """What sheets need of a place without a file of its own, from its province's. Raises LookupError as `name_at`."""
    province, words = province_of(model, code)[1], model.words.region_field
    is_province = code == province.code
    name = words.province.format(name=province.name) if is_province else name_at(model, code)
    # not checked as a file: a province stands in for a region here
    return Region.model_construct(
        code=code,
        depth="ringkas",
        name=name,
        short=province.name if is_province else name.partition(" ")[2],
        summary=name,
        where_to_ask=words.no_office.format(name=name),
        village_reports_to=words.village_reports_to,
        checked=province.checked,
        review_by=province.review_by,
    )


def general(model: Model) -> Model:
    """`model` with one more region, GENERAL: any place, whose name and office are written in by hand."""
    words, dated = model.words.sheets.general, model.verdicts
    region = Region.model_construct(
        code=_NOWHERE,
        depth="ringkas",
        name=words.place,
        short=words.title,
        summary=words.title,
        where_to_ask=words.where_to_ask,
        village_reports_to=model.words.region_field.village_reports_to,
        checked=dated.checked,
        review_by=dated.review_by,
    )
    office = Contact.model_construct(
        name=words.office,
        role="disnaker",
        grade="tanpa_nomor",
        what=words.what,
        serves=(_NOWHERE,),
        fallback=words.line,
        sources=(),
        checked=dated.checked,
        review_by=dated.review_by,
    )
    return replace(model, regions=model.regions | {GENERAL: region}, contacts=model.contacts | {GENERAL: office})
