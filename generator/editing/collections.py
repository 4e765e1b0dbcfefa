"""What can be edited: which kinds of file, by which name an entry goes, and the answers of a worked case as a form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from generator.editing.fields import LONG, Field, Form, fields_of
from generator.facts.checker import Question
from generator.facts.model import Model
from generator.facts.words.editing import EditingWords
from generator.loading.places import FILES, FOLDERS
from generator.loading.schema import schema

FORMAT = "fakta"
"""Name of the format in which the page's script reads and writes."""
KINDS = {
    "contacts": ("contacts", "name", "call"),
    "cases": ("cases", "title", "chat"),
    "terms": ("terms", "name", "dictionary"),
    "faq": ("faq", "question", "help"),
    "regions": ("regions", "name", "location_on"),
    "provinces": ("provinces", "code", "map"),
    "countries": ("countries", "name", "public"),
    "procedures": ("procedures", "name", "route"),
    "topics": ("topics", "name", "topic"),
    "checker/questions": ("questions", "text", "quiz"),
    "checker/findings": ("findings", "title", "flag"),
    "sources": ("sources", "short", "menu_book"),
}
"""Folder below `data/` -> the map of the model that holds it, the key by which an entry is called, its sign."""
UNKNOWN = "tidak_tahu"


def collections(model: Model) -> list[Field]:
    """The collections of Sveltia CMS: one a kind of file, and the site's own file."""
    words = model.words.editing
    return [*(_folder(model, folder) for folder in KINDS), _site(words, model)]


def left_out(model: Model) -> dict[str, dict[str, bool]]:
    """Keys that no form can hold by folder, and whether each must be there."""
    forms = [_form(model, folder, getattr(model, KINDS[folder][0])) for folder in KINDS]
    for form in forms:
        fields_of(form, schema(f"{form.folder}/*.yml", FOLDERS[form.folder]))
    return {form.folder: form.left_out for form in forms if form.left_out}


def _folder(model: Model, folder: str) -> Field:
    kept, title, icon = KINDS[folder]
    form = _form(model, folder, getattr(model, kept))
    fields = fields_of(form, schema(f"{folder}/*.yml", FOLDERS[folder]))
    words = model.words.editing.kinds[folder]
    return {
        "name": kept,
        "label": words.name,
        "label_singular": words.one,
        "description": words.about,
        "icon": icon,
        "folder": f"data/{folder}",
        "extension": "yml",
        "format": FORMAT,
        "identifier_field": title,
        "slug": f"{{{{{title}}}}}",
        "summary": f"{{{{{title}}}}}",
        "create": not any(form.left_out.values()),
        "delete": False,
        "duplicate": False,
        "sortable_fields": [title],
        "editor": {"preview": False},
        "fields": fields,
    }


def _site(words: EditingWords, model: Model) -> Field:
    form = Form("site", words.labels, _long({"site": model.site}), words.wrong)
    made = schema("site.yml", FILES["site"][1])
    file = {"name": "site", "label": words.site, "file": "data/site.yml", "format": FORMAT}
    return {
        "name": "settings",
        "label": words.settings,
        "icon": "settings",
        "editor": {"preview": False},
        "files": [file | {"fields": fields_of(form, made)}],
    }


def _form(model: Model, folder: str, files: Mapping[str, BaseModel]) -> Form:
    words = model.words.editing
    own = {"answers": _answers(model)} if folder == "cases" else {}
    return Form(folder, words.labels, _long(files), words.wrong, own)


def _long(files: Mapping[str, BaseModel]) -> frozenset[str]:
    """Keys (dotted) with a sentence that is longer than LONG in some file."""
    return frozenset(
        path
        for thing in files.values()
        for path, text in _texts(thing.model_dump(), "")
        if len(text) > LONG and " " in text
    )


def _texts(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, f"{path}.{key}".lstrip("."))
    elif isinstance(value, tuple):
        for inner in value:
            yield from _texts(inner, path)


def _answers(model: Model) -> Field:
    """The checker's questions as fields: nothing chosen is a question not answered."""
    asked = [key for screen in model.screens.screens for key in screen.questions]
    order = dict.fromkeys([*asked, *model.questions])
    fields = [_question(model, key, model.questions[key]) for key in order]
    return {"widget": "object", "collapsed": False, "fields": fields}


def _question(model: Model, name: str, question: Question) -> Field:
    asked = {"name": name, "label": question.short, "hint": question.text, "required": False}
    if question.kind == "angka":
        wrong = model.words.editing.age_wrong
        return {**asked, "widget": "string", "pattern": [rf"^([0-9]{{1,3}}|{UNKNOWN})$", wrong], "numbers": True}
    chosen = [{"label": option.label, "value": option.id} for option in question.options]
    if question.kind == "negara":
        chosen = [{"label": country.name, "value": key} for key, country in model.countries.items()]
    many = {"multiple": True} if question.kind == "tanda" else {}
    known = {option["value"] for option in chosen}
    unknown = [] if many or UNKNOWN in known else [{"label": model.words.editing.unknown, "value": UNKNOWN}]
    return {**asked, "widget": "select", "options": [*chosen, *unknown], "dropdown_threshold": 1, **many}
