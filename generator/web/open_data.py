"""Open data under `/data/`: what the site shows, as JSON and CSV, each with a schema, its date and its terms."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from generator.facts.citations import cited
from generator.facts.contact import Line
from generator.facts.model import Model
from generator.facts.words.open_data import (
    AGENCY,
    CONTACT,
    COUNTRY,
    SOURCE,
    AgencyTable,
    ContactTable,
    CountryTable,
    SourceTable,
)
from generator.shown.agencies import agency_entries
from generator.web.page import Book, Page

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A cell that starts so may be run as a formula by a spreadsheet program."""


@dataclass(frozen=True)
class Dataset:
    """A table to give away. `columns`: from name to meaning, in order; `day`: what `rows` are the state of."""

    name: str
    title: str
    day: date
    terms: str
    columns: Mapping[str, str]
    rows: Sequence[Mapping[str, Any]]


def datasets(model: Model) -> list[Dataset]:
    """What may leave `data/`: published contacts and decisions only."""
    return [_agencies(model), _countries(model), _contacts(model), _sources(model)]


def pages(book: Book) -> Iterator[Page]:
    """`/data/`."""
    yield Page(
        "data/",
        "open_data.md.j2",
        **book.model.words.pages.open_data.filled(),
        context={"datasets": datasets(book.model)},
    )


def write_data(model: Model, docs: Path) -> None:
    """Writes `data/<name>.json`, `.csv` and `.schema.json` under `docs`."""
    folder = docs / "data"
    folder.mkdir(parents=True, exist_ok=True)
    for dataset in datasets(model):
        files = {"json": json_text(dataset), "csv": csv_text(dataset), "schema.json": _json(schema(dataset))}
        for ending, text in files.items():
            (folder / f"{dataset.name}.{ending}").write_text(text, encoding="utf-8", newline="")


def json_text(dataset: Dataset) -> str:
    """The table as JSON, with its day and its terms."""
    return _json(
        {"title": dataset.title, "as_of": dataset.day.isoformat(), "terms": dataset.terms, "rows": list(dataset.rows)}
    )


def csv_text(dataset: Dataset) -> str:
    """The table as CSV (RFC 4180, UTF-8 with a mark for Excel).

    Lists are JSON in their cell; no cell can act as a formula.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(dataset.columns)
    writer.writerows([harmless(row[column]) for column in dataset.columns] for row in dataset.rows)
    return "\ufeff" + out.getvalue()


def harmless(value: Any) -> str:
    """`value` as a cell of text: what would start a formula gets an apostrophe before it."""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    text = (
        value
        if isinstance(value, str)
        else ""
        if value is None
        else json.dumps(value, ensure_ascii=False)
        if value
        else ""
    )
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text


def schema(dataset: Dataset) -> dict[str, Any]:
    """JSON Schema of the JSON file."""
    properties = {
        name: {"description": text, "type": _types(name, dataset.rows)} for name, text in dataset.columns.items()
    }
    row = {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}
    top = {
        "title": {"type": "string"},
        "as_of": {"type": "string", "format": "date"},
        "terms": {"type": "string"},
        "rows": {"type": "array", "items": row},
    }
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": dataset.title}
    return {**head, "type": "object", "properties": top, "required": list(top), "additionalProperties": False}


def _types(column: str, rows: Sequence[Mapping[str, Any]]) -> list[str]:
    names = {str: "string", bool: "boolean", list: "array", dict: "object", type(None): "null", int: "integer"}
    return sorted({names[type(row[column])] for row in rows}) or ["string"]


def _table(words: AgencyTable | CountryTable | ContactTable | SourceTable, order: Sequence[str]) -> dict[str, str]:
    """Columns in their order, with what each means."""
    return {name: words.columns[name] for name in order}


def _agencies(model: Model) -> Dataset:
    words = model.words.open_data
    rows = [
        {**{key: entry[key] for key in AGENCY if key != "page"}, "page": f"p3mi/{entry['slug']}/"}
        for entry in agency_entries(model)
    ]
    columns = _table(words.agencies, AGENCY)
    return Dataset("agencies", words.agencies.title, model.register.as_of, words.terms.register_copy, columns, rows)


def _countries(model: Model) -> Dataset:
    words = model.words.open_data
    rows = [
        {
            "id": key,
            "name": c.name,
            "status": c.status,
            "summary": c.summary,
            "work": {job: c.standing(job) for job in c.work},
            "checked": c.checked.isoformat(),
            "review_by": c.review_by.isoformat(),
            "sources": _cited(c),
        }
        for key, c in model.countries.items()
    ]
    newest, columns = _newest(model.countries.values()), _table(words.countries, COUNTRY)
    return Dataset("countries", words.countries.title, newest, words.terms.ours, columns, rows)


AS_THEY_ARE = ("name", "role", "what", "grade", "country", "email", "web", "address", "hours")


def _number(line: Line) -> dict[str, str | None]:
    """A number for programs (`number`) and as people read it (`shown`)."""
    return {"number": line.dial, "shown": line.number, "kind": line.kind, "label": line.label}


def _contacts(model: Model) -> Dataset:
    rows = []
    for key, contact in model.published_contacts():
        own = {
            "id": key,
            "serves": list(contact.serves),
            "numbers": [_number(line) for line in contact.lines],
            "checked": contact.checked.isoformat(),
            "sources": list(contact.sources),
        }
        own |= {name: getattr(contact, name) for name in AS_THEY_ARE}
        rows.append({name: own[name] for name in CONTACT})
    words = model.words.open_data
    newest, columns = _newest(model.contacts.values()), _table(words.contacts, CONTACT)
    return Dataset("contacts", words.contacts.title, newest, words.terms.ours, columns, rows)


def _sources(model: Model) -> Dataset:
    words = model.words.open_data
    rows = [
        {
            "id": key,
            "title": s.title,
            "short": s.short,
            "kind": s.kind,
            "date": s.date.isoformat() if s.date else None,
            "checked": s.checked.isoformat(),
            "publisher": s.publisher,
            "settles": s.settles,
            "status": s.status,
            "provisions": {name: provision.text for name, provision in s.provisions.items()},
        }
        for key, s in model.sources.items()
    ]
    newest, columns = _newest(model.sources.values()), _table(words.sources, SOURCE)
    return Dataset("sources", words.sources.title, newest, words.terms.ours, columns, rows)


def _cited(thing: Any) -> list[str]:
    return sorted({ref for _, ref in cited(thing)})


def _newest(things: Any) -> date:
    return max((thing.checked for thing in things), default=date.min)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
