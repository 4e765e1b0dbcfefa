"""Loads `data/` into the model; reports every mistake at once and never returns a half model."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from generator.checks.between_files import cross_check
from generator.facts.contact_numbers import with_numbers
from generator.facts.model import Model
from generator.facts.words.every import Words
from generator.loading import ear, logos, register
from generator.loading.places import FILES, FOLDERS, ID, LONGEST_ID, WORDS
from generator.loading.so_far import Loading
from generator.loading.strangers import is_hidden, note_strangers
from generator.problems import DataProblems, Problem, refused, shown
from generator.reading.yaml_lines import Document


@dataclass(frozen=True)
class Loaded:
    """The model, and the files it was read from, by their names, for the lines of what is said about them."""

    model: Model
    documents: Mapping[str, Document]


def load_model(root: Path, soon: Collection[str] = (), overlay: Path | None = None) -> Model:
    """Reads everything under `root/data`. Raises DataProblems with all mistakes, sorted by file and line.

    `soon`: ids of sources that nothing cites yet, because an import is about to. `overlay`: a folder like `root/data`
    whose files are laid over those there, key by key.
    """
    return load(root, soon, overlay).model


def load(root: Path, soon: Collection[str] = (), overlay: Path | None = None) -> Loaded:
    """As `load_model`, with the files beside the model."""
    if overlay and not overlay.is_dir():
        raise refused("--overlay", shown(overlay), "folder dengan isi seperti folder data")
    loading = Loading(root, overlay)
    data = root / "data"
    singles: dict[str, Any] = {name: loading.read(data / file, model) for name, (file, model) in FILES.items()}
    folders: dict[str, Any] = {
        folder.rpartition("/")[2]: _folder(loading, data, folder, model) for folder, model in FOLDERS.items()
    }
    words = _words(loading, data)
    told = register.read(loading, data, singles["register"])
    note_strangers(loading, data, singles["register"])
    # what did not load is None here; the checks step over it, and nobody else ever sees such a model
    model = Model(
        **singles,
        **folders,
        words=words,
        ear=ear.read(loading, data),
        logos=logos.read(loading, data),
        agencies=told.agencies,
        earlier=told.earlier,
        decisions=told.decisions,
    )
    found = cross_check(model, loading.documents, loading.rows, loading.broken(), soon)
    problems = [*loading.problems, *found]
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
    tops = [data, *([loading.overlay] if loading.overlay else [])]
    names = {path.name for top in tops for path in (top / folder).glob("*.yml") if not is_hidden(path)}
    for path in (data / folder / name for name in sorted(names)):
        if not ID.fullmatch(path.stem) or len(path.stem) > LONGEST_ID:
            name = "".join(c if c.isprintable() else "?" for c in path.relative_to(loading.root).as_posix())
            expected = f"huruf kecil, angka, dan tanda hubung, paling panjang {LONGEST_ID} huruf"
            loading.problems.append(Problem(name, 0, "", f"nama berkas {shown(path.stem)}", expected))
        value = loading.read(path, model)
        if value is not None:
            things[path.stem] = value
    return things
