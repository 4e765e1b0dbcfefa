"""Loads `data/` into the model; reports every mistake at once and never returns a half model."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from generator.checks.between_files import cross_check
from generator.facts.agency import Register
from generator.facts.contact_numbers import with_numbers
from generator.facts.model import Model
from generator.facts.words.every import Words
from generator.loading import ear, register
from generator.loading.places import FILES, FOLDERS, ID, LONGEST_ID, WORDS
from generator.loading.so_far import Loading
from generator.problems import DataProblems, Problem, closest, shown
from generator.reading.yaml_lines import Document


@dataclass(frozen=True)
class Loaded:
    """The model, and the files it was read from, by their names, for the lines of what is said about them."""

    model: Model
    documents: Mapping[str, Document]


def load_model(root: Path, soon: Collection[str] = ()) -> Model:
    """Reads everything under `root/data`. Raises DataProblems with all mistakes, sorted by file and line.

    `soon`: ids of sources that nothing cites yet, because an import is about to.
    """
    return load(root, soon).model


def load(root: Path, soon: Collection[str] = ()) -> Loaded:
    """As `load_model`, with the files beside the model."""
    loading = Loading(root)
    data = root / "data"
    singles: dict[str, Any] = {name: loading.read(data / file, model) for name, (file, model) in FILES.items()}
    folders: dict[str, Any] = {
        folder.rpartition("/")[2]: _folder(loading, data, folder, model) for folder, model in FOLDERS.items()
    }
    words = _words(loading, data)
    told = register.read(loading, data, singles["register"])
    _strangers(loading, data, singles["register"])
    heard = ear.read(loading, data)
    # what did not load is None here; the checks step over it, and nobody else ever sees such a model
    model = Model(
        **singles,
        **folders,
        words=words,
        ear=heard,
        agencies=told.agencies,
        earlier=told.earlier,
        decisions=told.decisions,
    )
    broken = {problem.file for problem in loading.problems}
    problems = [*loading.problems, *cross_check(model, loading.documents, loading.rows, broken, soon)]
    if problems:
        raise DataProblems(problems)
    return Loaded(replace(model, contacts=with_numbers(model.contacts)), loading.documents)


def load_words(root: Path) -> Words:
    """Only `data/words`, for whoever tells of something that is no fact. Raises DataProblems."""
    loading = Loading(root)
    words = _words(loading, root / "data")
    if loading.problems:
        raise DataProblems(loading.problems)
    return words


def _words(loading: Loading, data: Path) -> Words:
    read: dict[str, Any] = {name: loading.read(data / file, model) for name, (file, model) in WORDS.items()}
    return Words(**read)


def _folder(loading: Loading, data: Path, folder: str, model: type[BaseModel]) -> dict[str, Any]:
    things: dict[str, Any] = {}
    paths = [path for path in sorted((data / folder).glob("*.yml")) if not _is_hidden(path)]
    for path in paths:
        if not ID.fullmatch(path.stem) or len(path.stem) > LONGEST_ID:
            name = "".join(c if c.isprintable() else "?" for c in path.relative_to(loading.root).as_posix())
            expected = f"huruf kecil, angka, dan tanda hubung, paling panjang {LONGEST_ID} huruf"
            loading.problems.append(Problem(name, 0, "", f"nama berkas {shown(path.stem)}", expected))
        value = loading.read(path, model)
        if value is not None:
            things[path.stem] = value
    return things


def _strangers(loading: Loading, data: Path, meta: Register | None) -> None:
    """A file in the wrong place or with the wrong ending would silently be ignored: say so."""
    known = {data / file for file, _ in (*FILES.values(), *WORDS.values())} | {
        data / "agencies" / register.DECISIONS,
        data / ear.FILE,
    }
    places = {data / folder for folder in FOLDERS}
    siblings = {path.name for path in (data / "agencies").glob("*.csv")}
    for path in sorted(data.rglob("*")):
        if not path.is_file() or path in known or _is_hidden(path) or (path.parent in places and path.suffix == ".yml"):
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
