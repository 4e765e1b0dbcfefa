"""What has been read so far, and what was wrong in it."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from pathlib import Path, PurePosixPath
from typing import Any

from pydantic import BaseModel, ValidationError

from generator.loading.places import FOLDERS
from generator.problems import Key, Problem, dotted, missing_file
from generator.reading.messages import explain
from generator.reading.overlay import laid_over
from generator.reading.yaml_lines import Document, read_yaml


@dataclass
class Loading:
    """What has been read so far: documents by file name (for line numbers) and the mistakes.

    `rows`: for each CSV file, the line on which each good row begins. `overlay`: a folder like `root/data`, whose
    files are laid over those there, key by key.
    """

    root: Path
    overlay: Path | None = None
    documents: dict[str, Document] = field(default_factory=dict)
    rows: dict[str, list[int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def read(self, path: Path, model: type[BaseModel]) -> Any:
        """One YAML file as `model`, or None (with its problems noted)."""
        name = f"data/{self.below(path)}"
        own = self.overlay and self.overlay / self.below(path)
        layers = [read_yaml(path, name)] if path.is_file() else []
        if own and own.is_file():
            layers.append(read_yaml(own, self.own_name(own)))
        if not layers:
            self.problems.append(missing_file(name))
            return None
        document = self.documents[name] = reduce(laid_over, layers)
        self.problems += document.problems
        if document.problems and document.value is None:
            return None
        try:
            return _validated(document, model)
        except ValidationError as error:
            self.problems += _elsewhere(document, model) or explain(error, document, model)
            return None

    def below(self, path: Path) -> str:
        """Where a file of `root/data` stands there."""
        # a thousand files are asked, and `relative_to` takes longer than reading one
        return str(path)[len(str(self.root / "data")) + 1 :].replace(os.sep, "/")

    def own_name(self, path: Path) -> str:
        """What a file of the overlay is called in messages: its folder's own name, and the way from there."""
        assert self.overlay, "only a file of an overlay has such a name"
        return f"{self.overlay.resolve().name}/{path.relative_to(self.overlay).as_posix()}"

    def broken(self) -> set[str]:
        """Names of the files that have a problem; one of the overlay by the name of what it is laid over."""
        own = f"{self.overlay.resolve().name}/" if self.overlay else ""
        files = {problem.file for problem in self.problems}
        return files | {f"data/{file.removeprefix(own)}" for file in files if own and file.startswith(own)}

    def report(self, name: str, path: Key, found: str, expected: str, guess: str = "") -> None:
        """Notes a problem at `path` of the YAML file `name`."""
        self.problems.append(Problem(*self.documents[name].place(path), dotted(path), found, expected, guess))


@lru_cache(maxsize=4096)
def _validated(document: Document, model: type[BaseModel]) -> BaseModel:
    """The file as `model`; the same file again gives the same thing. Raises ValidationError."""
    return model.model_validate(document.value)


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
