"""A page for each company: what the list says, decisions, look-alikes, what to ask the company, how to verify."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from jinja2 import Environment, Template

from generator.cache import Recent, digest
from generator.facts.words.every import Words
from generator.shown.agencies import agency_entries, company_index, company_texts
from generator.web.frame import MOST_LETTERS, Framed, body_of, frame_page
from generator.web.notes import Notes
from generator.web.page import Book, Page
from generator.web.pages.agency_look import STYLES, TONES

QUESTIONS = "tanya-pt"
"""The topic whose facts every company's page asks."""

FRAME = "p3mi/kerangka/"
TEMPLATE = "agency.md.j2"
TEMPLATES = (TEMPLATE, "page.j2", "macros.j2")
BODIES: Recent[str] = Recent(most=4096)
"""The pages' own words, by what they were made from."""
PHONES = 2


def pages(book: Book) -> Iterator[Page]:
    """The frame of the companies' pages."""
    if agency_entries(book.model):
        yield frame_page(FRAME, card="p3mi", kind="pt", styles=STYLES)


def framed(book: Book, env: Environment) -> list[Framed]:
    """`/p3mi/<slug>/` for every entry of `agency_entries`."""
    entries = agency_entries(book.model)
    words = book.model.words
    index, template = company_index(entries, company_texts(words)), env.get_template(TEMPLATE)
    day = words.dates.short(book.model.register.as_of)
    topic = book.model.topics.get(QUESTIONS)
    shared = {
        "page": frame_page(FRAME),
        "day": day,
        "sections": topic.sections if topic else (),
        "phones": _phones(book),
        "decided": {(d.source_title, d.source_date): d for d in book.model.decisions},
    }
    given, found = _given(book, env, shared), []
    for at, entry in enumerate(entries):
        tone, sign = TONES[entry["answer"]]
        # a revoked one first: that is the one to beware of
        twins = sorted(
            (entries[i] for i in index.lookalikes(at)),
            key=lambda other: (other["answer"] == "dicabut") == (entry["answer"] == "dicabut"),
        )
        own = {"e": entry, "tone": tone, "sign": sign, "advice": _advice(words, entry["answer"], day), "twins": twins}
        url = f"p3mi/{entry['slug']}/"
        body = BODIES.get(
            (given, json.dumps(own)), partial(_body, template, here=url, notes=Notes(book.sources), **shared, **own)
        )
        found.append(Framed(FRAME, url, _title(words, entry, day), _description(words, entry), body))
    return found


def _body(template: Template, **context: Any) -> str:
    return body_of(template.render(**context))


def _given(book: Book, env: Environment, shared: Mapping[str, Any]) -> str:
    """A digest of all that a company's page is made from beside what is told of the company: see the templates."""
    model = book.model
    facts = [
        model.site,
        model.register,
        model.evidence,
        *model.decisions,
        *vars(model.words).values(),
        *model.sources.values(),
        *shared["sections"],
        *model.reviews.values(),
        *(model.contacts[key] for key in model.reviews),
    ]
    templates = [env.loader.get_source(env, name)[0] for name in TEMPLATES] if env.loader else []
    own = (book.as_of.isoformat(), shared["day"], json.dumps(shared["phones"]), *model.sources)
    return digest(*templates, *own, *(fact.model_dump_json() for fact in facts))


def _advice(words: Words, answer: str, day: str) -> str:
    meaning = words.company.meaning.model_dump()
    return str(meaning["belum_jelas" if answer == "tidak_tahu" else answer]).replace("{day}", day)


def _title(words: Words, entry: dict[str, Any], day: str) -> str:
    page = words.pages.agency
    told = (page.listed if entry["listed"] else page.not_listed).format(name=entry["name"], day=day)
    # one that would be cut off says less than the name alone
    return told if len(told) <= MOST_LETTERS else str(entry["name"])


def _description(words: Words, entry: dict[str, Any]) -> str:
    return words.pages.agency.description.format(name=entry["name"], status=entry["status"])


def _phones(book: Book) -> list[dict[str, str]]:
    contacts = sorted(book.model.published_contacts(), key=lambda item: item[1].order)
    return [{"name": c.name, "shown": line.number} for _, c in contacts if c.role == "kp2mi" for line in c.lines][
        :PHONES
    ]
