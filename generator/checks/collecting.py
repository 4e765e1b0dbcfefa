"""What every check notes its problems in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import PurePosixPath

from generator.facts.folders import FOLDER_OF
from generator.facts.model import Model
from generator.problems import Key, Problem, dotted, nearest, shown
from generator.reading.yaml_lines import Document

MOST_UNKNOWN = 20
"""Guessing compares with every id there is, and nobody reads a thousand lines."""


class Checks:
    """Collects the problems; knows which ids exist, those of files that failed to load included."""

    def __init__(
        self, model: Model, documents: Mapping[str, Document], rows: Mapping[str, list[int]], broken: set[str]
    ) -> None:
        self.model, self.documents, self.rows, self.broken = model, documents, rows, broken
        self.problems: list[Problem] = []
        self._unknown: Counter[str] = Counter()
        self.ids = {kind: set(getattr(model, kind)) | self._broken_ids(folder) for kind, folder in FOLDER_OF.items()}

    def _broken_ids(self, folder: str) -> set[str]:
        return {PurePosixPath(name).stem for name in self.broken if str(PurePosixPath(name).parent) == folder}

    def file(self, kind: str, key: str) -> str:
        """Name of the file that holds the thing."""
        return f"{FOLDER_OF[kind]}/{key}.yml"

    def report(self, file: str, path: Key, found: str, expected: str, guess: str = "") -> None:
        """Notes a problem at `path` of `file`, with its line: that of the row when the path begins with its number."""
        document = self.documents.get(file)
        at, line = document.place(path) if document else (file, 0)
        if file in self.rows:
            line, path = self.rows[file][int(path[0])], path[1:]
        self.problems.append(Problem(at, line, dotted(path), found, expected, guess))

    def known(self, kind: str, key: str, file: str, path: Key) -> None:
        """Notes a problem unless `key` is an id of `kind`; of the many in one file the first MOST_UNKNOWN."""
        if key in self.ids[kind]:
            return
        self._unknown[file] += 1
        if self._unknown[file] <= MOST_UNKNOWN:
            self.report(file, path, shown(key), f"id yang ada di {FOLDER_OF[kind]}", nearest(key, self.ids[kind]))
        elif self._unknown[file] == MOST_UNKNOWN + 1:
            found = f"lebih dari {MOST_UNKNOWN} id yang tidak dikenal"
            self.report(file, path, found, "id yang ada", f"Perbaiki dulu {MOST_UNKNOWN} yang pertama.")
