"""Poster: the words of the five noticeboard sheets, taken from the facts."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.contact import Contact
from generator.facts.country import Country, Job, Work
from generator.facts.model import Model
from generator.facts.source import LEGAL_KINDS, Source
from generator.print.danger_signs import picture, worst_signs
from generator.print.frame import (
    Data,
    Place,
    checker_path,
    first_office,
    frame,
    marked,
    national_contacts,
    office_contacts,
    qr,
    rows,
    sure,
)
from generator.shown.how_sure import HowSure

QUESTIONS = (
    ("perekrut", "perorangan"),
    ("p3mi_terdaftar", "pt_tidak_terdaftar"),
    ("sip2mi", "sip2mi_tidak_ada"),
    ("visa", "visa_kunjungan"),
    ("biaya", "biaya_ke_perorangan"),
)
"""The five questions of the first poster, each with the finding that a bad answer brings."""

MAIN_WAY = "p-to-p"


def check_first(place: Place) -> Data:
    """(a) Five questions before saying yes, and the code of the checker."""
    model = place.model
    contacts = [*office_contacts(place, ("disnaker",)), *national_contacts(model, ("kp2mi",))]
    asked = [
        {
            "question": model.questions[question].text,
            "bad": model.findings[finding].title,
            "picture": picture(question),
            "sure": sure(place, model.findings[finding]),
        }
        for question, finding in QUESTIONS
        if question in model.questions and finding in model.findings
    ]
    verdict = model.verdicts.non_prosedural
    findings = [model.findings[finding] for _, finding in QUESTIONS if finding in model.findings]
    return frame(place, contacts, findings) | {
        "questions": asked,
        "line": verdict.line,
        "contacts": rows(place, contacts),
        "qr": qr(model, checker_path(place)),
    }


def danger_signs(place: Place) -> Data:
    """(b) The ten worst signs, each with its pictogram."""
    model = place.model
    contacts = [*national_contacts(model, ("polisi", "kp2mi", "kemlu")), *office_contacts(place, ("disnaker",))]
    signs = [sign | {"sure": sure(place, model.findings[sign["id"]])} for sign in worst_signs(model)]
    own = {
        "signs": signs,
        "line": model.verdicts.bahaya_tppo.line,
        "contacts": rows(place, contacts),
        "qr": qr(model, checker_path(place)),
    }
    return frame(place, contacts, [model.findings[sign["id"]] for sign in signs]) | own


def official_way(place: Place) -> Data:
    """(c) The steps of the way through a licensed company, with papers and offices."""
    model = place.model
    key = MAIN_WAY if MAIN_WAY in model.procedures else min(model.procedures)
    way = model.procedures[key]
    contacts = first_office(place)
    steps = [
        {"title": s.title, "where": s.where or "", "who": s.who or "", "papers": list(s.papers), "sure": sure(place, s)}
        for s in way.steps
    ]
    own = {
        "steps": steps,
        "way": way.name,
        "for_whom": way.for_whom,
        "contacts": rows(place, contacts),
        "qr": qr(model, f"prosedur/{key}/"),
    }
    return frame(place, contacts, way.steps) | own


def closed(place: Place) -> Data:
    """(d) Closed countries and closed work, each with the decision and its date."""
    model = place.model
    contacts = [*office_contacts(place, ("disnaker",)), *national_contacts(model, ("kp2mi",))]
    stated = {c.name: c.closed_all for c in model.countries.values() if c.closed_all}
    whole = [{"name": name, "text": fact.text, "sure": sure(place, fact)} for name, fact in stated.items()]
    own = {
        "whole": whole,
        "work": list(_closed_work(place)),
        "contacts": rows(place, contacts),
        "qr": qr(model, "negara/"),
    }
    works = [work for country in model.countries.values() for work in country.work.values()]
    return frame(place, contacts, [*stated.values(), *(work for work in works if work.access == "tertutup")]) | own


def report(place: Place) -> Data:
    """(e) Whom to call, with strips to tear off."""
    model = place.model
    urgent = national_contacts(model, ("polisi", "kp2mi", "kemlu"))
    more = national_contacts(model, ("perempuan_anak", "saksi_korban"))
    offices = office_contacts(place)
    strip = [line for c in [*urgent, *offices[:1]] for line in _strip(model, c)]
    own = {
        "urgent": rows(place, urgent),
        "more": rows(place, more),
        "offices": rows(place, offices),
        "strip": strip,
        "qr": qr(model, "lapor/"),
    }
    return frame(place, [*urgent, *more, *offices], ()) | own


def invitation(place: Place) -> Data:
    """To a meeting: what is done there, and labelled places for when, where and whom to ask."""
    words = place.model.words.sheets.invitation
    contacts = [*office_contacts(place, ("disnaker",)), *national_contacts(place.model, ("kp2mi",))]
    return frame(place, contacts, ()) | {
        "heading": words.heading,
        "summary": words.summary,
        "asked": words.asked,
        "points": list(words.points),
        "family": words.family,
        "contacts": rows(place, contacts),
        "qr": qr(place.model, checker_path(place)),
    }


def stickers(place: Place) -> Data:
    """Small ones for where people leave from: the question, two numbers and the code of the checker."""
    contacts = national_contacts(place.model, ("kp2mi", "polisi"))
    return frame(place, contacts, ()) | {
        "headline": place.model.words.sheets.sheets["cek"].title,
        "line": place.model.words.sheets.sticker,
        "contacts": rows(place, contacts),
        "qr": qr(place.model, checker_path(place)),
    }


def _strip(model: Model, contact: Contact) -> list[Data]:
    """What a strip says of an office: its first number, and the first that takes messages."""
    name = model.words.sheets.strips.get(contact.role) or contact.short
    chats = [line for line in contact.lines[1:] if line.kind == "whatsapp"]
    return [
        *({"name": name, "shown": line.number} for line in contact.lines[:1]),
        *({"name": model.words.sheets.strip_chat, "shown": line.number} for line in chats[:1]),
    ]


def _closed_work(place: Place) -> Iterator[Data]:
    """Closed kinds of work: one entry for each decision with all its countries, then those without a decision."""
    model, known = place.model, HowSure(place.model, place.as_of)
    groups: dict[tuple[Job, str], list[tuple[Country, Work]]] = {}
    for country in model.countries.values():
        for job, work in country.work.items():
            if work.access == "tertutup":
                decision = next((ref for ref in work.sources if _source(model, ref).kind in LEGAL_KINDS), "")
                groups.setdefault((job, decision), []).append((country, work))
    question = model.questions.get("pekerjaan")
    labels = {option.id: option.label for option in question.options} if question else {}
    for (job, decision), found in sorted(groups.items(), key=lambda item: -len(item[1])):
        title = labels.get(job, job)
        if decision:
            since = next((work.in_force for _, work in found if work.in_force), None)
            basis = _source(model, decision).short
            if since:
                basis += f", {model.words.dates.in_force.format(day=model.words.dates.long(since))}"
            names = [country.name for country, _ in found]
            how = marked(known.weighed([decision], "peringatan"))
            yield {"title": title, "names": names, "basis": basis, "texts": [], "sure": how}
        else:
            texts = [{"name": country.name, "text": work.text, "sure": sure(place, work)} for country, work in found]
            yield {"title": title, "names": [], "basis": "", "texts": texts, "sure": None}


def _source(model: Model, ref: str) -> Source:
    return model.sources[ref.partition("#")[0]]
