"""Loads `data/` into the model; reports every mistake at once and never returns a half model."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from generator import register
from generator.check import cross_check
from generator.messages import explain
from generator.models.agency import Register
from generator.models.checker import AdCues, Case, Finding, Question, Screens, Verdicts
from generator.models.contact import Contact
from generator.models.country import Country
from generator.models.model import Model
from generator.models.procedure import Procedure
from generator.models.region import Region
from generator.models.site import Hosts, Site
from generator.models.source import Source
from generator.problems import DataProblems, Problem, nearest
from generator.yamlread import Document, read_yaml

FOLDERS: dict[str, type[BaseModel]] = {
    "sources": Source,
    "countries": Country,
    "procedures": Procedure,
    "regions": Region,
    "contacts": Contact,
    "checker/questions": Question,
    "checker/findings": Finding,
    "cases": Case,
}
FILES: dict[str, tuple[str, type[BaseModel]]] = {
    "site": ("site.yml", Site),
    "hosts": ("hosts.yml", Hosts),
    "verdicts": ("checker/verdicts.yml", Verdicts),
    "screens": ("checker/screens.yml", Screens),
    "cues": ("checker/cues.yml", AdCues),
    "register": ("agencies/register.yml", Register),
}


@dataclass
class Loading:
    """What has been read so far: documents by file name (for line numbers) and the mistakes."""

    root: Path
    documents: dict[str, Document] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def read(self, path: Path, model: type[BaseModel]) -> Any:
        """One YAML file as `model`, or None (with its problems noted)."""
        name = path.relative_to(self.root).as_posix()
        if not path.is_file():
            self.problems.append(Problem(name, 0, "", "berkas yang tidak ada", f"berkas {name}"))
            return None
        document = read_yaml(path, name)
        self.documents[name] = document
        self.problems += document.problems
        if document.problems and document.value is None:
            return None
        try:
            return model.model_validate(document.value)
        except ValidationError as error:
            self.problems += [explain(found, document, model) for found in error.errors()]
            return None


def load_model(root: Path) -> Model:
    """Reads everything under `root/data`. Raises DataProblems with all mistakes, sorted by file and line."""
    loading = Loading(root)
    data = root / "data"
    singles = {name: loading.read(data / file, model) for name, (file, model) in FILES.items()}
    folders = {folder.rpartition("/")[2]: _folder(loading, data, folder, model) for folder, model in FOLDERS.items()}
    agencies, decisions = register.read(loading, data, singles["register"])
    _strangers(loading, data)
    if any(value is None for value in singles.values()):
        raise DataProblems(loading.problems)
    model = Model(**singles, **folders, agencies=agencies, decisions=decisions)
    broken = {problem.file for problem in loading.problems}
    loading.problems += cross_check(model, loading.documents, broken)
    if loading.problems:
        raise DataProblems(loading.problems)
    return model


def _folder(loading: Loading, data: Path, folder: str, model: type[BaseModel]) -> dict[str, Any]:
    things: dict[str, Any] = {}
    for path in sorted((data / folder).glob("*.yml")):
        value = loading.read(path, model)
        if value is not None:
            things[path.stem] = value
    return things


def _strangers(loading: Loading, data: Path) -> None:
    """A file in the wrong place or with the wrong ending would silently be ignored: say so."""
    known = {data / file for file, _ in FILES.values()}
    folders = {data / folder for folder in FOLDERS}
    for path in sorted(data.rglob("*")):
        if not path.is_file() or path in known or path.parent == data / "agencies" and path.suffix == ".csv":
            continue
        if path.parent in folders and path.suffix == ".yml":
            continue
        name = path.relative_to(loading.root).as_posix()
        options = [folder.rpartition("/")[2] for folder in FOLDERS]
        guess = nearest(path.parent.name, options) or "Periksa akhiran .yml dan nama foldernya."
        loading.problems.append(Problem(name, 0, "", "berkas yang tidak dikenal", "berkas .yml di folder data yang dikenal", guess))
