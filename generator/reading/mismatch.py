"""Values that are each right but do not fit together: the model says what and where, the file says on which line."""

from __future__ import annotations

from generator.problems import Clash, Key, Problem, dotted
from generator.reading.yaml_lines import Document


def mismatch(found: str, told: Clash, path: Key, document: Document) -> Problem:
    """The Problem of the thing at `path` of `document`. A key that is missing has no line: then its own is told."""
    here = (*path, *told.at) if (*path, *told.at) in document.lines else path
    return Problem(*document.place(here), dotted(here), found, told.expected, told.guess)
