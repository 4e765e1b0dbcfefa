"""Forms: the record, the register and the report of a village office, with answers to pick taken from the facts."""

from __future__ import annotations

from collections.abc import Iterator

from checker.engine.condition import NO_SIGN
from generator.facts.meeting import Entry, Form
from generator.facts.model import Model
from generator.print.frame import Data, Place, ask_first, first_office, frame, office_contacts, page_path, qr, rows

REGISTER_ROWS = 15
COUNTED = 4
"""Of entries with no more options than this a register counts each at its foot: that is what a district adds up."""
HAND_WRITTEN = 20
"""More options than this are written, not ticked: the destinations."""


def options(model: Model, entry: Entry) -> tuple[str, ...]:
    """What may be picked for `entry`; empty = written freely."""
    if entry.choices == "negara":
        return (*sorted(country.name for country in model.countries.values()), model.words.countries.other)
    if entry.choices:
        return tuple(option.label for option in model.questions[entry.choices].options if option.id != NO_SIGN)
    return entry.options


def form_sheets(place: Place) -> Iterator[tuple[str, str, str, str, Data]]:
    """File stem, template, title, note and data of every printed form; a record also as a register."""
    words = place.model.words.meeting.files
    for key, form in place.model.forms.items():
        yield f"formulir-{key}", "forms.typ", form.title, words.form_what, _form(place, form)
        if form.use == "catatan":
            yield (
                f"buku-{key}",
                "forms_register.typ",
                words.named["buku"].title,
                words.named["buku"].what,
                _register(place, form),
            )


def _form(place: Place, form: Form) -> Data:
    offices = office_contacts(place)
    report = form.use == "laporan"
    base = frame(place, offices if report else ())
    sections = [{"title": s.title, "entries": [_entry(place.model, e) for e in s.entries]} for s in form.sections]
    to = first_office(place) if report else []
    copies = [c for c in offices if c not in to] if report else []
    return base | {
        "format": "a4",
        "title": form.title,
        "heading": form.title,
        "summary": form.summary,
        "use": form.use,
        "care": form.care,
        "sections": sections,
        "to": rows(place, to)[0] if to else None,
        "copies": [c.short for c in copies],
        "ask_first": [asked for c in copies if (asked := ask_first(place, c))],
        "reports_to": place.model.regions[place.region].village_reports_to if report else "",
        "qr": qr(place.model, page_path(place, "wilayah" if report else "cetak")),
    }


def _register(place: Place, form: Form) -> Data:
    words = place.model.words.meeting.files
    columns = [
        {"short": entry.short, "kind": entry.kind, "counted": list(picked) if len(picked) <= COUNTED else []}
        for entry in form.entries
        for picked in [options(place.model, entry)]
    ]
    return frame(place) | {
        "format": "a4",
        "title": words.book.format(form=f"{form.title[0].lower()}{form.title[1:]}"),
        "heading": words.book_heading,
        "columns": columns,
        "rows": REGISTER_ROWS,
        "care": form.care[:3],
        "qr": qr(place.model, page_path(place, "cetak")),
    }


def _entry(model: Model, entry: Entry) -> Data:
    picked = options(model, entry)
    shown = picked if len(picked) <= HAND_WRITTEN else ()
    return {"label": entry.label, "kind": entry.kind, "required": entry.required, "options": list(shown)}


def workbook_form(model: Model, form: Form) -> Data:
    """The form as checker.workbook.residents reads it: columns with what may be picked, and the words of the report."""
    keys = ("id", "short", "kind", "required", "max")
    return {
        "columns": [
            {key: getattr(e, key) for key in keys} | {"heading": heading(e), "options": list(options(model, e))}
            for e in form.entries
        ],
        "words": model.words.workbook.model_dump(),
    }


def heading(entry: Entry) -> str:
    """The column's title: what must be filled in carries a star."""
    return f"{entry.short} *" if entry.required else entry.short
