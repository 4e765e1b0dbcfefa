"""Loads `data/` into the model; reports every mistake at once and never returns a half model."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Any

from pydantic import BaseModel, ValidationError

from generator import register
from generator.check import cross_check
from generator.check_contacts import with_numbers
from generator.messages import explain
from generator.models.agency import Register
from generator.models.checker import AdCues, Case, Finding, Question, Screens, Verdicts
from generator.models.contact import Contact
from generator.models.country import Country
from generator.models.faq import Faq
from generator.models.meeting import Form, Kit
from generator.models.model import Model
from generator.models.procedure import Procedure
from generator.models.region import Region
from generator.models.search import SearchWords
from generator.models.site import Hosts, Site
from generator.models.source import Source
from generator.models.term import Term
from generator.models.topic import Topic
from generator.problems import DataProblems, Problem, closest, missing_file, shown
from generator.yamlread import Document, Key, dotted, read_yaml

FOLDERS: dict[str, type[BaseModel]] = {
    "sources": Source,
    "countries": Country,
    "procedures": Procedure,
    "regions": Region,
    "topics": Topic,
    "terms": Term,
    "faq": Faq,
    "contacts": Contact,
    "checker/questions": Question,
    "checker/findings": Finding,
    "cases": Case,
    "meeting/kits": Kit,
    "meeting/forms": Form,
}
FILES: dict[str, tuple[str, type[BaseModel]]] = {
    "site": ("site.yml", Site),
    "hosts": ("hosts.yml", Hosts),
    "search": ("search.yml", SearchWords),
    "verdicts": ("checker/verdicts.yml", Verdicts),
    "screens": ("checker/screens.yml", Screens),
    "cues": ("checker/cues.yml", AdCues),
    "register": ("agencies/register.yml", Register),
}
ID = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*")


@dataclass
class Loading:
    """What has been read so far: documents by file name (for line numbers) and the mistakes.

    `rows`: for each CSV file, the line on which each good row begins.
    """

    root: Path
    documents: dict[str, Document] = field(default_factory=dict)
    rows: dict[str, list[int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def read(self, path: Path, model: type[BaseModel]) -> Any:
        """One YAML file as `model`, or None (with its problems noted)."""
        name = path.relative_to(self.root).as_posix()
        if not path.is_file():
            self.problems.append(missing_file(name))
            return None
        document = self.documents[name] = read_yaml(path, name)
        self.problems += document.problems
        if document.problems and document.value is None:
            return None
        try:
            return model.model_validate(document.value)
        except ValidationError as error:
            self.problems += _elsewhere(document, model) or explain(error, document, model)
            return None

    def report(self, name: str, path: Key, found: str, expected: str, guess: str = "") -> None:
        """Notes a problem at `path` of the YAML file `name`."""
        self.problems.append(Problem(name, self.documents[name].line(path), dotted(path), found, expected, guess))


def load_model(root: Path, soon: Collection[str] = ()) -> Model:
    """Reads everything under `root/data`. Raises DataProblems with all mistakes, sorted by file and line.

    `soon`: ids of sources that nothing cites yet, because an import is about to.
    """
    loading = Loading(root)
    data = root / "data"
    singles = {name: loading.read(data / file, model) for name, (file, model) in FILES.items()}
    folders = {folder.rpartition("/")[2]: _folder(loading, data, folder, model) for folder, model in FOLDERS.items()}
    told = register.read(loading, data, singles["register"])
    _strangers(loading, data, singles["register"])
    # what did not load is None here; the checks step over it, and nobody else ever sees such a model
    model = Model(**singles, **folders, agencies=told.agencies, earlier=told.earlier, decisions=told.decisions)
    broken = {problem.file for problem in loading.problems}
    problems = [*loading.problems, *cross_check(model, loading.documents, loading.rows, broken, soon)]
    if problems:
        raise DataProblems(problems)
    return replace(model, contacts=with_numbers(model.contacts))


def _folder(loading: Loading, data: Path, folder: str, model: type[BaseModel]) -> dict[str, Any]:
    things: dict[str, Any] = {}
    for path in sorted((data / folder).glob("*.yml")):
        if _is_hidden(path):
            continue
        if not ID.fullmatch(path.stem):
            name = path.relative_to(loading.root).as_posix()
            loading.problems.append(
                Problem(name, 0, "", f"nama berkas {shown(path.stem)}", "huruf kecil, angka, dan tanda hubung")
            )
        value = loading.read(path, model)
        if value is not None:
            things[path.stem] = value
    return things


def _elsewhere(document: Document, model: type[BaseModel]) -> list[Problem]:
    """One Problem instead of many when the file has the keys of another folder's model."""
    keys = set(document.value) if isinstance(document.value, dict) else set()
    if not keys or keys <= set(model.model_fields):
        return []
    for folder, other in FOLDERS.items():
        needed = {name for name, info in other.model_fields.items() if info.is_required()}
        if needed <= keys <= set(other.model_fields):
            here = str(PurePosixPath(document.file).parent)
            guess = f"Pindahkan berkas itu ke data/{folder}."
            return [Problem(document.file, 0, "", f"isi yang cocok untuk data/{folder}", f"isi untuk {here}", guess)]
    return []


def _strangers(loading: Loading, data: Path, meta: Register | None) -> None:
    """A file in the wrong place or with the wrong ending would silently be ignored: say so."""
    known = {data / file for file, _ in FILES.values()} | {data / "agencies" / register.DECISIONS}
    folders = {data / folder for folder in FOLDERS}
    siblings = {path.name for path in (data / "agencies").glob("*.csv")}
    for path in sorted(data.rglob("*")):
        if not path.is_file() or path in known or _is_hidden(path) or path.parent in folders and path.suffix == ".yml":
            continue
        name = path.relative_to(loading.root).as_posix()
        if path.parent == data / "agencies" and path.suffix == ".csv":
            if meta and path.name not in meta.files and meta.file in siblings:
                guess = f"Sebut di {register.META} (file atau earlier) atau hapus."
                loading.problems.append(
                    Problem(name, 0, "", "berkas yang tidak dipakai", "salinan daftar yang dipakai", guess)
                )
            continue
        close = closest(path.parent.name, [folder.rpartition("/")[2] for folder in FOLDERS])
        right = next((folder for folder in FOLDERS if folder.rpartition("/")[2] == close), "")
        guess = f"Maksud Anda 'data/{right}/{path.stem}.yml'?" if right else "Periksa akhiran .yml dan nama foldernya."
        loading.problems.append(
            Problem(name, 0, "", "berkas yang tidak dikenal", "berkas .yml di folder data yang dikenal", guess)
        )


def _is_hidden(path: Path) -> bool:
    """Files that editor programs and file managers leave behind."""
    return path.name.startswith(".") or path.name.endswith("~")
