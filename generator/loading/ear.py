"""Reads the weights of the second ear, which a command writes and nobody edits."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import ValidationError

from generator.facts.advert import AdEar
from generator.loading.so_far import Loading
from generator.problems import Problem
from generator.reading.textfile import read_text

FILE = "checker/ear.json"
LARGEST = 1_000_000


def read(loading: Loading, data: Path) -> AdEar:
    """The ear in `data`; a deaf one where there is no file. A broken file is a problem of `loading`."""
    path = data / FILE
    if not path.exists():
        return AdEar()
    name = path.relative_to(loading.root).as_posix()
    try:
        return AdEar(**json.loads(read_text(path, name, LARGEST)))
    except (ValueError, TypeError, ValidationError):
        guess = "Jalankan python3 build.py train-ads."
        loading.problems.append(Problem(name, 0, "", "berkas bobot yang rusak", "berkas yang ditulis train-ads", guess))
        return AdEar()
