"""Checks what one file cannot know: ids that point elsewhere, sources nobody uses, findings without cases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from pydantic import BaseModel

from generator.check_checker import checker_problems
from generator.models.model import Model
from generator.problems import Problem, nearest, shown
from generator.yamlread import Document, Key, dotted

FOLDER_OF = {
    "sources": "data/sources",
    "countries": "data/countries",
    "procedures": "data/procedures",
    "regions": "data/regions",
    "contacts": "data/contacts",
    "questions": "data/checker/questions",
    "findings": "data/checker/findings",
    "cases": "data/cases",
}
POINTS_TO = {
    ("countries", "missions"): "contacts",
    ("countries", "neighbours"): "countries",
    ("procedures", "countries"): "countries",
    ("regions", "offices"): "contacts",
    ("contacts", "region"): "regions",
    ("contacts", "country"): "countries",
}


class Checks:
    """Collects the problems; knows which ids exist, those of files that failed to load included."""

    def __init__(self, model: Model, documents: Mapping[str, Document], broken: set[str]):
        self.model, self.documents, self.broken = model, documents, broken
        self.problems: list[Problem] = []
        self.ids = {kind: set(getattr(model, kind)) | self._broken_ids(folder) for kind, folder in FOLDER_OF.items()}

    def _broken_ids(self, folder: str) -> set[str]:
        return {PurePosixPath(name).stem for name in self.broken if str(PurePosixPath(name).parent) == folder}

    def file(self, kind: str, key: str) -> str:
        """Name of the file that holds the thing."""
        return f"{FOLDER_OF[kind]}/{key}.yml"

    def report(self, file: str, path: Key, found: str, expected: str, guess: str = "") -> None:
        """Notes a problem at `path` of `file`, with its line."""
        document = self.documents.get(file)
        line = document.line(path) if document else 0
        self.problems.append(Problem(file, line, dotted(path), found, expected, guess))

    def known(self, kind: str, key: str, file: str, path: Key) -> None:
        """Notes a problem unless `key` is an id of `kind`."""
        if key not in self.ids[kind]:
            self.report(file, path, shown(key), f"id yang ada di {FOLDER_OF[kind]}", nearest(key, self.ids[kind]))


def cross_check(model: Model, documents: Mapping[str, Document], broken: set[str]) -> list[Problem]:
    """All problems between files. `broken`: names of files that already have a problem of their own."""
    checks = Checks(model, documents, broken)
    used = _sources(checks)
    _pointers(checks)
    checker_problems(checks)
    if not broken and not checks.problems:
        _unused(checks, used)
    return checks.problems


def cited(value: Any, path: Key = ()) -> Iterator[tuple[Key, str]]:
    """Every source id inside a model value, with its path."""
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if name == "sources":
                yield from (((*path, name, i), ref) for i, ref in enumerate(getattr(value, name)) if isinstance(ref, str))
            else:
                yield from cited(getattr(value, name), (*path, name))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from cited(inner, (*path, key))
    elif isinstance(value, tuple):
        for i, inner in enumerate(value):
            yield from cited(inner, (*path, i))


def _sources(checks: Checks) -> set[str]:
    used: set[str] = set()
    things = [(kind, key, thing) for kind in FOLDER_OF if kind != "sources" for key, thing in getattr(checks.model, kind).items()]
    for kind, key, thing in things:
        for path, ref in cited(thing):
            used.add(ref.partition("#")[0])
            _source_exists(checks, ref, checks.file(kind, key), path)
    for path, ref in cited(checks.model.register):
        used.add(ref.partition("#")[0])
        _source_exists(checks, ref, "data/agencies/register.yml", path)
    used |= {d.source.partition("#")[0] for d in checks.model.decisions if d.source}
    return used


def _source_exists(checks: Checks, ref: str, file: str, path: Key) -> None:
    source, _, provision = ref.partition("#")
    checks.known("sources", source, file, path)
    entry = checks.model.sources.get(source)
    if entry and provision and provision not in entry.provisions:
        expected = f"pasal yang ada di data/sources/{source}.yml"
        checks.report(file, path, shown(ref), expected, nearest(provision, entry.provisions))


def _pointers(checks: Checks) -> None:
    for (kind, name), target in POINTS_TO.items():
        for key, thing in getattr(checks.model, kind).items():
            value = getattr(thing, name)
            for i, ref in enumerate(value if isinstance(value, tuple) else [value] if value else []):
                checks.known(target, ref, checks.file(kind, key), (name, i) if isinstance(value, tuple) else (name,))


def _unused(checks: Checks, used: set[str]) -> None:
    for key in checks.model.sources:
        if key not in used:
            expected = "sumber yang dipakai paling sedikit satu fakta"
            checks.report(checks.file("sources", key), (), f"sumber {shown(key)} yang tidak dipakai", expected, "Pakai atau hapus.")
